import { ok, type Result } from '#kernel'
import type { Actor } from '#network'
import { readNames } from './concept-store.ts'
import type { ThesaurusDeps } from './deps.ts'
import { nameOf } from './model.ts'
import { transactionOf } from './transaction-of.ts'

/** A concept as a line of a list. */
export type ConceptListing = {
  readonly slug: string
  readonly name: string
  /** The language of the name, when the one asked for has none; `undefined` where only the slug is left. */
  readonly language: string | undefined
  /** How many concepts stand directly below it. */
  readonly narrower: number
}

export type ListConceptsInput = {
  /** `top`: those that nothing is broader than. `all`: every one. Or those of these slugs. */
  readonly which: 'top' | 'all' | readonly string[]
  /** The language of the names, which gives the alphabet too. */
  readonly language: string
  /** Counts from 0. */
  readonly from?: number
  readonly size?: number
}

type Named = Awaited<ReturnType<typeof readNames>>[number]

/** A concept as a list shows it in a language. */
export const listingOf = (row: Named, language: string): ConceptListing => {
  const name = nameOf(row, language)
  return { slug: row.slug, name: name.text, language: name.language, narrower: row.narrower }
}

const isWanted = ({ slug, broader }: Named, which: ListConceptsInput['which']): boolean =>
  which === 'all' || (which === 'top' ? broader === 0 : which.includes(slug))

/** Concepts in the alphabetical order of a language; one without a name in it stands under its English one. */
export const listConcepts = (
  deps: Pick<ThesaurusDeps, 'database'>,
  actor: Actor,
  { which, language, from = 0, size }: ListConceptsInput,
): Promise<Result<{ total: number; concepts: readonly ConceptListing[] }, never>> =>
  transactionOf(deps.database, actor, async (tx) => {
    const rows = (await readNames(tx, language)).filter((row) => isWanted(row, which))
    const { compare } = new Intl.Collator(language)
    const concepts = rows.map((row) => listingOf(row, language)).toSorted((one, other) => compare(one.name, other.name) || compare(one.slug, other.slug))
    return ok({ total: concepts.length, concepts: concepts.slice(from, size === undefined ? undefined : from + size) })
  })
