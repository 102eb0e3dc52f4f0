import { expect, test } from 'vitest'
import { parsePartialDate, type Id } from '#kernel'
import { PUBLIC, type Actor } from '#network'
import { changePublication } from './change-publication.ts'
import { describeDocument } from './describe-document.ts'
import { findDocument } from './find-document.ts'
import { findRendition } from './find-rendition.ts'
import { liftEmbargoes } from './lift-embargoes.ts'
import { openRendition } from './open-rendition.ts'
import { readPage } from './read-page.ts'
import { searchLibrary } from './search-library.ts'
import { tables } from './tables.ts'
import { shelve, tag, useLibrary, valueOf } from './testing.ts'

const library = useLibrary()

/** Whether an actor gets record, page, file and hit of a document, by whatever names them: all, or none. */
const sees = async (actor: Actor, { number, rendition }: { number: number; rendition: Id }, words: string): Promise<boolean | 'in part'> => {
  const { hits, total } = valueOf(await searchLibrary(library(), actor, { words, from: 0, size: 10, asTyped: true }))
  const ways = [
    (await findDocument(library(), actor, { number })).ok,
    (await findRendition(library(), actor, { rendition })).ok,
    (await readPage(library(), actor, { number, page: 1, words: '' })).ok,
    (await readPage(library(), actor, { number, page: 1, words: '', rendition })).ok,
    (await openRendition(library(), actor, { number, rendition })).ok,
    hits.length === 1,
    total === 1,
  ]
  return ways.every((way) => way === ways[0]) ? ways[0] === true : 'in part'
}

const everybody = async (document: { number: number; rendition: Id }, words: string) => ({
  public: await sees(PUBLIC, document, words),
  member: await sees(library().member, document, words),
  keeper: await sees(library().secretariat, document, words),
})

test.each([
  ['public', 'kingfisher', { public: true, member: true, keeper: true }],
  ['network', 'heron', { public: false, member: true, keeper: true }],
  ['organisation', 'bittern', { public: false, member: false, keeper: true }],
] as const)('a document for %s is seen by no more, in any way', async (access, word, seen) => {
  const document = await shelve(library(), { pages: [`${word} here`], access })
  expect(await everybody(document, word)).toEqual(seen)
})

test('access that changes acts at once, in both directions', async () => {
  const document = await shelve(library(), { pages: ['cormorant here'] })
  for (const [access, seen] of [['organisation', false], ['public', true]] as const) {
    valueOf(await describeDocument(library(), library().secretariat, { number: document.number, description: { access } }))
    await library().settle()
    expect((await everybody(document, 'cormorant')).public).toBe(seen)
  }
})

test('facets and counts tell nothing of what one may not see', async () => {
  await shelve(library(), { pages: ['pelican'], types: ['Secret type'], access: 'organisation' })
  const { facets } = valueOf(await searchLibrary(library(), PUBLIC, { words: '', from: 0, size: 10, facets: true }))
  expect(facets.type.map(({ value }) => value)).not.toContain('Secret type')
})

test('an embargo holds a document back until its day, and no longer', async () => {
  const document = await shelve(library(), { pages: ['ouzel here'], embargo: parsePartialDate('2031-05-01') ?? null })
  expect(await everybody(document, 'ouzel')).toEqual({ public: false, member: false, keeper: true })
  const on = (day: string) => ({ ...library(), clock: { now: () => new Date(`${day}T00:00:01Z`) } })
  expect(await liftEmbargoes(on('2031-04-30'))).toBe(0)
  expect(await liftEmbargoes(on('2031-05-01'))).toBe(1)
  await library().settle()
  expect(await everybody(document, 'ouzel')).toEqual({ public: true, member: true, keeper: true })
  expect(await liftEmbargoes(on('2031-05-02'))).toBe(0)
})

test('a document in review is a draft to everybody else', async () => {
  const document = await shelve(library(), { pages: ['plover here'], publish: false })
  valueOf(await changePublication(library(), library().secretariat, { number: document.number, to: 'review' }))
  await library().settle()
  expect([await sees(PUBLIC, document, 'plover'), await sees(library().member, document, 'plover')]).toEqual([false, false])
})

test('spelling help tells nobody a word that stands only where they may not look', async () => {
  await shelve(library(), { pages: ['Quetzalcoatlus lives here'], access: 'organisation' })
  for (const words of ['quetzalcoatlos', 'кетзалкоатлус', 'Quetzalcoatlus']) {
    const answer = valueOf(await searchLibrary(library(), PUBLIC, { words, from: 0, size: 10, anyScript: true }))
    expect(JSON.stringify([answer.corrected, answer.suggested, answer.alike, answer.total])).toBe('[[],[],[],0]')
  }
  expect(valueOf(await searchLibrary(library(), library().secretariat, { words: 'quetzalcoatlos', from: 0, size: 10 })).corrected).toEqual([{ asked: 'quetzalcoatlos', used: 'quetzalcoatlus' }])
})

test('a file that comes to a document with other access has that access too', async () => {
  const { number } = await shelve(library(), { pages: ['avocet one'], language: tag('en') })
  const polish = await shelve(library(), { number, pages: ['avocet two'], language: tag('pl'), rendition: 'official translation', access: 'organisation' })
  const rows = await library().database.asPublic((tx) => tables(tx).selectFrom('page').select('number').where('rendition', '=', polish.rendition).execute())
  expect(rows).toEqual([])
})
