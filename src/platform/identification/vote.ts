import type { LanguageTag } from '#kernel'
import { FEWEST_LETTERS, judge } from './judge.ts'
import type { Scored } from './messages.ts'
import type { Scores } from './scores.ts'

export type Vote = {
  /** The document's language. */
  readonly language: LanguageTag
  /** The share of the letters looked at that stands on pages in it, among those whose language could be told. From 0 to 1. */
  readonly share: number
  /** Each page's language; `undefined` where it has too little text or cannot be told. */
  readonly pages: readonly (LanguageTag | undefined)[]
}

/** A page differs from its document only when its own language is ahead by so much: engines waver between kin. */
const CLEARLY = 0.3

const sumOf = (pages: readonly Scored[]): Scores => {
  const letters = pages.reduce((all, page) => all + page.letters, 0)
  const sum = new Map<string, number>()
  for (const page of pages) for (const [name, score] of page.scores) sum.set(name, (sum.get(name) ?? 0) + (score * page.letters) / letters)
  return sum
}

/**
 * The language of a document from the scores of its pages: every page has as many votes as letters were looked at. Where no language
 * has the majority of a document in many, the one of most letters is its language. `undefined` when no page tells a language.
 */
export const countVotes = (scored: readonly Scored[]): Vote | undefined => {
  const own = scored.map(({ scores, letters }) => judge(scores, letters))
  const told = scored.filter((_, index) => own[index] !== undefined)
  if (told.length === 0) return undefined
  const sum = sumOf(told)
  // Every score is of a page that has a language of ours, and so has the sum of them.
  const language = own.flatMap((page) => page?.language ?? []).reduce((one, other) => ((sum.get(other) ?? 0) > (sum.get(one) ?? 0) ? other : one))
  const pages = scored.map(({ scores, letters }, index) => {
    const page = own[index]
    if (page === undefined) return letters < FEWEST_LETTERS ? undefined : ifNotAgainst(language, scores)
    return (scores.get(page.language) ?? 0) - (scores.get(language) ?? 0) < CLEARLY ? language : page.language
  })
  const lettersOf = (wanted: (page: LanguageTag | undefined) => boolean): number => scored.reduce((all, { letters }, index) => (wanted(pages[index]) ? all + letters : all), 0)
  return { language, share: lettersOf((page) => page === language) / lettersOf((page) => page !== undefined), pages }
}

/** A page that engines cannot place goes with its document, unless something else stands before that language. */
const ifNotAgainst = (language: LanguageTag, scores: Scores): LanguageTag | undefined => {
  const score = scores.get(language) ?? 0
  return score > 0 && [...scores.values()].every((other) => other <= score) ? language : undefined
}
