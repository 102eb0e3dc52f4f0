import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { parseCountryCode, parsePartialDate } from '#kernel'
import { PUBLIC, type Actor } from '#network'
import { openFolderBlobStore } from '#platform/blobs'
import { tinyPdf } from '#tests/tiny-pdf'
import { changePublication } from './change-publication.ts'
import { findDocument } from './find-document.ts'
import { MEDIA_TYPES } from './model.ts'
import { saveDocument } from './save-document.ts'
import { tables } from './tables.ts'
import { aDocument, tag, useLibrary, valueOf, type DocumentWish } from './testing.ts'

// Nobody reads here: what saving does is seen before the readers come.
const library = useLibrary({ working: false })

const save = (wish: DocumentWish, by: Actor = library().secretariat) => saveDocument(library(), by, aDocument(wish))
const saved = async (wish: DocumentWish, by?: Actor) => valueOf(await save(wish, by))
const find = async (number: number) => valueOf(await findDocument(library(), library().secretariat, { number }))

/** All that a refusal must leave as it was. */
const heldRows = () =>
  library().database.asKeeper(async (tx) => ({
    documents: await tables(tx).selectFrom('document').select(['number', 'revision', 'title']).orderBy('number').execute(),
    renditions: await tables(tx).selectFrom('rendition').select(['id', 'sha256']).orderBy('id').execute(),
  }))

const refusedWithoutTrace = async (wish: DocumentWish, refusal: object, by?: Actor) => {
  const [before, jobs] = [await heldRows(), await library().jobs.counts()]
  expect(await save(wish, by)).toEqual({ ok: false, refusal })
  expect(await heldRows()).toEqual(before)
  expect(await library().jobs.counts()).toEqual(jobs)
}

test('a file of which nothing is said gets a number, a title from its name, and a job that will read it', async () => {
  const before = (await library().jobs.counts())[0]?.waiting ?? 0
  const { number, changed } = await saved({ pages: ['first'], fileName: 'GRETA_2021  report.PDF' })
  expect(changed).toBe(true)
  expect(valueOf(await findDocument(library(), PUBLIC, { number }))).toMatchObject({
    number, state: 'published', title: 'GRETA 2021 report', proposed: ['title', 'language'], language: 'und', date: undefined, authors: [],
    renditions: [{ kind: 'original', mediaType: 'application/pdf', pages: undefined, reading: 'waiting' }],
  })
  expect((await library().jobs.counts())[0]?.waiting).toBe(before + 1)
})

test('what is said of a document is what it says', async () => {
  const said: DocumentWish = {
    number: 100, title: 'Звіт про права', language: tag('uk'), date: parsePartialDate('2021-03'), authors: ['La Strada', 'GRETA'], types: ['report'],
    keywords: ['recovery period'], countries: [parseCountryCode('UA')].flatMap((code) => code ?? []), rendition: 'translation by an NGO', pages: ['said'],
  }
  await saved(said)
  expect(await find(100)).toMatchObject({
    title: 'Звіт про права', proposed: [], language: 'uk', date: '2021-03', authors: ['La Strada', 'GRETA'], types: ['report'],
    keywords: ['recovery period'], countries: ['UA'], renditions: [{ kind: 'translation by an NGO', language: 'uk' }],
  })
  const before = await heldRows()
  expect(await saved(said)).toMatchObject({ number: 100, changed: false })
  expect(await heldRows()).toEqual(before)
})

test('a file that is held already is unchanged, whatever it is called', async () => {
  const first = await saved({ pages: ['once'] })
  const before = await heldRows()
  expect(await saved({ pages: ['once'], fileName: 'copy.pdf' })).toEqual({ ...first, changed: false })
  expect(await heldRows()).toEqual(before)
})

test('the same file under another number is another document, and says of which it is the twin', async () => {
  await saved({ number: 110, pages: ['twin'] })
  expect(await saved({ number: 111, pages: ['twin'] })).toMatchObject({ number: 111, changed: true, sameFileAs: 110 })
})

