const MOST_LETTERS = 120
const DIGITS_OF_RANK = 3
const SCRIPTS = /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Armenian}\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Georgian}]/u

const ranks = new Map<string, string>()

// Letters as the Unicode collation orders them. Made at the first title.
const fillRanks = (): void => {
  const collator = new Intl.Collator('und', { sensitivity: 'base' })
  const letters: string[] = []
  for (let code = 0x61; code < 0x10ff; code += 1) {
    const letter = String.fromCodePoint(code)
    if (SCRIPTS.test(letter) && letter === letter.toLowerCase() && letter === letter.normalize('NFKD')) letters.push(letter)
  }
  letters.sort(collator.compare)
  let rank = 0
  for (const [at, letter] of letters.entries()) {
    if (at > 0 && collator.compare(letters[at - 1] ?? '', letter) !== 0) rank += 1
    ranks.set(letter, `2${rank.toString(36).padStart(DIGITS_OF_RANK, '0')}`)
  }
}

/**
 * A text by which titles can be sorted where there is no collation: letters by their rank in it, marks and capitals heeded only where all else is
 * equal, numbers by their value, all other signs as one gap before everything else. What it does not know stands last, by code point.
 */
export const titleKey = (title: string): string => {
  if (ranks.size === 0) fillRanks()
  const plain = title.slice(0, MOST_LETTERS * 4).normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase()
  const parts = (plain.match(/\d+|\p{L}|[^\d\p{L}]+/gu) ?? []).slice(0, MOST_LETTERS)
  const key = parts.map((part) => {
    if (/^\d/.test(part)) {
      const digits = part.replace(/^0+(?=\d)/, '').slice(0, 99)
      return `1${String(digits.length).padStart(2, '0')}${digits}`
    }
    return /^\p{L}/u.test(part) ? (ranks.get(part) ?? `3${part.codePointAt(0)?.toString(16).padStart(6, '0')}`) : '0'
  })
  return `${key.join('').replace(/^0|0$/g, '')} ${title.slice(0, MOST_LETTERS).normalize('NFC').toLowerCase()}`
}
