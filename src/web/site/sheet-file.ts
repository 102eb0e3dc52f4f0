import { MEDIA_TYPES, type Rendition } from '#library'
import type { Actor } from '#network'
import type { FoundSheet } from '#publishing'
import type { FileReply } from '#web/http'
import type { PublicLibrary } from './public-library.ts'

/** A sheet as the library keeps it: the document's PDF in the language of the sheet. `undefined` when the library has none that may be handed out. */
export const fileOfSheet = async (library: Pick<PublicLibrary, 'find'>, actor: Actor, { document, language }: Pick<FoundSheet, 'document' | 'language'>): Promise<Rendition | undefined> => {
  const found = document === undefined ? undefined : await library.find(actor, { number: document })
  return found?.ok === true
    ? found.value.renditions.find((rendition) => rendition.language === language && rendition.mediaType === MEDIA_TYPES.pdf && rendition.safety !== 'infected')
    : undefined
}

/** That file as a download under a name that tells nothing: it stays in the list of downloads. */
export const openSheetFile = async (
  library: Pick<PublicLibrary, 'find' | 'open'>,
  actor: Actor,
  sheet: Pick<FoundSheet, 'document' | 'language' | 'place'>,
): Promise<FileReply | undefined> => {
  const rendition = await fileOfSheet(library, actor, sheet)
  if (rendition === undefined || sheet.document === undefined) return undefined
  const opened = await library.open(actor, { number: sheet.document, rendition: rendition.id })
  return opened.ok
    ? { kind: 'file', mediaType: rendition.mediaType, bytes: rendition.bytes, sha256: rendition.sha256, fileName: `${sheet.place}-${sheet.language}.pdf`, open: opened.value.open }
    : undefined
}