test('what a later description leaves open stays, and what it says empty is emptied', async () => {
  await saved({ number: 120, title: 'Before', authors: ['Somebody'], keywords: ['old'], translationOf: 100, pages: ['open'] })
  const renditions = (await find(120)).renditions
  expect(await saved({ number: 120, title: 'After', pages: ['open'] })).toMatchObject({ changed: true })
  expect(await find(120)).toMatchObject({ title: 'After', authors: ['Somebody'], keywords: ['old'], translationOf: { number: 100 }, renditions })
  await saved({ number: 120, keywords: [], translationOf: null, pages: ['open'] })
  expect(await find(120)).toMatchObject({ title: 'After', authors: ['Somebody'], keywords: [], translationOf: undefined, renditions })
})

test('what is said of the file alone is a change too', async () => {
  await saved({ number: 121, title: 'Kind', pages: ['kind'] })
  expect(await saved({ number: 121, rendition: 'easy to read', language: tag('de'), pages: ['kind'] })).toMatchObject({ changed: true })
  expect((await find(121)).renditions).toMatchObject([{ kind: 'easy to read', language: 'de' }])
  expect(await saved({ number: 121, rendition: 'easy to read', language: tag('de'), pages: ['kind'] })).toMatchObject({ changed: false })
})

test('another file takes the place of the old one, under the same number and rendition', async () => {
  const first = await saved({ number: 130, title: 'Scan', pages: ['names of survivors'] })
  const second = await saved({ number: 130, pages: ['redacted'] })
  expect(second).toMatchObject({ number: 130, changed: true })
  expect((await find(130)).renditions.map(({ id }) => id)).toEqual([second.rendition])
  expect([second.rendition, (await find(130)).renditions[0]?.reading]).toEqual([first.rendition, 'waiting'])
})

test('a draft stays a draft when it is saved again, and its new file is no more public than the old', async () => {
  await saved({ number: 131, publish: false, pages: ['draft'] })
  await saved({ number: 131, pages: ['draft, corrected'] })
  expect(await find(131)).toMatchObject({ state: 'draft' })
  expect(await findDocument(library(), PUBLIC, { number: 131 })).toMatchObject({ ok: false })
})

test('a number that another organisation holds is taken: no word of whether it is a draft', async () => {
  const { member, secretariat } = library()
  await saved({ number: 140, publish: false, title: 'Secret', pages: ['secret'] }, member)
  await saved({ number: 141, title: 'Known', pages: ['known'] }, member)
  await refusedWithoutTrace({ number: 140, title: 'Mine', pages: ['mine'] }, { kind: 'number-taken' }, secretariat)
  await refusedWithoutTrace({ number: 141, title: 'Mine', pages: ['mine'] }, { kind: 'number-taken' }, secretariat)
})

test('the file of another organisation\'s draft is no twin: nobody learns that it is there', async () => {
  const { member, secretariat } = library()
  await saved({ publish: false, pages: ['a secret file'] }, member)
  expect(await saved({ pages: ['a secret file'] }, secretariat)).toMatchObject({ changed: true, sameFileAs: undefined })
})

test('numbers given out are above every number chosen by hand, also above those nobody sees', async () => {
  const { member, secretariat } = library()
  await saved({ number: 500, publish: false, pages: ['hidden number'] }, member)
  expect(await saved({ pages: ['next'] }, secretariat)).toMatchObject({ number: 501 })
})

test('many at once get different numbers', async () => {
  const numbers = await Promise.all(Array.from({ length: 8 }, async (_, at) => (await saved({ pages: [`at once ${at}`] })).number))
  expect(new Set(numbers).size).toBe(8)
})

test('the same file twice at once is taken in once', async () => {
  const both = await Promise.all([saved({ pages: ['raced'] }), saved({ pages: ['raced'] })])
  expect(both.map(({ changed }) => changed).toSorted()).toEqual([false, true])
  expect(new Set(both.map(({ number }) => number)).size).toBe(1)
})

