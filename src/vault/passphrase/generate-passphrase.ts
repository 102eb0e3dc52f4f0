import { Secret } from '#kernel'
import { WORDS } from './words.ts'

/** Words in a passphrase: 6 × log2(7,775) = 77.5 bits, which no one who steals the database guesses. */
export const PASSPHRASE_WORDS = 6

const RANGE = 2 ** 32

/** An even number below `limit`: draws that would favour the first words are thrown away. */
const drawBelow = (limit: number): number => {
  const even = RANGE - (RANGE % limit)
  const [draw = RANGE] = globalThis.crypto.getRandomValues(new Uint32Array(1))
  return draw < even ? draw % limit : drawBelow(limit)
}

/** Six words drawn by the machine, with hyphens between. People do not choose passphrases here: a chosen one falls in weeks once the database is stolen. */
export const generatePassphrase = (): Secret => {
  const words = Array.from({ length: PASSPHRASE_WORDS }, () => WORDS[drawBelow(WORDS.length)])
  return new Secret(words.join('-'))
}
