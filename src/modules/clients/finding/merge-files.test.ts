import { array, assert, constantFrom, option, property, record, string, uniqueArray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Id } from '#kernel'
import { answersTo, type FileRecord } from '../file-record.ts'
import type { Answers } from '../answer.ts'
import { namesIn } from '../names-in.ts'
import { FORMS } from '../forms/index.ts'
import { aBody, anId } from '../testing.ts'
import { mergeFiles, type FileOfTwo, type MergeWrite } from './merge-files.ts'
import { cameInto, mergedInto } from './merged-into.ts'
import { undoMerge } from './undo-merge.ts'

const ON = '2026-03-02T10:00:00.000Z'
const ids = () => {
  let last = 1000
  return (): Id => anId((last += 1))
}

const apply = ({ client, records }: FileOfTwo, writes: readonly MergeWrite[]): FileOfTwo => {
  const now = new Map(records.map((one) => [one.record, one]))
  for (const { record: id, form, answers, version, of, began } of writes) {
    expect(now.get(id)?.body.answers).toEqual(began)
    now.set(id, { record: id, body: { form, version, answers, by: anId(1), at: ON, ...(of === undefined ? {} : { of }) } })
  }
  return { client, records: [...now.values()] }
}

const putTogether = (kept: FileOfTwo, other: FileOfTwo) => {
  const plan = mergeFiles(kept, other, { on: ON, nextId: ids() })
  const [now, left] = [apply(kept, plan.kept), apply(other, plan.other)]
  return { plan, now, left, note: plan.kept.at(-1)?.record ?? anId(0) }
}

const word = string({ minLength: 1, maxLength: 4 })
const person = record({ givenName: word, familyName: word, codeName: word, citizenships: uniqueArray(constantFrom('UA', 'MD', 'NG')), otherNames: array(record({ name: word }), { maxLength: 3 }), dateOfBirth: constantFrom('1990', '1991-02', '1992-03-04') }, { requiredKeys: [] })
const aFile = (client: number) =>
  record({ who: option(person), tasks: array(record({ what: word }), { maxLength: 4 }), story: option(word) }).map(({ who, tasks, story }): FileOfTwo => {
    const first = client * 100
    const records: readonly FileRecord[] = [
      ...(who === null ? [] : [{ record: anId(first), body: aBody('person', who as Answers) }]), // Made of answers, and nothing undefined.
      ...tasks.map((answers, place) => ({ record: anId(first + 1 + place), body: aBody('task', answers, place > 0 ? { of: anId(first + place) } : {}) })),
      ...(story === null ? [] : [{ record: anId(first + 50), body: aBody('narrative', { text: story }) }]),
    ]
    return { client: anId(client), records }
  })

const tasks = ({ records }: FileOfTwo) => records.filter(({ body }) => body.form === 'task').map(({ body }) => body.answers)

const own = ({ records }: FileOfTwo) => records.filter(({ body }) => body.form !== 'merged').map(({ record: id, body: { form, answers } }) => ({ id, form, answers }))

const aged = (client: number, at: string): FileOfTwo => ({ client: anId(client), records: [{ record: anId(client * 100), body: aBody('person', { age: 17 }, { at }) }] })
const wishes = (client: number, mayBeCounted: boolean, noContact: boolean): FileOfTwo => ({ client: anId(client), records: [{ record: anId(client * 100), body: aBody('counted', { mayBeCounted }) }, { record: anId(client * 100 + 1), body: aBody('contact', { noContact }) }] })

