import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PUBLIC } from '#network'
import { aFolder } from '#tests/folder'
import { tinyPdf } from '#tests/tiny-pdf'
import { changePublication } from './change-publication.ts'
import { NO_FILES, withOutcome, type FileOutcome } from './file-outcome.ts'
import { findDocument } from './find-document.ts'
import { importCatalogue, importFiles } from './import-files.ts'
import { parseCatalogue } from './parse-catalogue.ts'
import { saveDocument } from './save-document.ts'
import { aDocument, aLibrary, useLibrary, valueOf } from './testing.ts'

const library = useLibrary()

const all = async (outcomes: AsyncIterable<FileOutcome>): Promise<FileOutcome[]> => {
  const told: FileOutcome[] = []
  for await (const outcome of outcomes) told.push(outcome)
  return told
}

/** A folder with PDFs; each holds its own name, so that no two are alike. */
const aFolderOf = async (...names: readonly string[]): Promise<string> => {
  const folder = await aFolder()
  for (const name of names) await writeFile(join(folder, name), tinyPdf({ pages: [`${folder} ${name}`] }))
  return folder
}

const addAll = (paths: readonly string[], publish = true) => all(importFiles(library(), library().secretariat, { paths, publish }))

const takeCatalogue = async (folder: string, text: string) => {
  const { rows } = valueOf(parseCatalogue(Buffer.from(text)))
  return all(importCatalogue(library(), library().secretariat, { rows, folder, publish: true }))
}

test('files come in in their order, each told once its text has been read; doing it again changes nothing', async () => {
  const names = Array.from({ length: 20 }, (_, at) => `${at}.pdf`)
  const folder = await aFolderOf(...names)
  const paths = names.map((name) => join(folder, name))
  const first = await addAll(paths)
  expect(first.map(({ file, status, reason }) => [file, status, reason])).toEqual(paths.map((path) => [path, 'imported', null]))
  for (const { number } of first) expect(valueOf(await findDocument(library(), PUBLIC, { number: number ?? 0 })).renditions).toMatchObject([{ reading: 'searchable' }])
  const again = await addAll(paths)
  expect(again.map(({ number, status }) => [number, status])).toEqual(first.map(({ number }) => [number, 'unchanged']))
})

test('rows of one number in several languages are the files of one document, and the same again changes nothing', async () => {
  const folder = await aFolderOf('en.pdf', 'uk.pdf', 'bg.pdf', 'de.pdf')
  const rows = ['en,Rights', 'uk,Права', 'bg,Права на хората', 'de,Rechte'].map((said) => `9002,${said.slice(0, 2)}.pdf,plain language,${said}`)
  const text = ['number,file,rendition,language,title', ...rows].join('\n')
  expect((await takeCatalogue(folder, text)).map(({ status }) => status)).toEqual(rows.map(() => 'imported'))
  for (let again = 0; again < 2; again++) {
    expect((await takeCatalogue(folder, text)).map(({ status }) => status)).toEqual(rows.map(() => 'unchanged'))
    const document = valueOf(await findDocument(library(), PUBLIC, { number: 9002 }))
    expect([document.title, document.language, document.renditions[0]?.language, document.renditions.map(({ language }) => language).toSorted()]).toEqual(['Rights', 'en', 'en', ['bg', 'de', 'en', 'uk']])
    expect(document.details.titles).toEqual({ uk: 'Права', bg: 'Права на хората', de: 'Rechte' })
  }
  expect((await takeCatalogue(folder, `${text}\n${rows[1]}`)).at(-1)).toMatchObject({ status: 'failed', reason: 'number-repeated', detail: '3' })
})

test('what fails is told in its place and holds up nobody', async () => {
  const folder = await aFolderOf('sound.pdf', 'last.pdf')
  await writeFile(join(folder, 'page.pdf'), '<html>')
  await writeFile(join(folder, 'empty.pdf'), '')
  await writeFile(join(folder, 'scan.pdf'), tinyPdf({ pages: ['', ''] }))
  await writeFile(join(folder, 'notes.xyz'), 'notes')
  const told = await addAll(['sound.pdf', 'page.pdf', 'empty.pdf', 'missing.pdf', '.', 'notes.xyz', 'scan.pdf', 'last.pdf'].map((name) => join(folder, name)))
  expect(told.map(({ status, reason, detail }) => [status, reason, detail])).toEqual([
    ['imported', null, undefined],
    ['failed', 'file-mislabelled', undefined],
    ['failed', 'file-empty', undefined],
    ['failed', 'file-not-found', undefined],
    ['failed', 'file-not-a-file', undefined],
    ['failed', 'format-unknown', undefined],
    ['stored-not-searchable', 'no-text', undefined],
    ['imported', null, undefined],
  ])
  expect(told.reduce(withOutcome, NO_FILES)).toEqual({ imported: 2, unchanged: 0, 'stored-not-searchable': 1, failed: 5 })
})

