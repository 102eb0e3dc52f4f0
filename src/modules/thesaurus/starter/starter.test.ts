import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { NETWORK_LANGUAGES } from '#kernel'
import { sharedFolder } from '#tests/shared-data'
import { foldLabel } from '../fold-label.ts'
import { findRelationFault } from '../relations.ts'
import { conceptFile } from '../schema.ts'
import { STARTER } from './index.ts'

const concepts = STARTER.map((concept) => conceptFile.parse(concept))
const bySlug = new Map(concepts.map((concept) => [concept.slug, concept]))

test('there are concepts enough, each under a slug of its own', () => {
  expect(concepts.length).toBeGreaterThanOrEqual(130)
  expect(bySlug.size).toBe(concepts.length)
})

test('every concept has a name in every language of the network, and no other', () => {
  for (const { slug, labels } of concepts) expect(Object.keys(labels).toSorted(), slug).toEqual([...NETWORK_LANGUAGES].toSorted())
})

// Letters that the language does not have: a label in another's script or spelling is found by them. Abbreviations are Latin anywhere.
const FOREIGN = {
  en: /[^\p{Script=Latin}\P{L}]/u, nl: /[^\p{Script=Latin}\P{L}]/u, pl: /[^a-zA-ZąćęłńóśźżĄĆĘŁŃÓŚŹŻ\P{L}]/u, cs: /[^a-zA-ZáčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ\P{L}]/u,
  ro: /[^a-zA-ZăâîșțĂÂÎȘȚ\P{L}]/u, de: /[^a-zA-ZäöüßÄÖÜ\P{L}]/u, fr: /[^\p{Script=Latin}\P{L}]/u,
  bg: /[ыэёіїєѓќљњџѕјўґ]/iu, mk: /[ыэёіїєйщъьюяўґ]/iu, ru: /[іїєѓќљњџѕјўґ]/iu, uk: /[ыэёъѓќљњџѕјў]/iu, be: /[иїєщъѓќљњџѕјґ]/iu,
} as const
const CYRILLIC = new Set<string>(['bg', 'mk', 'ru', 'uk', 'be'])
const isAbbreviation = (text: string) => /^[A-Z\d\W]+$/.test(text) || text === 'au pair'

test.each(NETWORK_LANGUAGES)('labels in %s are written in its letters', (language) => {
  const labels = concepts.flatMap(({ labels: { [language]: own = [] }, hidden }) => [...own.map(({ text }) => text), ...(hidden?.[language] ?? [])])
  const odd = labels.filter((text) => FOREIGN[language].test(text) || (CYRILLIC.has(language) && !isAbbreviation(text) && !/\p{Script=Cyrillic}/u.test(text)))
  expect(odd).toEqual([])
  if (CYRILLIC.has(language)) expect(labels.filter((text) => /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u.test(text))).toEqual([])
})

test.each(NETWORK_LANGUAGES)('no two concepts have the same preferred label in %s', (language) => {
  const seen = new Map<string, string>()
  const twice = concepts.flatMap(({ slug, labels }) => {
    const key = foldLabel(labels[language]?.[0]?.text ?? '')
    const other = seen.get(key)
    seen.set(key, slug)
    return other === undefined ? [] : [`${key}: ${other}, ${slug}`]
  })
  expect(twice).toEqual([])
})

test('every concept said to be broader or related is there, and what is related says so from both sides', () => {
  for (const { slug, broader = [], related = [] } of concepts) {
    for (const other of [...broader, ...related]) expect(bySlug.has(other), `${slug} → ${other}`).toBe(true)
    for (const other of related) expect(bySlug.get(other)?.related, `${other} ↔ ${slug}`).toContain(slug)
  }
})

test('no concept is broader than itself, none is both broader and related (SKOS S27), and so each is reached from a top one', () => {
  const broader = concepts.flatMap((concept) => (concept.broader ?? []).map((other) => [concept.slug, other] as const))
  const related = concepts.flatMap((concept) => (concept.related ?? []).map((other) => [concept.slug, other] as const))
  expect(findRelationFault({ broader, related })).toBeUndefined()
  const top = concepts.filter((concept) => (concept.broader ?? []).length === 0)
  expect(top.length).toBeGreaterThan(5)
  expect(top.length).toBeLessThan(20)
})

test('preferred labels take part in expansion', () => {
  for (const { slug, labels } of concepts) for (const own of Object.values(labels)) expect(own[0]?.expands, slug).toBe(true)
})

test('nobody is shown by the name of victim, but in terms of law', () => {
  const named = concepts.filter(({ labels }) => /\bvictims?\b/i.test(labels['en']?.[0]?.text ?? '')).map(({ slug }) => slug)
  expect(named).toEqual(['rights-of-victims-of-crime'])
})

const eurovoc = join(sharedFolder('vocab') ?? '', 'eurovoc_trafficking_27langs.json')

test.skipIf(!existsSync(eurovoc))('every label that EuroVoc has for our concepts is a label of ours', () => {
  const theirs = z.record(z.string(), z.object({ uri: z.string(), prefLabel: z.record(z.string(), z.string()) })).parse(JSON.parse(readFileSync(eurovoc, 'utf8')))
  for (const { uri, prefLabel } of Object.values(theirs)) {
    const ours = concepts.find(({ exactMatch = [] }) => exactMatch.includes(uri))
    expect(ours, uri).toBeDefined()
    for (const language of NETWORK_LANGUAGES.filter((one) => prefLabel[one] !== undefined)) {
      expect(ours?.labels[language]?.map(({ text }) => foldLabel(text)), `${uri} ${language}`).toContain(foldLabel(prefLabel[language] ?? ''))
    }
  }
})
