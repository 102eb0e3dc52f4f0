import { ok, parsePartialDate, refuse, type Result } from '#kernel'
import type { Actor } from '#network'
import { recordFact } from '#platform/outbox'
import type { LibraryDeps } from './deps.ts'
import { holdDocument, readDocument, updateAudience, updateDocument } from './document-store.ts'
import type { DocumentChanged } from './facts.ts'
import type { DocumentNotFound } from './find-document.ts'
import type { PublicationState } from './model.ts'
import { actorFor, type NotAllowed } from './policy.ts'
import { todayOf } from './today.ts'

export type ChangePublicationInput = {
  readonly number: number
  readonly to: PublicationState
  /** Why it is withdrawn, in words for the reader of the tombstone. They must not say again what was to be hidden. */
  readonly reason?: string | undefined
}

/**
 * Moves a document on: draft, review, published; or withdraws it: its number and a tombstone with the day and the reason stay,
 * its files and words are no longer shown or found. Returns whether that changed anything.
 */
export const changePublication = async (
  deps: Pick<LibraryDeps, 'database' | 'clock'>,
  actor: Actor,
  input: ChangePublicationInput,
): Promise<Result<{ changed: boolean }, NotAllowed | DocumentNotFound>> => {
  const operator = actorFor(actor, input.to === 'withdrawn' ? 'withdraw' : 'publish')
  if (operator === undefined) return refuse({ kind: 'not-allowed' })
  const today = todayOf(deps.clock)
  return deps.database.asOrganisation(operator.organisation, async (tx) => {
    await holdDocument(tx, input)
    const document = await readDocument(tx, { number: input.number })
    if (document?.organisation !== operator.organisation) return refuse({ kind: 'document-not-found' })
    if (document.state === input.to) return ok({ changed: false })
    const isWithdrawn = input.to === 'withdrawn'
    await updateDocument(tx, document.id, {
      state: input.to,
      withdrawn_on: isWithdrawn ? (parsePartialDate(today) ?? null) : null,
      withdrawn_reason: isWithdrawn ? (input.reason ?? null) : null,
    })
    await updateAudience(tx, document.id, today)
    await recordFact(tx, { kind: 'library.document-changed', document: document.id } satisfies DocumentChanged)
    return ok({ changed: true })
  })
}
