import type { Readable } from 'node:stream'
import { ok, refuse, type Id, type Result } from '#kernel'
import type { Actor } from '#network'
import type { LibraryDeps } from './deps.ts'
import { findDocument, type DocumentNotFound, type FindDocumentRefusal } from './find-document.ts'
import { MEDIA_TYPES, type Document, type Rendition } from './model.ts'

export type OpenedRendition = {
  /** Of which it is a file. */
  readonly document: Document
  readonly rendition: Rendition
  /** A name for saving: number and title, never the name somebody's file had. */
  readonly fileName: string
  /** Bytes `start` to `end` inclusive, or all. `undefined` when the file is missing from the store. */
  open(range?: { start: number; end: number }): Promise<{ readonly size: number; readonly stream: Readable } | undefined>
}

/** The file of a rendition, for downloading. */
export const openRendition = async (
  deps: Pick<LibraryDeps, 'database' | 'blobs'>,
  actor: Actor,
  input: { readonly number: number; readonly rendition: Id },
): Promise<Result<OpenedRendition, FindDocumentRefusal>> => {
  const found = await findDocument(deps, actor, { number: input.number })
  if (!found.ok) return found
  const rendition = found.value.renditions.find((candidate) => candidate.id === input.rendition)
  // What the scanner found something in is handed to nobody.
  if (rendition === undefined || rendition.safety === 'infected') return refuse<DocumentNotFound>({ kind: 'document-not-found' })
  return ok({ document: found.value, rendition, fileName: fileNameOf(found.value, rendition), open: (range) => deps.blobs.open(rendition.sha256, range) })
}

const ENDINGS = new Map<string, string>(Object.entries(MEDIA_TYPES).map(([ending, mediaType]) => [mediaType, ending]))

const fileNameOf = (document: Document, rendition: Rendition): string => `${document.number}-${document.slug}.${ENDINGS.get(rendition.mediaType) ?? 'bin'}`
