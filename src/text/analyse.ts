import type { LanguageTag } from '#kernel'
import { piecesOf, type Token } from './word-pieces.ts'

/** Grows with every change of what `analyse` gives: an index made by another version answers other questions. */
export const ANALYSER_VERSION = 1

// ASCII but letters, digits and the apostrophe; spaces; the commonest punctuation. Only characters that NFKC never joins with what
// stands beside them, so that the run between two of them can be normalised by itself.
const SEPARATORS = String.raw`\0-&(-/:-@[-\x60{-\u00A0«»\u2000-\u200A\u2010-\u2018\u201A-\u2029\u202F-\u205F\u3000-\u3002`
// A soft hyphen at the end of a line joins the lines, as it does on paper.
const RUN = new RegExp(String.raw`[^${SEPARATORS}]+(?:(?<=\u00AD)[ \t]*\r?\n[ \t]*[^${SEPARATORS}]+)*`, 'g')

// Most of a page is words seen before. Bounded, because a page of noise holds none of them.
const seen = new Map<string, readonly Token[]>()
const SEEN_RUNS = 20_000
const SEEN_LENGTH = 32

const piecesSeen = (run: string): readonly Token[] => {
  if (run.length > SEEN_LENGTH) return piecesOf(run)
  const known = seen.get(run)
  if (known !== undefined) return known
  if (seen.size >= SEEN_RUNS) seen.clear()
  const pieces = piecesOf(run)
  seen.set(run, pieces)
  return pieces
}

/**
 * The words of a text as they are searched for, in order, each with its place in the text as given (UTF-16 code units).
 *
 * NFKC (Unicode Annex 15); soft hyphens and every other character that is not meant to be seen taken out; words are runs of letters,
 * marks and digits, apostrophes inside them dropped (`пам'ять`, `пам’ять`, `памʼять` are one word); lower case; folded (see `fold`);
 * cut at `TOKEN_LENGTH`. The same for index and question and for every engine. Takes linear time and never fails.
 *
 * @example
 * analyse('Žena’s ﬁle') // [{ token: 'zenas', start: 0, end: 6 }, { token: 'file', start: 7, end: 10 }]
 */
export const analyse = (text: string, _language?: LanguageTag): Token[] => {
  const tokens: Token[] = []
  for (const match of text.matchAll(RUN)) {
    for (const piece of piecesSeen(match[0])) tokens.push({ ...piece, start: match.index + piece.start, end: match.index + piece.end })
  }
  return tokens
}
