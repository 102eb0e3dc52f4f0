import type { z } from 'zod'
import { parseLanguageTag } from '#kernel'
import { searchLibrary, type FacetName, type LibraryAnswer, type LibraryHit, type SearchRequest } from '#library'
import type { Actor } from '#network'
import { SEARCH_IS_AWAY } from '#web/http'
import type { Addresses } from '../addresses.ts'
import { SEARCH } from '../contracts/search.ts'
import { readCursor, writeCursor, type Cursor } from '../cursor.ts'
import { chosenIn, offsetOf } from '../inputs.ts'
import { operation, type Known } from '../operation.ts'
import type { foundShape } from '../shapes/search.ts'
import { presentListing } from './present.ts'

export type SearchDeps = Parameters<typeof searchLibrary>[0]

/** `/search`. */
export const searching = (deps: SearchDeps, known: Known) =>
  operation(SEARCH, known, async ({ query, lists: { without, ...said }, actor, at, address }) => {
    const { q: words, sort, fold, script, exact, expand, facets, labels, size } = query
    const question = { words, sort, fold: fold === 'yes', anyScript: script === 'any', asTyped: exact === 'yes', expand: expand === undefined, filters: chosenIn(said), without }
    const cursor = query.cursor === undefined ? undefined : readCursor(query.cursor, question)
    if (query.cursor !== undefined && cursor === undefined) return { kind: 'refused', refusal: { kind: 'question-not-understood', fields: ['cursor'] } }
    const request = { ...question, language: parseLanguageTag(labels), facets: facets === 'yes' }
    const { answer, from, hits } = await partOf(deps, actor, request, cursor, offsetOf(query), size)
    // What could be listed instead is not what was asked for.
    if (answer.away) return { kind: 'refused', refusal: SEARCH_IS_AWAY }
    const isMore = hits.length > 0 && from + hits.length < answer.total
    const after = hits.map(({ listing }) => listing.number).toReversed()
    const next = isMore ? at.asked(address, 'cursor', writeCursor({ from: from + hits.length, after }, question), 'page') : undefined
    return { kind: 'json', value: { total: answer.total, from, documents: hits.map((hit) => presentHit(hit, at)), next, ...(request.facets && { facets: presentFacets(answer) }), understood: presentUnderstood(answer) }, next }
  })

/** So many places before and behind the one where a list was left are looked at, to find that document again if others came or went. */
const AROUND = 25
const WINDOW = 100

type Part = { readonly answer: LibraryAnswer; readonly from: number; readonly hits: readonly LibraryHit[] }

/** The part of a list that is asked for: by its place, or after the document that was shown last. */
const partOf = async (deps: SearchDeps, actor: Actor, request: Omit<SearchRequest, 'from' | 'size'>, cursor: Cursor | undefined, offset: number, size: number): Promise<Part> => {
  if (cursor === undefined) {
    const { value: answer } = await searchLibrary(deps, actor, { ...request, from: offset, size })
    return { answer, from: offset, hits: answer.hits }
  }
  const start = Math.max(0, cursor.from - AROUND)
  const { value: answer } = await searchLibrary(deps, actor, { ...request, from: start, size: WINDOW })
  const numbers = answer.hits.map(({ listing }) => listing.number)
  const left = cursor.after.find((number) => numbers.includes(number))
  // All of them gone: the place where they stood is as good as another.
  const first = left === undefined ? cursor.from - start : numbers.indexOf(left) + 1
  return { answer, from: start + first, hits: answer.hits.slice(first, first + size) }
}

type Found = z.input<typeof foundShape>

const presentHit = ({ listing, title, pages, pageCount, others }: LibraryHit, at: Addresses): Found['documents'][number] => ({
  ...presentListing(listing, at),
  titleMarks: title.marks.map(([start, end]) => [start, end]),
  passages: pages.map(({ rendition, number, language, passage }) => ({ rendition, page: number, record: at.text(listing.number, rendition, number), language, text: passage.text, marks: passage.marks.map(([start, end]) => [start, end]) })),
  pagesFound: pageCount,
  others: others.map((other) => presentListing(other, at)),
})

const each = <T>(of: (facet: FacetName) => T) => ({ language: of('language'), type: of('type'), keyword: of('keyword'), country: of('country'), year: of('year'), publisher: of('publisher'), own: of('own') })

const presentFacets = ({ facets }: LibraryAnswer): Found['facets'] => each((facet) => facets[facet].map(({ value, label, count, chosen }) => ({ value, label, count, chosen })))

const presentUnderstood = ({ filters, cut, loosened, corrected, suggested, alike, expanded }: LibraryAnswer): Found['understood'] => ({
  filters: each((facet) => filters[facet] && [...filters[facet]]),
  cut, loosened,
  corrected: corrected.map(({ asked, used }) => ({ asked, used })),
  suggested: suggested.map(({ asked, better }) => ({ asked, better })),
  alike: alike.map(({ asked, found }) => ({ asked, found: [...found] })),
  expanded: expanded.map(({ concept, matched, terms }) => ({ concept, matched, terms: terms.map(({ language, label }) => ({ language, label })) })),
})
