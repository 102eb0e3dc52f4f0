import { expect, test } from 'vitest'
import { parseLanguageTag } from '#kernel'
import { analyse, TOKEN_LENGTH } from './index.ts'
import { randomText, seeded } from './random-text.ts'

const words = (text: string) => analyse(text).map(({ token }) => token)

const stems = (text: string, tag?: string) => analyse(text, tag === undefined ? undefined : parseLanguageTag(tag)).map(({ stem }) => stem)

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
  expect(words("пам'ять пам’ять памʼять пам`ять сʼїсти L'viv Lʹviv D'Souza don’t")).toEqual(['память', 'память', 'память', 'память', 'сїсти', 'lviv', 'lviv', 'dsouza', 'dont'])
  expect(words("'quoted' ’twas rock''n")).toEqual(['quoted', 'twas', 'rock', 'n'])
})

test('what an apostrophe ties to a word is left out, in whatever language the text is', () => {
  const text = "l'État d’une l'homme qu'elle jusqu’ici s'il dell’arte aujourd'hui"
  expect(words(text)).toEqual(['etat', 'une', 'homme', 'elle', 'ici', 'il', 'arte', 'aujourdhui'])
  expect(analyse('l’État')).toEqual([{ token: 'etat', stem: 'etat', start: 2, end: 6 }])
  expect(words("victim's victims' VICTIM’S foto's 's-Hertogenbosch s's")).toEqual(['victim', 'victims', 'victim', 'foto', 's', 'hertogenbosch', 's'])
})

test('a stem is that of the language of the text, and without one the word itself', () => {
  expect(new Set(stems('victim victims Victim’s', 'en'))).toHaveLength(1)
  expect(new Set(stems('жертва жертви жертвою', 'uk-UA'))).toHaveLength(1)
  expect(stems('victims жертви', 'en')[1]).toBe('жертви')
  expect(stems('victims жертви', 'uk')[0]).toBe('victims')
  expect(stems('32011L0036 COVID19s', 'en')).toEqual(['32011l0036', 'covid19s'])
  expect(stems('victims opfern')).toEqual(['victims', 'opfern'])
  expect(stems('offrens', 'da')).toEqual(['offrens'])
})

test('stems are the same for words typed without the marks of their letters', () => {
  for (const [language, word, typed] of [['pl', 'przestępstwami', 'przestepstwami'], ['cs', 'obětí', 'obeti'], ['ro', 'persoanelor exploatării', 'persoanelor exploatarii'], ['fr', 'exploitées', 'exploitees']] as const) {
    expect(stems(word, language)).toEqual(stems(typed, language))
  }
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
