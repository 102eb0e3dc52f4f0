import type { Scores } from './scores.ts'

/** What the thread is asked: excerpts to be scored, answered in the same order under the same number. */
export type Question = { readonly number: number; readonly excerpts: readonly string[] }

/** One excerpt scored, and how many letters it has. */
export type Scored = { readonly scores: Scores; readonly letters: number }

export type Answer = { readonly number: number; readonly scored: readonly Scored[] }
