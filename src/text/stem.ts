import type { LanguageTag } from '#kernel'
import { stemBelarusian } from './stemmers/belarusian.ts'
import { stemBulgarian } from './stemmers/bulgarian.ts'
import { stemCzech } from './stemmers/czech.ts'
import { stemDutch } from './stemmers/dutch.ts'
import { stemEnglish } from './stemmers/english.ts'
import { stemFrench } from './stemmers/french.ts'
import { stemGerman } from './stemmers/german.ts'
import { stemMacedonian } from './stemmers/macedonian.ts'
import { stemPolish } from './stemmers/polish.ts'
import { stemRomanian } from './stemmers/romanian.ts'
import { stemRussian } from './stemmers/russian.ts'
import { stemUkrainian } from './stemmers/ukrainian.ts'

/** Takes a folded word of the language's script to its stem. Never throws, never gives nothing, takes linear time. */
export type Stemmer = (word: string) => string

const LATIN = {
  en: stemEnglish,
  nl: stemDutch,
  pl: stemPolish,
  cs: stemCzech,
  ro: stemRomanian,
  de: stemGerman,
  fr: stemFrench,
} as const satisfies Readonly<Record<string, Stemmer>>

const CYRILLIC = {
  bg: stemBulgarian,
  mk: stemMacedonian,
  ru: stemRussian,
  uk: stemUkrainian,
  be: stemBelarusian,
} as const satisfies Readonly<Record<string, Stemmer>>

/** A language whose words are stemmed: those of the network. */
export type StemmingLanguage = keyof typeof LATIN | keyof typeof CYRILLIC

type Script = { readonly letters: RegExp; readonly stemmers: ReadonlyMap<string, readonly [StemmingLanguage, Stemmer]> }

const script = (letters: RegExp, stemmers: Readonly<Record<string, Stemmer>>): Script => ({
  letters,
  // The keys of the two tables above are what StemmingLanguage is made of.
  stemmers: new Map(Object.entries(stemmers).map(([language, stemmer]) => [language, [language as StemmingLanguage, stemmer]])),
})

// Words with digits are identifiers, and words with letters of another script are names: neither is stemmed. Longer words are noise.
const SCRIPTS = [script(/^[a-z]{3,40}$/, LATIN), script(/^[а-яіїјєѓќљњџѕў]{3,40}$/, CYRILLIC)]

/** The language of the network that a tag names, whatever its region: `uk` for `uk-UA`. `undefined` where none is known. */
export const stemmingLanguageOf = (tag: LanguageTag | undefined): StemmingLanguage | undefined => {
  if (tag === undefined) return undefined
  const [language = ''] = tag.toLowerCase().split('-')
  return SCRIPTS.map(({ stemmers }) => stemmers.get(language)?.[0]).find((known) => known !== undefined)
}

/**
 * The stem of a token in a language. Tokens are folded already, and so stems are the same for `żołnierz` and for `zolnierz` as it is
 * typed without the right keyboard; the stemmers know their endings as they look without marks.
 */
export const stemmedIn = (token: string, language: StemmingLanguage): string => {
  for (const { letters, stemmers } of SCRIPTS) {
    const stemmer = stemmers.get(language)?.[1]
    if (stemmer !== undefined && letters.test(token)) return stemmer(token)
  }
  return token
}

/** The languages that are written in the script of a token, in the order of the network; none for a word that is not stemmed. */
export const languagesOf = (token: string): readonly StemmingLanguage[] =>
  SCRIPTS.filter(({ letters }) => letters.test(token)).flatMap(({ stemmers }) => Array.from(stemmers.values(), ([language]) => language))
