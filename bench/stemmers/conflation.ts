import type { LanguageTag } from '#kernel'
import { analyse } from '#text'
import type { Entry } from './hunspell.ts'

/** Shares of a whole, in percent. */
export type Conflation = { readonly reached: number; readonly merged: number }

const stemIn = (word: string, language: LanguageTag | undefined): string => analyse(word, language)[0]?.stem ?? ''

/** Of all forms but the lemmas those that share the stem of their lemma, and of all lemmas those that share theirs with another lemma. */
export const conflationOf = (entries: readonly Entry[], language: LanguageTag | undefined): Conflation => {
  const lemmas = new Map<string, Set<string>>()
  let forms = 0
  let reached = 0
  for (const [lemma, all] of entries) {
    const stem = stemIn(lemma, language)
    // Lemmas that are one word when folded cannot be told apart by any stem.
    lemmas.set(stem, (lemmas.get(stem) ?? new Set()).add(stemIn(lemma, undefined)))
    for (const form of all) {
      if (form === lemma) continue
      forms += 1
      if (stemIn(form, language) === stem) reached += 1
    }
  }
  const merged = [...lemmas.values()].reduce((sum, { size }) => sum + (size > 1 ? size : 0), 0)
  return { reached: (100 * reached) / forms, merged: (100 * merged) / entries.length }
}
