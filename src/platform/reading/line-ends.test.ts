import { expect, test } from 'vitest'
import { joinDividedWords } from './line-ends.ts'

test.each([
  ['victims of traf-\nficking', 'victims of trafficking'],
  ['der Menschen-\nhandel', 'der Menschenhandel'],
  ['торгівля людь-\nми', 'торгівля людьми'],
  ['права на чо-\nвека', 'права на човека'],
  ['handel ludź-\nmi', 'handel ludźmi'],
  ['obchodování s lid-\nmi', 'obchodování s lidmi'],
  ['traficul de per-\nsoane', 'traficul de persoane'],
  ['mensen-\nhandel', 'mensenhandel'],
  ['la dé-\nclaration', 'la déclaration'],
])('%j is one word', (text, joined) => {
  expect(joinDividedWords(text)).toBe(joined)
})

test.each([
  ['the anti-\ntrafficking act', 'the anti-trafficking act'],
  ['a non-\nprofit', 'a non-profit'],
  ['что-\nто', 'что-то'],
  ['будь-\nякий', 'будь-який'],
  ['най-\nдобър', 'най-добър'],
  ['peut-\nêtre', 'peut-être'],
  ['eux-\nmêmes', 'eux-mêmes'],
  ['într-\nun stat', 'într-un stat'],
  ['s-\na născut', 's-a născut'],
])('%j keeps its hyphen', (text, kept) => {
  expect(joinDividedWords(text)).toBe(kept)
})

test('a hyphen left hanging for a second word keeps its space', () => {
  expect(joinDividedWords('Ein-\nund Ausreise, in-\nen uitvoer')).toBe('Ein- und Ausreise, in- en uitvoer')
})

test('the page itself knows how it writes a word', () => {
  expect(joinDividedWords('gender-based and gender-\nbased; law-making, law-\nmaking')).toBe('gender-based and gender-based; law-making, law-making')
  expect(joinDividedWords('selfless, self-\nless')).toBe('selfless, selfless')
})

test('names, numbers, dashes and paragraphs stay as they are', () => {
  const text = 'Austro-\nHungarian 2019-\n2020 a word -\nanother, end-\n\nof paragraph'
  expect(joinDividedWords(text)).toBe(text)
})
