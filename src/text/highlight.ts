import type { LanguageTag } from '#kernel'
import { analyse } from './analyse.ts'
import { findWords, type Wanted } from './find-words.ts'
import { withoutOverlaps } from './without-overlaps.ts'

/**
 * Where in a whole text the wanted words stand: ranges in UTF-16 code units, ascending, never overlapping.
 * `language` is that of the text, as it was indexed: without it a stem is found only where it is the word itself.
 */
export const highlight = (text: string, wanted: Wanted, language?: LanguageTag): (readonly [start: number, end: number])[] =>
  withoutOverlaps(findWords(analyse(text, language), wanted).map(({ start, end }) => [start, end] as const))
