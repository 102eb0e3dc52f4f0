import type { Refusal, Result } from '#kernel'
import type { findDocument, findRendition, listDocuments, openPagePicture, openRendition, readPage, searchLibrary } from '#library'
import type { findOrganisation } from '#network'
import type { findSheet } from '#publishing'
import type { findConcept } from '#thesaurus'

/** The refusals of a use case. */
type RefusalsOf<U extends (...input: never[]) => Promise<Result<unknown, Refusal>>> = Extract<Awaited<ReturnType<U>>, { ok: false }>['refusal']

/** The address leads nowhere. */
export type PageUnknown = { readonly kind: 'page-unknown' }

/** More than one address, or everybody together, may have at once. `retryAfter` in seconds. */
export type TooManyRequests = { readonly kind: 'too-many-requests'; readonly retryAfter: number }

/** `fields`: which names after the `?` are wrong. */
export type QuestionNotUnderstood = { readonly kind: 'question-not-understood'; readonly fields: readonly string[] }

/** There is no country of that code. */
export type CountryNotFound = { readonly kind: 'country-not-found' }

/** What was asked for in one archive is more than one may hold: how much there is, and how much there may be. */
export type ArchiveTooLarge = { readonly kind: 'archive-too-large'; readonly documents: number; readonly bytes: number; readonly mostDocuments: number; readonly mostBytes: number }

/** What only the search can tell, while it cannot be asked. `retryAfter` in seconds. */
export type SearchIsAway = { readonly kind: 'search-away'; readonly retryAfter: number }

/** The server looks more often than that whether it is back. */
export const SEARCH_IS_AWAY: SearchIsAway = { kind: 'search-away', retryAfter: 30 }

/** All that a route may be refused. A use case that routes call is added here once, with all its refusals. */
export type KnownRefusal =
  | RefusalsOf<typeof searchLibrary>
  | RefusalsOf<typeof listDocuments>
  | RefusalsOf<typeof findDocument>
  | RefusalsOf<typeof findRendition>
  | RefusalsOf<typeof readPage>
  | RefusalsOf<typeof openRendition>
  | RefusalsOf<typeof openPagePicture>
  | RefusalsOf<typeof findOrganisation>
  | RefusalsOf<typeof findSheet>
  | CountryNotFound
  | RefusalsOf<typeof findConcept>
  | PageUnknown
  | ArchiveTooLarge
  | SearchIsAway

export type RefusalKind = KnownRefusal['kind']

/** The status of each refusal (RFC 9110, section 15). A kind left out does not compile. */
export const STATUS_OF_REFUSAL = {
  'document-not-found': 404,
  'document-withdrawn': 410,
  'page-not-found': 404,
  'nothing-to-read': 404,
  'picture-not-drawn': 404,
  'organisation-not-found': 404,
  'sheet-not-found': 404,
  'country-not-found': 404,
  'concept-not-found': 404,
  'page-unknown': 404,
  'archive-too-large': 400,
  'search-away': 503,
} as const satisfies Record<RefusalKind, 400 | 404 | 410 | 503>
