import { ok, type Id, type LanguageTag, type Result } from '#kernel'
import type { Actor } from '#network'
import { FACETS, SearchAway, type FacetName, type SearchAnswer, type SearchQuestion } from '#platform/search'
import { highlight, isEmpty, wordsOf, type Wish } from '#text'
import { authorityKey } from './authority-key.ts'
import { readAuthorities } from './authority-store.ts'
import type { LibraryDeps } from './deps.ts'
import { composeQuestion, type Composed } from './compose-question.ts'
import { readListed, type ListedRow } from './document-store.ts'
import { facetCounts } from './facet-labels.ts'
import { filtersFrom } from './filters-from.ts'
import { listDocuments } from './list-documents.ts'
import type { DocumentListing } from './model.ts'
import { numberToken } from './number-token.ts'
import { presentListing } from './present-document.ts'
import { readRenditions } from './rendition-store.ts'
import type { Filters, LibraryAnswer, LibraryHit, SearchRequest } from './search-request.ts'
import { transactionOf } from './transaction-of.ts'

const MOST = 100

type SearchDeps = Pick<LibraryDeps, 'database' | 'index' | 'thesaurus' | 'missed'>

/** Whose documents an actor may find, as the index names them. */
const accessOf = (actor: Actor): readonly string[] => (actor.kind === 'public' ? ['public'] : ['public', 'network', actor.organisation])

/**
 * Finds documents by words, "phrases", beginnings*, -exclusions, `a OR b` and `field:value`. Any text is a valid question. Without a word
 * all documents are listed that pass the filters. When no document holds all the words, those are shown that hold some. The index says
 * which and where; what is shown of a document comes from the database, under the actor's own rights.
 */
export const searchLibrary = async (deps: SearchDeps, actor: Actor, request: SearchRequest): Promise<Result<LibraryAnswer, never>> => {
  try {
    return await askIndex(deps, actor, request)
  } catch (fault) {
    if (fault instanceof SearchAway) return listInstead(deps, actor, request)
    throw fault
  }
}

/** Documents are read from the database: they are there, although nothing can be searched. */
const listInstead = async (deps: SearchDeps, actor: Actor, { from, size, filters = {} }: SearchRequest): Promise<Result<LibraryAnswer, never>> => {
  const { value: { total, documents } } = await listDocuments(deps, actor, { from, size })
  const hits = documents.map((listing): LibraryHit => ({ listing, title: { text: listing.title, marks: [] }, pages: [], pageCount: 0, others: [] }))
  return ok({ cut: false, corrected: [], suggested: [], alike: [], expanded: [], filters, total, away: true, loosened: false, hits, facets: noFacets() })
}

const askIndex = async (deps: SearchDeps, actor: Actor, request: SearchRequest): Promise<Result<LibraryAnswer, never>> => {
  const access = accessOf(actor)
  const composed = await composeQuestion({ index: deps.index, expand: (words) => deps.thesaurus.expand(words, request.language) }, request, access)
  const { filters, not } = filtersFrom(request.filters ?? {}, composed.filters, await spellingOf(deps, actor, request, composed))
  const [named, unnamed] = [false, true].map((left) => numbersAmong(composed.filters, left))
  const isPointless = isEmpty({ must: composed.must, filters: [] }) && request.words.trim() !== '' && composed.filters.length === 0
  const question: SearchQuestion = {
    must: [...composed.must, ...(named ?? [])],
    should: [],
    mustNot: [...composed.mustNot, ...(unnamed ?? [])],
    filters,
    filtersNot: not,
    access,
    facets: request.facets === true ? FACETS : [],
    sort: request.sort ?? 'relevance',
    foldTranslations: request.fold === true,
    from: request.from,
    size: Math.min(request.size, MOST),
  }
  if (isPointless) return ok({ ...told(composed, filters), total: 0, away: false, loosened: false, hits: [], facets: noFacets() })
  const strict = await deps.index.search(question)
  const loosened = strict.total === 0 && composed.must.length > 1
  if (strict.total === 0) await countMissed(deps, request.words)
  const answer = loosened ? await deps.index.search({ ...question, must: named ?? [], should: composed.must }) : strict
  return transactionOf(deps.database, actor, async (tx) => {
    const wanted = answer.documents.flatMap(({ document, others }) => [document, ...others])
    const rows = new Map((await readListed(tx, wanted)).map((row) => [row.id, row]))
    const languages = new Map((await readRenditions(tx, answer.documents.map(({ document }) => document))).map(({ id, language }) => [id, language]))
    const hits = answer.documents.flatMap((found) => presentHit(found, rows, languages, question.must))
    return ok({
      ...told(composed, filters),
      total: answer.total - (answer.documents.length - hits.length),
      away: false,
      loosened: loosened && answer.total > 0,
      hits,
      facets: facetCounts(answer.facets, filters, deps.thesaurus, request.language),
    })
  })
}

