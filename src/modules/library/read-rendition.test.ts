import { expect, onTestFinished, test, vi } from 'vitest'
import { PUBLIC } from '#network'
import { openJobs } from '#platform/jobs'
import { silentLog } from '#platform/log'
import { lockedPdf } from '#tests/locked-pdf'
import { tinyPdf } from '#tests/tiny-pdf'
import { changePublication } from './change-publication.ts'
import { findDocument } from './find-document.ts'
import { READ_RENDITION } from './jobs.ts'
import { readPage } from './read-page.ts'
import { readRenditionText, resumeReading } from './read-rendition.ts'
import { readRendition } from './rendition-store.ts'
import { saveDocument, type SavedDocument } from './save-document.ts'
import { tables } from './tables.ts'
import { aDocument, useLibrary, valueOf, type DocumentWish } from './testing.ts'

// Here the tests themselves are the worker, so that each moment can be looked at.
const library = useLibrary({ working: false })

const save = async (wish: DocumentWish): Promise<SavedDocument> => valueOf(await saveDocument(library(), library().secretariat, aDocument(wish)))
const find = async (number: number) => valueOf(await findDocument(library(), library().secretariat, { number }))
const read = ({ rendition }: SavedDocument, report = (_done: number, _total: number): void => {}) => readRenditionText(library(), rendition, report)

const readNow = async (wish: DocumentWish): Promise<SavedDocument> => {
  const saved = await save(wish)
  await read(saved)
  return saved
}

const pagesOf = ({ rendition }: SavedDocument) =>
  library().database.asKeeper((tx) => tables(tx).selectFrom('page').select(['number', 'text', 'public']).where('rendition', '=', rendition).orderBy('number').execute())

const revisionOf = async ({ number }: SavedDocument) =>
  (await library().database.asKeeper((tx) => tables(tx).selectFrom('document').select('revision').where('number', '=', number).executeTakeFirstOrThrow())).revision

test('pages come in with their numbers, and how far the reading is, is told', async () => {
  const told: string[] = []
  const saved = await save({ pages: ['Перша сторінка', 'second', 'third'] })
  await read(saved, (done, total) => told.push(`${done} of ${total}`))
  expect(await pagesOf(saved)).toEqual([
    { number: 1, text: 'Перша сторінка', public: true },
    { number: 2, text: 'second', public: true },
    { number: 3, text: 'third', public: true },
  ])
  expect((await find(saved.number)).renditions).toMatchObject([{ pages: 3, reading: 'searchable', reason: undefined }])
  expect(told.at(-1)).toBe('3 of 3')
})

test('a title found in the file is proposed while nobody has confirmed one', async () => {
  const guessed = await readNow({ inside: 'The recovery period in practice', pages: ['guessed'], fileName: 'scan0001.pdf' })
  expect(await find(guessed.number)).toMatchObject({ title: 'The recovery period in practice', proposed: expect.arrayContaining(['title']) })
  const said = await readNow({ title: 'Said by a librarian', inside: 'The recovery period in practice', pages: ['said'] })
  expect(await find(said.number)).toMatchObject({ title: 'Said by a librarian', proposed: expect.not.arrayContaining(['title']) })
})

test.each([
  ['pages without a letter', tinyPdf({ pages: ['', ''] }), 'no-text', 2],
  ['a file of garbage', Buffer.from(`%PDF-1.7\n${'kjh78&/ obj <<'.repeat(300)}`), 'damaged', undefined],
  ['a file behind a password', lockedPdf(tinyPdf({ pages: ['locked'] }), 'x'), 'encrypted', undefined],
])('%s: kept, not searchable, with the reason', async (_, bytes, reason, pages) => {
  const saved = await readNow({ bytes })
  expect((await find(saved.number)).renditions).toMatchObject([{ reading: 'stored-not-searchable', reason, pages }])
  expect(await pagesOf(saved)).toEqual([])
  expect(await readPage(library(), PUBLIC, { number: saved.number, page: 1, words: '' })).toEqual({ ok: false, refusal: { kind: 'nothing-to-read', number: saved.number } })
})

test('a file that the store has lost is told so', async () => {
  const saved = await save({ pages: ['lost'] })
  for (const { sha256 } of (await find(saved.number)).renditions) await library().blobs.remove(sha256)
  await read(saved)
  expect((await find(saved.number)).renditions).toMatchObject([{ reading: 'stored-not-searchable', reason: 'file-missing' }])
})

