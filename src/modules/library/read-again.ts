import { ok, refuse, type Id, type Result } from '#kernel'
import type { Actor } from '#network'
import type { LibraryDeps } from './deps.ts'
import { holdDocument, updateDocument } from './document-store.ts'
import type { DocumentNotFound } from './find-document.ts'
import { READ_RENDITION } from './jobs.ts'
import { actorFor, type NotAllowed } from './policy.ts'
import { noteReading } from './reading-faults.ts'
import { readRendition, waitAgain } from './rendition-store.ts'

/** Has a file read once more that could not be read: a scanner or a language may have come since, or there is room again. */
export const readAgain = async (
  deps: Pick<LibraryDeps, 'database' | 'jobs' | 'clock'>,
  actor: Actor,
  { rendition: id }: { readonly rendition: Id },
): Promise<Result<{ waiting: boolean }, NotAllowed | DocumentNotFound>> => {
  const editor = actorFor(actor, 'add')
  if (editor === undefined) return refuse({ kind: 'not-allowed' })
  return deps.database.asOrganisation(editor.organisation, async (tx) => {
    const found = await readRendition(tx, id)
    if (found?.organisation !== editor.organisation) return refuse({ kind: 'document-not-found' })
    await holdDocument(tx, { id: found.document })
    const rendition = await readRendition(tx, id)
    if (rendition === undefined || rendition.reading === 'searchable') return ok({ waiting: false })
    await waitAgain(tx, id)
    noteReading(id, false, deps.clock.now())
    await deps.jobs.send(tx, READ_RENDITION, { rendition: id })
    await updateDocument(tx, found.document, {})
    return ok({ waiting: true })
  })
}
