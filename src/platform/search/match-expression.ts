import type { TextField, Way, Wish } from '#text'
import { STEM_MARK } from './index-schema.ts'

// More ways to say one thing are not heeded: a question stays within what FTS5 can parse.
const MOST_WAYS = 100

// Tokens hold letters, marks and digits. Whatever else reaches this room is taken for a space, so that nothing can end a string early.
const bare = (tokens: readonly string[]): string[] => tokens.join(' ').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

const isPlainStem = ({ form, tokens }: Way): boolean => form === 'stem' && tokens.length === 1

const expressionOf = ({ form, tokens, prefix }: Way): string[] => {
  const words = bare(tokens)
  if (words.length === 0) return []
  if (form === 'stem') return [`"${STEM_MARK}${words.join(` ${STEM_MARK}`)}"`]
  return [`"${words.join(' ')}"${prefix === true ? '*' : ''}`]
}

/** The stems of a wish that may stand anywhere, to be looked for in `weights`: under each of its letters. Nothing: there are none. */
export const plainStems = ({ ways, field }: Wish): string[] =>
  field === undefined ? ways.filter(isPlainStem).slice(0, MOST_WAYS).flatMap(({ tokens }) => bare(tokens).slice(0, 1)) : []

/** What FTS5 is asked of `weights` for stems of one level (https://www.sqlite.org/fts5.html, chapter 3). */
export const levelExpression = (letter: string, stems: readonly string[]): string => stems.map((stem) => `"${letter}${stem}"`).join(' OR ')

/** What FTS5 is asked of `words` for the ways of a wish that are not plain stems, all or only in one field. `undefined`: there are none. */
export const positionExpression = ({ ways, field }: Wish, only: TextField | undefined = field): string | undefined => {
  const wanted = field === undefined ? ways.filter((way) => !isPlainStem(way)) : ways
  const parts = wanted.slice(0, MOST_WAYS).flatMap(expressionOf)
  if (parts.length === 0) return undefined
  return only === undefined ? parts.join(' OR ') : `{${only}} : (${parts.join(' OR ')})`
}
