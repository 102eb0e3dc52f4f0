import { ok, refuse, type Result } from '#kernel'
import type { Actor } from '#network'
import { recordFact } from '#platform/outbox'
import { applyDescription } from './apply-description.ts'
import type { LibraryDeps } from './deps.ts'
import type { Description } from './description.ts'
import { holdDocument, readDocument } from './document-store.ts'
import type { DocumentChanged } from './facts.ts'
import type { DocumentNotFound } from './find-document.ts'
import { actorFor, type NotAllowed } from './policy.ts'
import { todayOf } from './today.ts'

/**
 * Corrects what is said of a document, or confirms what was guessed by saying it. What is left open stays. Its files are left alone,
 * so `rendition` means nothing here.
 */
export const describeDocument = async (
  deps: Pick<LibraryDeps, 'database' | 'clock'>,
  actor: Actor,
  input: { readonly number: number; readonly description: Description },
): Promise<Result<{ changed: boolean }, NotAllowed | DocumentNotFound>> => {
  const operator = actorFor(actor, 'add')
  if (operator === undefined) return refuse({ kind: 'not-allowed' })
  return deps.database.asOrganisation(operator.organisation, async (tx) => {
    await holdDocument(tx, input)
    const document = await readDocument(tx, { number: input.number })
    if (document?.organisation !== operator.organisation) return refuse({ kind: 'document-not-found' })
    const changed = await applyDescription(tx, document, input.description, todayOf(deps.clock))
    if (changed) await recordFact(tx, { kind: 'library.document-changed', document: document.id } satisfies DocumentChanged)
    return ok({ changed })
  })
}
