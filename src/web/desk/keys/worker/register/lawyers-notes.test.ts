import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { randomIds, type Id } from '#kernel'
import { useDatabase } from '#tests/database'
import { makeGroup } from '../ceremonies/groups.ts'
import { refreshSession } from '../ceremonies/open-session.ts'
import { found, joins, ready, theFirst, type Player } from '../ceremonies/story/testing.ts'
import { aServer, valueOf, type Server } from '../ceremonies/testing.ts'
import { aTab, aWrite, wentAs } from './testing.ts'

// A passphrase is stretched slowly, by design.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 900_000 })

const database = useDatabase()
let server: Server
let carla: Player
let dora: Player
let vera: Player
let group: Id

beforeAll(async () => {
  server = await aServer(database())
  const { anna } = await ready(await found(server, await theFirst(server)))
  ;[carla, dora, vera] = [await joins(server, anna, 'carla'), await joins(server, anna, 'dora'), await joins(server, anna, 'vera', [], ['coordinator'])]
  group = valueOf(await makeGroup(anna.device.desk, anna.session, [anna, carla, dora, vera].map(({ session }) => session.staff))).group
  for (const { device, session } of [carla, dora, vera]) valueOf(await refreshSession(device.desk, session))
})
afterAll(async () => await server[Symbol.asyncDispose]())

const REQUESTS = 'authority-requests'

test('a lawyer’s notes on a request: the group reads the request, and no colleague who is not named opens the notes', async () => {
  const [mine, colleagues, coordinators] = [aTab(carla), aTab(dora), aTab(vera)]
  const request = aWrite('authority-request', 'report', { on: '2026-03-01T10:00Z', authority: 'Police of the Region' })
  valueOf(await mine.saveInBook(group, REQUESTS, request))

  // As the page does it: made, restricted, named in the request; then written.
  const notes = randomIds.next()
  valueOf(await mine.make(notes, group, { ...aWrite('book', 'facts', { sort: 'lawyer-notes' }), of: request.record }))
  valueOf(await mine.restrict(notes))
  valueOf(await mine.saveInBook(group, REQUESTS, { ...request, answers: { ...request.answers, notes }, began: { revision: 1, answers: request.answers } }))
  const note = aWrite('narrative', 'narrative', { text: 'Give nothing.' })
  valueOf(await mine.save(notes, [note]))
  expect(valueOf(await mine.narrative(notes, note.record)).body.answers).toEqual({ text: 'Give nothing.' })

  for (const tab of [colleagues, coordinators]) {
    expect(valueOf(await tab.open()).unopened).toEqual([])
    const { records } = valueOf(await tab.book(group, REQUESTS))
    expect(records.find(({ record }) => record === request.record)?.body.answers['notes']).toBe(notes)
    expect(await tab.file(notes)).toMatchObject({ ok: false, refusal: { kind: 'client-gone' } })
    expect(wentAs(await tab.save(notes, [aWrite('narrative', 'narrative', { text: 'Give all.' })]))).toBe('client-gone')
    expect(tab.list()).toEqual([])
  }
  // Not even the sealed bytes came to them.
  const path = `/clients/${notes}/records/${note.record}`
  expect(dora.device.asked.filter((asked) => asked.path.includes(path))).toEqual([])

  // It is nobody's client: to whoever can open it, too, no list, and no figures, show it. A file with a person in it is always shown.
  expect(valueOf(await aTab(carla).open()).unopened).toEqual([])
  expect([mine.list(), mine.ofKind('facts')]).toEqual([[], []])
  const client = randomIds.next()
  valueOf(await mine.make(client, group, aWrite('person', 'identity', { givenName: 'Iryna' }), aWrite('book', 'facts', { sort: 'lawyer-notes' })))
  valueOf(await mine.restrict(client))
  expect(mine.list().map((one) => one.client)).toEqual([client])

  // Named afterwards, a colleague opens it.
  valueOf(await mine.restrict(notes, dora.session.staff))
  expect(valueOf(await aTab(dora).narrative(notes, note.record)).body.answers).toEqual({ text: 'Give nothing.' })
})

test('a book keeps what is being written apart from what is written', async () => {
  const tab = aTab(carla)
  // The page makes the book before anything is in it, as often as it likes.
  valueOf(await tab.saveInBook(group, 'interpreters'))
  valueOf(await aTab(dora).saveInBook(group, 'interpreters'))
  const { books: [book], records } = valueOf(await tab.book(group, 'interpreters'))
  expect(records).toEqual([])
  if (book === undefined) throw new Error('it was made')
  valueOf(await tab.file(book as Id)) // A book's id is one.
  valueOf(await tab.draft({ client: book as Id, group: undefined, write: aWrite('interpreter', 'report', { name: 'Half a na' }) }))
  const other = aTab(dora)
  expect(valueOf(await other.book(group, 'interpreters')).records).toEqual([])
  expect(valueOf(await other.file(book as Id)).drafts).toMatchObject([{ mine: false, answers: undefined }])
  expect(valueOf(await tab.file(book as Id)).drafts).toMatchObject([{ mine: true, answers: { name: 'Half a na' } }])
})
