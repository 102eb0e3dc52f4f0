import { ok, refuse, type Id, type Result } from '#kernel'
import type { Actor } from '#network'
import type { Transaction } from '#platform/database'
import type { LibraryDeps } from './deps.ts'
import type { DocumentNotFound } from './find-document.ts'
import type { PagePicture, PictureNotDrawn, PictureWidth } from './open-page-picture.ts'
import { readOnePage } from './page-store.ts'
import { actorFor, type NotAllowed } from './policy.ts'
import type { PageNotFound } from './read-page.ts'
import { readRendition, type RenditionRow } from './rendition-store.ts'

export type OwnPageInput = { readonly rendition: Id; readonly page: number }

type Refusals = NotAllowed | DocumentNotFound | PageNotFound

/** A file of the actor's own organisation that has this page. What the scanner found something in is shown to nobody. */
const holding = async (tx: Transaction, organisation: Id, { rendition, page }: OwnPageInput): Promise<Result<RenditionRow, DocumentNotFound | PageNotFound>> => {
  const row = await readRendition(tx, rendition)
  if (row?.organisation !== organisation || row.safety === 'infected') return refuse({ kind: 'document-not-found' })
  return row.pages === null || page > row.pages ? refuse({ kind: 'page-not-found', pages: row.pages ?? 0 }) : ok(row)
}

/** The text of a page as it was read, also of a draft. */
export const readOwnPage = async (deps: Pick<LibraryDeps, 'database'>, actor: Actor, input: OwnPageInput): Promise<Result<{ text: string; pages: number }, Refusals>> => {
  const editor = actorFor(actor, 'add')
  if (editor === undefined) return refuse({ kind: 'not-allowed' })
  return deps.database.asOrganisation(editor.organisation, async (tx) => {
    const held = await holding(tx, editor.organisation, input)
    if (!held.ok) return held
    const page = await readOnePage(tx, input.rendition, input.page)
    return ok({ text: page?.text ?? '', pages: held.value.pages ?? 0 })
  })
}

/** The picture of a page, also of a draft. */
export const openOwnPicture = async (
  deps: Pick<LibraryDeps, 'database' | 'blobs' | 'pictures'>,
  actor: Actor,
  input: OwnPageInput & { readonly width: PictureWidth },
): Promise<Result<PagePicture, Refusals | PictureNotDrawn>> => {
  const editor = actorFor(actor, 'add')
  if (editor === undefined) return refuse({ kind: 'not-allowed' })
  const held = await deps.database.asOrganisation(editor.organisation, (tx) => holding(tx, editor.organisation, input))
  if (!held.ok) return held
  const { sha256, media_type: mediaType } = held.value
  const path = await deps.blobs.pathOf(sha256)
  if (path === undefined) return refuse({ kind: 'picture-not-drawn' })
  const drawn = await deps.pictures.picture({ sha256, path, mediaType, page: input.page, width: input.width })
  return drawn.ok ? ok({ ...drawn.value, sha256 }) : refuse({ kind: 'picture-not-drawn' })
}
