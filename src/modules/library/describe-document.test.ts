import { expect, test } from 'vitest'
import { PUBLIC, type Actor } from '#network'
import { describeDocument } from './describe-document.ts'
import { findDocument } from './find-document.ts'
import { readCorrection } from './read-correction.ts'
import { saveDocument } from './save-document.ts'
import { searchLibrary } from './search-library.ts'
import { aDocument, shelve, tag, useLibrary, valueOf } from './testing.ts'

const library = useLibrary()

const say = (number: number, columns: Record<string, string>, by: Actor = library().secretariat) => {
  const read = readCorrection(columns)
  if (!read.ok) throw new Error(read.refusal.kind)
  return describeDocument(library(), by, { number, description: read.value })
}
const find = async (number: number) => valueOf(await findDocument(library(), PUBLIC, { number }))
const numbersFor = async (words: string) => valueOf(await searchLibrary(library(), PUBLIC, { words, from: 0, size: 10 })).hits.map(({ listing }) => listing.number)

test('everything a documentation centre says of a judgment is kept, shown and found', async () => {
  const { number } = await shelve(library(), { title: 'Judgment', pages: ['a page of it'] })
  expect(
    await say(number, {
      title_uk: 'Рішення у справі', summary: 'On the duty to identify.', identifiers: '71545/12; ECLI:CE:ECHR:2016:0121JUD007154512', court: 'European Court of Human Rights',
      parties: 'L.E. v. Greece', decided: '2016-01-21', articles: 'Art. 4 ECHR', outcome: 'violation', instruments: 'Palermo Protocol', rights: '© Council of Europe',
      source: 'https://hudoc.example/x', captured: '2024-05', provenance: 'found by a member', countries: 'GR', publishers: 'Council of Europe', own_publication: 'no',
    }),
  ).toEqual({ ok: true, value: { changed: true } })
  await library().settle()
  expect(await find(number)).toMatchObject({
    summary: 'On the duty to identify.', instruments: ['Palermo Protocol'], publishers: ['Council of Europe'], ownPublication: false,
    details: {
      titles: { uk: 'Рішення у справі' }, identifiers: [{ scheme: 'application', value: '71545/12' }, { scheme: 'ECLI' }],
      caseLaw: { court: 'European Court of Human Rights', parties: 'L.E. v. Greece', decided: '2016-01-21', articles: ['Art. 4 ECHR'], outcome: 'violation' },
      rights: { statement: '© Council of Europe' }, source: { url: 'https://hudoc.example/x', captured: '2024-05' }, provenance: 'found by a member',
    },
  })
  for (const words of ['71545/12', '"L.E. v. Greece"', 'рішення', 'violation identify', 'title:рішення', 'country:GR', `number:${number}`]) {
    expect(await numbersFor(words), words).toContain(number)
  }
})

test('saying the same twice changes nothing, and a language added leaves the others', async () => {
  const { number } = await shelve(library(), { title: 'Twice', pages: ['twice'] })
  await say(number, { title_pl: 'Dwa razy', relations: 'related: 900004' })
  expect(await say(number, { title_pl: 'Dwa razy', relations: 'related: 900004' })).toEqual({ ok: true, value: { changed: false } })
  await say(number, { title_bg: 'Два пъти' })
  expect((await find(number)).details.titles).toEqual({ pl: 'Dwa razy', bg: 'Два пъти' })
})

test('a guess that somebody says is no guess any more', async () => {
  const { number } = await shelve(library(), { pages: ['Somebody wrote this down at length.'], inside: 'A proposed title' })
  const { proposed, title } = await find(number)
  expect([proposed.includes('title'), title]).toEqual([true, 'A proposed title'])
  await say(number, { title })
  expect((await find(number)).proposed).not.toContain('title')
})

test('relations are seen from both ends, and only between documents that are shown', async () => {
  const [law, older, draft] = [await shelve(library(), { title: 'Law' }), await shelve(library(), { title: 'Older law', pages: ['older'] }), await shelve(library(), { title: 'Draft', pages: ['draft'], publish: false })]
  await say(law.number, { relations: `supersedes: ${older.number}; related: ${draft.number}; related: 900001` })
  expect((await find(law.number)).relations).toEqual([{ kind: 'supersedes', inverse: false, document: { number: older.number, title: 'Older law', language: expect.any(String) } }])
  expect((await find(older.number)).relations).toEqual([{ kind: 'supersedes', inverse: true, document: { number: law.number, title: 'Law', language: expect.any(String) } }])
})

test('a document may have a file in each language, all of them searched', async () => {
  const { number } = await shelve(library(), { title: 'Guide', language: tag('en'), pages: ['the English words'] })
  const polish = aDocument({ number, title: 'Przewodnik', language: tag('pl'), rendition: 'translation by an NGO', pages: ['polskie słowa'] })
  valueOf(await saveDocument(library(), library().secretariat, polish))
  await library().settle()
  const guide = await find(number)
  expect([guide.title, guide.language, guide.details.titles]).toEqual(['Guide', 'en', { pl: 'Przewodnik' }])
  expect(guide.renditions.map(({ kind, language }) => [kind, language])).toEqual([['original', 'en'], ['translation by an NGO', 'pl']])
  expect([await numbersFor('english'), await numbersFor('polskie')]).toEqual([[number], [number]])
})

test('what is no column, says nothing, or is not yours, is refused by name', async () => {
  expect(readCorrection({})).toMatchObject({ refusal: { kind: 'correction-empty' } })
  expect(readCorrection({ colour: 'red' })).toMatchObject({ refusal: { kind: 'column-unknown', column: 'colour' } })
  expect(readCorrection({ date: 'yesterday' })).toMatchObject({ refusal: { kind: 'date-invalid', column: 'date' } })
  const { number } = await shelve(library(), { title: 'Theirs', pages: ['theirs'] })
  expect(await say(number, { title: 'Mine' }, library().member)).toEqual({ ok: false, refusal: { kind: 'document-not-found' } })
  expect(await say(number, { title: 'Mine' }, PUBLIC)).toEqual({ ok: false, refusal: { kind: 'not-allowed' } })
  expect((await find(number)).title).toBe('Theirs')
})

test('what is said of one thing leaves the others of its kind, and a name without a value takes it away', async () => {
  const { number } = await shelve(library(), { title: 'A case', pages: ['a case'] })
  await say(number, { court: 'A court', parties: 'Jane Roe', outcome: 'open', summary: 'On Jane Roe.', title_pl: 'Sprawa' })
  await say(number, { outcome: 'violation' })
  expect((await find(number)).details.caseLaw).toEqual({ court: 'A court', parties: 'Jane Roe', outcome: 'violation' })
  await say(number, { parties: '', summary: '', title_pl: '' })
  expect(await find(number)).toMatchObject({ summary: undefined, details: { titles: {}, caseLaw: { court: 'A court', outcome: 'violation' } } })
  expect((await find(number)).details.caseLaw).not.toHaveProperty('parties')
})
