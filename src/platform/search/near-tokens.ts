// Letters as they stand in folded tokens, a script a line. What stands in none of them (digits, other scripts) is tried with itself alone.
const ALPHABETS = [
  'abcdefghijklmnopqrstuvwxyz',
  'абвгдежзийклмнопрстуфхцчшщъыьэюяіїєўђјљњћџѓќѕ',
  'αβγδεζηθικλμνξοπρστυφχψω',
  'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةى',
  'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ',
  'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև',
].map((letters) => Array.from(letters))

const alphabetOf = (letters: readonly string[]): readonly string[] => {
  const own = ALPHABETS.find((alphabet) => letters.some((letter) => alphabet.includes(letter))) ?? []
  return [...new Set([...own, ...letters])]
}

/**
 * All words one edit away: a letter changed, left out, added, or two neighbours swapped (Damerau, 1964). Some seven hundred for a word of
 * ten letters: to look them all up in the vocabulary takes a few milliseconds whatever its size, and no memory.
 */
export const nearTokens = (token: string): string[] => {
  const letters = [...token]
  const alphabet = alphabetOf(letters)
  const near = new Set<string>()
  for (let at = 0; at <= letters.length; at += 1) {
    const before = letters.slice(0, at).join('')
    const [letter, following] = [letters[at], letters[at + 1]]
    const after = letters.slice(at).join('')
    for (const other of alphabet) near.add(before + other + after)
    if (letter === undefined) continue
    const rest = letters.slice(at + 1).join('')
    near.add(before + rest)
    for (const other of alphabet) near.add(before + other + rest)
    if (following !== undefined) near.add(before + following + letter + letters.slice(at + 2).join(''))
  }
  near.delete(token)
  near.delete('')
  return [...near]
}
