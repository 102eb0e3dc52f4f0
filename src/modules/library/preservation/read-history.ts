import { ok, refuse, type Result } from '#kernel'
import type { Actor } from '#network'
import type { LibraryDeps } from '../deps.ts'
import { readDocument } from '../document-store.ts'
import type { DocumentNotFound } from '../find-document.ts'
import { actorFor, type NotAllowed } from '../policy.ts'
import { readRenditions } from '../rendition-store.ts'
import { readEvents } from './event-store.ts'
import type { FileEvent } from './model.ts'
import { premisOf } from './premis.ts'

/** `premis`: the same as PREMIS 3.0 XML. */
export type FileHistory = { readonly number: number; readonly events: readonly FileEvent[]; readonly premis: string }

/** What befell the files of a document, oldest first: for those who keep the documents of its organisation. A withdrawn document has its history too. */
export const readHistory = async (deps: Pick<LibraryDeps, 'database'>, actor: Actor, { number }: { readonly number: number }): Promise<Result<FileHistory, NotAllowed | DocumentNotFound>> => {
  const editor = actorFor(actor, 'add')
  if (editor === undefined) return refuse({ kind: 'not-allowed' })
  return deps.database.asOrganisation(editor.organisation, async (tx) => {
    const document = await readDocument(tx, { number })
    if (document?.organisation !== editor.organisation) return refuse({ kind: 'document-not-found' })
    const events = await readEvents(tx, document.id)
    return ok({ number, events, premis: premisOf(await readRenditions(tx, [document.id]), events) })
  })
}
