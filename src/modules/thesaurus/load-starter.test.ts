import { expect, test } from 'vitest'
import { PUBLIC } from '#network'
import { readRevision } from './concept-store.ts'
import { findConcept } from './find-concept.ts'
import { loadStarter } from './load-starter.ts'
import { saveConcept } from './save-concept.ts'
import type { ConceptFile } from './schema.ts'
import { STARTER } from './starter/index.ts'
import { aConcept, useThesaurus, valueOf } from './testing.ts'

const thesaurus = useThesaurus()

const find = async (slug: string) => valueOf(await findConcept(thesaurus(), PUBLIC, { slug }))
const labelsOf = async (slug: string, language: string) => (await find(slug)).labels.filter((label) => label.language === language).map(({ kind, text }) => `${kind} ${text}`)
const save = async (concept: ReturnType<typeof aConcept>) => valueOf(await saveConcept(thesaurus(), thesaurus().operator, concept))
const load = (...starter: readonly ConceptFile[]) => loadStarter(thesaurus(), starter)

test('the first start brings all of it, and every later one only looks', async () => {
  expect(await loadStarter(thesaurus())).toBe(STARTER.length)
  const revision = await thesaurus().database.asPublic(readRevision)
  expect(await loadStarter(thesaurus())).toBe(0)
  expect(await thesaurus().database.asPublic(readRevision)).toBe(revision)
  expect(await labelsOf('slavery', 'bg')).toEqual(['pref робство', 'alt съвременно робство', 'alt практики, подобни на робството'])
})

test('a label changed or taken away by hand stays so; what the starter says anew is added', async () => {
  await load({ slug: 'shed', labels: { en: ['shed', 'hut', 'cabin'], nl: ['schuur'] } })
  await save(aConcept('shed', { labels: { en: ['garden shed', 'cabin'] } }))
  await load({ slug: 'shed', note: 'A small house.', labels: { en: ['shed', 'hut', 'cabin', 'lodge'], nl: ['schuur', 'schuurtje'], de: ['Schuppen'] } })
  expect(await labelsOf('shed', 'en')).toEqual(['pref garden shed', 'alt cabin', 'alt lodge'])
  expect(await labelsOf('shed', 'nl')).toEqual([])
  expect(await labelsOf('shed', 'de')).toEqual(['pref Schuppen'])
  expect((await find('shed')).note).toBe('A small house.')
})

test('a relation taken away by hand stays away, and one that contradicts what was made by hand is left out', async () => {
  await load({ slug: 'r1', labels: { en: ['r1'] } }, { slug: 'r2', labels: { en: ['r2'] }, broader: ['r1'] })
  await save(aConcept('r2'))
  await save(aConcept('r1', { broader: ['r2'] }))
  await load({ slug: 'r1', labels: { en: ['r1', 'r one'] } }, { slug: 'r2', labels: { en: ['r2'] }, broader: ['r1'], related: ['r1'] }, { slug: 'r3', labels: { en: ['r3'] }, related: ['r2'] })
  expect(await find('r1')).toMatchObject({ broader: ['r2'], related: [] })
  expect(await find('r2')).toMatchObject({ broader: [], related: ['r3'] })
  expect(await labelsOf('r1', 'en')).toEqual(['pref r1', 'alt r one'])
})

test('a name that a concept made by hand bears is left to it, and a concept made by hand under a starter\'s slug is added to', async () => {
  await save(aConcept('mine', { labels: { en: ['barn'], fr: ['grange'] } }))
  await load({ slug: 'theirs', labels: { en: ['Barn', 'byre'], pl: ['stodoła'] } }, { slug: 'mine', labels: { en: ['granary'], pl: ['spichlerz'] } })
  expect([await labelsOf('theirs', 'en'), await labelsOf('theirs', 'pl')]).toEqual([[], ['pref stodoła']])
  expect([await labelsOf('mine', 'en'), await labelsOf('mine', 'pl')]).toEqual([['pref barn', 'alt granary'], ['pref spichlerz']])
})
