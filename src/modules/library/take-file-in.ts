import { ok, refuse, type Id, type LanguageTag, type Result } from '#kernel'
import type { Actor } from '#network'
import { readDocument } from './document-store.ts'
import type { DocumentNotFound } from './find-document.ts'
import type { RenditionKind } from './model.ts'
import { actionOn, actorFor } from './policy.ts'
import { saveDocument, type SaveDocumentDeps, type SaveDocumentRefusal } from './save-document.ts'
import type { IncomingFile } from './store-file.ts'

export type TakeFileInInput = {
  readonly file: IncomingFile
  /** Its size in bytes, where the sender has said it. */
  readonly announced?: number | undefined
  /** The document to which the file is added; none: it makes a draft. */
  readonly number?: number | undefined
  readonly language?: LanguageTag | undefined
  readonly rendition?: RenditionKind | undefined
}

export type TakenFile = {
  readonly number: number
  readonly rendition: Id
  /** The library held these bytes already, with this document. */
  readonly known: boolean
  /** The document is the actor's own to work on. */
  readonly own: boolean
  readonly sameFileAs: number | undefined
}

/**
 * Takes in a file that somebody sends: as a draft of its own, or as one more file of a document of the actor's own. What is too large by its own
 * word, or goes to a document that is not there, is refused before a byte of it is read.
 */
export const takeFileIn = async (deps: SaveDocumentDeps, actor: Actor, input: TakeFileInInput): Promise<Result<TakenFile, SaveDocumentRefusal | DocumentNotFound>> => {
  const editor = actorFor(actor, 'add')
  if (editor === undefined) return refuse({ kind: 'not-allowed' })
  if ((input.announced ?? 0) > deps.blobs.maxBytes) return refuse({ kind: 'file-too-large', limit: deps.blobs.maxBytes })
  const find = (number: number) => deps.database.asOrganisation(editor.organisation, (tx) => readDocument(tx, { number }))
  if (input.number !== undefined) {
    const document = await find(input.number)
    if (document?.organisation !== editor.organisation) return refuse({ kind: 'document-not-found' })
    if (actorFor(actor, actionOn(document.state)) === undefined) return refuse({ kind: 'not-allowed' })
  }
  const saved = await saveDocument(deps, actor, { number: input.number, description: { language: input.language, rendition: input.rendition }, file: input.file, publish: false })
  if (!saved.ok) return saved
  const { number, rendition, changed, sameFileAs } = saved.value
  return ok({ number, rendition, known: !changed, own: changed || (await find(number))?.organisation === editor.organisation, sameFileAs })
}
