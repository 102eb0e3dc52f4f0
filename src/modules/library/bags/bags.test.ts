import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, expect, onTestFinished, test, vi } from 'vitest'
import { parsePartialDate } from '#kernel'
import { findOrganisation, PUBLIC } from '#network'
import { StoreAway } from '#platform/blobs'
import type { Scanner } from '#platform/scanning'
import { findConcept, importConcepts, mergeConcepts, removeConcept, versionOfConcept } from '#thesaurus'
import { aFolder } from '#tests/folder'
import { sharedFolder } from '#tests/shared-data'
import { smallDisk } from '#tests/small-disk'
import { tinyPdf } from '#tests/tiny-pdf'
import { changePublication } from '../change-publication.ts'
import { findDocument } from '../find-document.ts'
import { readHistory } from '../preservation/read-history.ts'
import { listAlarms } from '../preservation/list-alarms.ts'
import { redactRendition } from '../redact-rendition.ts'
import { saveAuthority } from '../save-authority.ts'
import { saveDocument } from '../save-document.ts'
import { searchLibrary } from '../search-library.ts'
import { tables } from '../tables.ts'
import { aDocument, aLibrary, shelve, tag, useLibrary, valueOf, type TestLibrary } from '../testing.ts'
import { exportLibrary } from './export-library.ts'
import { importBags, type BagOutcome } from './import-bags.ts'

// Libraries are opened, filled and compared whole: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 240_000 })

const goOn = new AbortController().signal
const library = useLibrary()
// What is needed empty again and again.
const vessel = useLibrary({ working: false })

const exportTo = async (from: TestLibrary, folder: string, each = false) => exportLibrary(from, from.secretariat, { folder, each, report: () => {}, signal: goOn })

const takeIn = async (into: TestLibrary, folder: string, signal = goOn, onOutcome: (outcome: BagOutcome) => void = () => {}) => {
  const outcomes: BagOutcome[] = []
  const taken = await importBags(into, into.secretariat, { folder, signal, report: () => {}, onOutcome: (outcome) => { outcomes.push(outcome); onOutcome(outcome) } })
  return { taken, outcomes }
}

const anEmptyLibrary = async (): Promise<TestLibrary> => {
  const empty = await aLibrary({ working: false })
  onTestFinished(() => empty.close())
  return empty
}

/** The second library with nothing in it. What is left of the thesaurus, of authorities and of organisations does no harm. */
const anEmptiedLibrary = async (): Promise<TestLibrary> => {
  const { database, blobs } = vessel()
  await database.asKeeper(async (tx) => {
    await tables(tx).deleteFrom('document').execute()
    await tables(tx).deleteFrom('withheld_file').execute()
    await tables(tx).deleteFrom('harvest').execute()
    await tables(tx).updateTable('document_number').set({ last: 0 }).execute()
  })
  for await (const { sha256 } of blobs.list()) await blobs.remove(sha256)
  return vessel()
}

