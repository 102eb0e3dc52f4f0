import { expect, test } from 'vitest'
import { PUBLIC } from '#network'
import { exportConcepts } from './export-concepts.ts'
import { importConcepts } from './import-concepts.ts'
import { listConcepts } from './list-concepts.ts'
import { loadStarter } from './load-starter.ts'
import { useThesaurus, valueOf } from './testing.ts'

const thesaurus = useThesaurus()

const file = (...concepts: readonly object[]) => ({ format: 'waystation-thesaurus', version: 1, concepts })
const take = (from: unknown) => importConcepts(thesaurus(), thesaurus().operator, { file: from })
const list = async (which: 'top' | 'all', language: string) => valueOf(await listConcepts(thesaurus(), PUBLIC, { which, language })).concepts
const give = async () => valueOf(await exportConcepts(thesaurus(), PUBLIC))

test.each([[undefined], [[]], ['{}'], [{}], [{ format: 'skos', version: 1, concepts: [] }], [{ ...file(), version: 2 }]])('%j is no thesaurus of ours', async (from) => {
  expect(await take(from)).toMatchObject({ ok: false, refusal: { kind: 'thesaurus-malformed' } })
})

test('what is wrong is told with its place, and nothing is taken in', async () => {
  expect(await take(file({ slug: 'fine', labels: { en: ['fine'] } }, { slug: 'Not Fine', labels: { en: ['not fine'] } }))).toEqual({
    ok: false, refusal: { kind: 'thesaurus-malformed', issues: [{ path: 'concepts.1.slug', message: 'slug-invalid' }] },
  })
  expect(await take(file({ slug: 'a', labels: { en: ['a'] } }, { slug: 'a', labels: { en: ['b'] } }))).toEqual({ ok: false, refusal: { kind: 'concept-repeated', slug: 'a' } })
  expect(await take(file({ slug: 'a', labels: { en: ['same'] } }, { slug: 'b', labels: { en: ['Same'] } }))).toMatchObject({ ok: false, refusal: { kind: 'name-taken' } })
  expect((await give()).concepts).toEqual([])
})

test('the public takes nothing in', async () => {
  expect(await importConcepts(thesaurus(), PUBLIC, { file: file() })).toEqual({ ok: false, refusal: { kind: 'not-allowed' } })
})

test('two concepts may change names in one file', async () => {
  valueOf(await take(file({ slug: 'a', labels: { en: ['sun'] } }, { slug: 'b', labels: { en: ['moon'] } })))
  expect(await take(file({ slug: 'a', labels: { en: ['moon'] } }, { slug: 'b', labels: { en: ['sun'] } }))).toEqual({ ok: true, value: { concepts: 2, changed: 2 } })
})

test('the starter thesaurus given out and taken in again is the same, and changes nothing', async () => {
  await loadStarter(thesaurus())
  const before = await give()
  expect(await take(before)).toEqual({ ok: true, value: { concepts: before.concepts.length, changed: 0 } })
  expect(await take(JSON.parse(JSON.stringify(before)))).toMatchObject({ value: { changed: 0 } })
  expect(await give()).toEqual(before)
})

test('concepts are listed in the alphabet of a language, the top ones alone when asked for', async () => {
  const czech = (await list('all', 'cs')).map(({ name }) => name)
  expect(czech).toEqual(czech.toSorted(new Intl.Collator('cs').compare))
  expect(czech.length).toBeGreaterThan(200)
  const top = await list('top', 'uk')
  expect(top.find(({ slug }) => slug === 'trafficking-in-human-beings')).toMatchObject({ name: 'торгівля людьми', language: 'uk' })
  expect(top.every(({ slug }) => slug !== 'child-trafficking')).toBe(true)
  expect(top.find(({ slug }) => slug === 'exploitation')?.narrower).toBeGreaterThan(5)
})

test('a name in English stands in for one that is missing; a part of the list is a part of it', async () => {
  const all = valueOf(await listConcepts(thesaurus(), PUBLIC, { which: 'all', language: 'mt' }))
  expect(all.concepts.every(({ language }) => language === 'en')).toBe(true)
  const part = valueOf(await listConcepts(thesaurus(), PUBLIC, { which: 'all', language: 'mt', from: 10, size: 5 }))
  expect(part).toEqual({ total: all.total, concepts: all.concepts.slice(10, 15) })
})
