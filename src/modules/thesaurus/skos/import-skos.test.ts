import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { PUBLIC } from '#network'
import { findConcept } from '../find-concept.ts'
import { giveConcepts } from '../give-concepts.ts'
import { removeConcept } from '../remove-concept.ts'
import { saveConcept } from '../save-concept.ts'
import { describe } from '../describe.ts'
import { aConcept, useThesaurus, valueOf } from '../testing.ts'
import { versionOf } from '../version.ts'
import { importSkos, type ImportSkosInput } from './import-skos.ts'

const thesaurus = useThesaurus()

const PREFIXES = '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n'

const input = (text: string, said: Partial<ImportSkosInput> = {}): ImportSkosInput => ({
  chunks: (async function* () {
    yield await Promise.resolve(Buffer.from(PREFIXES + text))
  })(),
  format: 'turtle', languages: ['en', 'nl', 'uk'], dryRun: false, byName: true, address: 'https://us.example', ...said,
})
const take = (text: string, said: Partial<ImportSkosInput> = {}) => importSkos(thesaurus(), thesaurus().operator, input(text, said))
const mapping = async (text: string, said: Partial<ImportSkosInput> = {}) => valueOf(await take(text, said))
const find = async (slug: string) => valueOf(await findConcept(thesaurus(), PUBLIC, { slug }))
const counted = async () => Number((await thesaurus().database.asPublic((tx) => sql<{ count: number }>`select (select count(*) from concept) + (select count(*) from concept_label) as count`.execute(tx.db))).rows[0]?.count)

test('the public takes nothing in, and a file that is wrong writes nothing, whatever it says before', async () => {
  expect(await importSkos(thesaurus(), PUBLIC, input(''))).toEqual({ ok: false, refusal: { kind: 'not-allowed' } })
  const before = await counted()
  const fine = '<http://e/fine> a skos:Concept ; skos:prefLabel "fine"@en .\n'
  for (const wrong of ['<http://e/', '<http://e/x> a skos:Concept .', '<http://e/x> a skos:Concept ; skos:prefLabel "x"@en ; skos:broader <http://e/x> .', '<x> a skos:Concept .']) expect((await take(fine + wrong)).ok, wrong).toBe(false)
  expect(await counted()).toBe(before)
})

test('a dry run says what would become of a file, and writes nothing', async () => {
  const before = await counted()
  const told = await mapping('<http://e/dry> a skos:Concept ; skos:prefLabel "dry"@en .', { dryRun: true })
  expect(told.mapped).toEqual([{ kind: 'made', address: 'http://e/dry', slug: 'dry', by: undefined, name: 'dry' }])
  expect(await counted()).toBe(before)
})

test('concepts are known by address, by link and by name; what is new is made, and names that are taken are told', async () => {
  for (const concept of [
    aConcept('child-labour', { labels: { en: ['child labour'], nl: ['kinderarbeid'] }, exactMatch: ['http://e/linked'] }),
    aConcept('trade', { labels: { en: ['trade'], nl: ['handel'] } }), aConcept('wages', { labels: { en: ['wages'], nl: ['loon'] } }), aConcept('pay', { labels: { en: ['pay'], nl: ['salaris'] } }),
    aConcept('asylum', { labels: { en: ['asylum'] } }),
  ]) valueOf(await saveConcept(thesaurus(), thesaurus().operator, concept))
  const text = `
<http://e/linked> a skos:Concept ; skos:prefLabel "work of children"@en, "дитяча праця"@uk ; skos:broader <http://e/work> .
<https://us.example/thesaurus/asylum> a skos:Concept ; skos:prefLabel "asylum"@en ; skos:altLabel "refuge"@en .
<http://e/named> a skos:Concept ; skos:prefLabel "Trade"@en, "торгівля"@uk ; skos:definition "Buying and selling."@en ; skos:closeMatch <http://f/1> .
<http://e/both> a skos:Concept ; skos:prefLabel "wages"@en, "salaris"@nl, "зарплата"@uk .
<http://e/work> a skos:Concept ; skos:prefLabel "work"@en ; skos:notation "44" ; skos:related <http://e/both> .`
  const told = await mapping(text)
  expect(told.mapped.map(({ kind, slug, by }) => [kind, slug, by])).toEqual([
    ['made', 'both', undefined], ['added-to', 'child-labour', 'exact-match'], ['added-to', 'trade', 'name'], ['made', 'work', undefined], ['added-to', 'asylum', 'address'],
  ].map((row) => (row[1] === 'both' ? ['made', 'wages-both', undefined] : row)))
  expect(told.remarks.map(({ kind, detail }) => `${kind} ${detail}`).toSorted()).toEqual(['ambiguous wages, pay', 'name-differs work of children · child labour (en)', 'name-taken salaris (nl): pay', 'name-taken wages (en): wages'])
  expect(await find('child-labour')).toMatchObject({ broader: ['work'], exactMatch: ['http://e/linked'] })
  expect((await find('child-labour')).labels.map(({ kind, language, text: said }) => `${kind} ${language} ${said}`)).toEqual(expect.arrayContaining(['pref en child labour', 'alt en work of children', 'pref nl kinderarbeid', 'pref uk дитяча праця']))
  expect(await find('trade')).toMatchObject({ exactMatch: ['http://e/named'], closeMatch: ['http://f/1'], definitions: { en: ['Buying and selling.'] } })
  expect((await find('wages-both')).labels.map(({ language, text: said }) => `${language} ${said}`)).toEqual(['uk зарплата'])
  expect(await find('work')).toMatchObject({ notation: '44', narrower: ['child-labour'], related: ['wages-both'], exactMatch: ['http://e/work'] })
  expect(await find('asylum')).toMatchObject({ exactMatch: [] })

  const again = await mapping(text)
  expect([again.changed, again.mapped.map(({ kind }) => kind)]).toEqual([0, ['unchanged', 'unchanged', 'unchanged', 'unchanged', 'unchanged']])
})