/** Every file below a folder, by its path, with the hash of its bytes. */
const contentOf = async (folder: string): Promise<Record<string, string>> => {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const hashed = await Promise.all(files.map(async (path) => [relative(folder, path), createHash('sha256').update(await readFile(path)).digest('hex')] as const))
  return Object.fromEntries(hashed.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

/** Rewrites what a bag says of itself, so that it is sound whatever was put into it: what somebody does who means harm. */
const reseal = async (folder: string): Promise<void> => {
  for (const algorithm of ['sha256', 'sha512']) {
    const files = (await readdir(join(folder, 'data'), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    const lines = await Promise.all(files.map(async (path) => `${createHash(algorithm).update(await readFile(path)).digest('hex')}  ${relative(folder, path)}\n`))
    await writeFile(join(folder, `manifest-${algorithm}.txt`), lines.join(''))
    await rm(join(folder, `tagmanifest-${algorithm}.txt`), { force: true })
  }
  await rm(join(folder, 'bag-info.txt'), { force: true })
}

const filesIn = async ({ blobs }: TestLibrary): Promise<number> => {
  let count = 0
  for await (const _ of blobs.list()) count++
  return count
}

const day = (text: string) => parsePartialDate(text) ?? null
const aFile = (pages: readonly string[]) => ({ name: 'other.pdf', open: () => Readable.from([tinyPdf({ pages })], { objectMode: false }) })
const publication = (number: number, to: 'published' | 'withdrawn' | 'draft' | 'review', reason?: string) => changePublication(library(), library().secretariat, { number, to, reason })

/** A library of documents in every state, with all that can be said of them; the same for every test of this file. */
const fill = async (): Promise<{ readonly whole: string; readonly each: string }> => {
  const { secretariat, member } = library()
  await shelve(library(), {
    number: 3, title: 'Звіт «Про захист» 🕊 "quoted"', summary: 'Line\nand line', language: tag('uk'), authors: ['GRETA', 'Heron House'], publishers: ['Council of Europe'], types: ['Report'], keywords: ['trafficking', 'own word'],
    instruments: ['Directive 2011/36/EU, art. 8'], ownPublication: true, relations: [{ kind: 'related', to: 4 }, { kind: 'supersedes', to: 900 }], fileName: 'Звіт 1.pdf',
    details: {
      titles: { en: 'A report', 'sr-Latn': 'Izveštaj' }, summaries: { fr: 'Résumé' }, identifiers: [{ scheme: 'GRETA', value: 'GRETA(2021)10' }], rights: { statement: '© CoE', licence: 'CC BY 4.0' },
      source: { url: 'https://example.org/a' }, provenance: 'gift', caseLaw: { court: 'ECtHR', articles: ['Art. 4'] }, monitoring: { body: 'GRETA', round: '3rd' }, inForce: {},
    },
    pages: ['the first page', 'сторінка друга', 'and the third'],
  })
  await shelve(library(), { number: 4, title: 'A draft', publish: false, pages: ['a draft page'] })
  await shelve(library(), { number: 5, title: 'In review', publish: false, pages: ['a page in review'] })
  valueOf(await publication(5, 'review'))
  await shelve(library(), { number: 6, title: 'Under embargo', embargo: day('2099-01-31'), pages: ['later'] })
  await shelve(library(), { number: 7, title: 'For the network', access: 'network', pages: ['for the network'] })
  await shelve(library(), { number: 8, title: 'For the house', access: 'organisation', pages: ['for the house'] })
  await shelve(library(), { number: 9, title: 'With a name', pages: ['it names Xanthippe'] })
  valueOf(await redactRendition(library(), secretariat, { number: 9, file: aFile(['it names somebody']), note: 'A name was taken out.' }))
  await shelve(library(), { number: 10, title: 'Gone', pages: ['withdrawn words'] })
  valueOf(await publication(10, 'withdrawn', 'It names people.'))
  await shelve(library(), { number: 11, title: 'Hidden again', pages: ['once public'] })
  valueOf(await publication(11, 'draft'))
  await shelve(library(), { number: 12, title: 'Ein Bericht', language: tag('de'), translationOf: 3, rendition: 'official translation', pages: ['die Seite'] })
  await shelve(library(), { number: 12, title: 'Ein Bericht', language: tag('de'), translationOf: 3, rendition: 'plain language', pages: ['leichte Seite'] })
  await shelve(library(), { number: 13, title: 'Of a member', pages: ['the member wrote this'] }, member)
  await shelve(library(), { number: 14, title: 'A draft of a member', publish: false, pages: ['the member drafts'] }, member)
  await shelve(library(), { number: 15, title: 'Broken', bytes: Buffer.from('%PDF-1.7\nno more than that\n%%EOF\n') })
  await shelve(library(), { number: 16, title: 'The same bytes', pages: ['the first page', 'сторінка друга', 'and the third'] })
  valueOf(await saveAuthority(library(), secretariat, { name: 'Group of Experts', kind: 'body', variants: ['GRETA'], identifiers: [{ scheme: 'other', value: 'https://www.wikidata.org/x' }] }))
  valueOf(await saveAuthority(library(), secretariat, { name: 'Nobody in particular', variants: [] }))
  const concepts = [{ slug: 'own-word', labels: { en: ['own word', { text: 'word', expands: false }], uk: ['власне слово'] }, hidden: { en: ['owne worde'] }, related: ['own-other'] }, { slug: 'own-other', labels: { en: ['own other'] }, broader: ['own-top'] }, { slug: 'own-top', labels: { en: ['own top'] }, note: 'A note.' }, { slug: 'own-gone', labels: { en: ['own gone'] } }]
  valueOf(await importConcepts(library(), secretariat, { file: { format: 'waystation-thesaurus', version: 1, concepts } }))
  const versionIn = async (slug: string) => versionOfConcept(valueOf(await findConcept(library(), secretariat, { slug })))
  valueOf(await mergeConcepts(library(), secretariat, { slug: 'own-gone', into: 'own-top', version: await versionIn('own-gone') }))
  const { rows } = await library().database.asKeeper(async (tx) => ({ rows: await tx.db.withTables<{ concept: { slug: string; id: string }; concept_relation: { other: string; kind: string } }>().selectFrom('concept').select('slug').where('slug', 'not like', 'own-%').where((row) => row.not(row.exists(row.selectFrom('concept_relation').select('other').whereRef('other', '=', 'concept.id')))).orderBy('slug').limit(1).execute() }))
  const slug = rows[0]?.slug ?? ''
  valueOf(await removeConcept(library(), secretariat, { slug, version: await versionIn(slug) }))
  await library().settle()
  const folder = await mkdtemp(join(tmpdir(), 'waystation-bags-'))
  const [whole, each] = [join(folder, 'whole'), join(folder, 'each')]
  expect(valueOf(await exportTo(library(), whole))).toMatchObject({ bags: 1, documents: 14, lost: [] })
  expect(valueOf(await exportTo(library(), each, true))).toMatchObject({ bags: 15, documents: 14, lost: [] })
  return { whole, each }
}

let filled: ReturnType<typeof fill> | undefined
afterAll(async () => filled && rm(dirname((await filled).whole), { recursive: true }))

/** The library filled, and its bags: one of all, and one for each. */
const everything = () => (filled ??= fill())

test('nobody but whoever runs the installation takes the library out, or in', async () => {
  const folder = join(await aFolder(), 'bag')
  for (const actor of [PUBLIC]) {
    expect(await exportLibrary(library(), actor, { folder, each: false, report: () => {}, signal: goOn })).toEqual({ ok: false, refusal: { kind: 'not-allowed' } })
    expect(await importBags(library(), actor, { folder, report: () => {}, onOutcome: () => {}, signal: goOn })).toEqual({ ok: false, refusal: { kind: 'not-allowed' } })
  }
})

// A document with keywords is told of anew where the thesaurus has changed.
const harvested = async (one: TestLibrary) => one.database.asKeeper((tx) => tables(tx).selectFrom('harvest').selectAll().where('number', '<>', 3).orderBy('number').execute())

test('export and import into an empty installation give the same library, to the last byte; doing it again changes nothing', async () => {
  const { whole } = await everything()
  const folder = await aFolder()
  const empty = await anEmptyLibrary()
  const { taken, outcomes } = await takeIn(empty, whole)
  expect(outcomes.filter(({ status }) => status !== 'imported')).toEqual([])
  expect(valueOf(taken)).toMatchObject({ imported: 14, failed: 0, organisations: 1, authorities: 2, left: 0, thesaurus: { other: 0 } })
  valueOf(await exportTo(empty, join(folder, 'second')))
  expect(await contentOf(join(folder, 'second'))).toEqual(await contentOf(whole))
  const again = await takeIn(empty, whole)
  expect(valueOf(again.taken)).toMatchObject({ imported: 0, unchanged: 14, differs: 0, failed: 0, organisations: 0, authorities: 0, thesaurus: { changed: 0, other: 0 } })

  // And it behaves like it.
  await empty.outbox.drain()
  for (const number of [3, 4, 6, 7, 8, 10, 12, 13]) {
    const asked = [await findDocument(empty, PUBLIC, { number }), await findDocument(library(), PUBLIC, { number })]
    expect(asked[0]).toEqual(asked[1])
  }
  const words = { words: 'сторінка', from: 0, size: 10, asTyped: true }
  expect(valueOf(await searchLibrary(empty, PUBLIC, words)).total).toBe(valueOf(await searchLibrary(library(), PUBLIC, words)).total)
  expect(valueOf(await searchLibrary(empty, PUBLIC, { ...words, words: 'later' })).total).toBe(0)
  expect(await saveDocument(empty, empty.secretariat, aDocument({ pages: ['it names Xanthippe'] }))).toMatchObject({ refusal: { kind: 'file-withheld', number: 9 } })
  expect(valueOf(await readHistory(empty, empty.secretariat, { number: 9 }))).toEqual(valueOf(await readHistory(library(), library().secretariat, { number: 9 })))
  expect(await harvested(empty)).toEqual(await harvested(library()))
  expect(valueOf(await saveDocument(empty, empty.secretariat, aDocument({ pages: ['one more'] }))).number).toBe(17)
})

test('one bag alone gives its document, bags of each the rest, and an import that is cut off goes on where it was', async () => {
  const { each } = await everything()
  const folder = await aFolder()
  const empty = await anEmptiedLibrary()
  expect(valueOf((await takeIn(empty, join(each, 'document-000000013'))).taken)).toMatchObject({ imported: 1 })
  expect(await findDocument(empty, PUBLIC, { number: 13 })).toMatchObject({ ok: true })
  const ending = new AbortController()
  const { taken } = await takeIn(empty, each, ending.signal, ({ number }) => { if (number === 6) ending.abort() })
  expect(valueOf(taken)).toMatchObject({ bags: 15, imported: 4, left: 10 })
  expect(valueOf((await takeIn(empty, each)).taken)).toMatchObject({ imported: 9, unchanged: 5, failed: 0, left: 0, organisations: 0 })
  valueOf(await exportTo(empty, join(folder, 'second'), true))
  expect(await contentOf(join(folder, 'second'))).toEqual(await contentOf(each))
})

test('what is here is never written over: other words stay, another document of the number is told, and a damaged file is mended from the bag', async () => {
  const { whole } = await everything()
  const other = await anEmptiedLibrary()
  valueOf(await saveDocument(other, other.secretariat, aDocument({ number: 4, title: 'Mine', pages: ['mine'] })))
  valueOf(await saveDocument(other, other.secretariat, aDocument({ number: 400, pages: ['it names somebody'] })))
  const { outcomes } = await takeIn(other, whole)
  expect(outcomes.filter(({ status }) => status !== 'imported')).toEqual([{ number: 4, status: 'failed', refusal: { kind: 'number-taken' } }])
  expect(valueOf(await findDocument(other, other.secretariat, { number: 4 })).title).toBe('Mine')
  valueOf(await changePublication(other, other.secretariat, { number: 8, to: 'withdrawn' }))
  const { sha256 } = await other.database.asKeeper((tx) => tables(tx).selectFrom('rendition').innerJoin('document', 'document.id', 'rendition.document').select('sha256').where('number', '=', 7).executeTakeFirstOrThrow())
  const path = (await other.blobs.pathOf(sha256)) ?? ''
  const bytes = await readFile(path)
  await writeFile(path, bytes.toReversed())
  await other.database.asKeeper((tx) => tables(tx).updateTable('rendition').set({ fixity: 'damaged', checked_at: new Date() }).where('sha256', '=', sha256).execute())
  const again = await takeIn(other, whole)
  expect(again.outcomes.filter(({ status }) => status !== 'unchanged').map(({ number, status }) => [number, status])).toEqual([[4, 'failed'], [7, 'repaired'], [8, 'differs']])
  expect([await readFile(path), valueOf(await listAlarms(other, other.secretariat))]).toEqual([bytes, []])
})

test('a file that the store has lost is told, left out, and an alarm where the bag goes', async () => {
  const small = await anEmptiedLibrary()
  const saved = valueOf(await saveDocument(small, small.secretariat, aDocument({ number: 1, pages: ['lost'] })))
  valueOf(await saveDocument(small, small.secretariat, aDocument({ number: 2, pages: ['kept'] })))
  const { sha256 } = await small.database.asKeeper((tx) => tables(tx).selectFrom('rendition').select('sha256').where('id', '=', saved.rendition).executeTakeFirstOrThrow())
  await writeFile((await small.blobs.pathOf(sha256)) ?? '', 'other bytes')
  await small.database.asKeeper((tx) => tables(tx).updateTable('rendition').set({ fixity: 'wrong-size', checked_at: new Date() }).where('sha256', '=', sha256).execute())
  const folder = await aFolder()
  expect(valueOf(await exportTo(small, join(folder, 'bag')))).toMatchObject({ documents: 2, lost: [{ number: 1, sha256 }] })
  const empty = await anEmptiedLibrary()
  expect(valueOf((await takeIn(empty, join(folder, 'bag'))).taken)).toMatchObject({ imported: 2, failed: 0 })
  expect(valueOf(await listAlarms(empty, empty.secretariat)).map(({ number }) => number)).toEqual([1])
})

async function* halfAndThen(fault: Error) {
  yield Buffer.from('%PDF-')
  throw fault
}

test('a file that the disk no longer gives back is told, and the rest of the library is in the bag', async () => {
  const small = await anEmptiedLibrary()
  const saved = valueOf(await saveDocument(small, small.secretariat, aDocument({ number: 1, pages: ['unreadable'] })))
  valueOf(await saveDocument(small, small.secretariat, aDocument({ number: 2, pages: ['readable'] })))
  const { sha256 } = await small.database.asKeeper((tx) => tables(tx).selectFrom('rendition').select('sha256').where('id', '=', saved.rendition).executeTakeFirstOrThrow())
  const withFault = (fault: Error, more: Partial<TestLibrary['blobs']> = {}): TestLibrary => ({
    ...small, blobs: { ...small.blobs, ...more, open: async (asked) => (asked === sha256 ? { size: 900, stream: Readable.from(halfAndThen(fault), { objectMode: false }) } : small.blobs.open(asked)) },
  })
  const folder = await aFolder()
  for (const [at, fault] of [Object.assign(new Error('unreadable'), { code: 'EIO' }), new StoreAway('cut-short')].entries()) {
    expect(valueOf(await exportTo(withFault(fault), join(folder, `bag-${at}`)))).toMatchObject({ documents: 2, lost: [{ number: 1, sha256 }] })
    expect(valueOf((await takeIn(small, join(folder, `bag-${at}`))).taken)).toMatchObject({ unchanged: 2, failed: 0 })
  }
  // Where the store answers nothing, nothing is lost: the export ends, and nothing half is left.
  const away = new StoreAway('ECONNREFUSED')
  await expect(exportTo(withFault(away, { has: () => Promise.reject(away) }), join(folder, 'away'))).rejects.toThrow(StoreAway)
  expect((await readdir(folder)).toSorted()).toEqual(['bag-0', 'bag-1'])
})

test.each([['clean', true], ['infected', true], ['clean', false]] as const)('what a bag says of malware counts for nothing (it says %s, a scanner here: %s)', async (said, isScanned) => {
  const { each } = await everything()
  const finding: Scanner = { scan: () => Promise.resolve({ kind: 'infected', name: 'Eicar-Test-Signature' }) }
  const empty = await anEmptiedLibrary()
  const hostile: TestLibrary = isScanned ? { ...empty, scanner: finding } : empty
  const bag = join(await aFolder(), 'document-000000003')
  await cp(join(each, 'document-000000003'), bag, { recursive: true })
  const path = join(bag, 'data/documents/000000003/document.json')
  const record: Record<string, unknown> = JSON.parse(await readFile(path, 'utf8'))
  Object.assign(first(record, 'renditions'), { safety: said })
  await writeFile(path, JSON.stringify(record))
  await reseal(bag)
  expect(valueOf((await takeIn(hostile, bag)).taken)).toMatchObject({ imported: 1 })
  const rows = await hostile.database.asKeeper((tx) => tables(tx).selectFrom('rendition').select(['id', 'safety', 'reading', 'reason']).execute())
  expect(rows).toMatchObject([isScanned ? { safety: 'infected', reading: 'stored-not-searchable', reason: 'infected' } : { safety: 'not-scanned', reading: 'searchable', reason: null }])
  expect((await hostile.database.asKeeper((tx) => tables(tx).selectFrom('page').select('number').execute())).length).toBe(isScanned ? 0 : 3)
})

type Harm = (record: Record<string, unknown>, folder: string) => unknown

const first = (record: Record<string, unknown>, list: string): Record<string, unknown> => (record[list] as Record<string, unknown>[])[0] ?? {} // As the export writes it.

const HOSTILE: readonly (readonly [what: string, refusal: string, harm: Harm])[] = [
  ['a number of another document', 'record-invalid', (record) => (record['number'] = 9)],
  ['an id that is none', 'record-invalid', (record) => (record['id'] = '../../etc')],
  ['a state that is none', 'record-invalid', (record) => (record['state'] = 'famous')],
  ['a text the database cannot hold', 'record-invalid', (record) => (record['title'] = 'a\u0000b')],
  ['half a sign', 'record-invalid', (record) => (record['summary'] = '\uD800')],
  ['an address that runs a program', 'record-invalid', (record) => (record['details'] = { source: { url: 'javascript:alert(1)' } })],
  ['a key nobody knows', 'record-invalid', (record) => (record['public'] = true)],
  ['a reason nobody can say', 'record-invalid', (record) => Object.assign(first(record, 'renditions'), { reading: 'stored-not-searchable', reason: 'constructor' })],
  ['an event of another rendition', 'record-invalid', (record) => (first(record, 'events')['rendition'] = '00000000-0000-4000-8000-000000000001')],
  ['a file that is said to be lost', 'record-invalid', (record) => (first(record, 'renditions')['lost'] = true)],
  ['an organisation that nobody knows', 'organisation-unknown', (record) => (record['organisation'] = 'strangers')],
  ['other bytes than it says', 'file-not-its-own', (record) => (first(record, 'renditions')['sha256'] = 'a'.repeat(64))],
  ['another size than it says', 'file-not-its-own', (record) => (first(record, 'renditions')['bytes'] = 1)],
  ['another format than it is', 'record-invalid', (record) => (first(record, 'renditions')['mediaType'] = 'text/html')],
  ['an event that is written twice', 'id-taken', (record) => (record['events'] as unknown[]).push(first(record, 'events'))],
]

test.each(HOSTILE)('a sound bag whose record has %s leaves nothing behind', async (_what, refusal, harm) => {
  const { each } = await everything()
  const hostile = await anEmptiedLibrary()
  const bag = join(await aFolder(), 'document-000000003')
  await cp(join(each, 'document-000000003'), bag, { recursive: true })
  const path = join(bag, 'data/documents/000000003/document.json')
  const record: Record<string, unknown> = JSON.parse(await readFile(path, 'utf8'))
  harm(record, bag)
  await writeFile(path, JSON.stringify(record))
  await reseal(bag)
  const { outcomes } = await takeIn(hostile, bag)
  expect(outcomes).toMatchObject([{ number: 3, status: 'failed', refusal: { kind: refusal } }])
  expect(await filesIn(hostile)).toBe(0)
  expect(await findDocument(hostile, hostile.secretariat, { number: 3 })).toMatchObject({ ok: false })
})

test('a bag that is not whole is refused before anything of it is taken in, and so is a folder in which one bag is not', async () => {
  const { each } = await everything()
  const hostile = await anEmptiedLibrary()
  const folder = await aFolder()
  await cp(each, join(folder, 'each'), { recursive: true })
  const path = join(folder, 'each/document-000000012/data/documents/000000012/document.json')
  await writeFile(path, (await readFile(path, 'utf8')).replace('Ein Bericht', 'Ein Gerücht'))
  const { taken, outcomes } = await takeIn(hostile, join(folder, 'each'))
  expect([taken, outcomes]).toMatchObject([{ ok: false, refusal: { bag: 'document-000000012', kind: 'size-wrong' } }, []])
  for (const [at, refusal] of [['nowhere', 'bag-unreadable'], ['.', 'not-a-bag']] as const) expect((await takeIn(hostile, join(folder, at))).taken).toMatchObject({ refusal: { kind: refusal } })
  // A sound bag of something else.
  await cp(join(folder, 'each/document-000000003'), join(folder, 'other'), { recursive: true })
  await rm(join(folder, 'other/data/library.json'))
  await reseal(join(folder, 'other'))
  expect((await takeIn(hostile, join(folder, 'other'))).taken).toEqual({ ok: false, refusal: { kind: 'no-bag-of-a-library', bag: 'other' } })
  expect(valueOf(await findOrganisation(hostile, PUBLIC, { slug: 'secretariat' })).name).not.toBe('')
  expect(await filesIn(hostile)).toBe(0)
})

test('nothing is exported over a folder that holds something, nor left of one that broke off or met a full disk', async (context) => {
  await everything()
  const folder = await aFolder()
  await writeFile(join(folder, 'mine'), '')
  expect(await exportTo(library(), folder)).toEqual({ ok: false, refusal: { kind: 'folder-not-empty' } })
  const ending = new AbortController()
  const report = (done: number): void => void (done === 3 && ending.abort())
  await expect(exportLibrary(library(), library().secretariat, { folder: join(folder, 'half'), each: true, report, signal: ending.signal })).rejects.toThrow(/abort/i)
  expect(await readdir(folder)).toEqual(['mine'])
  const disk = smallDisk(1)
  if (disk === undefined) return context.skip('no disk can be mounted here')
  await shelve(library(), { number: 50, pages: ['large'], bytes: Buffer.concat([Buffer.from(tinyPdf({ pages: ['large'] })), Buffer.alloc(2e6, 10)]) })
  expect(await exportTo(library(), join(disk.folder, 'bag'))).toMatchObject({ ok: false, refusal: { kind: 'disk-full' } })
  expect(await readdir(disk.folder)).toEqual([])
})

test('an outside tool finds the bag sound, and a broken one not', async (context) => {
  const { whole } = await everything()
  const folder = join(await aFolder(), 'bag')
  await cp(whole, folder, { recursive: true })
  const validate = () => spawnSync('python3', ['-c', 'import bagit, sys\nbagit.Bag(sys.argv[1]).validate()', folder], { encoding: 'utf8' })
  const sound = validate()
  if (sound.error !== undefined || sound.stderr.includes('ModuleNotFoundError')) return context.skip('python3 with bagit is not here')
  expect([sound.status, sound.stderr]).toEqual([0, ''])
  await writeFile(join(folder, 'data/library.json'), '{}')
  expect(validate().stderr).toContain('BagValidationError')
})

test('the sample library goes out and in again, byte for byte', async ({ skip }) => {
  const shared = sharedFolder('library')
  if (shared === undefined) return skip('the sample library (../shared/data/library) is not here')
  const source = await anEmptiedLibrary()
  const files = (await readdir(shared, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const kept = new Map<string, string>()
  for (const path of files.toSorted()) {
    const saved = await saveDocument(source, source.secretariat, { number: undefined, description: {}, file: { name: basename(path), open: () => createReadStream(path) }, publish: true })
    if (saved.ok) kept.set(createHash('sha256').update(await readFile(path)).digest('hex'), path)
  }
  expect(kept.size).toBeGreaterThan(50)
  const folder = await aFolder()
  valueOf(await exportTo(source, join(folder, 'first')))
  const empty = await anEmptiedLibrary()
  const { taken } = await takeIn(empty, join(folder, 'first'))
  expect(valueOf(taken)).toMatchObject({ imported: kept.size, failed: 0 })
  for (const [sha256, path] of kept) {
    const blob = [...sha256].length === 64 ? await empty.blobs.open(sha256 as Parameters<typeof empty.blobs.open>[0]) : undefined // A hash that was just made.
    expect(Buffer.concat((await blob?.stream.toArray()) ?? []).equals(await readFile(path)), path).toBe(true)
  }
  valueOf(await exportTo(empty, join(folder, 'second')))
  expect(await contentOf(join(folder, 'second'))).toEqual(await contentOf(join(folder, 'first')))
})
