import { ok, refuse, Secret, type Result } from '#kernel'
import { PASSPHRASE_WORDS } from './generate-passphrase.ts'
import { otherLayouts } from './keyboard-layouts.ts'
import { isWord } from './words.ts'

/** `wrong-number-of-words`: how many there were. `unknown-words`: which places, counted from 0, hold no word of the list. */
export type PassphraseRefusal =
  | { readonly kind: 'wrong-number-of-words'; readonly words: number }
  | { readonly kind: 'unknown-words'; readonly places: readonly number[] }

const wordsOf = (text: string): readonly string[] => text.split(/[\s\p{Pd}_]+/u).filter((word) => word !== '')

const isWhole = (words: readonly string[]): boolean => words.length === PASSPHRASE_WORDS && words.every(isWord)

/** The one reading under another layout in which every word is known. Two such readings would be a guess, and none is made. */
const asOtherLayout = (text: string): readonly string[] | undefined => {
  const [only, ...more] = otherLayouts(text).map(wordsOf).filter(isWhole)
  return more.length === 0 ? only : undefined
}

/**
 * Reads a passphrase as typed: whatever its case and normalisation form, spaces or hyphens between words, also with the keyboard left in another
 * layout, unless it is six words as it stands. That costs no safety: what comes out is one of the machine's own passphrases or a refusal, and only one is tried.
 */
export const readPassphrase = (typed: string): Result<Secret, PassphraseRefusal> => {
  const text = typed.normalize('NFKC').toLowerCase()
  const words = wordsOf(text)
  const read = isWhole(words) ? words : asOtherLayout(text)
  if (read) return ok(new Secret(read.join('-')))
  if (words.length !== PASSPHRASE_WORDS) return refuse({ kind: 'wrong-number-of-words', words: words.length })
  return refuse({ kind: 'unknown-words', places: words.flatMap((word, place) => (isWord(word) ? [] : [place])) })
}
