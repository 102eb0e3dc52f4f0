import { expect, test } from 'vitest'
import type { Answers } from '../answer.ts'
import type { FormName } from '../forms/index.ts'
import { aBody, anId } from '../testing.ts'
import { retentionOf, retentionRuleOf } from './retention.ts'

const rule = { years: 5, childYears: 3, freshDays: 90 }

let next = 0
const record = (form: FormName, answers: Answers, on = '2018-03-01') => ({ record: anId(++next), body: aBody(form, answers, { at: `${on}T10:00:00.000Z` }) })
const fileOf = (...records: ReturnType<typeof record>[]) => ({ records, changedOn: records.map(({ body }) => body.at.slice(0, 10)) })

const adult = record('person', { dateOfBirth: '1990-06-01' })
const contact = record('contact-made', { on: '2018-05-04T09:00Z' })

test('time runs from the last contact, and a file is proposed once it is over', () => {
  expect(retentionOf(fileOf(adult, contact), rule, '2023-05-03')).toMatchObject({ state: 'kept', from: 'last-contact', since: '2018-05-04', until: '2023-05-04' })
  expect(retentionOf(fileOf(adult, contact), rule, '2023-05-04')).toMatchObject({ state: 'due' })
})

test('the end of the work counts when it came later, and what was last written where neither is known', () => {
  const ended = record('retention', { decision: 'work-ended', decidedOn: '2018-09-01' })
  expect(retentionOf(fileOf(adult, contact, ended), rule, '2023-08-31')).toMatchObject({ state: 'kept', from: 'work-ended', until: '2023-09-01' })
  const later = record('contact-made', { on: '2019-01-01T09:00Z' })
  expect(retentionOf(fileOf(adult, contact, ended, later), rule, '2023-09-02')).toMatchObject({ state: 'kept', from: 'last-contact', until: '2024-01-01' })
  expect(retentionOf(fileOf(adult), rule, '2023-03-01')).toMatchObject({ state: 'due', from: 'last-content', since: '2018-03-01' })
})

test('nothing with new content is ever proposed: not a record, not a narrative, not a draft, whatever the writer’s clock said', () => {
  const old = fileOf(adult, contact)
  const fresh = { ...old, changedOn: [...old.changedOn, '2026-01-20'] }
  expect(retentionOf(fresh, rule, '2026-03-01').state).toBe('fresh')
  expect(retentionOf(fresh, rule, '2026-04-19').state).toBe('fresh')
  expect(retentionOf(fresh, rule, '2026-04-20').state).toBe('due')
  expect(retentionOf(fileOf(adult, contact, record('flag', { kind: 'health' }, '2026-02-27')), rule, '2026-03-01').state).toBe('fresh')
  // A rule may not make the time so short that it means nothing.
  expect(retentionRuleOf({ years: 5, freshDays: 1 })?.freshDays).toBe(30)
})

test('a child’s time runs from their eighteenth birthday, if that ends later', () => {
  const child = record('person', { dateOfBirth: '2005-06-01' })
  expect(retentionOf(fileOf(child, contact), rule, '2026-05-31')).toMatchObject({ state: 'kept', from: 'eighteenth-birthday', since: '2023-06-01', until: '2026-06-01' })
  expect(retentionOf(fileOf(child, contact), rule, '2026-06-01').state).toBe('due')
  // Of a year of birth the last day counts.
  expect(retentionOf(fileOf(record('person', { dateOfBirth: '2005' }), contact), rule, '2026-12-30')).toMatchObject({ until: '2026-12-31' })
  const doubtful = record('person', { ageInDoubt: true })
  expect(retentionOf(fileOf(doubtful, contact), rule, '2099-01-01').state).toBe('age-unknown')
})

test('without a rule nobody is reminded', () => {
  expect(retentionRuleOf({})).toBeUndefined()
  expect(retentionOf(fileOf(adult, contact), undefined, '2099-01-01').state).toBe('no-rule')
  expect(retentionRuleOf({ years: 7 })).toEqual({ years: 7, childYears: 7, freshDays: 90 })
})

test('the last decision stands: kept longer, asked, erasure asked for; an open request or a claim holds the file', () => {
  const longer = record('retention', { decision: 'keep-longer', decidedOn: '2023-06-01', keepUntil: '2025-06-01', reason: 'Wages' }, '2023-06-01')
  expect(retentionOf(fileOf(adult, contact, longer), rule, '2025-05-31')).toMatchObject({ state: 'kept', longer: '2025-06-01', until: '2025-06-01' })
  expect(retentionOf(fileOf(adult, contact, longer), rule, '2025-06-01').state).toBe('due')
  const asked = record('retention', { decision: 'ask-person', decidedOn: '2025-06-02' }, '2025-06-02')
  expect(retentionOf(fileOf(adult, contact, longer, asked), rule, '2025-10-01')).toMatchObject({ state: 'due', askedOn: '2025-06-02' })
  const erase = record('retention', { decision: 'erase', decidedOn: '2025-10-02', reason: 'She wishes it' }, '2025-10-02')
  expect(retentionOf(fileOf(adult, contact, asked, erase), rule, '2025-10-03')).toMatchObject({ state: 'fresh', erase: { on: '2025-10-02', reason: 'She wishes it' } })
  for (const open of [{ right: 'copy', receivedOn: '2022-01-01' }, { right: 'erase', receivedOn: '2022-01-01', outcome: 'restricted-until' }, { right: 'erase', receivedOn: '2022-01-01', outcome: 'restricted-until', until: '2030-01-01' }])
    expect(retentionOf(fileOf(adult, contact, record('rights-request', open)), rule, '2026-01-01').state).toBe('held')
})
