import type { AskedFor, AskedWord } from './asked-for.ts'
import { soundsOf } from './sounds-of.ts'
import { PARTICLES } from './words-of-name.ts'

const wordOf = (typed: string): AskedWord => ({ typed, sounds: soundsOf(typed) })

/** The same with particles put to the word that follows, as others write it: `abd al Rahman` as `abdalrahman`. `undefined` where there is nothing to put together. */
export const joined = ({ words, born }: AskedFor): AskedFor | undefined => {
  const together: string[] = []
  let before = ''
  for (const { typed } of words) {
    if (PARTICLES.has(typed)) before += typed
    else {
      together.push(before + typed)
      before = ''
    }
  }
  if (before !== '') together.push(before)
  return together.length === words.length ? undefined : { words: together.map(wordOf), born }
}

const SHORTEST_PART = 3
const MOST_WAYS = 3
/** Two names written as one are at least so long. */
const SHORTEST_WHOLE = 7

/** The same with one word taken apart where one part is a word that somebody is called: a space that was not typed, or was hit beside. */
export const parted = ({ words, born }: AskedFor, isWord: (sounds: string) => boolean): readonly AskedFor[] => {
  const ways: AskedFor[] = []
  for (const [place, { typed }] of words.entries()) {
    if (typed.length < SHORTEST_WHOLE) continue
    for (let at = SHORTEST_PART; at <= typed.length - SHORTEST_PART && ways.length < MOST_WAYS; at += 1) {
      const parts = [wordOf(typed.slice(0, at)), wordOf(typed.slice(at))]
      if (parts.some(({ sounds }) => sounds.length >= SHORTEST_PART + 1 && isWord(sounds))) ways.push({ words: [...words.slice(0, place), ...parts, ...words.slice(place + 1)], born })
    }
  }
  return ways
}
