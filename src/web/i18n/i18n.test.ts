import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { NETWORK_LANGUAGES } from '#kernel'
import { CATALOGUES, type Messages } from './index.ts'
import { countsIn, FORMS, type Counting } from './plural.ts'

test('counts follow the rules of the language', () => {
  const pages = countsIn('en', 'en-GB')({ one: '# page', other: '# pages' })
  expect([0, 1, 2, 21, 1200].map(pages)).toEqual(['0 pages', '1 page', '2 pages', '21 pages', '1,200 pages'])
  const strony = countsIn('pl')({ one: '# strona', few: '# strony', many: '# stron' })
  expect([1, 2, 5, 22, 112].map(strony)).toEqual(['1 strona', '2 strony', '5 stron', '22 strony', '112 stron'])
})

test.each(Object.keys(FORMS))('the forms of %s are those that its whole numbers take', (language) => {
  // Every rule of CLDR for whole numbers repeats within a hundred, except for millions.
  const numbers = [...Array.from({ length: 201 }, (_, n) => n), 1_000_000, 2_000_000]
  const rules = new Intl.PluralRules(language)
  expect([...new Set(numbers.map((n) => rules.select(n)))].toSorted()).toEqual([...FORMS[language as Counting]].toSorted())
})

/** Every text of a catalogue by its place; what is made of parts is made with parts that can be told apart. */
// A message that is made takes words alone, which is all that is asserted of it.
const textsOf = (value: unknown, place = ''): [string, string][] => {
  if (typeof value === 'string') return [[place, value]]
  // Counted phrases take a number, others take words or a record of words.
  if (typeof value === 'function') return [[place, String(callOf(value as Parameters<typeof callOf>[0]))]]
  if (typeof value !== 'object' || value === null) throw new Error(`${place} is no text`)
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${place}.${key}`))
}
const PART = '§'
const anyPart: unknown = new Proxy({}, { get: (_, name) => (typeof name === 'string' && !['toString', 'valueOf'].includes(name) ? PART : () => PART) })
// A message does not say what it takes: each is tried, and what throws takes something else.
const callOf = (message: (...parts: unknown[]) => unknown): unknown => {
  for (const argument of [7, anyPart]) {
    try {
      const said: unknown = message(...Array.from({ length: message.length }, () => (argument === 7 ? 7 : argument)))
      if (typeof said === 'string' && !said.includes('undefined')) return said
    } catch {
      continue
    }
  }
  throw new Error('a message that cannot be said')
}

const spoken = [...CATALOGUES]
const english = new Map(textsOf(CATALOGUES.get('en')))

// Lists may be longer or shorter; what has a name has it everywhere.
const named = (places: Iterable<string>) => [...new Set([...places].filter((place) => !/\.\d+(\.|$)/.test(place)))].toSorted()

describe.each(spoken)('%s', (language, messages: Messages) => {
  const texts = textsOf(messages)

  test('has every text of English, and none is blank', () => {
    expect(named(texts.map(([place]) => place))).toEqual(named(english.keys()))
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([])
  })

  test('has no spaces too many, and no quotation marks as typed', () => {
    expect(texts.filter(([, text]) => /^\s|\s$|  | "|" |\.\.\./.test(text))).toEqual([])
  })

  test('leads away to a neutral page in the same language', () => {
    expect(messages.layout.leaveTo).toBe(`https://${language}.wikipedia.org/`)
  })

  test('speaks its own locale', () => {
    expect(new Intl.Locale(messages.locale).language).toBe(language)
  })
})

test('the languages are offered in the order of the network', () => {
  expect(spoken.map(([language]) => language)).toEqual(NETWORK_LANGUAGES.filter((language) => CATALOGUES.has(language)))
})

/** The sources of the pages, without their tests. */
const pages = readdirSync(new URL('../site/', import.meta.url))
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(new URL(`../site/${name}`, import.meta.url), 'utf8'))

/** Parts whose keys no page writes out, each with the reason. */
const LOOKED_UP = new Map([
  ['types', 'by the type that a document names'],
  ['about', 'by the statement page, for any statement'],
  ['accessibility', 'by the statement page, for any statement'],
  ['privacy', 'by the statement page, for any statement'],
  ['problem', 'by the kind of the problem, and by the way that leads on from it'],
])

/** A page may call a part by another name: `{ messages: { document: words } }`. */
const names = (source: string, part: string, key: string): boolean =>
  [part, ...[...source.matchAll(new RegExp(`\\b${part}: (\\w+)`, 'g'))].flatMap(([, other]) => other ?? [])]
    .some((name) => new RegExp(`\\b${name}\\.${key}\\b`).test(source))

test('every text is named by a page', () => {
  const idle = Object.entries(CATALOGUES.get('en') ?? {})
    .filter(([part, texts]) => typeof texts === 'object' && !LOOKED_UP.has(part))
    .flatMap(([part, texts]) => Object.keys(texts).map((key) => ({ part, key })))
    .filter(({ part, key }) => !pages.some((source) => names(source, part, key)))
    .map(({ part, key }) => `${part}.${key}`)
  expect(idle).toEqual([])
})
