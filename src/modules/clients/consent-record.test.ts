import { describe, expect, test } from 'vitest'
import type { Answers } from './answer.ts'
import { consentFault, type Writing } from './consent-record.ts'
import { consentFor, consentState, hangingOn, wasInForce } from './consents.ts'
import type { FileRecord } from './file-record.ts'
import { mergeFiles } from './finding/merge-files.ts'
import { undoMerge } from './finding/undo-merge.ts'
import type { FormName } from './forms/index.ts'
import { beganFrom, inPlaceOf, type InPlace } from './in-place-of.ts'
import { aBody, anId } from './testing.ts'
import { withdrawal } from './withdrawal.ts'

const NOW = '2026-03-01T10:00:00Z'
const given: Answers = { purpose: 'referral', recipient: 'Shelter North', scope: ['name', 'contact'], agrees: true, on: '2026-02-01T10:00:00Z', by: 'client', way: 'spoken', toldBack: 'They get my name' }
const a = (number: number, form: FormName, answers: Answers, of?: number): FileRecord => ({ record: anId(number), body: aBody(form, answers, of === undefined ? {} : { of: anId(of) }) })
const over = ({ record, body: { form, of } }: FileRecord, answers: Answers): Writing => ({ record, form, answers, ...(of !== undefined && { of }) })
const anew = (number: number, answers: Answers, of?: number): Writing => over(a(number, 'consent', answers, of), answers)
const first = a(1, 'consent', given)
const saved = (file: readonly FileRecord[], writes: readonly Writing[]): readonly FileRecord[] => [
  ...file.filter(({ record }) => !writes.some((one) => one.record === record)),
  ...writes.map(({ record, form, answers, of }) => ({ record, body: aBody(form as FormName, answers, of === undefined ? {} : { of }) })), // Forms of this test.
]

/** An entry in the place of a consent, as a page saves it. */
const placing = (file: readonly FileRecord[], one: FileRecord, how: InPlace, change: Answers, number = 9): readonly Writing[] => {
  const { entry, first: marked, stopped } = inPlaceOf(file, one, { ...beganFrom(one, how), ...change }, how, NOW)
  return [{ record: anId(number), form: 'consent', answers: entry, of: one.record }, ...[marked, ...stopped].map(({ record, answers }) => over(record, answers))]
}

describe('a consent that was given is not changed', () => {
  test('whatever field of it, also one that this version does not know, and also that of a no', () => {
    for (const change of [{ purpose: 'research' }, { recipient: 'Clinic' }, { scope: ['name', 'contact', 'health'] }, { agrees: false }, { on: '2026-01-01T10:00:00Z' }, { by: 'representative' }, { way: 'signed' }, { toldBack: 'All of it' }, { until: '2030' }, { capacity: 'clear' }, { newer: 'x' }, { corrects: true, correctsWhy: 'because' }])
      expect(consentFault([first], [over(first, { ...given, ...change })]), JSON.stringify(change)).toBe('given')
    const { toldBack: _, ...less } = given
    expect(consentFault([first], [over(first, less)])).toBe('given')
    const no = a(2, 'consent', { ...given, agrees: false })
    expect(consentFault([no], [over(no, given)])).toBe('given')
  })

  test('nor made into something else, nor hung on another', () => {
    expect(consentFault([first], [{ ...over(first, {}), form: 'task' }])).toBe('given')
    expect(consentFault([first], [{ ...over(first, {}), form: 'draft' }])).toBe('given')
    expect(consentFault([first], [{ ...over(first, given), of: anId(7) }])).toBe('given')
    expect(consentFault([first], [{ ...over(first, { other: anId(50), on: NOW, undoneOn: NOW }), form: 'merged' }])).toBe('given')
  })

  test('it is withdrawn once, and that is not taken back or dated otherwise', () => {
    const gone = { ...given, withdrawnOn: NOW }
    expect(consentFault([first], [over(first, gone)])).toBeUndefined()
    expect(consentFault([first], [over(first, { ...given, withdrawnOn: '' })])).toBe('given')
    const withdrawn = a(1, 'consent', gone)
    expect(consentFault([withdrawn], [over(withdrawn, given)])).toBe('given')
    expect(consentFault([withdrawn], [over(withdrawn, { ...gone, withdrawnOn: '2026-03-02T10:00:00Z' })])).toBe('given')
    expect(consentFault([withdrawn], [over(withdrawn, gone)])).toBeUndefined()
  })

  test('it is not marked away: something must take its place', () => {
    expect(consentFault([first], [over(first, { ...given, correctedOn: NOW })])).toBe('unsaid')
    expect(consentFault([first], [over(first, { ...given, replacedOn: NOW })])).toBe('unsaid')
    expect(consentFault([first], [over(first, { ...given, correctedOn: NOW }), anew(9, { ...given, replaces: true }, 1)])).toBe('unsaid')
  })
})

