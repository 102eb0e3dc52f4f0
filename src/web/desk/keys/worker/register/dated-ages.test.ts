import { expect, test } from 'vitest'
import { randomIds } from '#kernel'
import { datedAges } from './dated-ages.ts'
import type { KnownWrite } from './save-records.ts'

const desk = { clock: { now: () => new Date('2026-11-23T10:00:00.000Z') } }
const write = (form: string, answers: KnownWrite['answers']): KnownWrite => ({ record: randomIds.next(), kind: 'identity', form, version: 1, answers })

test('an age that is written gets today for its day; one that stands there since years has the day of then', () => {
  const person = write('person', { age: 17, sex: 'female' })
  const held = (at: string) => ({ records: new Map([[person.record, { record: person.record, kind: person.kind, revision: 1, changedOn: '2024-03-01', body: { form: 'person', version: 1, answers: { age: 17 }, by: randomIds.next(), at } }]]) })
  expect(datedAges(desk, undefined, [person])).toEqual([{ ...person, answers: { age: 17, sex: 'female', ageOn: '2026-11-23' } }])
  expect(datedAges(desk, held('2024-03-01T10:00:00.000Z'), [person])[0]?.answers).toMatchObject({ ageOn: '2024-03-01' })
  const other = write('household', { age: 17 })
  expect(datedAges(desk, undefined, [other])).toEqual([other])
})
