import { missing, takenFor, TURNED } from './sound-costs.ts'

/** How like two words sound: 1 is the same, 0 nothing alike. `whole`: all of both; `begins`: the one with the beginning of the other. */
export type Likeness = { whole: number; begins: number }

const LONGEST = 64
const ROW = LONGEST + 1
const rows = [new Float64Array(ROW), new Float64Array(ROW), new Float64Array(ROW)]
const EMPTY = new Float64Array(ROW)

/** A word less like than this is another word; how much less like, nobody needs to know. */
export const LEAST_LIKE = 0.62

/** So short a word is judged as one of this length: two letters of which one differs are not half alike. */
const SHORTEST = 3
/** What a word loses for each sound that the other has more, when it is only its beginning, and what it loses at most. */
const FOR_REST = 0.012
const MOST_FOR_REST = 0.1
const UNFINISHED = 0.02

/**
 * How like one word is to another by their sounds: an edit distance in which what is often taken for another costs little (Damerau 1964, with weights), set against the
 * longer of both. Nought where it is under `LEAST_LIKE`. Written into `likeness`, since it is asked thousands of times for a keystroke.
 */
export const compareSounds = (one: string, other: string, likeness: Likeness): void => {
  likeness.whole = 0
  likeness.begins = 0
  const [across, down] = [Math.min(other.length, LONGEST), Math.min(one.length, LONGEST)]
  const most = (1 - LEAST_LIKE) * Math.max(down, across, SHORTEST)
  let [before = EMPTY, last = EMPTY, now = EMPTY] = rows
  last[0] = 0
  for (let at = 1; at <= across; at += 1) last[at] = (last[at - 1] ?? 0) + missing(other.charCodeAt(at - 1), at > 1 ? other.charCodeAt(at - 2) : 0)
  for (let line = 1; line <= down; line += 1) {
    const sound = one.charCodeAt(line - 1)
    const previous = line > 1 ? one.charCodeAt(line - 2) : 0
    const left = missing(sound, previous)
    now[0] = (last[0] ?? 0) + left
    let nearest = now[0]
    for (let at = 1; at <= across; at += 1) {
      const there = other.charCodeAt(at - 1)
      const beforeThere = at > 1 ? other.charCodeAt(at - 2) : 0
      let cost = (last[at - 1] ?? 0) + takenFor(sound, there)
      const without = (last[at] ?? 0) + left
      if (without < cost) cost = without
      const more = (now[at - 1] ?? 0) + missing(there, beforeThere)
      if (more < cost) cost = more
      if (line > 1 && at > 1 && sound === beforeThere && previous === there && sound !== there) {
        const turned = (before[at - 2] ?? 0) + TURNED
        if (turned < cost) cost = turned
      }
      now[at] = cost
      if (cost < nearest) nearest = cost
    }
    // It only grows from here.
    if (nearest > most) return
    ;[before, last, now] = [last, now, before]
  }
  likeness.whole = Math.max(0, 1 - (last[across] ?? 0) / Math.max(down, across, SHORTEST))
  let begins = 0
  for (let at = 1; at < across; at += 1) {
    const rest = UNFINISHED + Math.min(MOST_FOR_REST, (across - at) * FOR_REST)
    begins = Math.max(begins, 1 - (last[at] ?? 0) / Math.max(1, down) - rest)
  }
  likeness.begins = begins
}
