import { expect, test } from 'vitest'
import { parseLanguageTag } from '#kernel'
import { isEmpty, parseQuery, QUERY_TERMS, stemsOf, wordsOf, type Query, type Way, type Wish } from './index.ts'
import { randomText, seeded } from './random-text.ts'

const nothing: Query = { must: [], mustNot: [], filters: [], cut: false }
const plain = (word: string): Wish => ({ ways: stemsOf(word).map((stem): Way => ({ form: 'stem', tokens: [stem] })) })
const exact = (...tokens: string[]): Wish => ({ ways: [{ form: 'exact', tokens }] })
const either = (...wishes: Wish[]): Wish => ({ ways: wishes.flatMap(({ ways }) => ways) })
const beginning = (...tokens: string[]): Wish => ({ ways: [{ form: 'exact', tokens, prefix: true }] })

test('plain words, phrases, beginnings and what is left out', () => {
  expect(parseQuery('Žena "trafficking in persons" migra* -France -"forced labour" −law* +law')).toEqual({
    must: [plain('zena'), exact('trafficking', 'in', 'persons'), beginning('migra'), plain('law')],
    mustNot: [plain('france'), exact('forced', 'labour'), beginning('law')],
    filters: [],
    cut: false,
  })
})

test('a plain word is looked for by its stems: in the languages said, else in all of its script', () => {
  const tags = [parseLanguageTag('uk'), parseLanguageTag('en')].filter((tag) => tag !== undefined)
  expect(parseQuery('торгівлею', tags).must).toEqual([{ ways: stemsOf('торгівлею', tags).map((stem) => ({ form: 'stem', tokens: [stem] })) }])
  expect(stemsOf('торгівлею', tags)[0]).toBe(stemsOf('торгівля', tags)[0])
  expect(stemsOf('victims')).toEqual(expect.arrayContaining(['victim', 'victims']))
  expect(stemsOf('71545')).toEqual(['71545'])
  expect(stemsOf('👩')).toEqual([])
})

test.each(['"a b"', '“a b”', '„a b“', '„a b”', '«a b»', '« a b »', '»a b«', '‹a b›', '”a b”', '„a «b»“', 'a-b', 'a/b', 'a.b'])('%s is a phrase', (words) => {
  expect(parseQuery(words)).toEqual({ ...nothing, must: [exact('a', 'b')] })
})

test.each(['"a b', 'a b"', '„a b', 'a» b', 'a ( b', 'a -- b', '^a :b', 'a: b'])('%s is two words: nothing closes the mark', (words) => {
  expect(parseQuery(words)).toEqual({ ...nothing, must: [plain('a'), plain('b')] })
})

test('one word in quotation marks is meant exactly so, and words count once', () => {
  expect(parseQuery('"law" Law LAW «law»')).toEqual({ ...nothing, must: [exact('law'), plain('law')] })
})

test('identifiers are looked for as typed', () => {
  expect(parseQuery('32011L0036 GRETA(2021)10 71545/12 "L.E. v. Greece"').must).toEqual([plain('32011l0036'), exact('greta', '2021', '10'), exact('71545', '12'), exact('l', 'e', 'v', 'greece')])
})

test('a beginning of one character is a word, a phrase may end in a beginning, and one inside frees its words', () => {
  expect(parseQuery('a* anti-traff* anti*-law').must).toEqual([plain('a'), beginning('anti', 'traff'), beginning('anti'), plain('law')])
})

test('of two words with OR or a bar between them either will do', () => {
  expect(parseQuery('child OR "young person" OR юнак law').must).toEqual([either(plain('child'), exact('young', 'person'), plain('юнак')), plain('law')])
  expect(parseQuery('a|b | c*  d').must).toEqual([either(plain('a'), plain('b'), plain('c')), plain('d')])
  expect(parseQuery('a or b').must).toEqual([plain('a'), plain('or'), plain('b')])
  expect(parseQuery('OR a OR -b OR c |').must).toEqual([plain('a'), plain('c')])
  expect(parseQuery('title:a OR title:b').must).toEqual([{ ...either(plain('a'), plain('b')), field: 'title' }])
  expect(parseQuery('title:a OR b').must).toEqual([either(plain('a'), plain('b'))])
  expect(parseQuery('law OR law').must).toEqual([plain('law')])
})

