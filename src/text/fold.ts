/** Letters that no mark is taken off of, but that readers type as plain ones. */
const LATIN: Readonly<Record<string, string>> = { ł: 'l', ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', đ: 'd', ĳ: 'ij', ð: 'd', þ: 'th', ı: 'i', ħ: 'h' }

const PLAIN = /^[a-z0-9]*$/
const LATIN_LETTERS = /[\p{Script=Latin}\p{N}]\p{M}*/gu
const GREEK_LETTERS = /\p{Script=Greek}\p{M}*/gu
const CYRILLIC = /\p{Script=Cyrillic}/u
const MARKS = /\p{M}+/gu
// Accents, breathings and iota subscript. The diaeresis stays: it tells two sounds apart.
const GREEK_ACCENTS = /[\u0300\u0301\u0304\u0306\u0313\u0314\u0342\u0345]+/gu
// Composed letters (й ї ѓ ќ) hold no loose mark in NFC: what is loose over a Cyrillic letter is a stress mark from a primer.
const STRESS = /(?<=\p{Script=Cyrillic})[\u0300\u0301]+/gu

const foldLatin = (word: string): string =>
  word.replace(LATIN_LETTERS, (letter) => {
    const bare = letter.normalize('NFD').replace(MARKS, '')
    return LATIN[bare] ?? bare
  })

const foldCyrillic = (word: string): string =>
  word.replaceAll(/[ёѐ]/g, 'е').replaceAll('ѝ', 'и').replaceAll('ґ', 'г').replace(/^ў/, 'у').replace(STRESS, '')

const foldGreek = (word: string): string =>
  word.replaceAll('ς', 'σ').replace(GREEK_LETTERS, (letter) => letter.normalize('NFD').replace(GREEK_ACCENTS, '').normalize('NFC'))

/**
 * Takes off a lower-case word what readers leave out when they type: marks on Latin letters (`źródło` → `zrodlo`), accents on
 * Greek ones, ё ѝ ґ and initial ў. й ї ѓ ќ are letters of their own and stay.
 */
export const fold = (word: string): string => {
  if (PLAIN.test(word)) return word
  const latin = foldLatin(word.normalize('NFC'))
  return foldGreek(CYRILLIC.test(latin) ? foldCyrillic(latin) : latin)
}
