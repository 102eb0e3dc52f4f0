import { expect, test } from 'vitest'
import { parseLanguageTag } from '#kernel'
import { analyse, highlight, parseQuery, passage, PASSAGE_LENGTH, type Wish } from './index.ts'
import { randomText, seeded } from './random-text.ts'

const filler = 'Lorem ipsum dolor sit amet consectetur adipiscing elit. '.repeat(30)
const exact = (...tokens: string[]): Wish => ({ ways: [{ form: 'exact', tokens }] })

const marked = (text: string, query: string) => {
  const found = passage(text, { wishes: parseQuery(query).must })
  return { ...found, words: found.marks.map(([start, end]) => found.text.slice(start, end)) }
}

test('the words are shown with what stands around them, between whole words', () => {
  const { text, words } = marked(`${filler}victims of trafficking in persons ${filler}`, 'trafficking victims')
  expect(words).toEqual(['victims', 'trafficking'])
  expect(text.length).toBeLessThanOrEqual(PASSAGE_LENGTH)
  expect(text.length).toBeGreaterThan(PASSAGE_LENGTH - 30)
  for (const word of text.split(' ')) expect(`${filler}victims of trafficking in persons`.split(' ')).toContain(word)
})

test('the passage with most of the words wins, not the first', () => {
  expect(marked(`law law law ${filler} law of asylum ${filler} law`, 'asylum law').words).toEqual(['law', 'asylum'])
})

test('a phrase is marked where it stands whole', () => {
  expect(marked('forced to labour; labour forced; Forced  labour!', '"forced labour"').words).toEqual(['Forced', 'labour'])
})

test('a beginning marks the whole word', () => expect(marked('Migranten und Migration', 'migra*').words).toEqual(['Migranten', 'Migration']))

test('every form of a word is marked, in the language of the text', () => {
  const text = 'Жертвам торгівлі людьми: закон про торгівлю'
  const uk = parseLanguageTag('uk')
  const wanted = { wishes: parseQuery('торгівля жертва').must }
  expect(passage(text, wanted, { language: uk }).marks.map(([start, end]) => text.slice(start, end))).toEqual(['Жертвам', 'торгівлі', 'торгівлю'])
  expect(highlight(text, wanted, uk).map(([start, end]) => text.slice(start, end))).toEqual(['Жертвам', 'торгівлі', 'торгівлю'])
  expect(highlight(text, wanted)).toEqual([])
  expect(highlight(text, { wishes: parseQuery('"закон про" -торгівлю люд*').must }, uk)).toEqual([[17, 23], [25, 30], [31, 34]])
})

test('of a choice either is marked', () => expect(marked('law of asylum', 'asylum OR refuge').words).toEqual(['asylum']))

test('a passage is as long as is asked for', () => expect(passage(filler, { wishes: [] }, { length: 40 }).text).toBe('Lorem ipsum dolor sit amet consectetur'))

test('white space is collapsed, hyphens that were only at the end of a line go', () => {
  expect(passage('  a\n\n\t b\u00A0c\0d traf\u00AD\nficking ', { wishes: parseQuery('trafficking').must })).toEqual({ text: 'a b c d trafficking', marks: [[8, 19]] })
})

test('markup is text', () => {
  expect(passage('<b onclick="x">law</b>', { wishes: parseQuery('law').must })).toEqual({ text: '<b onclick="x">law</b>', marks: [[15, 18]] })
})

test('nothing found: the beginning', () => {
  expect(passage(filler, { wishes: parseQuery('absent').must }).marks).toEqual([])
  expect(passage(filler, { wishes: parseQuery('absent').must }).text).toBe(filler.slice(0, PASSAGE_LENGTH).replace(/ \S*$/, ''))
  expect(passage('', { wishes: parseQuery('absent').must })).toEqual({ text: '', marks: [] })
})

test('texts without spaces are cut between characters', () => {
  for (const noise of ['x', '中', '𐐷', 'a𐐷']) {
    const { text, marks } = passage(noise.repeat(5000), { wishes: analyse(noise.repeat(5000)).map(({ token }) => exact(token)) })
    expect(text.length).toBeGreaterThanOrEqual(PASSAGE_LENGTH - 1)
    expect(text.isWellFormed()).toBe(true)
    expect(marks).toEqual([[0, text.length]])
  }
})

test('any text: what is marked is what was wanted', () => {
  const random = seeded(5)
  for (let round = 0; round < 3000; round += 1) {
    const text = randomText(random, 300)
    const tokens = analyse(text).map(({ token }) => token)
    const must = tokens.filter(() => random() < 0.1)
    const { text: shown, marks } = passage(text, { wishes: [...must.map((token) => exact(token)), exact(...tokens.slice(2, 4))] })
    const wanted = new Set([...must, ...tokens.slice(2, 4)])
    expect(shown.length).toBeLessThanOrEqual(PASSAGE_LENGTH)
    expect(shown.isWellFormed()).toBe(true)
    expect(marks.length > 0).toBe(wanted.size > 0)
    let before = 0
    for (const [start, end] of marks) {
      expect(start).toBeGreaterThanOrEqual(before)
      before = end
      expect(analyse(shown.slice(start, end)).some(({ token }) => wanted.has(token)), JSON.stringify([text, shown, start, end])).toBe(true)
    }
  }
})
