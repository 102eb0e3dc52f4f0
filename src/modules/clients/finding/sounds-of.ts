import { GROUPS, LETTERS } from './letters.ts'

const MARKS = /\p{M}+/gu

type Group = readonly [letters: string, sounds: string]

/** Groups by their first letter, the longest first. */
const BY_FIRST: ReadonlyMap<string, readonly Group[]> = new Map(
  [...Map.groupBy(Object.entries(GROUPS), ([letters]) => letters.charAt(0))].map(([first, groups]) => [first, groups.toSorted(([one], [other]) => other.length - one.length)]),
)

const SOFT_AFTER_C = 'eiyvnjêéíě'

/** c is ts among Slavs and before e and i, and k elsewhere. */
const c = (next: string): string => (next === '' || SOFT_AFTER_C.includes(next) ? 'c' : 'k')

const CONSONANT = /^[бвгдѓђжзклљмнњпрстћќфхцчџш]$/

const cyrillic = (letter: string, before: string, next: string): string | undefined => {
  // In Bulgaria a vowel; elsewhere silent, and never between two consonants.
  if (letter === 'ъ') return CONSONANT.test(before) && CONSONANT.test(next) ? 'a' : ''
  if (letter === 'ж' && before === 'д') return 'Z'
  return LETTERS[letter]
}

const KNOWN = new Map<string, string>()

/** A letter without its marks, or one of a script that is not known. */
const bare = (letter: string): string => {
  if (letter >= 'a' && letter <= 'z') return letter
  const known = KNOWN.get(letter)
  if (known !== undefined) return known
  const sounds = withoutMarks(letter)
  if (KNOWN.size < 5000) KNOWN.set(letter, sounds)
  return sounds
}

const withoutMarks = (letter: string): string => {
  const without = letter.normalize('NFD').replace(MARKS, '')
  return LETTERS[without] ?? (GROUPS[without] ?? without)
}

const takeOne = (word: string, at: number): readonly [sounds: string, length: number] => {
  const letter = word.charAt(at)
  const group = BY_FIRST.get(letter)?.find(([letters]) => word.startsWith(letters, at))
  if (group !== undefined) return [group[1], group[0].length]
  if (letter === 'c') return [c(word.charAt(at + 1)), 1]
  return [cyrillic(letter, word.charAt(at - 1), word.charAt(at + 1)) ?? bare(letter), 1]
}

/**
 * How a word of a name sounds, as a line of letters: `a e i o u`, consonants as one expects, and `S` sh, `Z` zh, `C` ch, `c` ts, `J` dzh. The same for a name in another script
 * and in most romanisations, and near it in the others; finer than the skeleton of words (`#text`), since names are many and alike. Letters of scripts that are not known
 * stay as they are. `word` as `wordsOfName` gives it.
 */
export const soundsOf = (word: string): string => {
  let sounds = ''
  for (let at = 0; at < word.length; ) {
    const [more, length] = takeOne(word, at)
    at += length
    for (const sound of more) if (!sounds.endsWith(sound)) sounds += sound
  }
  return sounds.replaceAll('dZ', 'J')
}
