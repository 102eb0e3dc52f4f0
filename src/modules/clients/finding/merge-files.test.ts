import { array, assert, constantFrom, option, property, record, string, uniqueArray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Id } from '#kernel'
import { answersTo, type FileRecord } from '../file-record.ts'
import type { Answers } from '../answer.ts'
import { namesIn } from '../names-in.ts'
import { FORMS } from '../forms/index.ts'
import { aBody, anId } from '../testing.ts'
import { mergedInto, mergeFiles, type FileOfTwo, type MergeWrite } from './merge-files.ts'
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

  test('what was written since stays', () => {
    const kept: FileOfTwo = { client: anId(2), records: [{ record: anId(200), body: aBody('person', { givenName: 'Ana' }) }] }
    const other: FileOfTwo = { client: anId(3), records: [{ record: anId(300), body: aBody('person', { givenName: 'Anna', familyName: 'Rusu' }) }, { record: anId(301), body: aBody('task', { what: 'call' }) }] }
    const { plan, now, left, note } = putTogether(kept, other)
    expect(plan.differs).toEqual([{ form: 'person', field: 'givenName' }])
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
