import { Readable } from 'node:stream'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { randomIds } from '#kernel'
import { PUBLIC } from '#network'
import { tinyPdf } from '#tests/tiny-pdf'
import { changePublication } from '../change-publication.ts'
import { findDocument } from '../find-document.ts'
import { redactRendition } from '../redact-rendition.ts'
import { saveDocument } from '../save-document.ts'
import { aDocument, shelve, useLibrary, valueOf } from '../testing.ts'
import { readHistory } from './read-history.ts'

const library = useLibrary()

const historyOf = async (number: number, by = library().secretariat) => valueOf(await readHistory(library(), by, { number }))
const toldOf = async (number: number) => (await historyOf(number)).events.map(({ kind, outcome, detail }) => [kind, outcome, detail ?? ''].join(' ').trim())
const aFile = (pages: readonly string[]) => ({ name: 'other.pdf', open: () => Readable.from([tinyPdf({ pages })], { objectMode: false }) })
const shaOf = async (number: number) => valueOf(await findDocument(library(), PUBLIC, { number })).renditions[0]?.sha256
const asOwner = (statement: ReturnType<typeof sql>) => library().database.asOrganisation(library().secretariat.organisation, (tx) => statement.execute(tx.db))

test('no event is changed or taken away, none is written for another, and the public sees none', async () => {
  const { number } = await shelve(library(), { pages: ['kept'] })
  const [event] = (await historyOf(number)).events
  for (const statement of [sql`update preservation_event set outcome = 'success'`, sql`delete from preservation_event`]) await expect(asOwner(statement)).rejects.toThrow(/permission denied/)
  await expect(library().database.asKeeper((tx) => sql`update preservation_event set outcome = 'fail'`.execute(tx.db))).rejects.toThrow(/permission denied/)
  await expect(library().database.asPublic((tx) => sql`select 1 from preservation_event`.execute(tx.db))).rejects.toThrow(/permission denied/)
  const { organisation } = library().member
  const forged = sql`insert into preservation_event (id, document, rendition, organisation, at, kind, outcome, file)
    select ${randomIds.next()}::uuid, document, rendition, ${organisation}::uuid, at, kind, outcome, file from preservation_event where id = ${event?.id ?? ''}::uuid`
  await expect(asOwner(forged)).rejects.toThrow(/row-level security/)
  const { rows } = await library().database.asOrganisation(organisation, (tx) => sql`select 1 from preservation_event`.execute(tx.db))
  expect(rows).toEqual([])
})

test('a history is for the librarians of the house: for all others there is no such document', async () => {
  const { number } = await shelve(library(), { pages: ['ours'] })
  expect(await readHistory(library(), PUBLIC, { number })).toEqual({ ok: false, refusal: { kind: 'not-allowed' } })
  expect(await readHistory(library(), library().member, { number })).toEqual({ ok: false, refusal: { kind: 'document-not-found' } })
  expect(await readHistory(library(), library().secretariat, { number: 999_999 })).toEqual({ ok: false, refusal: { kind: 'document-not-found' } })
})

test('what is refused leaves no event, and what is damaged is known to be', async () => {
  await shelve(library(), { number: 70, pages: ['seventy'] })
  const count = () => library().database.asKeeper(async (tx) => (await sql`select 1 from preservation_event`.execute(tx.db)).rows.length)
  const before = await count()
  expect(await saveDocument(library(), library().member, aDocument({ number: 70, pages: ['mine'] }))).toMatchObject({ refusal: { kind: 'number-taken' } })
  expect(await count()).toBe(before)
  const broken = await shelve(library(), { bytes: Buffer.from('%PDF-1.7\nand no more than that\n%%EOF\n') })
  const events = await toldOf(broken.number)
  expect(events.slice(0, 2)).toEqual(['ingestion success application/pdf', 'validation success signature'])
  expect(events[2]).toMatch(/^validation fail (damaged|no-pages)$/)
})

const taken = (file?: string) => [['ingestion', 'application/pdf', file], ['validation', 'signature', file], ['validation', 'read', file]]
const migrated = (detail: string, source?: string, file?: string) => [['migration', detail, file], ...taken(file).slice(0, 2), ['deletion', undefined, source], ['validation', 'read', file]]
const sorted = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).toSorted()

test('a file comes in, is replaced, redacted, withdrawn and given back: each is written down once, with the bytes it was about', async () => {
  const { number } = await shelve(library(), { pages: ['the first words'] })
  const first = await shaOf(number)
  await shelve(library(), { number, pages: ['the second words'] })
  const second = await shaOf(number)
  valueOf(await redactRendition(library(), library().secretariat, { number, file: aFile(['the third words']), note: 'A name.' }))
  await library().settle()
  const third = await shaOf(number)
  for (const to of ['withdrawn', 'withdrawn', 'published'] as const) valueOf(await changePublication(library(), library().secretariat, { number, to }))
  const { events } = await historyOf(number)
  const told = events.map(({ kind, detail, file }) => [kind, detail, file])
  // The old bytes go while the new ones are being read.
  expect(sorted(told)).toEqual(sorted([...taken(first), ...migrated('replacement', first, second), ...migrated('redaction', second, third), ['withdrawal', undefined, third], ['reinstatement', undefined, third]]))
  expect(events.filter(({ kind }) => kind === 'migration').map(({ source, file }) => [source, file])).toEqual([[first, second], [second, third]])
  expect(events.map(({ at }) => at.getTime())).toEqual(events.map(({ at }) => at.getTime()).toSorted((a, b) => a - b))
})
