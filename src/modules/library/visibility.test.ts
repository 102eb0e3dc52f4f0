import { expect, test } from 'vitest'
import { parsePartialDate, type Id } from '#kernel'
import { PUBLIC, type Actor } from '#network'
import { changePublication } from './change-publication.ts'
import { findDocument } from './find-document.ts'
import { listDocuments } from './list-documents.ts'
import { openRendition } from './open-rendition.ts'
import { readPage } from './read-page.ts'
import { searchLibrary } from './search-library.ts'
import { tables } from './tables.ts'
import { shelve, useLibrary, valueOf } from './testing.ts'

const library = useLibrary()

/** All that an actor can learn of a document, in every way there is. */
const learned = async (actor: Actor, { number, rendition }: { number: number; rendition: Id }, words: string) => {
  const [found, page, file] = [
    await findDocument(library(), actor, { number }),
    await readPage(library(), actor, { number, page: 1, words }),
    await openRendition(library(), actor, { number, rendition }),
  ]
  const listed = valueOf(await listDocuments(library(), actor, { from: 0, size: 100 })).documents.some((one) => one.number === number)
  const { total, hits } = valueOf(await searchLibrary(library(), actor, { words, from: 0, size: 10 }))
  return { found: found.ok || found.refusal, page: page.ok || page.refusal, file: file.ok || file.refusal, listed, total, hits: hits.length }
}

const NOTHING = {
  found: { kind: 'document-not-found' }, page: { kind: 'document-not-found' }, file: { kind: 'document-not-found' },
  listed: false, total: 0, hits: 0,
}
const ALL = { found: true, page: true, file: true, listed: true, total: 1, hits: 1 }

/** Rows of a document, its renditions and pages, as row-level security shows them. */
const rowsFor = async (actor: Actor, { number, rendition }: { number: number; rendition: Id }) => {
  const { database } = library()
  const as = actor.kind === 'public' ? database.asPublic : database.asOrganisation.bind(undefined, actor.organisation)
  return as(async (tx) => [
    (await tables(tx).selectFrom('document').select('id').where('number', '=', number).execute()).length,
    (await tables(tx).selectFrom('rendition').select('id').where('id', '=', rendition).execute()).length,
    (await tables(tx).selectFrom('page').select('number').where('rendition', '=', rendition).execute()).length,
  ])
}

const publication = (number: number, to: 'published' | 'withdrawn', by: Actor = library().secretariat) => changePublication(library(), by, { number, to })

test('a published document is everybody\'s', async () => {
  const saved = await shelve(library(), { pages: ['ubiquitous'] })
  for (const actor of [PUBLIC, library().secretariat, library().member]) {
    expect(await learned(actor, saved, 'ubiquitous')).toEqual(ALL)
    expect(await rowsFor(actor, saved)).toEqual([1, 1, 1])
  }
})

test('a draft is not there for the public nor for another organisation, and nobody can tell it from a number never given', async () => {
  const draft = await shelve(library(), { publish: false, pages: ['clandestine'] })
  const nowhere = { number: 999_999, rendition: draft.rendition }
  for (const actor of [PUBLIC, library().member]) {
    expect(await learned(actor, draft, 'clandestine')).toEqual(NOTHING)
    expect(await learned(actor, nowhere, 'clandestine')).toEqual(NOTHING)
    expect(await rowsFor(actor, draft)).toEqual([0, 0, 0])
    expect(await publication(draft.number, 'published', actor)).toEqual(await publication(nowhere.number, 'published', actor))
  }
  expect(await learned(library().secretariat, draft, 'clandestine')).toMatchObject({ found: true, page: true, file: true })
})

test('nobody publishes or withdraws what belongs to another', async () => {
  const { member, secretariat } = library()
  const saved = await shelve(library(), { pages: ['belonging'] }, member)
  expect(await publication(saved.number, 'withdrawn', secretariat)).toEqual({ ok: false, refusal: { kind: 'document-not-found' } })
  expect(await publication(saved.number, 'withdrawn', PUBLIC)).toEqual({ ok: false, refusal: { kind: 'not-allowed' } })
  expect(await learned(PUBLIC, saved, 'belonging')).toEqual(ALL)
})