describe('two files of one person', () => {
  test('put together, nothing of either is lost', () => {
    assert(property(aFile(2), aFile(3), (kept, other) => {
      const { plan, now, left } = putTogether(kept, other)
      const names = namesIn(FORMS.person, answersTo(now.records, 'person')).join(' ')
      for (const name of [kept, other].flatMap(({ records }) => namesIn(FORMS.person, answersTo(records, 'person')))) expect(names).toContain(name)
      expect(tasks(now)).toEqual([...tasks(kept), ...tasks(other)])
      // The other file is as it was, with a note; what was not taken over is named.
      for (const one of other.records) expect(left.records).toContainEqual(one)
      expect(plan.stays).toEqual(other.records.filter(({ body }) => body.form === 'narrative').map(({ record: id }) => id))
      expect([mergedInto(now.records), mergedInto(left.records)]).toEqual([undefined, kept.client])
    }))
  })

  test('and taken apart again, are as they were', () => {
    assert(property(aFile(2), aFile(3), (kept, other) => {
      const { now, left, note } = putTogether(kept, other)
      const undo = undoMerge(now, left, note, ON)
      if (!undo.ok) throw new Error('it was merged')
      const [back, there] = [apply(now, undo.value.kept), apply(left, undo.value.other)]
      expect(own(back)).toEqual(own(kept))
      expect(own(there)).toEqual(own(other))
      expect(mergedInto(there.records)).toBeUndefined()
      expect(undo.value.staying).toEqual([])
      expect(undoMerge(back, there, note, ON)).toEqual({ ok: false, refusal: { kind: 'not-merged' } })
    }))
  })

  test('where only the kept file was written, the same once more writes the other, and copies nothing twice', () => {
    assert(property(aFile(2), aFile(3), (kept, other) => {
      const nextId = ids()
      const first = mergeFiles(kept, other, { on: ON, nextId })
      const half = apply(kept, first.kept)
      expect(cameInto(half.records)).toMatchObject([{ other: other.client, on: ON }])
      const more: FileOfTwo = { ...other, records: [...other.records, { record: anId(990), body: aBody('task', { what: 'written meanwhile' }) }] }
      const again = mergeFiles(half, other, { on: ON, nextId })
      expect(again.kept).toEqual([])
      expect(mergedInto(apply(other, again.other).records)).toBe(kept.client)
      const [now, left] = [apply(half, mergeFiles(half, more, { on: ON, nextId }).kept), apply(more, again.other)]
      expect(tasks(now)).toEqual([...tasks(half), { what: 'written meanwhile' }])
      const undo = undoMerge(now, left, first.kept.at(-1)?.record ?? anId(0), ON)
      if (!undo.ok) throw new Error('it was merged')
      expect(own(apply(now, undo.value.kept))).toEqual(own(kept))
    }))
  })

  test('where one file alone was taken apart, the same once more does the rest', () => {
    assert(property(aFile(2), aFile(3), (kept, other) => {
      const { now, left, note } = putTogether(kept, other)
      const first = undoMerge(now, left, note, ON)
      if (!first.ok) throw new Error('it was merged')
      const there = apply(left, first.value.other)
      const again = undoMerge(now, there, note, ON)
      if (!again.ok) throw new Error('the kept one still says so')
      expect(again.value.other).toEqual([])
      expect(own(apply(now, again.value.kept))).toEqual(own(kept))
    }))
  })

  test('the answer of the other is taken where somebody chose it; the name that gave way is still found', () => {
    const kept: FileOfTwo = { client: anId(2), records: [{ record: anId(200), body: aBody('person', { givenName: 'Ana', familyName: 'Rusu', sex: 'female' }) }] }
    const other: FileOfTwo = { client: anId(3), records: [{ record: anId(300), body: aBody('person', { givenName: 'Anna', familyName: 'Rusu', sex: 'male' }) }] }
    const plan = mergeFiles(kept, other, { on: ON, nextId: ids(), takes: (_form, field) => field === 'givenName' })
    const now = apply(kept, plan.kept)
    expect(plan.differs.map(({ field }) => field)).toEqual(['givenName', 'sex'])
    expect(answersTo(now.records, 'person')).toEqual({ givenName: 'Anna', familyName: 'Rusu', sex: 'female', otherNames: [{ name: 'Ana Rusu' }] })
    const undo = undoMerge(now, apply(other, plan.other), plan.kept.at(-1)?.record ?? anId(0), ON)
    if (!undo.ok) throw new Error('it was merged')
    expect(own(apply(now, undo.value.kept))).toEqual(own(kept))
  })

  test('taken apart, the kept file has nothing of the other left: erasing that one leaves no name and no address here', () => {
    const kept: FileOfTwo = { client: anId(2), records: [{ record: anId(200), body: aBody('person', { givenName: 'Ana' }) }, { record: anId(201), body: aBody('contact', { noContact: false }) }] }
    const other: FileOfTwo = { client: anId(3), records: [{ record: anId(300), body: aBody('person', { givenName: 'OTHER-NAME', dateOfBirth: '1991-02-03' }) }, { record: anId(301), body: aBody('contact', { proofWord: 'OTHER-WORD' }) }, { record: anId(302), body: aBody('task', { what: 'OTHER-TASK' }) }] }
    const { plan, now, left } = putTogether(kept, other)
    const note = plan.kept.at(-1)?.record ?? anId(0)
    expect(JSON.stringify(now.records)).toContain('OTHER-WORD')
    const undo = undoMerge(now, left, note, ON)
    if (!undo.ok) throw new Error('it was merged')
    const back = apply(now, undo.value.kept)
    for (const said of ['OTHER-', '1991-02-03']) expect(JSON.stringify(back.records)).not.toContain(said)
    // Which copy stood for which record is still told.
    expect(JSON.stringify(back.records.find(({ record: id }) => id === note)?.body.answers)).toContain(anId(302))
  })

  test('an age that says no day is of the day on which it was written in its own file', () => {
    const none: FileOfTwo = { client: anId(4), records: [{ record: anId(400), body: aBody('person', { sex: 'female' }) }] }
    expect(answersTo(putTogether(none, aged(3, '2024-03-01T10:00:00.000Z')).now.records, 'person')).toMatchObject({ age: 17, ageOn: '2024-03-01' })
    expect(answersTo(putTogether(aged(2, '2023-05-01T10:00:00.000Z'), aged(3, '2024-03-01T10:00:00.000Z')).now.records, 'person')).toMatchObject({ age: 17, ageOn: '2023-05-01' })
  })

  test('a no to being counted, and a wish for no contact, stand whichever file has them and whatever is chosen', () => {
    for (const takes of [true, false])
      for (const [kept, other] of [[wishes(2, false, true), wishes(3, true, false)], [wishes(2, true, false), wishes(3, false, true)]] as const) {
        const plan = mergeFiles(kept, other, { on: ON, nextId: ids(), takes: () => takes })
        const { records } = apply(kept, plan.kept)
        expect([answersTo(records, 'counted'), answersTo(records, 'contact'), plan.differs]).toEqual([{ mayBeCounted: false }, { noContact: true }, []])
      }
  })

  test('what was written since stays', () => {
    const kept: FileOfTwo = { client: anId(2), records: [{ record: anId(200), body: aBody('person', { givenName: 'Ana' }) }] }
    const other: FileOfTwo = { client: anId(3), records: [{ record: anId(300), body: aBody('person', { givenName: 'Anna', familyName: 'Rusu' }) }, { record: anId(301), body: aBody('task', { what: 'call' }) }] }
    const { plan, now, left, note } = putTogether(kept, other)
    expect(plan.differs).toEqual([{ form: 'person', field: 'givenName', here: 'Ana', there: 'Anna' }])
    const since = (form: string, more: Answers): readonly MergeWrite[] => now.records.filter(({ body }) => body.form === form).map(({ record: id, body: { answers } }) => ({ record: id, kind: 'event', form, version: 1, answers: Object.assign({}, answers, more), began: answers }))
    const later = apply(now, [...since('task', { doneOn: '2026-03-03' }), ...since('person', { sex: 'female', familyName: 'Ruсu' })])
    const undo = undoMerge(later, left, note, ON)
    if (!undo.ok) throw new Error('it was merged')
    const back = apply(later, undo.value.kept)
    expect(answersTo(back.records, 'person')).toMatchObject({ givenName: 'Ana', sex: 'female', familyName: 'Ruсu' })
    expect(answersTo(back.records, 'task')).toEqual({ what: 'call', doneOn: '2026-03-03' })
    expect(undo.value.staying).toHaveLength(1)
  })
})