/** `number:12 number:14`: either. A document bears its number among its words, see `numberToken`. */
const numbersAmong = (filters: Composed['filters'], left: boolean): Wish[] => {
  const ways = filters.flatMap(({ field, value, not }) => (field === 'number' && not === left ? [{ form: 'exact' as const, tokens: [numberToken(value)] }] : []))
  return ways.length === 0 ? [] : [{ ways }]
}

/** Only words of the thesaurus or of the library itself: a name that somebody typed is none. */
const countMissed = async (deps: SearchDeps, words: string): Promise<void> => {
  const asked = wordsOf(words)
  const known = new Set((await deps.index.lookUp(asked.map(({ token }) => token))).filter(({ pages }) => pages > 0).map(({ token }) => token))
  for (const { token, text } of asked) if (known.has(token) || deps.thesaurus.conceptOf(text) !== undefined) deps.missed.count(token)
}

/** Keywords by whatever their concept is called, publishers by whatever name leads to their record. */
const spellingOf = async (deps: SearchDeps, actor: Actor, request: SearchRequest, composed: Composed): Promise<(facet: FacetName, value: string) => string> => {
  const publishers = [...(request.filters?.publisher ?? []), ...composed.filters.flatMap(({ field, value }) => (field === 'publisher' ? [value] : []))]
  const records = publishers.length === 0 ? undefined : await transactionOf(deps.database, actor, (tx) => readAuthorities(tx, publishers))
  return (facet, value) => {
    if (facet === 'keyword') return deps.thesaurus.conceptOf(value) ?? value
    return (facet === 'publisher' ? records?.get(authorityKey(value))?.name : undefined) ?? value
  }
}

const noFacets = (): LibraryAnswer['facets'] => ({ language: [], type: [], keyword: [], country: [], year: [], publisher: [], own: [] })

const told = ({ cut, corrected, suggested, alike, expanded }: Composed, filters: Filters) => ({ cut, corrected, suggested, alike, expanded, filters })

const presentHit = ({ document, revision, pages, pageCount, others }: SearchAnswer['documents'][number], rows: ReadonlyMap<Id, ListedRow>, languages: ReadonlyMap<Id, LanguageTag>, wishes: readonly Wish[]): LibraryHit[] => {
  const row = rows.get(document)
  // Withdrawn a moment ago: the index hears of it in milliseconds, the database knows already.
  if (row?.state !== 'published') return []
  const listings = others.flatMap((id): DocumentListing[] => {
    const other = rows.get(id)
    return other?.state === 'published' ? [presentListing(other)] : []
  })
  // The index's title holds those in other languages too.
  const title = { text: row.title, marks: highlight(row.title, { wishes }, row.language) }
  // What has changed since may be what nobody shall read any more.
  const isBehind = revision !== Number(row.revision)
  const shown = isBehind ? [] : pages.map((page) => ({ ...page, language: languages.get(page.rendition) ?? row.language }))
  return [{ listing: presentListing(row), title, pages: shown, pageCount: isBehind ? 0 : pageCount, others: listings }]
}
