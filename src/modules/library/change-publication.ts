import { ok, refuse, type Result } from '#kernel'
import type { Actor } from '#network'
import { recordFact } from '#platform/outbox'
import type { LibraryDeps } from './deps.ts'
import { holdDocument, readDocument, updateState } from './document-store.ts'
import type { DocumentChanged } from './facts.ts'
import type { DocumentNotFound } from './find-document.ts'
import { actorFor, type NotAllowed } from './policy.ts'

/**
 * Publishes a draft (or a withdrawn document again), or withdraws a document: its number and a tombstone stay,
 * its files and words are no longer shown or found. Returns whether that changed anything.
 */
export const changePublication = async (
  deps: Pick<LibraryDeps, 'database'>,
  actor: Actor,
  input: { readonly number: number; readonly to: 'published' | 'withdrawn' },
): Promise<Result<{ changed: boolean }, NotAllowed | DocumentNotFound>> => {
  const operator = actorFor(actor, input.to === 'published' ? 'publish' : 'withdraw')
  if (operator === undefined) return refuse({ kind: 'not-allowed' })
  return deps.database.asOrganisation(operator.organisation, async (tx) => {
    await holdDocument(tx, input)
    const document = await readDocument(tx, { number: input.number })
    if (document?.organisation !== operator.organisation) return refuse({ kind: 'document-not-found' })
    if (document.state === input.to) return ok({ changed: false })
    await updateState(tx, document.id, input.to)
    await recordFact(tx, { kind: 'library.document-changed', document: document.id } satisfies DocumentChanged)
    return ok({ changed: true })
  })
}
