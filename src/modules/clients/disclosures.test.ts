import { expect, test } from 'vitest'
import type { Answers } from './answer.ts'
import { checkAnswers } from './check-answers.ts'
import { disclosuresWaiting, disclosureState, giveSecondName } from './disclosures.ts'
import { FORMS } from './forms/index.ts'
import { aBody, anId } from './testing.ts'

const NOW = '2026-03-02T10:00:00Z'
const [decided, second, third] = [anId(1), anId(2), anId(3)]
const emergency: Answers = { ground: 'danger-to-life', law: 'x', to: 'y', what: 'z', on: '2026-03-01T23:00Z', emergency: true, first: decided }
const written = (answers: Answers, by = decided) => ({ body: aBody('disclosure', answers, { by }) })

test('the second name is another one than the first, and nobody gives it for somebody else', () => {
  expect(giveSecondName(written(emergency), decided, NOW)).toEqual({ ok: false, refusal: { kind: 'same-person' } })
  // Where nobody is named as the first, whoever wrote it is.
  const { first: _, ...unnamed } = emergency
  expect(giveSecondName(written(unnamed, third), third, NOW)).toEqual({ ok: false, refusal: { kind: 'same-person' } })
  // A colleague corrected a word since: the first gives no second name for that, and the colleague does.
  expect(giveSecondName(written(emergency, third), decided, NOW)).toEqual({ ok: false, refusal: { kind: 'same-person' } })
  expect(giveSecondName(written(emergency, third), third, NOW)).toMatchObject({ ok: true, value: { first: decided, second: third } })
  const signed = giveSecondName(written(emergency), second, NOW)
  expect(signed).toEqual({ ok: true, value: { ...emergency, second, secondOn: NOW } })
  expect(giveSecondName(written(signed.ok ? signed.value : {}), third, NOW)).toEqual({ ok: false, refusal: { kind: 'signed-already' } })
})

test('one name twice is no two names, wherever it was written', () => {
  expect(disclosureState({ ...emergency, second: decided, secondOn: NOW })).toBe('second-due')
  expect(disclosureState({ ...emergency, second, secondOn: 'nonsense' })).toBe('second-due')
  expect(disclosureState({ ...emergency, second, secondOn: NOW })).toBe('complete')
  expect(checkAnswers(FORMS.disclosure, { ...emergency, second: decided }, '2026-03-02')).toEqual([{ field: 'second', kind: 'same-person' }])
  expect(checkAnswers(FORMS.disclosure, { ...emergency, second }, '2026-03-02')).toEqual([])
})

test('outside an emergency nothing is given before the second name; what waits is listed, emergencies first and the oldest of them', () => {
  const calm = written({ ...emergency, emergency: false, on: '2026-01-01T10:00Z' })
  expect(disclosureState(calm.body.answers)).toBe('not-yet')
  const [late, early, done] = [written(emergency), written({ ...emergency, on: '2026-02-01T10:00Z' }), written({ ...emergency, second, secondOn: NOW })]
  expect(disclosuresWaiting([calm, late, done, early, { body: aBody('consent', {}) }])).toEqual([early, late, calm])
})
