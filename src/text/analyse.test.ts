import { expect, test } from 'vitest'
import { analyse, TOKEN_LENGTH } from './index.ts'
import { randomText, seeded } from './random-text.ts'

const words = (text: string) => analyse(text).map(({ token }) => token)

test.each([
  ['Łódź, źródło', 'lodz zrodlo'],
  ['STRASSE Straße ẞ', 'strasse strasse ss'],
  ['cœur, Ærø, Đorđe, ĳsselmeer, İstanbul ısı', 'coeur aero dorde ijsselmeer istanbul isi'],
  ['ţară ţară țară', 'tara tara tara'],
  ['Ёлка ѝ ґанок', 'елка и ганок'],
  ['Ўсё ўсё была ў ваўка', 'усе усе была у ваўка'],
  ['йод їжа Ѓорѓи ќе', 'йод їжа ѓорѓи ќе'],
  ['за́мок', 'замок'],
  ['ΑΝΘΡΏΠΩΝ ἄνθρωπος Μαΐου', 'ανθρωπων ανθρωποσ μαϊου'],
])('%s is folded', (text, folded) => expect(words(text).join(' ')).toBe(folded))

test('an apostrophe belongs to its word, however it is typed', () => {
  expect(words("пам'ять пам’ять памʼять сʼїсти l'homme")).toEqual(['память', 'память', 'память', 'сїсти', 'lhomme'])
  expect(words("'quoted' ’twas rock''n")).toEqual(['quoted', 'twas', 'rock', 'n'])
})

test('places are those of the text as given', () => {
  const text = 'the ﬁnal traf\u00ADfick\u200Bing of e\u0301tudes Ａ１'
  expect(analyse(text).map(({ token, start, end }) => [token, text.slice(start, end)])).toEqual([
    ['the', 'the'], ['final', 'ﬁnal'], ['trafficking', 'traf\u00ADfick\u200Bing'], ['of', 'of'], ['etudes', 'e\u0301tudes'], ['a1', 'Ａ１'],
  ])
})

test('a soft hyphen at the end of a line joins the lines', () => expect(words('traf\u00AD\n  ficking')).toEqual(['trafficking']))

test('what holds no letter and no digit holds no word', () => {
  for (const nothing of ['', ' ', '\0', '\u0301\u0301', '❤️ 👩‍👩‍👧', '\u202E\u200F', '\uD800', "'’ʼ", '—…«»', '\uFEFF']) expect(words(nothing)).toEqual([])
})

test('very long words are cut, between characters', () => {
  const [token] = analyse(`a${'𝒳'.repeat(100_000)}${'𐐷'.repeat(10)}`)
  expect(token?.token).toHaveLength(TOKEN_LENGTH)
  const [deseret] = analyse(`a${'𐐷'.repeat(1000)}`)
  expect(deseret).toMatchObject({ start: 0, end: 2001, token: `a${'𐐷'.repeat((TOKEN_LENGTH - 2) / 2)}` })
})

test('no pile of strange characters takes more than linear time', () => {
  const length = 200_000
  for (const piece of ['a', '中', "'", "a'", '\u0301\u0327', '\u00AD\n', '\uD800', '\u1161', '\u200D', 'ﷺ']) analyse(piece.repeat(length / piece.length))
})

test('any text: places ascend, and every word stands where it is said to stand', () => {
  const random = seeded(7)
  for (let round = 0; round < 3000; round += 1) {
    const text = randomText(random, 40)
    let before = 0
    for (const { token, start, end } of analyse(text)) {
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeGreaterThan(start)
      expect(start).toBeGreaterThanOrEqual(before)
      expect(words(text.slice(start, end)), JSON.stringify(text)).toContain(token)
      before = start
    }
  }
})

test('any text: it gives the words of its own NFKC form', () => {
  const random = seeded(11)
  for (let round = 0; round < 3000; round += 1) {
    const text = randomText(random, 40).replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
    expect(words(text), JSON.stringify(text)).toEqual(words(text.normalize('NFKC')))
  }
})

test('analysed words are analysed already', () => {
  const random = seeded(13)
  for (let round = 0; round < 3000; round += 1) for (const token of words(randomText(random, 40))) expect(words(token), token).toEqual([token])
})
