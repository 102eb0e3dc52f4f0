import { irregular } from './endings.ts'

const IRREGULAR = irregular(`
child: child children
woman: woman women
man: man men
person: person persons people peoples
life: life lives
wife: wife wives
law: law laws
crisis: crisis crises
basis: basis bases
analysis: analysis analyses
news: news
foot: foot feet
find: find finds finding findings found
leav: leave leaves leaving left
`)

const VOWEL = /[aeiouy]/
const SHORT = /^(?:[^aeiou]*[aeiouy][^aeiouywx])$/

// Of plurals and the third person.
const withoutS = (word: string): string => {
  if (word.endsWith('sses')) return word.slice(0, -2)
  if (/(?:ch|sh|x|zz)es$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  return /[^su]s$/.test(word) && !/(?:[aeiou]?sis|itis)$/.test(word) ? word.slice(0, -1) : word
}

const withoutEdIng = (word: string): string => {
  const match = /^(.*?)(?:eed|ied|ed|ing|ings)$/.exec(word)
  if (match === null) return word
  const ending = word.slice(match[1]?.length ?? 0)
  const stem = match[1] ?? ''
  if (ending === 'eed') return stem.length > 2 ? `${stem}e` : word
  if (ending === 'ied') return stem.length > 1 ? `${stem}y` : `${stem}ie`
  if (!VOWEL.test(stem) || stem.length < 2) return word
  if (/([bdfgmnprt])\1$/.test(stem)) return stem.slice(0, -1)
  return SHORT.test(stem) && stem.length < 4 ? `${stem}e` : stem
}

/**
 * Inflection and spelling, no derivation (`organ` and `organisation` stay apart): plurals, -ed, -ing -ly, -ness (after Porter's step 1); then
 * British and American spellings are made one (`labour`, `labor`; `-ise`, `-ize`; `-lled`, `-led`), and `traffick` is `traffic`.
 */
export const stemEnglish = (word: string): string => {
  const known = IRREGULAR.get(word)
  if (known !== undefined) return known
  const singular = withoutS(word)
  const stem = withoutEdIng(IRREGULAR.get(singular) ?? singular)
  const spelt = stem
    .replace(/(?<=.{2}ic)ally$/, '')
    .replace(/(?<=.{3})(?:ly|ness)$/, '')
    .replace(/e$/, '')
    .replace(/(?<=.{2}[bdilmnrv])our/, 'or')
    .replace(/(?<=.{2})is(?=$|ation$|er$)/, 'iz')
    .replace(/(?<=.{3})ll$/, 'l')
    .replace(/(?<=.{3})ck$/, 'c')
    .replace(/(?<=[^aeiou])y$/, 'i')
  return spelt.length < 2 ? word : spelt
}
