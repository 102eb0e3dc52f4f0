import { expect, test } from 'vitest'
import { isId, type Id } from '#kernel'
import type { Answers } from '#clients'
import type { ClientShown, RecordShown } from '../register.ts'
import { inView, toRows } from './list-rows.ts'

const anId = (number: number): Id => {
  const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
  if (!isId(id)) throw new Error('no such id')
  return id
}
const aClient = (client: number, shown: ClientShown['shown'], more: Partial<ClientShown> = {}): ClientShown => ({ client: anId(client), group: anId(90), assigned: [], mine: false, restricted: false, finished: true, changedOn: '2026-03-01', shown, unopened: false, ...more })
const aRecord = (client: number, record: number, form: string, answers: Answers): RecordShown => ({ client: anId(client), record: anId(record), kind: 'event', revision: 1, changedOn: '2026-03-01', body: { form, version: 1, answers, by: anId(91), at: '2026-03-01T10:00:00.000Z' } })

test('a line says what is known: a name or another, what is due, what is flagged', () => {
  const [one, two, three] = toRows(
    [
      aClient(1, { 'person.givenName': ['Ana'], 'person.familyName': ['Rusu'], 'person.languages': [['ro', 'ru']] }, { changedOn: '2026-03-03', mine: true }),
      aClient(2, { 'person.givenName': [{ without: 'not-answered' }], 'person.codeName': ['Lark'] }),
      aClient(3, {}, { finished: false, changedOn: undefined }),
    ],
    {
      drafts: [], identity: [],
      event: [aRecord(1, 11, 'task', { what: 'x', due: '2026-03-01' }), aRecord(1, 12, 'task', { what: 'x', due: '2026-03' , doneOn: '2026-03-02' }), aRecord(1, 13, 'task', { what: 'x', due: '2026-04' }), aRecord(2, 21, 'flag', { kind: 'danger' }), aRecord(2, 22, 'flag', { kind: 'health', resolvedOn: '2026' })],
      facts: [aRecord(1, 14, 'identification', { status: 'presumed', on: '2026-02' })],
    },
    '2026-03-04',
  )
  expect(one).toMatchObject({ name: 'Ana Rusu', languages: ['ro', 'ru'], status: 'presumed', tasks: 1, flags: 0 })
  expect(two).toMatchObject({ name: 'Lark', tasks: 0, flags: 1 })
  expect(three).toMatchObject({ name: undefined, finished: false })
})

test('a file that went into another is not listed, until that is taken back', () => {
  const clients = [aClient(1, {}), aClient(2, {}, { mine: true })]
  const note = (more: Answers) => [aRecord(1, 11, 'merged', { other: anId(2), on: '2026-03-01T10:00:00Z', ...more }), aRecord(2, 21, 'merged', { other: anId(1), on: '2026-03-01T10:00:00Z', records: [], ...more })]
  expect(toRows(clients, { drafts: [], identity: [], event: note({}), facts: [] }, '2026-03-04').map(({ client }) => client)).toEqual([anId(2)])
  const both = toRows(clients, { drafts: [], identity: [], event: note({ undoneOn: '2026-03-02T10:00:00Z' }), facts: [] }, '2026-03-04')
  expect([both.length, inView(both, 'mine').length, inView(both, 'all').length, inView(both, 'unfinished').length]).toEqual([2, 1, 2, 0])
})

test('an age counts from the day on which it was written down, whatever was changed since; in doubt a line says child', () => {
  const person = aRecord(1, 11, 'person', { age: 17 })
  const old = { ...person, body: { ...person.body, at: '2024-03-01T10:00:00.000Z' } }
  const [grown, unsure, nameless] = toRows(
    [aClient(1, { 'person.age': [17] }), aClient(2, { 'person.age': [19], 'person.ageInDoubt': [true] }), aClient(3, { 'person.namelessByWish': [true] })],
    { drafts: [], identity: [old], event: [], facts: [] },
    '2026-03-04',
  )
  expect([grown?.age, grown?.child]).toEqual([{ least: 19, most: 20, about: false }, undefined])
  expect([unsure?.child, nameless?.byWish, nameless?.age]).toEqual(['presumed-child', true, undefined])
})
