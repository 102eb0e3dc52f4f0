import { ok, parsePartialDate, refuse, type PartialDate, type Result } from '#kernel'
import type { Actor } from '#network'
import { recordFact } from '#platform/outbox'
import type { LibraryDeps } from './deps.ts'
import { holdDocument, readDocument, updateAudience, updateDocument } from './document-store.ts'
import type { DocumentChanged } from './facts.ts'
import type { DocumentNotFound } from './find-document.ts'
import type { PublicationState } from './model.ts'
import { actorFor, type NotAllowed } from './policy.ts'
import { noteEvents } from './preservation/event-store.ts'
import { readRelations } from './relation-store.ts'
import { readRenditions } from './rendition-store.ts'
import { todayOf } from './today.ts'
import { versionOf, type StaleVersion } from './version.ts'

export type ChangePublicationInput = {
  readonly number: number
  readonly to: PublicationState
  /** Why it is withdrawn, in words for the reader of the tombstone. They must not say again what was to be hidden. */
  readonly reason?: string | undefined
  /** The day before which nobody outside sees it, `null` for none; left out, it stays as it is. Only with `to: 'published'`. */
  readonly embargo?: PartialDate | null | undefined
  /** What whoever decides had before them; left out, nobody looks. */
  readonly version?: string | undefined
}

/** To hand a draft over for review, or take it back, is part of working on it; everything else is put before readers or taken from them. */
const isEditing = (from: PublicationState, to: PublicationState): boolean => from !== to && [from, to].every((state) => state === 'draft' || state === 'review')

/**
 * Moves a document on: draft, review, published; or withdraws it: its number and a tombstone with the day and the reason stay,
 * its files and words are no longer shown or found. Returns whether that changed anything.
 */
export const changePublication = async (
  deps: Pick<LibraryDeps, 'database' | 'clock' | 'ids'>,
  actor: Actor,
  input: ChangePublicationInput,
): Promise<Result<{ changed: boolean }, NotAllowed | DocumentNotFound | StaleVersion>> => {
  const publisher = actorFor(actor, input.to === 'withdrawn' ? 'withdraw' : 'publish')
  const operator = publisher ?? actorFor(actor, 'add')
  if (operator === undefined) return refuse({ kind: 'not-allowed' })
  const today = todayOf(deps.clock)
  return deps.database.asOrganisation(operator.organisation, async (tx) => {
    await holdDocument(tx, input)
    const document = await readDocument(tx, { number: input.number })
    if (document?.organisation !== operator.organisation) return refuse({ kind: 'document-not-found' })
    if (publisher === undefined && !isEditing(document.state, input.to)) return refuse({ kind: 'not-allowed' })
    if (input.version !== undefined && input.version !== versionOf(document, await readRelations(tx, document.id))) return refuse({ kind: 'stale-version' })
    const embargo = input.to === 'published' && input.embargo !== undefined ? input.embargo : document.embargo
    if (document.state === input.to && document.embargo === embargo) return ok({ changed: false })
    const isWithdrawn = input.to === 'withdrawn'
    await updateDocument(tx, document.id, {
      state: input.to,
      embargo,
      withdrawn_on: isWithdrawn ? (parsePartialDate(today) ?? null) : null,
      withdrawn_reason: isWithdrawn ? (input.reason ?? null) : null,
    })
    await updateAudience(tx, document.id, today)
    const kind = isWithdrawn ? 'withdrawal' : document.state === 'withdrawn' ? 'reinstatement' : undefined
    if (kind !== undefined) await noteEvents(tx, deps, await readRenditions(tx, [document.id]), { kind })
    await recordFact(tx, { kind: 'library.document-changed', document: document.id } satisfies DocumentChanged)
    return ok({ changed: true })
  })
}
