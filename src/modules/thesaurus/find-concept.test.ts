import { expect, test } from 'vitest'
import { PUBLIC } from '#network'
import { findConcept } from './find-concept.ts'
import { saveConcept } from './save-concept.ts'
import { aConcept, useThesaurus, valueOf } from './testing.ts'

const thesaurus = useThesaurus()

const slugOf = async (label: string, language?: string) => {
  const found = await findConcept(thesaurus(), PUBLIC, { label, ...(language !== undefined && { language }) })
  return found.ok ? found.value.slug : found.refusal.kind
}

test('a concept is found by any of its labels, as people type them', async () => {
  valueOf(await saveConcept(thesaurus(), thesaurus().operator, aConcept('fishing', { labels: { pl: ['rybołówstwo'], en: ['Fishing industry', 'fisheries'] }, hidden: { en: ['fischeries'] } })))
  for (const label of ['RYBOLOWSTWO', 'fishing-industry', ' Fisheries! ', 'fischeries']) expect(await slugOf(label)).toBe('fishing')
  for (const label of ['fish', '', '…', "'; drop table concept; --"]) expect(await slugOf(label)).toBe('concept-not-found')
  expect(await findConcept(thesaurus(), PUBLIC, { slug: 'nowhere' })).toEqual({ ok: false, refusal: { kind: 'concept-not-found' } })
})

test('of several, the one that the label names, rather in the language asked for', async () => {
  for (const concept of [
    aConcept('a-care', { labels: { en: ['nursing', 'care'] } }),
    aConcept('b-care', { labels: { en: ['care'] } }),
    aConcept('c-which', { labels: { ro: ['întrebare', 'care'] } }),
  ]) valueOf(await saveConcept(thesaurus(), thesaurus().operator, concept))
  expect([await slugOf('care'), await slugOf('care', 'en'), await slugOf('care', 'ro')]).toEqual(['b-care', 'b-care', 'c-which'])
})
