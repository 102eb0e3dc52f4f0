import { ok, refuse, type LanguageTag, type Result } from '#kernel'
import type { Actor } from '#network'
import type { Sha256 } from '#platform/blobs'
import type { LibraryDeps } from './deps.ts'
import { findDocument, type FindDocumentRefusal } from './find-document.ts'
import type { NothingToRead, PageNotFound } from './read-page.ts'

/** Widths in which pages are drawn, in pixels: a thumbnail, and a page to be read. */
export const PICTURE_WIDTHS = { thumbnail: 320, reader: 1000 } as const
export type PictureWidth = (typeof PICTURE_WIDTHS)[keyof typeof PICTURE_WIDTHS]

export type OpenPagePictureInput = {
  readonly number: number
  readonly page: number
  readonly width: PictureWidth
  /** Of several renditions the one in this language, or the first. */
  readonly language?: LanguageTag | undefined
}

export type PagePicture = { readonly bytes: Uint8Array; readonly mediaType: 'image/jpeg' | 'image/png'; readonly sha256: Sha256 }

/** The page cannot be drawn, or not within what a page may cost. */
export type PictureNotDrawn = { readonly kind: 'picture-not-drawn' }

/** A page of a document as a picture. */
export const openPagePicture = async (
  deps: Pick<LibraryDeps, 'database' | 'blobs' | 'pictures'>,
  actor: Actor,
  input: OpenPagePictureInput,
): Promise<Result<PagePicture, FindDocumentRefusal | PageNotFound | NothingToRead | PictureNotDrawn>> => {
  const found = await findDocument(deps, actor, { number: input.number })
  if (!found.ok) return found
  const { renditions } = found.value
  // The same that `readPage` would read, where one can be read.
  const drawable = renditions.filter(({ pages }) => pages !== undefined).toSorted((one, other) => Number(other.reading === 'searchable') - Number(one.reading === 'searchable'))
  const rendition = drawable.find(({ language }) => language === input.language) ?? drawable[0]
  if (rendition?.pages === undefined || rendition.safety === 'infected') return refuse({ kind: 'nothing-to-read', number: input.number })
  if (input.page > rendition.pages) return refuse({ kind: 'page-not-found', pages: rendition.pages })
  const path = await deps.blobs.pathOf(rendition.sha256)
  if (path === undefined) return refuse({ kind: 'nothing-to-read', number: input.number })
  const drawn = await deps.pictures.picture({ sha256: rendition.sha256, path, mediaType: rendition.mediaType, page: input.page, width: input.width })
  return drawn.ok ? ok({ ...drawn.value, sha256: rendition.sha256 }) : refuse({ kind: 'picture-not-drawn' })
}
