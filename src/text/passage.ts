import type { LanguageTag } from '#kernel'
import { analyse } from './analyse.ts'
import { findWords, type FoundWord, type Wanted } from './find-words.ts'
import { withoutOverlaps } from './without-overlaps.ts'

/** A stretch of a text and where in it the words were found: ranges in UTF-16 code units, ascending, never overlapping. Never HTML. */
export type Passage = { readonly text: string; readonly marks: readonly (readonly [start: number, end: number])[] }

/** Length of a passage unless said otherwise, in UTF-16 code units. */
export const PASSAGE_LENGTH = 200

/** Of what language the text is, where that is known, and how long the passage may be (`PASSAGE_LENGTH`). */
export type PassageOptions = { readonly language?: LanguageTag | undefined; readonly length?: number | undefined }

// As `analyse` reads them: a soft hyphen at the end of a line joins, every other white space is a space (a byte order mark is none).
const HYPHENATED_LINE_END = /\u00AD[ \t]*\r?\n[ \t]*/g
const WHITE_SPACE = /[\p{Cc}\p{White_Space}]+/gu

const collapse = (text: string): string => text.replace(HYPHENATED_LINE_END, '').replace(WHITE_SPACE, ' ').trim().toWellFormed()

// The stretch of found words, no longer than `length`, that fulfils most wishes; of such the one with most words; of such the first.
const bestStretch = (found: readonly FoundWord[], length: number): readonly FoundWord[] => {
  const inside = new Map<number, number>()
  let best = { from: 0, to: 0, wishes: 0 }
  let from = 0
  for (const [to, { wish, end }] of found.entries()) {
    inside.set(wish, (inside.get(wish) ?? 0) + 1)
    for (let first = found[from]; first !== undefined && from < to && end - first.start > length; first = found[from]) {
      const left = (inside.get(first.wish) ?? 1) - 1
      if (left === 0) inside.delete(first.wish)
      else inside.set(first.wish, left)
      from += 1
    }
    const isBetter = inside.size > best.wishes || (inside.size === best.wishes && to + 1 - from > best.to - best.from)
    if (isBetter) best = { from, to: to + 1, wishes: inside.size }
  }
  return found.slice(best.from, best.to)
}

const isInsidePair = (text: string, at: number): boolean => /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1, at + 1))

// From the first space after `at`, or from the word itself when no space stands between: never inside a word.
const openAt = (text: string, at: number, word: number): number => {
  if (at <= 0) return 0
  const space = text.indexOf(' ', at - 1)
  return space < 0 || space >= word ? word : space + 1
}

const closeAt = (text: string, at: number, word: number): number => {
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  return space < word ? word : space
}

// Without a space to cut at (a script without spaces, a page of noise) the cut falls at the length, between two characters.
const cutAt = (text: string, start: number, end: number, length: number): number => {
  if (end > start && end - start <= length) return end
  const at = Math.min(text.length, start + length)
  return isInsidePair(text, at) ? at - 1 : at
}

/**
 * The stretch of a text, about `length` code units and never more, that shows best why it was found: with most of the wanted words, some of
 * what stands around them, cut between words and between characters (inside a word only when it is longer than the passage). White space
 * is collapsed; else the text is given as it stands, without marks of omission. When nothing is found, the beginning of the text and no marks.
 * `language` is that of the text, as it was indexed.
 */
export const passage = (text: string, wanted: Wanted, { language, length = PASSAGE_LENGTH }: PassageOptions = {}): Passage => {
  const whole = collapse(text)
  const stretch = bestStretch(findWords(analyse(whole, language), wanted), length)
  const first = stretch[0]?.start ?? 0
  const last = stretch.at(-1)?.end ?? 0
  const room = Math.max(0, length - (last - first))
  // What is left over when the text ends soon after the words goes before them.
  const start = openAt(whole, Math.min(first - Math.floor(room / 2), Math.max(0, whole.length - length)), first)
  const end = cutAt(whole, start, closeAt(whole, start + length, last), length)
  const marks = stretch.map((word) => [word.start - start, Math.min(word.end, end) - start] as const).filter(([from, to]) => from < to)
  return { text: whole.slice(start, end), marks: withoutOverlaps(marks) }
}
