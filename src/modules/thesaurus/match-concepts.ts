import { ok, type Result } from '#kernel'
import type { Actor } from '#network'
import { findByWords, readNames } from './concept-store.ts'
import type { ThesaurusDeps } from './deps.ts'
import { foldLabel } from './fold-label.ts'
import { listingOf, type ConceptListing } from './list-concepts.ts'
import type { Label } from './model.ts'
import { transactionOf } from './transaction-of.ts'

/** A concept that is called something like what was looked for. */
export type MatchedConcept = ConceptListing & {
  /** The label that fits, where it is shown and is not the name itself. */
  readonly by: Pick<Label, 'language' | 'text'> | undefined
}

export type MatchConceptsInput = {
  /** Any words; each of them but the last one whole, case, marks and punctuation do not matter. */
  readonly words: string
  /** The language of the names. */
  readonly language: string
  /** How many to give at most. */
  readonly size: number
}

const present = (listing: ConceptListing, { kind, text, language }: Found): MatchedConcept => ({ ...listing, by: kind === 'hidden' || text === listing.name ? undefined : { text, language } })

type Found = Awaited<ReturnType<typeof findByWords>>[number]

/** The very label before one that only begins so, before one that holds the words; a name before other labels, the reader's language before others. */
const rankOf = ({ key, kind, language }: Found, wanted: string, reader: string): number =>
  (key === wanted ? 0 : key.startsWith(wanted) ? 8 : 16) + ['pref', 'alt', 'hidden'].indexOf(kind) * 2 + (language === reader ? 0 : 1)

/** Concepts with a label, in any language, that holds these words; the closest first. `total` counts all of them. */
export const matchConcepts = (
  deps: Pick<ThesaurusDeps, 'database'>,
  actor: Actor,
  { words, language, size }: MatchConceptsInput,
): Promise<Result<{ total: number; concepts: readonly MatchedConcept[] }, never>> =>
  transactionOf(deps.database, actor, async (tx) => {
    const key = foldLabel(words)
    if (key === '') return ok({ total: 0, concepts: [] })
    const best = new Map<string, Found & { readonly rank: number }>()
    for (const found of await findByWords(tx, key)) {
      const rank = rankOf(found, key, language)
      if (rank < (best.get(found.slug)?.rank ?? Number.POSITIVE_INFINITY)) best.set(found.slug, { ...found, rank })
    }
    const { compare } = new Intl.Collator(language)
    const matched = (await readNames(tx, language)).flatMap((row) => {
      const found = best.get(row.slug)
      return found === undefined ? [] : [{ listing: listingOf(row, language), found }]
    })
    const concepts = matched
      .toSorted((one, other) => one.found.rank - other.found.rank || compare(one.listing.name, other.listing.name))
      .slice(0, size)
      .map(({ listing, found }) => present(listing, found))
    return ok({ total: matched.length, concepts })
  })