test('titles and names can be looked in alone, and filters be typed', () => {
  expect(parseQuery('title:law Title:"child law" author:«La Strada» author:Ko* -title:draft')).toEqual({
    ...nothing,
    must: [{ ...plain('law'), field: 'title' }, { ...exact('child', 'law'), field: 'title' }, { ...exact('la', 'strada'), field: 'names' }, { ...beginning('ko'), field: 'names' }],
    mustNot: [{ ...plain('draft'), field: 'title' }],
  })
  expect(parseQuery('language:uk -type:report YEAR:2010-2014 publisher:"La Strada", keyword:„forced labour“ number:71545/12 country:').filters).toEqual([
    { field: 'language', value: 'uk', not: false },
    { field: 'type', value: 'report', not: true },
    { field: 'year', value: '2010-2014', not: false },
    { field: 'publisher', value: 'La Strada', not: false },
    { field: 'keyword', value: 'forced labour', not: false },
    { field: 'number', value: '71545/12', not: false },
  ])
  expect(parseQuery('country: title:').must).toEqual([plain('country'), plain('title')])
})

test('other names before a colon, and operators of other engines, are words', () => {
  expect(parseQuery('source:law a AND b NOT NEAR(c)').must).toEqual([plain('source'), plain('law'), plain('a'), plain('and'), plain('b'), plain('not'), exact('near', 'c')])
  expect(parseQuery('12:30 https://example.org/a').must).toEqual([exact('12', '30'), plain('https'), exact('example', 'org', 'a')])
})

test('the plain words as typed, and where', () => {
  expect(wordsOf('Traficking -of "in persons" жінка’ми* title:x l’État anti-x OR Žena')).toEqual([
    { text: 'Traficking', token: 'traficking', start: 0, end: 10 },
    { text: 'État', token: 'etat', start: 48, end: 52 },
    { text: 'Žena', token: 'zena', start: 63, end: 67 },
  ])
})

test.each(['', '   ', '""', '"', '*', '-', '- -', '\0', '❤️', '\u0301', '\u202E', '\uD800', '(((((', '-france', '-"a b"', '“”', '|', 'OR', 'OR OR | ""', 'type:""', 'type:,'])('%j asks for nothing', (words) => {
  expect(isEmpty(parseQuery(words))).toBe(true)
})

test('a filter alone asks for something', () => expect(isEmpty(parseQuery('type:report'))).toBe(false))

test('too many words are cut, and it is said so', () => {
  const many = Array.from({ length: 40 }, (_, number) => `w${number}`)
  expect(parseQuery(many.join(' '))).toEqual({ ...nothing, must: many.slice(0, QUERY_TERMS).map(plain), cut: true })
  expect(parseQuery(`"${many.join(' ')}"`)).toEqual({ ...nothing, must: [exact(...many.slice(0, QUERY_TERMS))], cut: true })
  expect(parseQuery(`law -"${many.join(' ')}"`)).toEqual({ ...nothing, must: [plain('law')], cut: true })
  expect(parseQuery(`law ${' '.repeat(3000)} late`)).toEqual({ ...nothing, must: [plain('law')], cut: true })
  expect(parseQuery(many.slice(0, QUERY_TERMS).join(' ')).cut).toBe(false)
  expect(parseQuery(Array.from({ length: 40 }, (_, year) => `year:${year}`).join(' '))).toMatchObject({ filters: { length: QUERY_TERMS }, cut: true })
})

test('anything at all can be asked', () => {
  const random = seeded(3)
  for (let round = 0; round < 3000; round += 1) {
    const typed = randomText(random, 60) + (round % 3 === 0 ? ['| title:', ' OR ', ' type:"', '*'][round % 4] : '') + randomText(random, 20)
    const query = parseQuery(typed)
    const ways = [...query.must, ...query.mustNot].flatMap((wish) => wish.ways)
    expect(ways.length).toBeGreaterThanOrEqual(query.must.length + query.mustNot.length)
    for (const { tokens } of ways) {
      expect(tokens.length).toBeGreaterThan(0)
      for (const token of tokens) expect(token).toMatch(/^[\p{L}\p{N}\p{M}]+$/u)
    }
    for (const { text, start, end } of wordsOf(typed)) expect(typed.slice(start, end)).toBe(text)
  }
  for (const piece of ['"', '«', '-', 'a*', '\u0301', "'", '„“', 'ж', '|', 'OR ', 'a|', 'a OR ', 'title:', 'type:"', ' ', 'type:a,']) parseQuery(piece.repeat(10_000))
})