test('drafts are taken in and not published; the public takes in nothing', async () => {
  const folder = await aFolderOf('draft.pdf')
  const [draft] = await addAll([join(folder, 'draft.pdf')], false)
  expect(draft).toMatchObject({ status: 'imported' })
  expect(await findDocument(library(), PUBLIC, { number: draft?.number ?? 0 })).toMatchObject({ ok: false })
  const refused = await all(importFiles(library(), PUBLIC, { paths: [join(folder, 'draft.pdf')], publish: true }))
  expect(refused).toMatchObject([{ status: 'failed', reason: 'not-allowed', number: null }])
})

test('a catalogue is taken in row by row, and every fault stands beside its line', async () => {
  const folder = await aFolderOf('a.pdf', 'b.pdf', 'c.pdf')
  await writeFile(join(folder, 'copy.pdf'), tinyPdf({ pages: [`${folder} a.pdf`] }))
  await mkdir(join(folder, 'folder'))
  valueOf(await saveDocument(library(), library().member, aDocument({ number: 2500, publish: false, pages: ['of another'] })))
  valueOf(await saveDocument(library(), library().secretariat, aDocument({ number: 2501, pages: ['to be withdrawn'] })))
  valueOf(await changePublication(library(), library().secretariat, { number: 2501, to: 'withdrawn' }))
  const catalogue = [
    'number,file,title,language,translation_of',
    '2001,a.pdf,First,en,',
    '2002,../a.pdf,Climbs,en,',
    '2003,folder,Folder,en,',
    '2004,missing.pdf,Missing,en,',
    '2001,b.pdf,Again,en,',
    '2005,b.pdf,"Broken,en,',
    '2006,b.pdf,Surplus,en,,more',
    ',,Nameless,en,',
    '2007,b.pdf,Tongue,klingonese,',
    '2008,b.pdf,Itself,en,2008',
    '2500,b.pdf,Taken,en,',
    '2501,b.pdf,Withdrawn,en,',
    '2009,copy.pdf,Twin,en,2001',
    ',c.pdf,Unnumbered,en,',
  ].join('\n')
  const told = await takeCatalogue(folder, catalogue)
  expect(told.map(({ line, number, status, reason, detail }) => [line, number, status, reason, detail])).toEqual([
    [2, 2001, 'imported', null, undefined],
    [3, 2002, 'failed', 'path-leaves-folder', undefined],
    [4, 2003, 'failed', 'file-not-a-file', undefined],
    [5, 2004, 'failed', 'file-not-found', undefined],
    [6, 2001, 'failed', 'number-repeated', '2'],
    [7, null, 'failed', 'quotes-broken', undefined],
    [8, null, 'failed', 'columns-miscounted', undefined],
    [9, null, 'failed', 'file-not-named', 'file'],
    [10, 2007, 'failed', 'language-unknown', 'language'],
    [11, 2008, 'failed', 'translation-of-itself', undefined],
    [12, 2500, 'failed', 'number-taken', undefined],
    [13, 2501, 'failed', 'document-withdrawn', '2501'],
    [14, 2009, 'imported', 'same-file-as', '2001'],
    [15, told.at(-1)?.number, 'imported', null, undefined],
  ])
  const again = await takeCatalogue(folder, catalogue)
  expect(again.filter(({ status }) => status === 'unchanged').map(({ line }) => line)).toEqual([2, 14, 15])
  expect(valueOf(await findDocument(library(), PUBLIC, { number: 2009 })).translationOf).toMatchObject({ number: 2001, title: 'First' })
})

test('a smaller catalogue mends what it names and leaves the rest', async () => {
  const folder = await aFolderOf('a.pdf')
  await takeCatalogue(folder, 'number;file;title;date;keywords;countries\n2100;a.pdf;First;1999;"recovery; reflection";UA\n')
  const [mended] = await takeCatalogue(folder, 'number,file,title\n2100,a.pdf,Mended\n')
  expect(mended).toMatchObject({ status: 'imported', number: 2100 })
  expect(valueOf(await findDocument(library(), PUBLIC, { number: 2100 }))).toMatchObject({ title: 'Mended', date: '1999', keywords: ['recovery', 'reflection'], countries: ['UA'] })
})

test('whoever stops listening leaves the rest as it was', async () => {
  const names = Array.from({ length: 40 }, (_, at) => `${at}.pdf`)
  const folder = await aFolderOf(...names)
  for await (const outcome of importFiles(library(), library().secretariat, { paths: names.map((name) => join(folder, name)), publish: true })) {
    expect(outcome.status).toBe('imported')
    break
  }
  await library().settle()
  const again = (await addAll(names.map((name) => join(folder, name)))).map(({ status }) => status)
  expect([again[0], again.at(-1)]).toEqual(['unchanged', 'imported'])
})

test('a file that nobody comes to read is told at last, and kept', async () => {
  const idle = await aLibrary({ working: false })
  const folder = await aFolderOf('unread.pdf')
  let hours = 0
  // Every look at the clock is an hour later.
  const clock = { now: () => new Date(++hours * 3_600_000) }
  const told = await all(importFiles({ ...idle, clock }, idle.secretariat, { paths: [join(folder, 'unread.pdf')], publish: true }))
  expect(told).toMatchObject([{ status: 'failed', reason: 'reading-given-up', number: 1 }])
  await idle.close()
})
