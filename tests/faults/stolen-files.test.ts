import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { randomIds, type Id } from '#kernel'
import { FORMS } from '#clients'
import { canaryInEveryField } from '#tests/canary/every-field'
import { findCanaries } from '#tests/canary/find-canaries'
import { aNetworkOn } from '#tests/story/a-network'
import { startRealServer, type RunningServer } from '#tests/story/running-server'
import { valueOf } from '../../src/web/desk/keys/worker/ceremonies/testing.ts'
import { aTab, aWrite, wentAs } from '../../src/web/desk/keys/worker/register/testing.ts'

// Passphrases are stretched slowly, by design, and a whole data folder is searched.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 })

/** Written by the worker itself when something else is saved, and about nothing but that. */
const BY_ITSELF: ReadonlySet<string> = new Set([FORMS.draft.name, FORMS.book.name])

const CANARIES = canaryInEveryField()
const CONTENT = 'kv-content of an attachment Żółw Їжак 17'
const FILE_NAME = 'kv-name of a file Żółw Їжак.pdf'
/** What forms ask stands in the desk's own program, which everybody may read, and nowhere beside the answers. */
const ASKED = ['ifAnotherAnswers', 'accessNeeds', 'otherNames']
const ALL = [...CANARIES.texts, CONTENT, FILE_NAME, ...ASKED]

let server: RunningServer
let folder: string
/** What the page was shown of all that was saved, and every request that the server was sent. */
let shown: string
let asked: Buffer

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waystation-files-'))
  server = await startRealServer(join(folder, 'data'))
  const { boris, group } = await aNetworkOn(server)
  boris.device.asked.splice(0)
  const tab = aTab(boris)
  const [client, of] = [randomIds.next(), group as Id] // Made by makeGroup: an id.
  const written = CANARIES.forms.filter(({ form }) => !BY_ITSELF.has(form.name))
  const writes = written.map(({ form: { name, kind }, answers }) => ({ kind, write: aWrite(name, kind, answers) }))
  const files = writes.filter(({ kind }) => kind !== 'report' && kind !== 'attachment').map(({ write }) => write)

  // Each is being written first, as a draft; then it is saved, and each is changed once more, but for a consent that was given: that is a record.
  const drafts: Id[] = []
  for (const write of files) drafts.push(valueOf(await tab.draft({ client, group: of, write })).draft as Id) // An id, as it was shown.
  expect(wentAs(await tab.save(client, files, drafts.slice(0, -2)))).toBe('saved')
  for (const write of files) {
    const changed = await tab.save(client, [{ ...write, began: { revision: 1, answers: write.answers }, answers: { ...write.answers, more: 'x' } }])
    expect(wentAs(changed)).toBe(write.form === 'consent' ? 'given' : 'saved')
  }
  const scan = writes.find(({ kind }) => kind === 'attachment')?.write
  if (!scan) throw new Error('there is a form for attachments')
  expect(wentAs(await tab.keep(client, { ...scan, answers: { ...scan.answers, title: FILE_NAME } }, new File([CONTENT.repeat(200)], FILE_NAME, { type: 'application/pdf' })))).toBe('saved')
  for (const { kind, write } of writes) if (kind === 'report') expect(wentAs(await tab.saveInBook(of, write.form, write))).toBe('saved')

  // Somebody else's eyes: everything is opened, narratives too, and what is asked for by a name that nobody has.
  const other = aTab(boris)
  valueOf(await other.open(['identity', 'facts', 'consent', 'contact', 'event', 'attachment', 'own-fields', 'draft', 'rights']))
  const file = valueOf(await other.file(client))
  const narratives = []
  for (const { record } of file.narratives) narratives.push(valueOf(await other.narrative(client, record as Id))) // The same.
  const books = []
  for (const { kind, write } of writes) if (kind === 'report') books.push(valueOf(await other.book(of, write.form)))
  const opened = await valueOf(await other.attachment(client, scan.record)).blob.text()
  shown = JSON.stringify([file, narratives, books, opened, tab.drafts()])
  valueOf(await other.restrict(client))
  valueOf(await other.release(client))
  await server.command('backup', join(folder, 'backup.tar'))
  asked = Buffer.concat([Buffer.from(JSON.stringify(boris.device.asked)), ...boris.device.asked.flatMap(({ body }) => (body instanceof Uint8Array ? [Buffer.from(body)] : []))])
  await server.stop()
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('every field of every form was saved, and whoever holds the key reads it', () => {
  const hidden = new Set(CANARIES.forms.filter(({ form }) => BY_ITSELF.has(form.name)).flatMap(({ answers }) => JSON.stringify(answers).match(/kv-\w+ [^"\\]+|\b18\d\d-\d\d-\d\d|\b9074318562\d+/g) ?? []))
  // What the worker itself says of an attachment stands in place of what was answered.
  const own = /attachment\.(?:title|attachment|mediaType|sha256)/
  const size = JSON.stringify(CANARIES.forms.find(({ form }) => form.name === 'attachment')?.answers['size'])
  const missing = CANARIES.texts.filter((text) => !hidden.has(text) && !own.test(text) && text !== size && !shown.includes(text))
  expect(missing).toEqual([])
  for (const text of [CONTENT, FILE_NAME]) expect(shown).toContain(text)
  expect(CANARIES.texts.length).toBeGreaterThan(200)
})

test('of every field of every form, drafts, books, attachments and their names: nothing in the database, on disk, in the log, in the backup, or in any request', async () => {
  expect(asked.length, 'the server was asked').toBeGreaterThan(100_000)
  const bytes = new Map([['what the server said', Buffer.from(server.said())], ['what the server was asked', asked]])
  const findings = await findCanaries({ folders: [folder], bytes, canaries: ALL, keys: CANARIES.ids })
  expect(findings.map(({ file, canary, encoding, inside }) => `${canary} in ${file}, ${[...inside, encoding].join(', ')}`)).toEqual([])
})
