import { isSameName } from './fold-name.ts'
import { compareSounds, SAME } from './finding/likeness.ts'
import { soundsOf } from './finding/sounds-of.ts'
import { wordsOfName } from './finding/words-of-name.ts'

/** Two words of a name are taken for the same from here on. It is better to keep away one too many. */
const LIKE = 0.8 * SAME
const LONGEST_SMALL_WORD = 2

const soundsLike = (one: string, other: string): boolean => {
  if (one === other) return true
  const likeness = { whole: 0, begins: 0 }
  compareSounds(soundsOf(one), soundsOf(other), likeness)
  return likeness.whole >= LIKE
}

const wordsIn = (text: string): readonly string[] => wordsOfName(text).filter((word) => word.length > LONGEST_SMALL_WORD)

/** Whether a name, in whatever script, may be of whom a text speaks: each of its words is in there, by sound. */
export const speaksOf = (text: string, name: string): boolean => {
  const [words, wanted] = [wordsIn(text), wordsIn(name)]
  return wanted.length > 0 && wanted.every((word) => words.some((one) => soundsLike(one, word)))
}

/** Whether two names, in whatever scripts, may be one person's. Half a name may be everybody's who bears it. */
export const mayBeSame = (one: string, other: string): boolean => isSameName(one, other) || speaksOf(one, other) || speaksOf(other, one)