test('two who bring the same number at once are one after the other', async () => {
  const both = await Promise.all([saved({ number: 600, title: 'One', pages: ['one'] }), saved({ number: 600, title: 'Other', pages: ['other'] })])
  expect(both.map(({ changed }) => changed)).toEqual([true, true])
  expect((await find(600)).renditions).toHaveLength(1)
})

test('publishing while a new file comes leaves no file behind that the public cannot open', async () => {
  for (let number = 610; number < 615; number++) {
    await saved({ number, publish: false, pages: [`before ${number}`] })
    await Promise.all([saved({ number, pages: [`after ${number}`] }), changePublication(library(), library().secretariat, { number, to: 'published' })])
    expect(valueOf(await findDocument(library(), PUBLIC, { number })).renditions).toHaveLength(1)
  }
})

test('the public takes nothing in, and its file is not even opened', async () => {
  const opened: string[] = []
  const input = aDocument({ pages: ['from anybody'] })
  const refused = await saveDocument(library(), PUBLIC, { ...input, file: { name: 'a.pdf', open: () => (opened.push('a.pdf'), input.file.open()) } })
  expect([refused, opened]).toEqual([{ ok: false, refusal: { kind: 'not-allowed' } }, []])
})

test('a withdrawn document does not come back by itself: not by its number, not by its file', async () => {
  await saved({ number: 700, pages: ['taken away'] })
  valueOf(await changePublication(library(), library().secretariat, { number: 700, to: 'withdrawn' }))
  await refusedWithoutTrace({ number: 700, title: 'Again', pages: ['another'] }, { kind: 'document-withdrawn', number: 700 })
  await refusedWithoutTrace({ pages: ['taken away'] }, { kind: 'document-withdrawn', number: 700 })
})

test('a file that is no document leaves nothing behind', async () => {
  await refusedWithoutTrace({ bytes: Buffer.from('<html>'), fileName: 'page.pdf' }, { kind: 'file-mislabelled' })
  await refusedWithoutTrace({ bytes: Buffer.alloc(0) }, { kind: 'file-empty' })
})

test('a file too large, or a disk too full, leaves neither row nor file', async () => {
  const before = await heldRows()
  for (const [limits, kind] of [[{ maxBytes: 2000, reserveBytes: 0 }, 'file-too-large'], [{ maxBytes: 10e6, reserveBytes: 1e18 }, 'disk-full']] as const) {
    const blobs = await openFolderBlobStore({ folder: join(library().folder, kind), ...limits })
    const refused = await saveDocument({ ...library(), blobs }, library().secretariat, aDocument({ bytes: tinyPdf({ pages: ['x'.repeat(5000)] }) }))
    expect(refused).toMatchObject({ ok: false, refusal: { kind } })
    expect(await Readable.from(blobs.list()).toArray()).toEqual([])
  }
  expect(await heldRows()).toEqual(before)
})

test.each([['missing.pdf', 'ENOENT'], ['.', 'EISDIR']])('a file that cannot be read (%s) is told with the system\'s word', async (path, code) => {
  const file = { name: 'a.pdf', open: () => createReadStream(join(library().folder, path)) }
  expect(await saveDocument(library(), library().secretariat, { ...aDocument(), file })).toEqual({ ok: false, refusal: { kind: 'file-unreadable', code } })
})

test('a letter, a page of the web and a note are taken in to be read, as a PDF is', async () => {
  const docx = Buffer.from(`PK\u0003\u0004${'\0'.repeat(26)}[Content_Types].xml a letter`, 'latin1')
  for (const [bytes, fileName, mediaType] of [[docx, 'Letter.docx', MEDIA_TYPES.docx], [Buffer.from('<!doctype html><p>Law'), 'law.html', 'text/html'], [Buffer.from('A note.'), 'note.txt', 'text/plain']] as const) {
    const { number } = await saved({ bytes, fileName })
    expect(await find(number)).toMatchObject({ renditions: [{ mediaType, reading: 'waiting' }] })
  }
})
