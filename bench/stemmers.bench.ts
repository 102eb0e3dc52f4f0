// The stemmers against the dictionaries of Debian's hunspell packages: their forms are not those the stemmers were tuned on alone.
// npm run bench -- stemmers (apt-get install hunspell-be hunspell-bg hunspell-cs …; what is missing is left out)
import { existsSync } from 'node:fs'
import { parseLanguageTag } from '#kernel'
import { conflationOf } from './stemmers/conflation.ts'
import { readHunspell } from './stemmers/hunspell.ts'
import { print } from './support/print.ts'
import { figure, type Figure } from './support/rounds.ts'

const FOLDER = process.env['HUNSPELL'] ?? '/usr/share/hunspell'
const WORDS = 20_000
const DICTIONARIES = { en: 'en_US', nl: 'nl_NL', pl: 'pl_PL', cs: 'cs_CZ', bg: 'bg_BG', mk: 'mk_MK', ro: 'ro_RO', ru: 'ru_RU', uk: 'uk_UA', be: 'be_BY', de: 'de_DE', fr: 'fr' }

const figures = Object.entries(DICTIONARIES).flatMap(([language, name]): Figure[] => {
  const path = `${FOLDER}/${name}`
  if (!existsSync(`${path}.dic`)) {
    console.error(`${language}: no dictionary ${path}.dic, left out.`)
    return []
  }
  const entries = readHunspell(path, WORDS)
  const ours = conflationOf(entries, parseLanguageTag(language))
  return [
    figure(`${language}: forms that reach the stem of their lemma`, '%', ours.reached, null, null),
    figure(`${language}: lemmas merged with another`, '%', ours.merged, null, null),
  ]
})
if (figures.length === 0) console.error('There is no dictionary: nothing is measured.')
else print('stemmers', figures)
