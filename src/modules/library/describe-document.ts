import { ok, refuse, type Result } from '#kernel'
import type { Actor } from '#network'
import { recordFact } from '#platform/outbox'
import { applyDescription } from './apply-description.ts'
import type { LibraryDeps } from './deps.ts'
import type { Description } from './description.ts'
import { holdDocument, readDocument } from './document-store.ts'
import type { DocumentChanged } from './facts.ts'
import type { DocumentNotFound } from './find-document.ts'
import { actionOn, actorFor, type NotAllowed } from './policy.ts'
import { readRelations } from './relation-store.ts'
import { todayOf } from './today.ts'
import { versionOf, type StaleVersion } from './version.ts'

export type DescribeDocumentInput = {
  readonly number: number
  readonly description: Description
  /** What the writer had before them; left out, nobody looks. */
  readonly version?: string | undefined
}

/** A document speaks of itself as of another. */
export type RelatedToItself = { readonly kind: 'related-to-itself' }

/**
 * Corrects what is said of a document, or confirms what was guessed by saying it. What is left open stays. Its files are left alone,
 * so `rendition` means nothing here.
 */
export const describeDocument = async (
  deps: Pick<LibraryDeps, 'database' | 'clock'>,
  actor: Actor,
  { number, description, version }: DescribeDocumentInput,
): Promise<Result<{ changed: boolean }, NotAllowed | DocumentNotFound | StaleVersion | RelatedToItself>> => {
  const editor = actorFor(actor, 'add')
  if (editor === undefined) return refuse({ kind: 'not-allowed' })
  return deps.database.asOrganisation(editor.organisation, async (tx) => {
    await holdDocument(tx, { number })
    const document = await readDocument(tx, { number })
    if (document?.organisation !== editor.organisation) return refuse({ kind: 'document-not-found' })
    if (actorFor(actor, actionOn(document.state)) === undefined) return refuse({ kind: 'not-allowed' })
    if (version !== undefined && version !== versionOf(document, await readRelations(tx, document.id))) return refuse({ kind: 'stale-version' })
    if (description.translationOf === number || description.relations?.some(({ to }) => to === number) === true) return refuse({ kind: 'related-to-itself' })
    const changed = await applyDescription(tx, document, description, todayOf(deps.clock))
    if (changed) await recordFact(tx, { kind: 'library.document-changed', document: document.id } satisfies DocumentChanged)
    return ok({ changed })
  })
}
