import type { FileInFolderRefusal } from './file-in-folder.ts'
import type { ReadingReason } from './model.ts'
import type { CatalogueLine } from './parse-catalogue.ts'
import type { SaveDocumentRefusal } from './save-document.ts'
import type { RowIssue } from './schema.ts'

type RowFault = Extract<CatalogueLine, { fault: string }>['fault']

/** All that can be said of a file that did not plainly come in. */
export type FileReason =
  | SaveDocumentRefusal['kind']
  | FileInFolderRefusal['kind']
  | RowFault
  | RowIssue
  | ReadingReason
  | 'number-repeated'
  | 'translation-of-itself'
  | 'same-file-as'
  | 'reading-given-up'
  | 'no-room-to-read'
