import type { ConceptListing } from '#thesaurus'

/** What begins with one letter. */
export type Letter = { readonly letter: string; readonly concepts: readonly ConceptListing[] }

/** Two signs that are one letter in the alphabet of a language. */
const DOUBLE: Readonly<Record<string, readonly string[]>> = { cs: ['ch'] }

const DIGITS = '0–9'

/** The letter under which a name stands, as an alphabet writes it. */
const letterOf = (name: string, language: string): string => {
  const first = /[\p{L}\p{N}]\p{M}*/u.exec(name.normalize('NFC'))
  if (first === null) return '…'
  const double = DOUBLE[language]?.find((two) => name.slice(first.index).toLocaleLowerCase(language).startsWith(two))
  return /\p{N}/u.test(first[0]) ? DIGITS : (double ?? first[0]).toLocaleUpperCase(language)
}

/**
 * Concepts under the letters of a language's alphabet, in its order. Letters that the alphabet does not tell apart are one: É stands
 * under E in French, Ś beside S in Polish.
 */
export const byLetter = (concepts: readonly ConceptListing[], language: string): Letter[] => {
  const { compare: isOther } = new Intl.Collator(language, { sensitivity: 'base' })
  const letters: { readonly letter: string; readonly concepts: ConceptListing[] }[] = []
  for (const concept of concepts) {
    const letter = letterOf(concept.name, language)
    const known = letters.find((one) => isOther(one.letter, letter) === 0)
    if (known === undefined) letters.push({ letter: plain(letter, language, isOther), concepts: [concept] })
    else known.concepts.push(concept)
  }
  return letters
}

/** Without marks, where the alphabet does not count them: É is E, Й is Й. */
const plain = (letter: string, language: string, isOther: (one: string, other: string) => number): string => {
  const bare = letter.normalize('NFD').replace(/\p{M}+/gu, '').toLocaleUpperCase(language)
  return bare !== '' && isOther(bare, letter) === 0 ? bare : letter
}