describe('a correction', () => {
  test('needs a reason, marks the first, and happens once', () => {
    const good = placing([first], first, 'corrects', { scope: ['name'], correctsWhy: 'Contact was never asked' })
    expect(consentFault([first], good)).toBeUndefined()
    expect(consentFault([first], placing([first], first, 'corrects', { correctsWhy: '  ' }))).toBe('no-reason')
    expect(consentFault([first], good.slice(0, 1))).toBe('not-marked')
    const after = saved([first], good)
    const marked = after.find(({ record }) => record === anId(1))
    expect(consentFault(after, [anew(10, { ...given, corrects: true, correctsWhy: 'Again' }, 1)])).toBe('twice')
    expect(marked?.body.answers).toEqual({ ...given, correctedOn: NOW })
  })

  test('stands in the place of the first: that counts neither as a yes nor as a no, and is still read', () => {
    const after = saved([first], placing([first], first, 'corrects', { scope: ['name'], correctsWhy: 'Contact was never asked' }))
    expect(consentFor(after, { purpose: 'referral', recipient: 'Shelter North' }, NOW)).toEqual({ ok: true, value: { consents: [anId(9)], scope: ['name'] } })
    const old = after.find(({ record }) => record === anId(1))?.body.answers ?? {}
    expect(consentState(after, old, NOW)).toBe('corrected')
    expect(wasInForce(after, old, '2026-02-10T10:00:00Z')).toBe(false)
    const no = a(1, 'consent', { ...given, agrees: false })
    const right = saved([no], placing([no], no, 'corrects', { agrees: true, correctsWhy: 'The wrong button' }))
    expect(consentFor(right, { purpose: 'referral', recipient: 'Shelter North' }, NOW)).toMatchObject({ ok: true })
  })

  test('of one that was withdrawn is withdrawn, and cannot be saved otherwise', () => {
    const withdrawn = a(1, 'consent', { ...given, withdrawnOn: '2026-02-20T10:00:00Z' })
    const good = placing([withdrawn], withdrawn, 'corrects', { recipient: 'Shelter South', correctsWhy: 'Another house' })
    expect(consentFault([withdrawn], good)).toBeUndefined()
    expect(consentState([], good[0]?.answers ?? {}, NOW)).toBe('withdrawn')
    const [entry, ...rest] = good
    const { withdrawnOn: _, ...inForce } = entry?.answers ?? {}
    expect(consentFault([withdrawn], [anew(9, inForce, 1), ...rest])).toBe('took-back')
    expect(consentFault([withdrawn], placing([withdrawn], withdrawn, 'replaces', given))).toBe('took-back')
  })

  test('that says no stops what hung on the first; what still hangs goes with the correction', () => {
    const task = a(3, 'task', { what: 'Ask for a bed' }, 1)
    const no = placing([first, task], first, 'corrects', { agrees: false, correctsWhy: 'She had said no' })
    expect(no.find(({ record }) => record === anId(3))?.answers).toEqual({ what: 'Ask for a bed', stoppedOn: '2026-03-01' })
    const after = saved([first, task], placing([first, task], first, 'corrects', { correctsWhy: 'Typo' }))
    const correction = after.find(({ record }) => record === anId(9))
    expect(hangingOn(after, anId(9)).map(({ record }) => record)).toEqual([anId(3)])
    const taken = correction === undefined ? undefined : withdrawal(after, correction, NOW)
    expect(taken?.consents.map(({ record: { record } }) => record)).toEqual([anId(9)])
    expect(taken?.stopped.map(({ record: { record } }) => record)).toEqual([anId(3)])
  })
})

