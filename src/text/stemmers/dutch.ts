import { irregular } from './endings.ts'

const IRREGULAR = irregular(`
kind: kind kinds kinderen kindje kindjes
`)

const VOWEL = '[aeiouy]'
const PLURAL = new RegExp(`(?<=${VOWEL}.*[^e]|${VOWEL}.*[^aeiou]e)en$`)

const withoutEnding = (word: string): string => {
  if (/(?<=.{3}[lnrw])tje$/.test(word)) return word.slice(0, -3)
  if (/(?<=.{3}[^aeiou])je$/.test(word)) return word.slice(0, -2)
  if (/(?<=.{2})ieen$/.test(word)) return word.slice(0, -2)
  if (PLURAL.test(word) && word.length > 4) return word.slice(0, -2)
  return /(?<=.{2}[^aeiou])e$/.test(word) ? word.slice(0, -1) : word
}

/**
 * Plurals, cases of adjectives, the commonest forms of verbs; then what Dutch spelling does to a closed syllable is undone:
 * `personen`, `persoon` → `person`; `grenzen`, `grens` → `gren`; `mogelijkheden`, `mogelijkheid` → `mogelijkheid`.
 */
export const stemDutch = (word: string): string => {
  const known = IRREGULAR.get(word)
  if (known !== undefined) return known
  const stem = withoutEnding(word.replace(/(?<=.{3}[^s])s$/, '').replace(/heden$/, 'heid'))
    .replace(/(?<=.{3})end$/, '')
    .replace(/(?<=.{2})eer[dt]$/, 'eer')
    .replace(/(?<=[aeiou].*)([bdfgklmnprst])\1$/, '$1')
    .replace(/v$/, 'f')
  // `grens` has lost its s above, `grenzen` has it still.
  return stem.replace(/(?<=.{3})[sz]$/, '').replace(/([aeou])\1(?=[^aeiou]?$)/, '$1').replace(/z$/, 's')
}
