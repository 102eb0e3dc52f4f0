import { expect, test } from 'vitest'
import { isId, type Id } from '#kernel'
import type { Answers } from '#clients'
import type { RecordKind } from '../../register-shapes.ts'
import { draftOf } from './draft-body.ts'
import { findClients, registerChanged, secondFilesOf, secondFilesOfMany } from './finding.ts'
import { emptyRegister, hold, type Register } from './held.ts'

const TODAY = '2026-03-01'

const anId = (number: number): Id => {
  const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
  if (!isId(id)) throw new Error('no such id')
  return id
}

/** Puts a record into a register as if it had been opened. */
const opened = (register: Register, client: number, record: number, kind: RecordKind, form: string, answers: Answers, revision = 1): void => {
  const held = hold(register, { client: anId(client), group: anId(900), sort: 'file', assigned: [], key: null, older: [], restriction: null })
  registerChanged(register)
  held.records.set(anId(record), { record: anId(record), kind, revision, changedOn: TODAY, body: { form, version: 1, answers, by: anId(901), at: `${TODAY}T10:00:00.000Z` } })
}

const aRegister = () => emptyRegister((task) => task())
const found = (register: Register, typed: string) => findClients(register, typed, TODAY).map(({ client }) => client)

test('what is open is found as it stands: changed, written by a colleague, and gone', () => {
  const register = aRegister()
  opened(register, 1, 11, 'identity', 'person', { givenName: 'Олена', familyName: 'Шевченко' })
  opened(register, 2, 21, 'identity', 'person', { codeName: 'Lark' })
  expect(found(register, 'Olena Schewtschenko')).toEqual([anId(1)])
  opened(register, 1, 11, 'identity', 'person', { givenName: 'Olena', familyName: 'Rusu' }, 2)
  expect([found(register, 'shevchenko'), found(register, 'русу')]).toEqual([[], [anId(1)]])
  register.clients.delete(anId(2))
  registerChanged(register)
  expect(found(register, 'lark')).toEqual([])
})

test('one who is being registered is found by what is being written, and after that by what was saved', () => {
  const register = aRegister()
  opened(register, 3, 31, 'draft', 'draft', draftOf({ record: anId(32), kind: 'identity', form: 'person', version: 1, answers: { givenName: 'Wren' } }).answers)
  expect(found(register, 'wren')).toEqual([anId(3)])
  opened(register, 3, 32, 'identity', 'person', { givenName: 'Robin' })
  expect(found(register, 'robin')).toEqual([anId(3)])
  expect(found(register, 'wren')).toEqual([])
})

test('possible second files are shown for one who is being registered, until either file says that they are two', () => {
  const register = aRegister()
  opened(register, 1, 11, 'identity', 'person', { givenName: 'Олена', familyName: 'Шевченко', dateOfBirth: '1990-02-03' })
  opened(register, 1, 12, 'contact', 'contact', { ways: [{ channel: 'call', address: '+380 44 123 45 67' }] })
  opened(register, 2, 21, 'identity', 'person', { givenName: 'Olena', familyName: 'Shevchenko', dateOfBirth: '1990-02-03' })
  const fresh = { client: anId(5), person: { givenName: 'Lena' }, contact: { ways: [{ channel: 'call', address: '044 1234567' }] } }
  expect(secondFilesOf(register, fresh, TODAY)).toMatchObject([{ client: anId(1), reasons: [{ kind: 'telephone' }] }])
  expect(secondFilesOf(register, { client: anId(2) }, TODAY)).toMatchObject([{ client: anId(1), reasons: [{ kind: 'name' }, { kind: 'birth', fits: 'same' }] }])
  opened(register, 1, 13, 'event', 'link', { client: anId(2), relation: 'not-the-same' })
  expect([secondFilesOf(register, { client: anId(2) }, TODAY), secondFilesOf(register, { client: anId(1) }, TODAY)]).toEqual([[], []])
})

test('a file that went into another is found in that one, and is no second file of it, until that is taken back', () => {
  const register = aRegister()
  opened(register, 1, 11, 'identity', 'person', { givenName: 'Olena', familyName: 'Shevchenko' })
  opened(register, 2, 21, 'identity', 'person', { givenName: 'Олена', familyName: 'Шевченко' })
  expect(found(register, 'shevchenko').toSorted()).toEqual([anId(1), anId(2)])
  opened(register, 1, 12, 'event', 'merged', { other: anId(2), on: `${TODAY}T10:00:00Z`, records: [] })
  opened(register, 2, 22, 'event', 'merged', { other: anId(1), on: `${TODAY}T10:00:00Z` })
  expect([found(register, 'shevchenko'), secondFilesOf(register, { client: anId(1) }, TODAY)]).toEqual([[anId(1)], []])
  opened(register, 2, 22, 'event', 'merged', { other: anId(1), on: `${TODAY}T10:00:00Z`, undoneOn: `${TODAY}T11:00:00Z` }, 2)
  expect([found(register, 'shevchenko').length, secondFilesOf(register, { client: anId(1) }, TODAY).length]).toEqual([2, 1])
})

test('of many who are not here each is told their own second files, as the register stands now', () => {
  const register = aRegister()
  const asked = [{ person: { givenName: 'Olena', familyName: 'Schewtschenko' } }, { person: { givenName: 'Wren' } }, { person: {}, contact: { ways: [{ channel: 'call', address: '044 1234567' }] } }]
  const told = () => secondFilesOfMany(register, asked, TODAY).map((files) => files.map(({ client }) => client))
  expect(told()).toEqual([[], [], []])
  opened(register, 1, 11, 'identity', 'person', { givenName: 'Олена', familyName: 'Шевченко' })
  opened(register, 2, 21, 'contact', 'contact', { ways: [{ channel: 'call', address: '+380 44 123 45 67' }] })
  expect(told()).toEqual([[anId(1)], [], [anId(2)]])
  opened(register, 1, 12, 'event', 'merged', { other: anId(2), on: `${TODAY}T10:00:00Z` })
  opened(register, 3, 31, 'identity', 'person', { givenName: 'Wren' })
  expect(told()).toEqual([[], [anId(3)], [anId(2)]])
  register.clients.delete(anId(2))
  registerChanged(register)
  expect(told()).toEqual([[], [anId(3)], []])
})
