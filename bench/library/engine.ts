import { parseLanguageTag, type LanguageTag } from '#kernel'
import { analyse } from '#text'
import type { CorpusDocument } from './corpus.ts'

/** Pages with two words in one language, with a filter, three facets and highlights; or documents with any of three words, with facets. */
export type BenchQuestion = { readonly kind: 'page' | 'or'; readonly words: readonly string[]; readonly language: string }

/** Somebody who can be asked. All are given the same analysed tokens, and answer with how many they found. */
export type Engine = {
  readonly name: string
  add(document: CorpusDocument): void | Promise<void>
  /** Comes back when everything added so far is taken in. */
  settle?(): Promise<void>
  /** When all are added: durable, and in the best shape for questions. */
  finish(): Promise<void>
  ask(question: BenchQuestion): Promise<number>
  close(): Promise<void>
}

export type Analysed = { readonly stems: string; readonly forms: string }

const tags = new Map<string, LanguageTag | undefined>()

/** A language as `#text` takes it. */
export const tagOf = (language: string): LanguageTag | undefined => {
  if (!tags.has(language)) tags.set(language, parseLanguageTag(language))
  return tags.get(language)
}

/** Tokens of a text, as every engine gets them. */
export const analysed = (text: string, language: string): Analysed => {
  const tokens = analyse(text, tagOf(language))
  return { stems: tokens.map(({ stem }) => stem).join(' '), forms: tokens.map(({ token }) => token).join(' ') }
}
