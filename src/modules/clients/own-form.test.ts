import { expect, test } from 'vitest'
import type { Answers } from './answer.ts'
import { checkAnswers } from './check-answers.ts'
import { ownFormOf } from './own-form.ts'

const field: Answers = { name: 'bed', label: 'Which bed', why: 'To know who sleeps where.', type: 'choice', choices: 'Blue\n\n Green \nBlue' }
const define = (...fields: readonly Answers[]): Answers => ({ title: 'House', version: 3, fields })

test('a definition with holes gives a form without them', () => {
  for (const hole of [{ ...field, why: '' }, { ...field, name: '__proto__' }, { ...field, name: 'a b' }, { ...field, type: 'rows' }, { ...field, label: { without: 'not-known' } as const }]) expect(ownFormOf(define(hole)).form.sections[0]?.fields).toEqual([])
  expect(ownFormOf({}).form.sections[0]?.fields).toEqual([])
  expect(ownFormOf(define(field, { ...field, label: 'Again' })).labels.fields).toEqual({ bed: { label: 'Which bed', why: 'To know who sleeps where.' } })
})

test('an own form is a form like any other, with its own choices', () => {
  const { form, labels } = ownFormOf(define(field, { name: 'since', label: 'Since', why: 'To plan.', type: 'date', neverExported: true }))
  expect(form).toMatchObject({ name: 'own', version: 3, kind: 'own-fields', many: false })
  expect(labels.label).toBe('House')
  expect(checkAnswers(form, { bed: 'Green', since: '2031' }, '2026-03-01')).toEqual([])
  expect(checkAnswers(form, { bed: 'Red' }, '2026-03-01')).toEqual([{ field: 'bed', kind: 'code-unknown' }])
})
