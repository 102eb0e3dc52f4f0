import { expect, test } from 'vitest'
import { isEmpty, parseQuery, QUERY_TERMS } from './index.ts'
import { randomText, seeded } from './random-text.ts'

const nothing = { must: [], phrases: [], prefixes: [], mustNot: [], mustNotPhrases: [], cut: false }

test('plain words, phrases, beginnings and what is left out', () => {
  expect(parseQuery('Žena "trafficking in persons" migra* -France -"forced labour" +law')).toEqual({
    must: ['zena', 'law'], phrases: [['trafficking', 'in', 'persons']], prefixes: ['migra'], mustNot: ['france'], mustNotPhrases: [['forced', 'labour']], cut: false,
  })
})

test.each(['"a b"', '“a b”', '„a b“', '„a b”', '«a b»', '« a b »', '»a b«', '‹a b›', '”a b”', '„a «b»“', 'a-b', 'a/b', 'a.b'])('%s is a phrase', (words) => {
  expect(parseQuery(words)).toEqual({ ...nothing, phrases: [['a', 'b']] })
})

test.each(['"a b', 'a b"', '„a b', 'a» b', 'a ( b', 'a -- b', '^a :b', 'a b c d"'.slice(0, 3)])('%s is two words: nothing closes the mark', (words) => {
  expect(parseQuery(words)).toEqual({ ...nothing, must: ['a', 'b'] })
})

test('one word in quotation marks is a word, and words count once', () => {
  expect(parseQuery('"law" Law LAW «law»')).toEqual({ ...nothing, must: ['law'] })
})

test('identifiers are looked for as typed', () => {
  expect(parseQuery('32011L0036 GRETA(2021)10 71545/12').phrases).toEqual([['greta', '2021', '10'], ['71545', '12']])
})

test('a beginning of one character is a word, and a beginning within a phrase frees its words', () => {
  expect(parseQuery('a* anti-traff*')).toEqual({ ...nothing, must: ['a', 'anti'], prefixes: ['traff'] })
})

test('operators of engines are words like others', () => {
  expect(parseQuery('a AND b OR NOT NEAR(c) title:d')).toEqual({ ...nothing, must: ['a', 'and', 'b', 'or', 'not'], phrases: [['near', 'c'], ['title', 'd']] })
})

test.each(['', '   ', '""', '"', '*', '-', '- -', '\0', '❤️', '\u0301', '\u202E', '\uD800', '(((((', '-france', '-"a b"', '“”'])('%j asks for nothing', (words) => {
  expect(isEmpty(parseQuery(words))).toBe(true)
})

test('too many words are cut, and it is said so', () => {
  const many = Array.from({ length: 40 }, (_, number) => `w${number}`)
  expect(parseQuery(many.join(' '))).toMatchObject({ must: many.slice(0, QUERY_TERMS), cut: true })
  expect(parseQuery(`"${many.join(' ')}"`)).toMatchObject({ phrases: [many.slice(0, QUERY_TERMS)], cut: true })
  expect(parseQuery(`law -"${many.join(' ')}"`)).toMatchObject({ must: ['law'], mustNotPhrases: [], cut: true })
  expect(parseQuery(`law ${' '.repeat(3000)} late`)).toMatchObject({ must: ['law'], cut: true })
  expect(parseQuery(many.slice(0, QUERY_TERMS).join(' ')).cut).toBe(false)
})

test('anything at all can be asked', () => {
  const random = seeded(3)
  for (let round = 0; round < 3000; round += 1) {
    const query = parseQuery(randomText(random, 60))
    const tokens = [query.must, query.prefixes, query.mustNot, ...query.phrases, ...query.mustNotPhrases].flat()
    expect(tokens.length).toBeLessThanOrEqual(QUERY_TERMS)
    for (const token of tokens) expect(token).toMatch(/^[\p{L}\p{N}\p{M}]+$/u)
  }
  for (const piece of ['"', '«', '-', 'a*', '\u0301', "'", '„“', 'ж']) parseQuery(piece.repeat(10_000))
})
