import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { SHEETS, readSheet } from './sheets.ts'
import type { Piece } from './read-guide.ts'

const root = resolve(import.meta.dirname, '../..')
const texts = SHEETS.flatMap((sheet) => readSheet(root, sheet))
const english = texts.filter(({ language }) => language === 'en')

const linesOf = (pieces: readonly Piece[]): readonly string[] => pieces.flatMap((piece) => (piece.kind === 'list' ? piece.items : [piece.text]))
const runningText = (pieces: readonly Piece[]): readonly string[] => pieces.flatMap((piece) => (piece.kind === 'list' ? piece.items : piece.kind === 'paragraph' ? [piece.text] : []))
const shapeOf = (pieces: readonly Piece[]): readonly string[] => pieces.map((piece) => (piece.kind === 'list' ? `list of ${piece.items.length}` : piece.kind))
const sentencesOf = (pieces: readonly Piece[]): readonly string[] => runningText(pieces).flatMap((text) => text.split(/(?<=[.?:])\s+/))
const wordsOf = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length

// What the word for a sample, and for the browser's memory, begins with in each language.
const WORDS: Readonly<Record<string, { readonly sample: RegExp; readonly history: RegExp }>> = {
  en: { sample: /sample/i, history: /history/i },
  nl: { sample: /voorbeeld/i, history: /geschiedenis/i },
  pl: { sample: /wzór|wzor|przykład/i, history: /histori/i },
  cs: { sample: /vzor|ukázk|příklad/i, history: /histori/i },
  bg: { sample: /образец|пример/i, history: /истори/i },
  mk: { sample: /образец|пример|примерок/i, history: /истори/i },
  ro: { sample: /model|exempl|mostr/i, history: /istoric/i },
  ru: { sample: /образец|образц|пример/i, history: /истори/i },
  uk: { sample: /зраз|приклад/i, history: /істор/i },
  be: { sample: /узор|прыклад/i, history: /гісторы/i },
  de: { sample: /muster|beispiel/i, history: /verlauf|chronik/i },
  fr: { sample: /exemple|modèle|spécimen/i, history: /historique/i },
}

test('there are three sheets, each in English first', () => {
  expect(english.map(({ title }) => title)).toEqual(['What you have a right to', 'Before you take a job abroad', 'What a recovery and reflection period is'])
  for (const sheet of SHEETS) expect(readSheet(root, sheet)[0]?.language).toBe('en')
})

describe.each(texts)('$place', ({ sheet, language, pieces, place }) => {
  const original = english.find((text) => text.sheet === sheet)?.pieces ?? []

  test('has the same parts as the English one, in the same order', () => {
    expect(shapeOf(pieces)).toEqual(shapeOf(original))
    expect(shapeOf(pieces).slice(0, 2)).toEqual(['title', 'paragraph'])
  })

  test('says before all else that it is a sample, and last of all that the browser remembers', () => {
    const words = WORDS[language]
    expect(words, `how is a sample called in ${language}?`).toBeDefined()
    const [, mark] = linesOf(pieces)
    expect(mark).toMatch(words?.sample ?? /$^/)
    expect(shapeOf(pieces).slice(-2)).toEqual(['heading', 'paragraph'])
    expect(linesOf(pieces).at(-1)).toMatch(words?.history ?? /$^/)
  })

  test('names no telephone number but 112 and one that cannot be, and says so of it', () => {
    const numbers = linesOf(pieces).flatMap((line) => line.match(/\+?\d(?:[\s()./\-–\u{2011}]*\d)*/gu) ?? []).map((number) => number.replaceAll(/\s/g, ' '))
    expect(numbers).toContain('112')
    expect(numbers.filter((number) => !['112', '000 000 000', '18', '30'].includes(number))).toEqual([])
    const sampleNumbers = linesOf(pieces).filter((line) => /000\s000\s000/.test(line))
    expect(sampleNumbers).toHaveLength(1)
    expect(sampleNumbers[0]).toMatch(/000\s000\s000 \(.+\)/)
  })

  test('keeps calm, and to the few marks that are read', () => {
    const text = readFileSync(join(root, 'examples', `${place}.md`), 'utf8')
    expect(text).not.toMatch(/[!*_`<>[\]\t]/)
    expect(text).not.toMatch(/^(?:#{1,2}[^ #]|#{3}|-\S|[ \t])/m)
    // A list stands by itself, with empty lines around it.
    expect(text).not.toMatch(/^- .*\n(?!- |\n)|^(?!- ).+\n- /m)
    expect(text).not.toContain('\u{FFFD}')
  })
})

describe.each(english)('$place, in plain English', ({ pieces }) => {
  test('keeps its sentences under 14 words on average, and none over 30', () => {
    const lengths = sentencesOf(pieces).map(wordsOf)
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThan(14)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(30)
  })

  test('is read in a few minutes', () => {
    const length = linesOf(pieces).map(wordsOf).reduce((sum, words) => sum + words, 0)
    expect(length).toBeGreaterThan(350)
    expect(length).toBeLessThan(575)
  })

  test('calls nobody a victim but where it quotes the law', () => {
    expect(linesOf(pieces).join(' ').replaceAll(/victims? of trafficking in human beings/g, '')).not.toMatch(/victim/i)
  })
})
