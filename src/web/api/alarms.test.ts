import { open, readFile, rm, truncate } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkLibrary, type EditedDocument, type EndedAlarm, type FileAlarm, type FileHistory } from '#library'
import type { Sha256 } from '#platform/blobs'
import { useDatabase } from '#tests/database'
import { tinyPdf } from '#tests/tiny-pdf'
import { aLibrary } from './shelves/testing.ts'
import { aServer, aSignedIn, type Server } from './testing.ts'

const database = useDatabase()

let server: Server
let shelves: Awaited<ReturnType<typeof aLibrary>>
let editor: string
let stranger: string
let counsellor: string
beforeAll(async () => {
  shelves = await aLibrary(database(), false)
  server = await aServer(database(), false, undefined, shelves.library)
  editor = (await aSignedIn(server, server.secretariat, ['editor'])).cookies
  stranger = (await aSignedIn(server, server.member, ['librarian', 'editor'])).cookies
  counsellor = (await aSignedIn(server, server.secretariat, ['counsellor'])).cookies
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await shelves.close()
})

const send = async (bytes: Uint8Array, name: string): Promise<number> =>
  ((await server.call('post', `/api/library/files?${new URLSearchParams({ name })}`, { cookies: editor, body: bytes })).body as { readonly number: number }).number
const fileOf = async (number: number): Promise<{ sha256: Sha256; path: string }> => {
  const [rendition] = ((await server.call('get', `/api/library/documents/${number}`, { cookies: editor })).body as EditedDocument).renditions
  const path = rendition === undefined ? undefined : await shelves.library.blobs.pathOf(rendition.sha256)
  if (rendition === undefined || path === undefined) throw new Error('the file is not there')
  return { sha256: rendition.sha256, path }
}
const alarmsOf = async (cookies: string) => ({
  alarms: (await server.call('get', '/api/library/alarms', { cookies })).body as readonly FileAlarm[],
  ended: (await server.call('get', '/api/library/alarms/over', { cookies })).body as readonly EndedAlarm[],
})
const checkAll = async (): Promise<void> => {
  const checked = await checkLibrary(shelves.library, { kind: 'operator', organisation: server.secretariat }, { sweep: false, onFinding: () => {}, report: () => {}, signal: new AbortController().signal })
  if (!checked.ok) throw new Error(checked.refusal.kind)
}

test('a file that is lost, cut or changed is told to the house whose it is, and to nobody else; sent once more, what is lost or cut is whole again', async () => {
  const files = { lost: tinyPdf({ pages: ['lost'] }), cut: tinyPdf({ pages: ['cut'] }), flipped: tinyPdf({ pages: ['flipped'] }), whole: tinyPdf({ pages: ['whole'] }) }
  const numbers = { lost: await send(files.lost, 'lost.pdf'), cut: await send(files.cut, 'cut.pdf'), flipped: await send(files.flipped, 'flipped.pdf'), whole: await send(files.whole, 'whole.pdf') }
  expect(await alarmsOf(editor)).toEqual({ alarms: [], ended: [] })
  await rm((await fileOf(numbers.lost)).path)
  await truncate((await fileOf(numbers.cut)).path, 7)
  const flipped = await fileOf(numbers.flipped)
  const handle = await open(flipped.path, 'r+')
  await handle.write(Buffer.from([0]), 0, 1, 30)
  await handle.close()
  await checkAll()
  const { alarms } = await alarmsOf(editor)
  expect(alarms.map(({ number, fileName, fixity }) => [number, fileName, fixity])).toEqual([[numbers.lost, 'lost.pdf', 'missing'], [numbers.cut, 'cut.pdf', 'wrong-size'], [numbers.flipped, 'flipped.pdf', 'damaged']])
  for (const { since, checkedAt } of alarms) for (const moment of [since, checkedAt]) expect(String(moment)).toMatch(/^\d{4}-\d\d-\d\dT/)
  expect(await alarmsOf(stranger)).toEqual({ alarms: [], ended: [] })
  for (const path of ['/api/library/alarms', '/api/library/alarms/over']) expect((await server.call('get', path, { cookies: counsellor })).status, path).toBe(403)

  // As the page says it: the very bytes, taken in once more, add nothing and mend what is lost or of another length.
  expect([await send(files.lost, 'again.pdf'), await send(files.cut, 'again.pdf'), await send(files.flipped, 'again.pdf')]).toEqual([numbers.lost, numbers.cut, numbers.flipped])
  await checkAll()
  const after = await alarmsOf(editor)
  expect(after.alarms.map(({ number }) => number)).toEqual([numbers.flipped])
  expect(after.ended.map(({ number, fixity, how }) => [number, fixity, how]).toSorted()).toEqual([[numbers.lost, 'missing', 'repaired'], [numbers.cut, 'wrong-size', 'repaired']])
  expect(await readFile((await fileOf(numbers.cut)).path)).toEqual(Buffer.from(files.cut))
})

test('another file in the place of one that changed ends its alarm, and is told as that; an alarm that turned into another is told once', async () => {
  const librarian = (await aSignedIn(server, server.secretariat, ['librarian'])).cookies
  const number = await send(tinyPdf({ pages: ['to be replaced'] }), 'old.pdf')
  const { path } = await fileOf(number)
  await truncate(path, 3)
  await checkAll()
  await rm(path)
  await checkAll()
  const replaced = await server.call('post', `/api/library/redactions?${new URLSearchParams({ name: 'new.pdf', number: String(number), note: 'Another edition.' })}`, { cookies: librarian, body: tinyPdf({ pages: ['another edition'] }) })
  expect(replaced.status).toBe(200)
  const { alarms, ended } = await alarmsOf(editor)
  expect(alarms.filter((alarm) => alarm.number === number)).toEqual([])
  expect(ended.filter((alarm) => alarm.number === number).map(({ fixity, how }) => [fixity, how])).toEqual([['missing', 'replaced']])
})

test('a history is told to those who keep the document, with PREMIS beside it; to all others there is no such document', async () => {
  const number = await send(tinyPdf({ pages: ['told'] }), 'told.pdf')
  const path = `/api/library/documents/${number}/history` as const
  const { events, premis } = (await server.call('get', path, { cookies: editor })).body as FileHistory
  expect(events.map(({ kind, outcome, detail }) => [kind, outcome, detail])).toEqual([['ingestion', 'success', 'application/pdf'], ['validation', 'success', 'signature']])
  expect(premis).toContain('<premis xmlns="http://www.loc.gov/premis/v3"')
  expect((await server.call('get', path, { cookies: counsellor })).status).toBe(403)
  const [foreign, nowhere] = [await server.call('get', path, { cookies: stranger }), await server.call('get', '/api/library/documents/999999/history', { cookies: stranger })]
  expect([foreign.status, foreign.body]).toEqual([404, nowhere.body])
})