test('of a withdrawn document the tombstone stays and nothing else, for its own organisation too; published again it is back', async () => {
  const saved = await shelve(library(), { title: 'Names', pages: ['retracted'] })
  expect(await publication(saved.number, 'withdrawn')).toEqual({ ok: true, value: { changed: true } })
  await library().settle()
  const tombstone = { kind: 'document-withdrawn', number: saved.number, on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), reason: undefined }
  for (const actor of [PUBLIC, library().member, library().secretariat]) {
    expect(await learned(actor, saved, 'retracted')).toEqual({ found: tombstone, page: tombstone, file: tombstone, listed: false, total: 0, hits: 0 })
  }
  expect(await rowsFor(PUBLIC, saved)).toEqual([1, 0, 0])
  expect(await rowsFor(library().member, saved)).toEqual([1, 0, 0])

  expect(await publication(saved.number, 'withdrawn')).toEqual({ ok: true, value: { changed: false } })
  await publication(saved.number, 'published')
  await library().settle()
  expect(await learned(PUBLIC, saved, 'retracted')).toEqual(ALL)
  expect(await rowsFor(PUBLIC, saved)).toEqual([1, 1, 1])
})

test('a draft that is published can be found and read', async () => {
  const draft = await shelve(library(), { publish: false, pages: ['ripened'] })
  await publication(draft.number, 'published')
  await library().settle()
  expect(await learned(PUBLIC, draft, 'ripened')).toEqual(ALL)
})

test('a document names its original and its translations only where those are published', async () => {
  const original = await shelve(library(), { title: 'Original', pages: ['source'] })
  const translation = await shelve(library(), { title: 'Translation', translationOf: original.number, pages: ['target'] })
  await shelve(library(), { title: 'Unfinished', publish: false, translationOf: original.number, pages: ['unfinished target'] })
  const find = async (number: number) => valueOf(await findDocument(library(), PUBLIC, { number }))
  expect((await find(original.number)).translations.map(({ number }) => number)).toEqual([translation.number])
  expect((await find(translation.number)).translationOf?.number).toBe(original.number)
  await publication(original.number, 'withdrawn')
  expect((await find(translation.number)).translationOf).toBeUndefined()
})

test('a file is opened under the number it belongs to and no other', async () => {
  const [one, other] = [await shelve(library(), { pages: ['one file'] }), await shelve(library(), { title: 'Another: file', pages: ['other file'] })]
  expect(await openRendition(library(), PUBLIC, { number: one.number, rendition: other.rendition })).toEqual({ ok: false, refusal: { kind: 'document-not-found' } })
  const opened = valueOf(await openRendition(library(), PUBLIC, other))
  expect(opened.fileName).toBe(`${other.number}-another-file.pdf`)
  const bytes = await opened.open({ start: 0, end: 4 })
  expect(bytes && Buffer.concat(await bytes.stream.toArray()).toString()).toBe('%PDF-')
})

test('the list is of what is published: newest first, undated last, page by page', async () => {
  const before = valueOf(await listDocuments(library(), PUBLIC, { from: 0, size: 1 })).total
  for (const date of ['1901', '2199-01', '2199']) await shelve(library(), { title: date, date: parsePartialDate(date), pages: [`dated ${date}`] })
  const all = valueOf(await listDocuments(library(), PUBLIC, { from: 0, size: 100 }))
  expect([all.total, all.documents.length]).toEqual([before + 3, before + 3])
  const titles = all.documents.map(({ title }) => title)
  expect([titles.slice(0, 2), titles[2]]).toEqual([['2199-01', '2199'], '1901'])
  expect(valueOf(await listDocuments(library(), PUBLIC, { from: 1, size: 2 })).documents).toEqual(all.documents.slice(1, 3))
})
