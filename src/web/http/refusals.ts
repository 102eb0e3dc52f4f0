import type { Refusal, Result } from '#kernel'
import type { findDocument, listDocuments, openPagePicture, openRendition, readPage, searchLibrary } from '#library'
import type { findOrganisation } from '#network'
import type { findSheet } from '#publishing'
import type { findConcept } from '#thesaurus'

/** The refusals of a use case. */
type RefusalsOf<U extends (...input: never[]) => Promise<Result<unknown, Refusal>>> = Extract<Awaited<ReturnType<U>>, { ok: false }>['refusal']

/** The address leads nowhere. */
export type PageUnknown = { readonly kind: 'page-unknown' }

/** There is no country of that code. */
export type CountryNotFound = { readonly kind: 'country-not-found' }

/** All that a route may be refused. A use case that routes call is added here once, with all its refusals. */
export type KnownRefusal =
  | RefusalsOf<typeof searchLibrary>
  | RefusalsOf<typeof listDocuments>
  | RefusalsOf<typeof findDocument>
  | RefusalsOf<typeof readPage>
  | RefusalsOf<typeof openRendition>
  | RefusalsOf<typeof openPagePicture>
  | RefusalsOf<typeof findOrganisation>
  | RefusalsOf<typeof findSheet>
  | CountryNotFound
  | RefusalsOf<typeof findConcept>
  | PageUnknown

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
} as const satisfies Record<RefusalKind, 400 | 404 | 410>
