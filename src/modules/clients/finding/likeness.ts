import { missing, soundAt, SOUNDS, TAKING, TURNED, WHOLE } from './sound-costs.ts'

/** Likeness is counted in whole numbers, of which so many are the same: there are thousands of them for each letter that is typed. */
export const SAME = 10_000

/** How like two words sound, from 0 to `SAME`. `whole`: all of both; `begins`: the one with the beginning of the other. */
export type Likeness = { whole: number; begins: number }

const LONGEST = 64
const ROW = LONGEST + 1
/** What it costs to make the first letters of the one into the first letters of the other: a row for each letter of the one. */
const costs = new Int32Array(ROW * ROW)

/** A word got ready to be compared, written over by the next one. `sounds`: their numbers. `left`: what it costs to leave each of them out. */
type Ready = { word: string; length: number; readonly sounds: Uint8Array; readonly left: Int32Array }

const nothingReady = (): Ready => ({ word: '', length: 0, sounds: new Uint8Array(LONGEST), left: new Int32Array(LONGEST) })
const [asked, there] = [nothingReady(), nothingReady()]

const getReady = (ready: Ready, word: string): void => {
  ready.word = word
  ready.length = Math.min(word.length, LONGEST)
  for (let at = 0, before = 0; at < ready.length; at += 1) {
    const sound = soundAt(word, at)
    ready.sounds[at] = sound
    ready.left[at] = missing(sound, before)
    before = sound
  }
}

/** The lesser of two whole numbers. Which one that is nobody can foresee, and a branch that was foreseen wrongly costs more than all the rest. */
const lesser = (one: number, other: number): number => (one + ((other - one) & ((other - one) >> 31))) | 0

/** A word less like than this is another word; how much less like, nobody needs to know. */
export const LEAST_LIKE = 0.62 * SAME

/** So short a word is judged as one of this length: two letters of which one differs are not half alike. */
const SHORTEST = 3
/** What a word loses for each sound that the other has more, when it is only its beginning, and what it loses at most. */
const FOR_REST = 0.012 * SAME
const MOST_FOR_REST = 0.1 * SAME
const UNFINISHED = 0.02 * SAME

/**
 * How like one word is to another by their sounds: an edit distance in which what is often taken for another costs little (Damerau 1964, with weights), set against the
 * longer of both. Nought where it is under `least`. Written into `likeness`, since it is asked thousands of times for a keystroke.
 */
export const compareSounds = (one: string, another: string, likeness: Likeness, least = LEAST_LIKE): void => {
  likeness.whole = 0
  likeness.begins = 0
  // The same word is set against many, one after another.
  if (asked.word !== one) getReady(asked, one)
  getReady(there, another)
  const down = asked.length
  const across = there.length
  const { sounds, left } = there
  const longer = Math.max(down, across, SHORTEST)
  const most = Math.floor(((SAME - least) / SAME) * longer * WHOLE)
  costs[0] = 0
  for (let at = 1, sum = 0; at <= across; at += 1) {
    sum += left[at - 1] ?? 0
    costs[at] = sum
  }
  let before = -1
  for (let line = 1; line <= down; line += 1) {
    const row = line * ROW
    const above = row - ROW
    const sound = asked.sounds[line - 1] ?? 0
    const without = asked.left[line - 1] ?? 0
    const taking = sound * SOUNDS
    let corner = costs[above] ?? 0
    let beside = corner + without
    let nearest = beside
    let beforeThere = -1
    costs[row] = beside
    for (let at = 1; at <= across; at += 1) {
      const other = sounds[at - 1] ?? 0
      const over = costs[above + at] ?? 0
      let cost = lesser(corner + (TAKING[taking + other] ?? 0), over + without)
      cost = lesser(cost, beside + (left[at - 1] ?? 0))
      if (sound === beforeThere && before === other && sound !== other) cost = lesser(cost, (costs[above - ROW + at - 2] ?? 0) + TURNED)
      costs[row + at] = cost
      nearest = lesser(nearest, cost)
      beside = cost
      corner = over
      beforeThere = other
    }
    // It only grows from here.
    if (nearest > most) return
    before = sound
  }
  const row = down * ROW
  likeness.whole = likeFrom(costs[row + across] ?? 0, longer)
  let begins = 0
  for (let at = 1; at < across; at += 1) begins = Math.max(begins, likeFrom(costs[row + at] ?? 0, Math.max(1, down)) - UNFINISHED - Math.min(MOST_FOR_REST, (across - at) * FOR_REST))
  likeness.begins = begins
}

const likeFrom = (cost: number, length: number): number => Math.max(0, SAME - Math.round((cost * (SAME / WHOLE)) / length))