describe('a new consent in place of another', () => {
  test('is the only one that counts from then on; what was done before was covered', () => {
    const writes = placing([first], first, 'replaces', { ...given, scope: ['card'], on: '2026-03-01T09:59:00Z' })
    expect(consentFault([first], writes)).toBeUndefined()
    const after = saved([first], writes)
    expect(consentFor(after, { purpose: 'referral', recipient: 'Shelter North' }, NOW)).toEqual({ ok: true, value: { consents: [anId(9)], scope: ['card'] } })
    const old = after.find(({ record }) => record === anId(1))?.body.answers ?? {}
    expect([consentState(after, old, NOW), wasInForce(after, old, '2026-02-10T10:00:00Z'), wasInForce(after, old, NOW)]).toEqual(['replaced', true, false])
    expect(beganFrom(first, 'replaces')).toEqual({ purpose: 'referral', recipient: 'Shelter North', by: 'client', replaces: true })
  })

  test('never is somebody else’s, and never takes the place of a no', () => {
    const signed = { ...given, by: 'representative', representative: 'A. Guardian' }
    expect(consentFault([first], placing([first], first, 'replaces', signed))).toBe('not-theirs')
    const no = a(1, 'consent', { ...given, agrees: false })
    expect(consentFault([no], placing([no], no, 'replaces', given))).toBe('not-theirs')
    expect(consentFault([no], placing([no], no, 'corrects', { ...signed, agrees: false, correctsWhy: 'It was the guardian' }))).toBe('not-theirs')
    expect(consentFault([first], placing([first], first, 'corrects', { ...signed, correctsWhy: 'It was the guardian' }))).toBeUndefined()
  })
})

describe('what comes from elsewhere', () => {
  test('a new record comes as it stood there, in whatever order its parts arrive', () => {
    const [entry, marked] = placing([first], first, 'corrects', { correctsWhy: 'Typo' })
    if (entry === undefined || marked === undefined) throw new Error('both are written')
    expect(consentFault([], [anew(1, { ...given, withdrawnOn: NOW })])).toBeUndefined()
    for (const [one, other] of [[entry, marked], [marked, entry]] as const) {
      expect(consentFault([], [one])).toBeUndefined()
      expect(consentFault(saved([], [one]), [other])).toBeUndefined()
    }
  })

  test('two files are put together with their corrections, and taken apart again', () => {
    const ofOther = saved([first], placing([first], first, 'corrects', { correctsWhy: 'Typo' }))
    const [kept, other] = [{ client: anId(50), records: [a(60, 'person', { givenName: 'Ana' })] }, { client: anId(51), records: ofOther }]
    let next = 100
    const plan = mergeFiles(kept, other, { on: NOW, nextId: () => anId((next += 1)) })
    expect(consentFault(kept.records, plan.kept)).toBeUndefined()
    const now = { client: kept.client, records: saved(kept.records, plan.kept) }
    expect(consentFor(now.records, { purpose: 'referral', recipient: 'Shelter North' }, NOW)).toMatchObject({ ok: true })
    const note = now.records.find(({ body }) => body.form === 'merged')
    const undo = undoMerge(now, { client: other.client, records: saved(other.records, plan.other) }, note?.record ?? anId(0), NOW)
    if (!undo.ok) throw new Error('it was merged')
    expect(undo.value.staying).toEqual([])
    expect(consentFault(now.records, undo.value.kept)).toBeUndefined()
  })
})
