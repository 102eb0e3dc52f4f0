import type { Clock } from '#kernel'
import { todayOf } from './today.ts'

/** Words that readers looked for and did not find, counted so that nobody can be told from what they asked. */
export type MissedWords = {
  /** Counts a word known to the thesaurus or the index. Whatever else people type is never even counted. */
  count(token: string): void
  /** What was written down, as lines: `2026-01-01,compensation`. */
  written(): Promise<readonly string[]>
}

/** A word asked for less often in a week could be one person's. */
const ENOUGH = 20
const WEEK = 7 * 24 * 3600_000
const MOST_WORDS = 10_000

type Paper = { readonly clock: Clock; readonly writeDown: (line: string) => void; readonly readDown: () => Promise<string> }

/**
 * Counts in memory alone, week by week; a word is written down once a week, when it has been missed twenty times, with the day and without
 * anything of anybody. What is in memory is gone with a restart, which is no loss.
 */
export const openMissedWords = ({ clock, writeDown, readDown }: Paper): MissedWords => {
  let counts = new Map<string, number>()
  let until = clock.now().getTime() + WEEK
  return {
    written: async () => (await readDown()).split('\n').filter((line) => line !== ''),
    count: (token) => {
      const now = clock.now().getTime()
      if (now >= until) {
        counts = new Map()
        until = now + WEEK
      }
      const before = counts.get(token)
      if (before === undefined && counts.size >= MOST_WORDS) return
      counts.set(token, (before ?? 0) + 1)
      if (before === ENOUGH - 1) writeDown(`${todayOf(clock)},${token}`)
    },
  }
}
