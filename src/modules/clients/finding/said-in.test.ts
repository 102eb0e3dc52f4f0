import { expect, test } from 'vitest'
import type { Answers } from '../answer.ts'
import { consentFor } from '../consents.ts'
import { mayGo } from '../export/plan.ts'
import type { FileRecord } from '../file-record.ts'
import type { FormName } from '../forms/index.ts'
import { beforeCopy } from '../rights/before-copy.ts'
import { aBody, anId } from '../testing.ts'
import { mergeFiles, type FileOfTwo, type MergeWrite } from './merge-files.ts'
import { saidIn, saidOfHere, withTheirWord } from './said-in.ts'

const ON = '2026-03-01T10:00:00.000Z'
const a = (number: number, form: FormName, answers: Answers, of?: number): FileRecord => ({ record: anId(number), body: aBody(form, answers, of === undefined ? {} : { of: anId(of) }) })
const given: Answers = { purpose: 'referral', recipient: 'Shelter North', scope: ['name'], agrees: true, on: '2026-02-01T10:00:00Z', by: 'client' }

const applied = (file: FileOfTwo, writes: readonly MergeWrite[]): FileOfTwo => ({
  client: file.client,
  records: [...file.records.filter(({ record }) => !writes.some((one) => one.record === record)), ...writes.map(({ record, form, answers, of }) => ({ record, body: aBody(form as FormName, answers, of === undefined ? {} : { of }) }))], // Forms of this test.
})

const together = (kept: readonly FileRecord[], other: readonly FileRecord[]) => {
  const [one, two] = [{ client: anId(1), records: kept }, { client: anId(2), records: other }]
  let next = 500
  const plan = mergeFiles(one, two, { on: ON, nextId: () => anId((next += 1)) })
  return { kept: applied(one, plan.kept), other: applied(two, plan.other) }
}

test('what the kept file says word for word is not said twice; what only the other says, or says otherwise, is', () => {
  const { kept, other } = together(
    [a(10, 'person', { givenName: 'Olena', languages: ['uk'] }), a(11, 'contact', { noContact: false })],
    [a(20, 'person', { givenName: 'Olena', languages: ['uk', 'ru'] }), a(21, 'task', { what: 'call' }), a(22, 'narrative', { text: 'told' }), a(23, 'attachment', { title: 'Payslip', attachment: 'x' }), a(24, 'contact', { noContact: false })],
  )
  expect([...saidIn(kept.records, other)].toSorted()).toEqual([20, 21, 24].map(anId))
  const apart = together([a(10, 'person', { givenName: 'Olena' })], [a(20, 'person', { givenName: 'Lena' })])
  expect([...saidIn(apart.kept.records, apart.other)]).toEqual([])
})

test('a copy that was worked on since says something else, and then the other is not said here', () => {
  const { kept, other } = together([a(10, 'person', {})], [a(21, 'task', { what: 'call' })])
  const later = kept.records.map((one) => (one.body.form === 'task' ? { record: one.record, body: aBody('task', { what: 'call her brother' }) } : one))
  expect([...saidIn(later, other)]).toEqual([])
  expect([...saidIn([], other)]).toEqual([])
})

test('what a narrative of the other hangs on is here under another id', () => {
  const { kept, other } = together([a(10, 'person', {})], [a(21, 'task', { what: 'call' }), a(22, 'narrative', { text: 'told' }, 21)])
  const task = kept.records.find(({ body }) => body.form === 'task')
  expect(saidOfHere(kept.records, other).find(({ record }) => record === anId(22))?.body.of).toBe(task?.record)
})

test('what was taken back, or refused, in the other file alone counts here', () => {
  const { kept, other } = together([a(10, 'person', {})], [a(20, 'consent', given)])
  const asked = { purpose: 'referral', recipient: 'Shelter North' }
  expect(consentFor(withTheirWord(kept.records, [other]), asked, ON)).toMatchObject({ ok: true })
  const back = { client: other.client, records: other.records.map((one) => (one.body.form === 'consent' ? a(20, 'consent', { ...given, withdrawnOn: '2026-02-20T10:00:00Z' }) : one)) }
  expect(consentFor(withTheirWord(kept.records, [back]), asked, ON)).toMatchObject({ ok: false })
  const no = { client: other.client, records: [...other.records, a(25, 'consent', { ...given, agrees: false, on: '2026-02-25T10:00:00Z' })] }
  expect(mayGo(kept.records, asked as Parameters<typeof mayGo>[1], ON, [no])).toMatchObject({ kind: 'no-consent' }) // A purpose of exports.
})

test('whoever is shut out in a file that came in gets nothing: no export, and no copy', () => {
  const kept = [a(10, 'person', { givenName: 'Olena', dateOfBirth: '2012-05-05' }), a(12, 'representative', { name: 'Ivan Petrov', authority: 'court' })]
  const request = { right: 'copy', requester: 'parent', requesterName: 'Ivan Petrov', mandate: 'verified', identityChecked: true, freeOfPressure: true, safeKeeping: true }
  expect(beforeCopy(kept, request, '2026-03-02')).toEqual([])
  for (const [against, why] of [[a(30, 'representative', { name: 'Petrov, Ivan', excluded: true }), 'representative-excluded'], [a(30, 'contact', { neverTell: [{ who: 'Ivan Petrov' }] }), 'never-told']] as const) {
    expect(beforeCopy(kept, request, '2026-03-02', [[against]])).toEqual([why])
    expect(mayGo(kept, { purpose: 'own-work', recipient: 'Ivan Petrov' }, ON, [{ client: anId(2), records: [against] }])).toEqual({ kind: 'shut-out' })
  }
  // Who may sign is said in the file that stays; an older record of the same person is no more than that.
  expect(beforeCopy(kept, request, '2026-03-02', [[a(31, 'representative', { name: 'Ivan Petrov' }), a(32, 'person', { dateOfBirth: '1990' })]])).toEqual([])
})
