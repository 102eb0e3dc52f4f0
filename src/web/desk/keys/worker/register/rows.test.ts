import { expect, test } from 'vitest'
import { isId, type Id } from '#kernel'
import type { Answers } from '#clients'
import type { RecordKind } from '../../register-shapes.ts'
import type { Session } from '../ceremonies/session.ts'
import { draftOf } from './draft-body.ts'
import { emptyRegister, hold } from './held.ts'
import { showRows } from './rows.ts'

const anId = (number: number): Id => {
  const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
  if (!isId(id)) throw new Error('no such id')
  return id
}

const ME = anId(901)
const SESSION = { staff: ME } as unknown as Session // Nothing else of it is asked.

type Written = readonly [kind: RecordKind, form: string, answers: Answers, at?: string | undefined, changedOn?: string]

/** Clients with records as if they had been opened. Client 1 is in one's own hands. */
const rowsOf = (files: readonly (readonly Written[])[], today = '2026-03-04') => {
  const register = emptyRegister((task) => task())
  for (const [place, records] of files.entries()) {
    const held = hold(register, { client: anId(place + 1), group: anId(900), sort: 'file', assigned: place === 0 ? [ME] : [], key: null, older: [], restriction: null })
    for (const [at, [kind, form, answers, moment = '2026-03-01T10:00:00.000Z', changedOn = '2026-03-01']] of records.entries()) {
      const record = anId((place + 1) * 1000 + at)
      held.records.set(record, { record, kind, revision: 1, changedOn, body: { form, version: 1, answers, by: ME, at: moment } })
    }
  }
  return showRows(SESSION, register, today)
}

const person = (answers: Answers, at?: string): Written => ['identity', 'person', answers, at]
const draft = (answers: Answers): Written => ['draft', 'draft', draftOf({ record: anId(77), kind: 'identity', form: 'person', version: 1, answers }).answers]
const event = (form: string, answers: Answers): Written => ['event', form, answers]

test('a line says what is known: a name or another, what is due, what is flagged; what was changed last comes first', () => {
  const rows = rowsOf([
    [
      person({ givenName: 'Ana', familyName: 'Rusu', languages: ['ro', 'ru'] }), ['facts', 'identification', { status: 'presumed', on: '2026-02' }, undefined, '2026-03-03'],
      event('task', { what: 'x', due: '2026-03-01' }), event('task', { what: 'x', due: '2026-03', doneOn: '2026-03-02' }), event('task', { what: 'x', due: '2026-04' }),
    ],
    [person({ givenName: { without: 'not-answered' }, codeName: 'Lark' }), event('flag', { kind: 'danger' }), event('flag', { kind: 'health', resolvedOn: '2026' })],
    [],
  ])
  expect(rows).toMatchObject([
    { client: anId(1), name: 'Ana Rusu', languages: ['ro', 'ru'], status: 'presumed', tasks: 1, flags: 0, mine: true, finished: true, changedOn: '2026-03-03' },
    { client: anId(2), name: 'Lark', tasks: 0, flags: 1, mine: false, languages: [] },
    { client: anId(3), name: undefined, finished: false, changedOn: undefined },
  ])
})

test('of two records about the person each answer counts as it was written last', () => {
  const [row] = rowsOf([[person({ givenName: 'Anna', familyName: 'Rusu' }, '2026-02-01T10:00:00.000Z'), person({ givenName: 'Ana' }, '2026-01-01T10:00:00.000Z'), person({ familyName: 'Rusu-Pop' }, '2026-03-01T10:00:00.000Z')]])
  expect(row?.name).toBe('Anna Rusu-Pop')
})

test('one who is being registered goes by what is being written; drafts are counted of those who are registered, and only one’s own', () => {
  const rows = rowsOf([[draft({ codeName: 'Wren' })], [person({ codeName: 'Robin' }), draft({ codeName: 'Robyn' })]])
  expect(rows.map(({ name, finished, drafts }) => ({ name, finished, drafts }))).toEqual([{ name: 'Wren', finished: false, drafts: 0 }, { name: 'Robin', finished: true, drafts: 1 }])
})

test('a file that went into another is not listed, until that is taken back', () => {
  const note = (more: Answers) => rowsOf([[event('merged', { other: anId(2), on: '2026-03-01T10:00:00Z', ...more })], [event('merged', { other: anId(1), on: '2026-03-01T10:00:00Z', records: [], ...more })]]).map(({ client }) => client)
  expect([note({}), note({ undoneOn: '2026-03-02T10:00:00Z' })]).toEqual([[anId(2)], [anId(1), anId(2)]])
})

test('an age counts from the day on which it was written down, whatever was changed since; in doubt a line says child', () => {
  const [grown, unsure, nameless] = rowsOf([[person({ age: 17 }, '2024-03-01T10:00:00.000Z')], [person({ age: 19, ageInDoubt: true })], [person({ namelessByWish: true })]])
  expect([grown?.age, grown?.child]).toEqual([{ least: 19, most: 20, about: false }, undefined])
  expect([unsure?.child, nameless?.byWish, nameless?.age]).toEqual(['presumed-child', true, undefined])
})
