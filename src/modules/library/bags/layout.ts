import type { Id } from '#kernel'
import { MEDIA_TYPES, type MediaType } from '../model.ts'

/** Where things lie in the payload of a bag. Every path is made here, from numbers and ids: none is ever read out of a bag. */
export const LIBRARY_FILE = 'library.json'
export const ORGANISATIONS_FILE = 'organisations.json'
export const AUTHORITIES_FILE = 'authorities.json'
export const THESAURUS_FILE = 'thesaurus.json'

const folderOf = (number: number): string => `documents/${String(number).padStart(9, '0')}`
export const recordOf = (number: number): string => `${folderOf(number)}/document.json`
export const premisFileOf = (number: number): string => `${folderOf(number)}/premis.xml`
export const textOf = (number: number, rendition: Id): string => `${folderOf(number)}/text/${rendition}.ndjson`

const ENDINGS = new Map<MediaType, string>([
  [MEDIA_TYPES.pdf, 'pdf'], [MEDIA_TYPES.docx, 'docx'], [MEDIA_TYPES.epub, 'epub'], [MEDIA_TYPES.odt, 'odt'], [MEDIA_TYPES.html, 'html'], [MEDIA_TYPES.txt, 'txt'],
])

/** The file bears its rendition's id; the name that somebody once gave it stands in the record. */
export const fileOf = (number: number, rendition: Id, mediaType: MediaType): string => `${folderOf(number)}/files/${rendition}.${ENDINGS.get(mediaType) ?? 'bin'}`

/** The number of a document whose record lies at this path. */
export const numberOfRecord = (path: string): number | undefined => {
  const number = Number(/^documents\/(\d{9})\/document\.json$/.exec(path)?.[1] ?? 0)
  return number > 0 ? number : undefined
}
