import type { LanguageTag } from '#kernel'
import { KNOWN_LANGUAGES } from './languages.ts'
import type { Scores } from './scores.ts'

/** A language and how sure that is: the share of what the engines said that speaks for it. From 0 to 1. */
export type Identified = { readonly language: LanguageTag; readonly confidence: number }

/** Fewer letters are a name or a number, whose language nobody can tell. */
export const FEWEST_LETTERS = 16
/** Below this the engines disagree, or know the text as something that we do not know. */
const LEAST_CONFIDENCE = 0.4
/** Engines that all shrug leave little in sum: a small share must not become a large one. */
const LEAST_SUM = 0.8

/** So near that engines share a text out among them: together they are sure of what each alone is not. */
const KIN: readonly ReadonlySet<string>[] = [new Set(['hr', 'bs', 'sr']), new Set(['no', 'da'])]

/** The language that scores speak for; `undefined` when they speak for none, or for one that is not among ours. */
export const judge = (scores: Scores, letters: number): Identified | undefined => {
  if (letters < FEWEST_LETTERS) return undefined
  const sum = Math.max(LEAST_SUM, [...scores.values()].reduce((all, score) => all + score, 0))
  const best = [...scores].reduce<readonly [string, number]>((one, other) => (other[1] > one[1] ? other : one), ['', 0])
  const language = KNOWN_LANGUAGES.get(best[0])?.tag
  const confidence = Math.min(1, best[1] / sum)
  const kin = KIN.find((group) => group.has(best[0]))
  const together = kin === undefined ? best[1] : [...scores].reduce((all, [name, score]) => (kin.has(name) ? all + score : all), 0)
  return language === undefined || together / sum < LEAST_CONFIDENCE ? undefined : { language, confidence }
}
