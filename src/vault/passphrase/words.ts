import { EFF_LARGE } from './words/eff-large.ts'

/** The words of which passphrases are made, in the order of the alphabet: 7,775 of `a` to `z` alone. */
export const WORDS: readonly string[] = EFF_LARGE.trim().split(/\s+/)

const KNOWN: ReadonlySet<string> = new Set(WORDS)

export const isWord = (word: string): boolean => KNOWN.has(word)