test('what was changed or taken away by hand stays so, and a later file adds only what it says anew', async () => {
  await mapping('<http://e/harbour> a skos:Concept ; skos:prefLabel "harbour"@en ; skos:altLabel "port"@en .\n<http://e/quay> a skos:Concept ; skos:prefLabel "quay"@en ; skos:broader <http://e/harbour> .', { asScheme: 'sea' })
  const held = await find('sea-harbour')
  valueOf(await saveConcept(thesaurus(), thesaurus().operator, { ...describe(held), labels: { en: [{ text: 'haven', expands: true }] } }))
  valueOf(await removeConcept(thesaurus(), thesaurus().operator, { slug: 'sea-quay', version: versionOf(await find('sea-quay')) }))
  const told = await mapping('<http://e/harbour> a skos:Concept ; skos:prefLabel "harbour"@en ; skos:altLabel "port"@en, "dock"@en .\n<http://e/quay> a skos:Concept ; skos:prefLabel "quay"@en ; skos:broader <http://e/harbour> .', { asScheme: 'sea' })
  expect((await find('sea-harbour')).labels.map(({ text }) => text)).toEqual(['haven', 'dock'])
  expect(told.remarks).toEqual([{ kind: 'taken-away-here', address: 'http://e/quay' }, { kind: 'name-differs', address: 'http://e/harbour', detail: 'harbour · haven (en)' }])
})

test('what would contradict the hierarchy here is left out, and told', async () => {
  for (const concept of [aConcept('upper'), aConcept('lower', { broader: ['upper'] }), aConcept('beside', { related: ['upper'] })]) valueOf(await saveConcept(thesaurus(), thesaurus().operator, concept))
  const told = await mapping(`
<http://e/u> a skos:Concept ; skos:prefLabel "upper"@en ; skos:broader <http://e/l> ; skos:related <http://e/l2> .
<http://e/l> a skos:Concept ; skos:prefLabel "lower"@en .
<http://e/b> a skos:Concept ; skos:prefLabel "beside"@en ; skos:broader <http://e/n> .
<http://e/n> a skos:Concept ; skos:prefLabel "between"@en ; skos:broader <http://e/l> .
<http://e/l2> a skos:Concept ; skos:prefLabel "far below"@en ; skos:broader <http://e/n> .`)
  expect(told.remarks.map(({ kind, address, detail }) => `${kind} ${address} ${detail}`).toSorted()).toEqual(['contradicts-ours http://e/b between', 'contradicts-ours http://e/u far-below', 'contradicts-ours http://e/u lower'])
  expect([(await find('upper')).broader, (await find('beside')).broader, (await find('beside')).related, (await find('far-below')).broader]).toEqual([[], [], ['upper'], ['between']])
})

test('names are no reason to take one for the other when only links shall be', async () => {
  const told = await mapping('<http://e/upper2> a skos:Concept ; skos:prefLabel "upper"@en, "верхній"@uk .', { byName: false })
  expect(told.mapped).toMatchObject([{ kind: 'made', slug: 'upper-upper2' }])
  expect(told.remarks).toMatchObject([{ kind: 'name-taken' }])
  expect(await mapping('<http://e/upper3> a skos:Concept ; skos:prefLabel "upper"@en .', { byName: false })).toMatchObject({ mapped: [], remarks: [{ kind: 'name-taken' }, { kind: 'no-free-name' }] })
})

test('every concept is given once, by its slug, with the revision that it is of', async () => {
  const { value: { revision, concepts } } = await giveConcepts(thesaurus(), PUBLIC)
  const slugs: string[] = []
  for await (const { slug } of concepts()) slugs.push(slug)
  expect(slugs).toEqual([...new Set(slugs)].toSorted())
  expect(slugs.length).toBeGreaterThan(10)
  valueOf(await saveConcept(thesaurus(), thesaurus().operator, aConcept('one-more')))
  expect((await giveConcepts(thesaurus(), PUBLIC)).value.revision).toBe(revision + 1)
})
