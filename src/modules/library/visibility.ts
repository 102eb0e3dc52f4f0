import type { PartialDate } from '#kernel'
import type { Access, PublicationState } from './model.ts'

/** Who sees a row besides the organisation that keeps it. Whoever is public is of the network too. */
export type Audience = { readonly public: boolean; readonly network: boolean }

const NOBODY: Audience = { public: false, network: false }

type Standing = { readonly state: PublicationState; readonly access: Access; readonly embargo: PartialDate | null }

/**
 * Who sees a document, and who its renditions and pages, on a day (`2026-11-22`). Of a withdrawn document the tombstone is seen by
 * those who saw the document, its file and words by nobody.
 */
export const audienceOf = ({ state, access, embargo }: Standing, today: string): { readonly document: Audience; readonly content: Audience } => {
  const isOut = state === 'published' || state === 'withdrawn'
  const isHeldBack = embargo !== null && embargo > today
  if (!isOut || isHeldBack || access === 'organisation') return { document: NOBODY, content: NOBODY }
  const document = { public: access === 'public', network: true }
  return { document, content: state === 'published' ? document : NOBODY }
}