test('reading twice, or what is not there, changes nothing', async () => {
  const saved = await readNow({ pages: ['twice'] })
  const [revision, pages] = [await revisionOf(saved), await pagesOf(saved)]
  await read(saved)
  await readRenditionText(library(), library().ids.next(), () => {})
  expect([await revisionOf(saved), await pagesOf(saved)]).toEqual([revision, pages])
})

test('two readers of one file at once settle it once', async () => {
  const saved = await save({ pages: ['at once'] })
  const before = Number(await revisionOf(saved))
  await Promise.all([read(saved), read(saved)])
  expect(Number(await revisionOf(saved))).toBe(before + 1)
  expect(await pagesOf(saved)).toHaveLength(1)
})

/** A reader that lets something happen when the first pages are there, and only then hands them over. */
const readWhile = (saved: SavedDocument, happening: () => Promise<unknown>) => {
  const { reader } = library()
  const held: typeof reader = { ...reader, read: (file, onPages) => reader.read(file, async (pages, progress) => (await happening(), onPages(pages, progress))) }
  return readRenditionText({ ...library(), reader: held }, saved.rendition, () => {})
}

test('a document withdrawn while it is read shows none of its pages', async () => {
  const saved = await save({ pages: ['withdrawn meanwhile'] })
  await readWhile(saved, () => changePublication(library(), library().secretariat, { number: saved.number, to: 'withdrawn' }))
  expect(await pagesOf(saved)).toMatchObject([{ public: false }])
})

test('a draft published while it is read can be read by everybody', async () => {
  const saved = await save({ publish: false, pages: ['published meanwhile'] })
  await readWhile(saved, () => changePublication(library(), library().secretariat, { number: saved.number, to: 'published' }))
  expect(await readPage(library(), PUBLIC, { number: saved.number, page: 1, words: '' })).toMatchObject({ ok: true, value: { text: { text: 'published meanwhile' } } })
})

test('a file replaced while it is read leaves no page and no title behind', async () => {
  const saved = await save({ number: 4000, inside: 'The old title of it', pages: ['replaced meanwhile'], fileName: 'old.pdf' })
  await readWhile(saved, () => save({ number: 4000, pages: ['the redacted file'] }))
  expect(await pagesOf(saved)).toEqual([])
  expect(await find(4000)).toMatchObject({ title: 'old', renditions: [{ reading: 'waiting' }] })
})

test('the pages of a file that has been replaced are gone', async () => {
  await readNow({ number: 4001, title: 'Redaction', pages: ['a name', 'another name'] })
  const redacted = await readNow({ number: 4001, pages: ['no name'] })
  expect((await pagesOf(redacted)).map(({ text }) => text)).toEqual(['no name'])
})

test('what a broken reading left behind is replaced by the next', async () => {
  const saved = await save({ pages: ['one', 'two'] })
  const broken = readWhile(saved, () => Promise.reject(new Error('the machine went down')))
  await expect(broken).rejects.toThrow('the machine went down')
  await library().database.asKeeper(async (tx) => {
    const row = await readRendition(tx, saved.rendition)
    expect(row?.reading).toBe('waiting')
    await tables(tx).insertInto('page').values({ rendition: saved.rendition, number: 1, organisation: library().secretariat.organisation, public: true, network: true, text: 'half' }).execute()
  })
  await read(saved)
  expect((await pagesOf(saved)).map(({ text }) => text)).toEqual(['one', 'two'])
})

test('after a crash that lost the queue, every file that waits is read', async () => {
  const saved = [await save({ pages: ['waits one'] }), await save({ pages: ['waits two'] })]
  const jobs = await openJobs({ database: library().database, log: silentLog }, [READ_RENDITION])
  onTestFinished(() => jobs.stop(10))
  await library().database.asKeeper((tx) => tx.asOwner(() => tx.db.withTables<{ 'pgboss.job': { name: string } }>().deleteFrom('pgboss.job').where('name', '=', READ_RENDITION.name).execute()))
  await jobs.work(READ_RENDITION, ({ rendition }, report) => readRenditionText(library(), rendition, report))
  expect(await resumeReading(library())).toBeGreaterThanOrEqual(saved.length)
  const states = async () => (await Promise.all(saved.map(({ number }) => find(number)))).map(({ renditions }) => renditions[0]?.reading)
  await vi.waitFor(async () => expect(await states()).toEqual(['searchable', 'searchable']), { timeout: 40_000, interval: 50 })
})
