import { compareSounds, LEAST_LIKE, SAME, type Likeness } from './likeness.ts'

/** Words by how they sound, and how alike any two are. Words may be taken in while others are asked for. */
export type WordsAlike = {
  /** The number of a word with these sounds. */
  readonly take: (sounds: string) => number
  readonly numberOf: (sounds: string) => number | undefined
  /** Every word that is alike at all. */
  readonly near: (sounds: string) => readonly number[]
  /** To how many `near` leads, and what it costs to find them: about. */
  readonly costOf: (sounds: string, bearers: (word: number) => number) => number
  /** How like the likest of some words is at most, from 0 to 1: of those that stand in `all` from one place to another. `least`: words less like are not alike. */
  readonly likest: (sounds: string, least: number) => (all: Int32Array, from: number, to: number) => number
}

/** To compare two words sound by sound costs as much as to look at so many that were compared. */
const COMPARING = 12
/** Of a word that was not asked for yet: so many words like it are borne for each one who bears it itself. */
const ALIKE_TO_EACH = 4
/** So many words' likeness to all others is remembered, and so many lists of words alike. */
const [ROWS, LISTS] = [512, 4000]
/** Likeness is remembered in so many steps, rounded up: a place for each two words must be small. */
const STEPS = 250
/** What is too little to be looked at is asked for in so many steps. */
const LEAST_STEPS = 20

type Near = { readonly words: number[]; upTo: number }

export const emptyWordsAlike = (): WordsAlike => {
  const numbers = new Map<string, number>()
  const words: string[] = []
  const lists = new Map<string, Near>()
  const rows = new Map<string, Uint8Array>()
  const likeness: Likeness = { whole: 0, begins: 0 }

  const compare = (sounds: string, word: number, least: number): number => {
    compareSounds(sounds, words[word] ?? '', likeness, least)
    return likeness.whole < least ? 0 : likeness.whole
  }

  const take = (sounds: string): number => {
    const there = numbers.get(sounds)
    if (there !== undefined) return there
    const number = words.push(sounds) - 1
    numbers.set(sounds, number)
    return number
  }

  const near = (sounds: string): readonly number[] => {
    const there = lists.get(sounds) ?? { words: [], upTo: 0 }
    if (there.upTo === 0) {
      if (lists.size >= LISTS) lists.clear()
      lists.set(sounds, there)
    }
    for (; there.upTo < words.length; there.upTo += 1) if (compare(sounds, there.upTo, LEAST_LIKE) > 0) there.words.push(there.upTo)
    return there.words
  }

  const costOf: WordsAlike['costOf'] = (sounds, bearers) => {
    const there = lists.get(sounds)
    if (there !== undefined) return there.words.reduce((sum, word) => sum + bearers(word), (words.length - there.upTo) * COMPARING)
    const number = numbers.get(sounds)
    const own = number === undefined ? 0 : bearers(number)
    // What it costs to compare it with all words is shared by all who bear it.
    return (words.length * COMPARING) / (own + 1) + own * ALIKE_TO_EACH
  }

  /** A place for each word: nought as long as nobody asked, and else one more than the steps. */
  const rowOf = (key: string): Uint8Array => {
    const there = rows.get(key)
    rows.delete(key)
    const [oldest] = rows.size < ROWS ? [] : rows.keys()
    if (oldest !== undefined) rows.delete(oldest)
    const row = there !== undefined && there.length >= words.length ? there : new Uint8Array(words.length * 2)
    if (there !== undefined && row !== there) row.set(there)
    rows.set(key, row)
    return row
  }

  const likest: WordsAlike['likest'] = (sounds, wanted) => {
    // In few steps, for the same word to be asked the same.
    const least = Math.max(LEAST_LIKE, Math.floor(wanted * LEAST_STEPS) * (SAME / LEAST_STEPS))
    const row = rowOf(`${sounds} ${least}`)
    return (all, from, to) => {
      let most = 1
      for (let at = from; at < to; at += 1) {
        const word = all[at] ?? 0
        let now = row[word] ?? 0
        if (now === 0) {
          now = Math.ceil((compare(sounds, word, least) * STEPS) / SAME) + 1
          row[word] = now
        }
        if (now > most) most = now
      }
      return (most - 1) / STEPS
    }
  }
  return { take, numberOf: (sounds) => numbers.get(sounds), near, costOf, likest }
}
