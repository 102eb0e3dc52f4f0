import { irregular } from './endings.ts'

const IRREGULAR = irregular(`
kind: kind kinds kinderen kindje kindjes
`)

const VOWEL = '[aeiouy]'
const PLURAL = new RegExp(`(?<=${VOWEL}.*[^e]|${VOWEL}.*[^aeiou]e)en$`)

/**
 * Plurals, cases of adjectives, the commonest forms of verbs; then what Dutch spelling does to a closed syllable is undone:
 * `personen`, `persoon` → `person`; `grenzen`, `grens` → `grens`; `mogelijkheden`, `mogelijkheid` → `mogelijkheid`.
 */
export const stemDutch = (word: string): string => {
  const known = IRREGULAR.get(word)
  if (known !== undefined) return known
  let stem = word.replace(/heden$/, 'heid')
  if (stem === word) {
    if (/(?<=.{3})(?:tjes?|pjes?)$/.test(stem)) stem = stem.replace(/[tp]jes?$/, '')
    else if (/(?<=.{3})[^aeiou]jes?$/.test(stem)) stem = stem.replace(/jes?$/, '')
    else if (/(?<=.{2})ieen$/.test(stem)) stem = stem.slice(0, -2)
    else if (PLURAL.test(stem) && stem.length > 4) stem = stem.slice(0, -2)
    else if (/(?<=.{3}[^aeious]|.{2}[eiou]e?|.{2}[aou])s$/.test(stem) && !/(?:is|us|ens)$/.test(stem)) stem = stem.slice(0, -1)
    else if (/(?<=.{2}[^aeiou])e$/.test(stem)) stem = stem.slice(0, -1)
  }
  stem = stem.replace(/(?<=[aeiou].*)([bdfgklmnprst])\1$/, '$1').replace(/([aeou])\1(?=[^aeiou]$)/, '$1')
  return stem.replace(/v$/, 'f').replace(/z$/, 's')
}
