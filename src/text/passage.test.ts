import { expect, test } from 'vitest'
import { analyse, parseQuery, passage, PASSAGE_LENGTH } from './index.ts'
import { randomText, seeded } from './random-text.ts'

const filler = 'Lorem ipsum dolor sit amet consectetur adipiscing elit. '.repeat(30)
const marked = (text: string, query: string) => {
  const found = passage(text, parseQuery(query))
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

test('white space is collapsed, hyphens that were only at the end of a line go', () => {
  expect(passage('  a\n\n\t b\u00A0c\0d traf\u00AD\nficking ', parseQuery('trafficking'))).toEqual({ text: 'a b c d trafficking', marks: [[8, 19]] })
})

test('markup is text', () => {
  expect(passage('<b onclick="x">law</b>', parseQuery('law'))).toEqual({ text: '<b onclick="x">law</b>', marks: [[15, 18]] })
})

test('nothing found: the beginning', () => {
  expect(passage(filler, parseQuery('absent')).marks).toEqual([])
  expect(passage(filler, parseQuery('absent')).text).toBe(filler.slice(0, PASSAGE_LENGTH).replace(/ \S*$/, ''))
  expect(passage('', parseQuery('absent'))).toEqual({ text: '', marks: [] })
})

test('texts without spaces are cut between characters', () => {
  for (const noise of ['x', '中', '𐐷', 'a𐐷']) {
    const { text, marks } = passage(noise.repeat(5000), { must: analyse(noise.repeat(5000)).map(({ token }) => token), phrases: [], prefixes: [] })
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
    const { text: shown, marks } = passage(text, { must, phrases: [tokens.slice(2, 4)], prefixes: [] })
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
