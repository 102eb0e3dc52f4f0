/** How hard a passphrase is to guess, in bits, reckoned low: what people make up, machines have tried before. */
const PER_LETTER = 2
const PER_WORD = 12.9

/** What a passphrase must have at least. */
export const ENOUGH_BITS = 60

/**
 * Bits of a passphrase. `drawn`: the one that the machine proposed, word by word by chance. One's own gets two bits a letter that is no repetition, and never as many
 * as six words of the machine.
 */
export const bitsOf = (passphrase: string, drawn: string | undefined): number => {
  if (drawn !== undefined && passphrase === drawn) return Math.round(drawn.split('-').length * PER_WORD)
  const letters = [...passphrase.normalize('NFKC')]
  const fresh = letters.filter((letter, at) => letter !== letters[at - 1] && Math.abs((letter.codePointAt(0) ?? 0) - (letters[at - 1]?.codePointAt(0) ?? 0)) !== 1)
  const words = new Set(passphrase.toLowerCase().split(/[\s\-_]+/).filter((word) => word !== ''))
  return Math.min(Math.round(fresh.length * PER_LETTER), words.size < 3 ? 40 : 70)
}
