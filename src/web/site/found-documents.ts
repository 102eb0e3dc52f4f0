import { ok, refuse, type LanguageTag, type Result } from '#kernel'
import type { StampedDocument } from '#library'
import type { Actor } from '#network'
import { SEARCH_IS_AWAY, type SearchIsAway } from '#web/http'
import { NOTHING_ASKED, pairsOf, requestOf, type Asking } from './asking.ts'
import type { PublicLibrary } from './public-library.ts'

/** As many at a time: between two of them others have their turn. */
const AT_A_TIME = 100

export type Found = {
  /** How many there are in all, shown here or not. */
  readonly total: number
  readonly documents: readonly StampedDocument[]
}

type Searching = { readonly library: Pick<PublicLibrary, 'search' | 'stamped'>; readonly actor: Actor; readonly language: LanguageTag | undefined }

/** The documents that a question finds, from the one it begins with, `most` of them. Refused while nothing can be searched: what is listed then was not asked for. */
export const foundDocuments = async ({ library, actor, language }: Searching, asking: Asking, most: number): Promise<Result<Found, SearchIsAway>> => {
  const documents: StampedDocument[] = []
  for (let passed = 0; ; passed += AT_A_TIME) {
    const size = Math.min(AT_A_TIME, most - passed)
    const { value: { total, hits, away } } = await library.search(actor, { ...requestOf({ ...asking, from: asking.from + passed }, size, language), facets: false })
    if (away) return refuse(SEARCH_IS_AWAY)
    const { value: stamped } = await library.stamped(actor, { numbers: hits.map(({ listing }) => listing.number) })
    documents.push(...stamped)
    // A hit that the database does not show any more is left out of both: what is missing here is no end.
    if (asking.from + passed + hits.length >= total || passed + size >= most) return ok({ total, documents })
  }
}

/** What is new: for a question the newest that it finds, unless it says how to order them; without one whatever changed last. */
export const newestDocuments = async (searching: Searching, asking: Asking, most: number): Promise<Result<Pick<Found, 'documents'>, SearchIsAway>> =>
  asksNothing(asking)
    ? ok({ documents: (await searching.library.stamped(searching.actor, { latest: most })).value })
    : await foundDocuments(searching, { ...asking, sort: asking.sort ?? 'newest', from: 0 }, most)

const asksNothing = (asking: Asking): boolean => pairsOf({ ...asking, from: 0 }).length === pairsOf(NOTHING_ASKED).length
