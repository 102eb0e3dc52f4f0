import type { LanguageTag } from '#kernel'
import { stemmedIn, stemmingLanguageOf, type StemmingLanguage } from './stem.ts'
import { piecesOf, type Token } from './word-pieces.ts'

/** Grows with every change of what `analyse` gives: an index made by another version answers other questions. */
export const ANALYSER_VERSION = 2

// ASCII but letters, digits and the apostrophe; spaces; the commonest punctuation. Only characters that NFKC never joins with what
// stands beside them, so that the run between two of them can be normalised by itself.
const SEPARATORS = String.raw`\0-&(-/:-@[-_{-\u00A0«»\u2000-\u200A\u2010-\u2018\u201A-\u2029\u202F-\u205F\u3000-\u3002`
// A soft hyphen at the end of a line joins the lines, as it does on paper.
const RUN = new RegExp(String.raw`[^${SEPARATORS}]+(?:(?<=\u00AD)[ \t]*\r?\n[ \t]*[^${SEPARATORS}]+)*`, 'g')

// Most of a page is words seen before. Bounded, because a page of noise holds none of them; by language, because stems differ.
const seen = new Map<StemmingLanguage | undefined, Map<string, readonly Token[]>>()
const SEEN_RUNS = 20_000
const SEEN_LENGTH = 32

const stemmedPieces = (run: string, language: StemmingLanguage | undefined): readonly Token[] =>
  language === undefined ? piecesOf(run) : piecesOf(run).map(({ token, start, end }) => ({ token, stem: stemmedIn(token, language), start, end }))

const seenIn = (language: StemmingLanguage | undefined): Map<string, readonly Token[]> => {
  const known = seen.get(language)
  if (known !== undefined) return known
  const runs = new Map<string, readonly Token[]>()
  seen.set(language, runs)
  return runs
}

const piecesSeen = (run: string, language: StemmingLanguage | undefined, runs: Map<string, readonly Token[]>): readonly Token[] => {
  if (run.length > SEEN_LENGTH) return stemmedPieces(run, language)
  const known = runs.get(run)
  if (known !== undefined) return known
  if (runs.size >= SEEN_RUNS) runs.clear()
  const pieces = stemmedPieces(run, language)
  runs.set(run, pieces)
  return pieces
}

/**
 * The words of a text as they are searched for, in order, each with its place in the text as given (UTF-16 code units).
 *
 * NFKC (Unicode Annex 15); soft hyphens and every other character that is not meant to be seen taken out; words are runs of letters,
 * marks and digits, apostrophes inside them dropped (`пам'ять`, `пам’ять`, `памʼять` are one word), articles tied on by one left out
 * (`l’État` is found as `État`) and the English genitive too (`victim’s` as `victim`), in whatever language, so that a question finds
 * what was indexed; lower case; folded (see `fold`); cut at `TOKEN_LENGTH`. The stem is that of the language given (see `stemmedIn`);
 * without one of the network it is the token. The same for index and question and for every engine. Takes linear time, never fails.
 *
 * @example
 * analyse('Žena’s ﬁles', 'en') // [{ token: 'zena', stem: 'zena', start: 0, end: 6 }, { token: 'files', stem: 'file', start: 7, end: 11 }]
 */
export const analyse = (text: string, language?: LanguageTag): Token[] => {
  const tokens: Token[] = []
  const stemming = stemmingLanguageOf(language)
  const runs = seenIn(stemming)
  for (const match of text.matchAll(RUN)) {
    for (const { token, stem, start, end } of piecesSeen(match[0], stemming, runs)) tokens.push({ token, stem, start: match.index + start, end: match.index + end })
  }
  return tokens
}
