import { expect, test } from 'vitest'
import { NETWORK_LANGUAGES, parseLanguageTag, type LanguageTag } from '#kernel'
import { expanderOf } from './expand-words.ts'
import type { Concept, Label } from './model.ts'
import type { ConceptFile } from './schema.ts'
import { STARTER } from './starter/index.ts'
import { aConcept } from './testing.ts'

const tag = (text: string): LanguageTag => {
  const language = parseLanguageTag(text)
  if (language === undefined) throw new Error(`${text} is no language`)
  return language
}

const inMemory = (file: ConceptFile): Concept => {
  const { labels, hidden = {}, broader = [], related = [] } = aConcept(file.slug, file)
  const shown = Object.entries(labels).flatMap(([language, own]) =>
    own.map(({ text, expands }, at): Label => ({ language: tag(language), kind: at === 0 ? 'pref' : 'alt', text, expands })),
  )
  const concealed = Object.entries(hidden).flatMap(([language, own]) => own.map((text): Label => ({ language: tag(language), kind: 'hidden', text, expands: true })))
  return { slug: file.slug, notation: undefined, note: undefined, exactMatch: [], closeMatch: [], definitions: {}, scopeNotes: {}, labels: [...shown, ...concealed], broader, related, narrower: [] }
}

const starter = expanderOf(STARTER.map(inMemory))
const conceptsIn = (words: string, language?: string) => starter(words, language).map(({ concept, matched }) => `${matched.text}: ${concept}`)
const small = (...files: readonly ConceptFile[]) => expanderOf(files.map(inMemory))

test.each([
  ['"forced labour" report'], ['„praca przymusowa”'], ['«принудительный труд»'], ['-slavery'], ['−slavery'], ['title:slavery'], ['title:"forced labour"'], ['-"forced labour"'],
  ['slaver*'], ['forced -labour'], ['forced "labour"'], [''], ['…'], ['demand'], ['return'], ['TIP'], ['travail'], ['práce'], ['работа'], ['"'],
])('%s: nothing is added', (words) => {
  expect(conceptsIn(words)).toEqual([])
})

test('a label is found in whatever language and spelling it is typed, in its place', () => {
  const words = 'report on  Forced Labor, GRETA'
  expect(conceptsIn(words)).toEqual(['Forced Labor: forced-labour', 'GRETA: greta'])
  for (const { matched } of starter(words)) expect(words.slice(matched.start, matched.end)).toBe(matched.text)
  expect(conceptsIn('praca przymusowa w rolnictwie Holandia')).toContain('praca przymusowa: forced-labour')
  expect(conceptsIn('obchodovani s lidmi')).toEqual(['obchodovani s lidmi: trafficking-in-human-beings'])
  expect(conceptsIn('викрадення торгівля людьми -"Nederland" slavery')).toEqual(['торгівля людьми: trafficking-in-human-beings', 'slavery: slavery'])
})

test('the longest run of words is read, and only that', () => {
  expect(conceptsIn('sexual exploitation of children')).toEqual(['sexual exploitation of children: child-sexual-exploitation'])
  expect(conceptsIn('national referral mechanism')).toEqual(['national referral mechanism: national-referral-mechanism'])
})

test('terms are the other labels in every language, each once, those in the language typed first, and never what was typed', () => {
  const [found] = starter('slavery', 'en')
  const labels = found?.terms.map(({ label }) => label) ?? []
  expect(found?.terms[0]).toEqual({ label: 'modern slavery', language: 'en', alsoIn: [] })
  expect(labels).toEqual(expect.arrayContaining(['slavernij', 'niewolnictwo', 'otroctví', 'рабство', 'esclavage', 'Sklaverei']))
  expect(labels).not.toContain('slavery')
  expect(new Set(labels).size).toBe(labels.length)
  expect(found?.terms.find(({ label }) => label === 'рабство')?.alsoIn).toEqual(['uk'])
  for (const one of NETWORK_LANGUAGES) expect(found?.terms.some(({ language, alsoIn }) => language === one || alsoIn.some((other) => other === one)), one).toBe(true)
})

test('a hidden label is found and never shown, a silent one is neither', () => {
  const [found] = starter('illegal migrants')
  expect(found?.concept).toBe('undocumented-migrants')
  expect(found?.terms.map(({ label }) => label)).not.toContain('illegal immigrants')
  expect(starter('safe return')[0]?.terms.map(({ label }) => label)).not.toContain('retour')
})

test('words that name something in the language of the reader are read so; else every concept that they name is offered', () => {
  const care = small({ slug: 'nursing', labels: { en: ['care'] } }, { slug: 'which', labels: { ro: ['care'] } })
  expect(care('care', 'en').map(({ concept }) => concept)).toEqual(['nursing'])
  expect(care('care', 'ro').map(({ concept }) => concept)).toEqual(['which'])
  expect(care('care').map(({ concept }) => concept)).toEqual(['nursing', 'which'])
  expect(care('care', 'nl').map(({ concept }) => concept)).toEqual(['nursing', 'which'])
})

test('what is narrower is offered apart', () => {
  const concepts = [{ ...inMemory({ slug: 'tree', labels: { en: ['tree'], de: ['Baum'] } }), narrower: ['oak'] }, inMemory({ slug: 'oak', labels: { en: ['oak'] }, broader: ['tree'] })]
  expect(expanderOf(concepts)('tree')).toEqual([
    { concept: 'tree', matched: { text: 'tree', start: 0, end: 4 }, terms: [{ label: 'Baum', language: 'de', alsoIn: [] }], narrower: ['oak'] },
  ])
})

test('words on two sides of something left out do not stand beside one another', () => {
  const forced = small({ slug: 'forced-labour', labels: { en: ['forced labour'] } })
  expect([forced('forced "x" labour'), forced('forced -x labour'), forced('forced title:x labour')]).toEqual([[], [], []])
  expect(forced('x" forced labour')).toHaveLength(1)
})

test('every preferred label of the starter finds its own concept', () => {
  const lost = STARTER.flatMap(({ slug, labels }) =>
    NETWORK_LANGUAGES.filter((language) => {
      const [first] = labels[language]
      const text = typeof first === 'string' ? first : first?.text ?? ''
      return !starter(text, language).some(({ concept }) => concept === slug)
    }).map((language) => `${slug} ${language}`),
  )
  expect(lost).toEqual([])
})

test('a long query full of marks is read like any other', () => {
  expect(starter('"„«»” '.repeat(5000))).toEqual([])
  expect(starter(`${'slavery '.repeat(5000)}`).length).toBeLessThanOrEqual(250)
})
