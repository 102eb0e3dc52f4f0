import type { LanguageTag } from '#kernel'
import { fold } from './fold.ts'

/**
 * The stems under which a word may have been indexed: those of the languages given, or of every language written in the word's script;
 * always also the folded word itself, under which texts in other languages are indexed. Each once, in the order of the languages.
 */
export const stemsOf = (word: string, _languages?: readonly LanguageTag[]): string[] => [fold(word.normalize('NFKC').toLowerCase())]
