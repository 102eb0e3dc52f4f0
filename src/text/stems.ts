import type { LanguageTag } from '#kernel'
import { languagesOf, stemmedIn, stemmingLanguageOf } from './stem.ts'
import { piecesOf } from './word-pieces.ts'

/**
 * The stems under which a word may have been indexed: those of the languages given, or of every language written in the word's script;
 * always also the folded word itself, under which texts in other languages are indexed. Each once, in the order of the languages.
 * One word is meant: of several, the first counts. Nothing for what holds no word.
 */
export const stemsOf = (word: string, languages?: readonly LanguageTag[]): string[] => {
  const token = piecesOf(word)[0]?.token
  if (token === undefined) return []
  const known = languages?.map(stemmingLanguageOf).filter((language) => language !== undefined) ?? []
  const stemming = known.length === 0 ? languagesOf(token) : known
  return [...new Set([...stemming.map((language) => stemmedIn(token, language)), token])]
}
