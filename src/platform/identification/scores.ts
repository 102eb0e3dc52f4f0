import { KNOWN_LANGUAGES, type KnownLanguage } from './languages.ts'

/** What speaks for each language, by its name: at most 1 in all. Languages that are never an answer stand here too. */
export type Scores = ReadonlyMap<string, number>

const SCRIPTS: readonly (readonly [KnownLanguage['scripts'][number], RegExp])[] = [
  ['Latn', /\p{Script=Latin}/gu],
  ['Cyrl', /\p{Script=Cyrillic}/gu],
  ['Grek', /\p{Script=Greek}/gu],
  ['Arab', /\p{Script=Arabic}/gu],
  ['Armn', /\p{Script=Armenian}/gu],
  ['Geor', /\p{Script=Georgian}/gu],
]

/** Foreign names and quotations are let pass: so many foreign letters, as a share of all. */
const PARDONED = { Cyrl: 0.005, Latn: 0.025 }
const DOUBTED = 0.05
/** For a Cyrillic alphabet that has every letter of the text: it decides between engines that disagree. */
const FITTING = 0.024

/**
 * Holds what the engines say against the letters of the text: a language of another script is out, and one whose alphabet lacks letters
 * that the text is full of is all but out. Engines mix up Macedonian, Bulgarian, Serbian and Russian, which their alphabets tell apart.
 * @param text lower case, NFC
 */
export const heedAlphabets = (scores: Scores, text: string): Scores => {
  const counted = SCRIPTS.map(([script, letter]) => ({ script, letters: text.match(letter) ?? [] }))
  const main = counted.reduce((one, other) => (other.letters.length > one.letters.length ? other : one))
  const { script, letters } = main
  if (script !== 'Latn' && script !== 'Cyrl') return new Map([...scores].filter(([name]) => KNOWN_LANGUAGES.get(name)?.scripts.includes(script) ?? true))
  const told = script === 'Cyrl' ? letters : letters.filter((letter) => letter > 'z')
  const heeded = new Map([...scores].filter(([name]) => !KNOWN_LANGUAGES.has(name)))
  for (const [name, language] of KNOWN_LANGUAGES) {
    if (!language.scripts.includes(script)) continue
    const foreign = told.reduce((count, letter) => (language.letters.has(letter) ? count : count + 1), 0)
    const score = scores.get(name) ?? 0
    const fits = foreign <= PARDONED[script] * letters.length
    const heededScore = fits ? score + (script === 'Cyrl' && foreign === 0 ? FITTING : 0) : score * DOUBTED
    if (heededScore > 0) heeded.set(name, heededScore)
  }
  return heeded
}
