import { refuse, type LanguageTag, type Result } from '#kernel'
import type { findDocument, FindDocumentRefusal, NothingToRead, PageNotFound } from '#library'
import type { Actor } from '#network'
import type { PictureNotDrawn } from '#web/http'

/** Widths of a page's picture, in pixels: for the record and for the reader. */
export const PICTURE_WIDTHS = { thumbnail: 320, reader: 1000 } as const
export type PictureWidth = (typeof PICTURE_WIDTHS)[keyof typeof PICTURE_WIDTHS]

export type PageInPicture = { readonly bytes: Uint8Array; readonly mediaType: 'image/jpeg' | 'image/png'; readonly sha256: string }

/** Draws a page, counted from 1, of the rendition in `language`, or of the first. Stands for the library's use case of this name: no picture is drawn. */
export const openPagePicture = async (
  _deps: Parameters<typeof findDocument>[0],
  _actor: Actor,
  _input: { readonly number: number; readonly page: number; readonly width: PictureWidth; readonly language?: LanguageTag | undefined },
): Promise<Result<PageInPicture, FindDocumentRefusal | PageNotFound | NothingToRead | PictureNotDrawn>> => refuse({ kind: 'picture-not-drawn' })
