import { analyse } from './analyse.ts'
import { findWords, type Wanted } from './find-words.ts'
import { withoutOverlaps } from './without-overlaps.ts'

/** Where in a whole text the wanted words stand: ranges in UTF-16 code units, ascending, never overlapping. */
export const highlight = (text: string, wanted: Wanted): (readonly [start: number, end: number])[] =>
  withoutOverlaps(findWords(analyse(text), wanted).map(({ start, end }) => [start, end] as const))
