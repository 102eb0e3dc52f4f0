import type { ConfigurationRefusal } from '#platform/configuration'
import type { ControlRefusal } from '#platform/control'
import type { CatalogueRefusal, CorrectionRefusal, FileReason, RedactRefusal } from '#library'
import type { RestoreRefusal } from '#platform/backup'
import type { ListenRefusal } from '#web/http'
import type { HouseRefusal } from './house.ts'
import type { BackupRefusal } from './operations/backup.ts'
import type { Advice } from './operations/check.ts'

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'This is a folder, not a file.',
}

/** Why a file was not taken in, or not read: what happened, and what can be done. */
export const FILE_REASONS: Readonly<Record<FileReason, (detail: string) => string>> = {
  'file-empty': () => 'The file is empty.',
  'file-not-named': () => 'The row names no file.',
  'file-invalid': () => 'The file name cannot be used.',
  'file-not-found': () => 'There is no such file.',
  'file-not-a-file': () => 'This is a folder or a device, not a file.',
  'file-unreadable': (code) => UNREADABLE[code] ?? `The file cannot be read${code && ` (${code})`}. The server needs the right to read it.`,
  'file-too-large': (limit) => `The file is larger than ${limit || 'allowed'}. MAX_FILE_MB sets the limit.`,
  'file-mislabelled': () => 'The content is not what the name says.',
  'format-unknown': () => 'This is no format that the library takes in (PDF, DOCX, EPUB, ODT, HTML, plain text).',
  'disk-full': () => 'The disk is full. Nothing of this file was kept; free some space and run the command again.',
  'store-away': (code) => `The store of files at BLOBS_URL does not take it (${code}). Nothing of this file was kept; run the command again later.`,
  'path-leaves-folder': () => "The path leads out of the catalogue's folder.",
  'number-invalid': () => 'The number must be a whole number from 1 to 999999999.',
  'number-repeated': (line) => `The number stands in line ${line} already.`,
  'number-taken': () => 'The number belongs to a document of another organisation.',
  'language-unknown': () => 'No such language. Use its code: en, uk, sr-Latn.',
  'date-invalid': () => 'The date must be 1948, 1948-12 or 1948-12-10.',
  'country-unknown': () => 'No such country. Use two letters: BG, UA.',
  'rendition-unknown': () => 'No such kind of rendition.',
  'translation-of-invalid': () => 'The column "translation_of" takes the number of a document.',
  'translation-of-itself': () => 'A document cannot be a translation of itself.',
  'text-too-long': (column) => `The text in "${column}" is too long.`,
  'quotes-broken': () => 'The quotation marks in this row do not match.',
  'columns-miscounted': () => 'The row has more values than there are columns.',
  'row-too-long': () => 'The row is too long to be one.',
  'document-withdrawn': (number) => `Document ${number || 'of this number'} was withdrawn. Publish it again first.`,
  'file-withheld': (number) => `Something was taken out of this file, which belonged to document ${number}. It is not taken in again.`,
  'access-unknown': () => 'The access must be public, network or organisation.',
  'embargo-invalid': () => 'The embargo must be a day: 2027-01-31.',
  'address-invalid': () => 'The source must be an address that begins with http:// or https://.',
  'relation-invalid': () => 'Relations are written "supersedes: 12; related: 14".',
  'yes-or-no': () => 'The answer must be yes or no.',
  'no-language-data': () => 'The pages are pictures, and nothing here can read their language. The file is kept; its text is not searchable.',
  infected: () => 'The scanner found malware in the file. It is kept for you alone to look into, and shown to nobody.',
  'same-file-as': (number) => `Document ${number} has the same file.`,
  'not-allowed': () => 'You may not do this.',
  encrypted: () => 'The file is locked by a password. It is kept; its text is not searchable.',
  damaged: () => 'The file is damaged. It is kept; its text is not searchable.',
  'no-pages': () => 'The file has no pages. It is kept.',
  'no-text': () => 'The pages hold pictures and no text. The file is kept; its text is not searchable.',
  'too-many-pages': () => 'The file has too many pages to read. It is kept; its text is not searchable.',
  'too-much-text': () => 'The file holds more text than can be read. It is kept; its text is not searchable.',
  bomb: () => 'The file is packed so that it swells beyond all measure when opened. It is kept, and was not opened.',
  'took-too-long': () => 'The file took too long to read. It is kept; its text is not searchable.',
  'took-too-much-memory': () => 'The file took too much memory to read. It is kept; its text is not searchable.',
  'reader-died': () => 'The reader broke off at this file. It is kept; its text is not searchable.',
  'format-not-read': () => 'The format is not read yet. The file is kept; its text is not searchable.',
  'file-missing': () => 'The stored file is lost. Take it from a backup.',
  'no-room-to-read': () => 'The file is kept. Its text was not read, as the disk is full; free some space, and it is read by itself while the server runs, or when you run the command again.',
  'reading-given-up': () => 'The text could not be read so far. The file is kept; see "doctor".',
}

export const fileReason = (reason: FileReason, detail = ''): string => FILE_REASONS[reason](detail)

export const catalogueRefusal = (refusal: CatalogueRefusal | { kind: 'catalogue-unreadable'; code: string }): string => {
  switch (refusal.kind) {
    case 'catalogue-unreadable':
      return refusal.code === 'ENOENT' ? 'There is no such catalogue.' : `The catalogue cannot be read (${refusal.code}).`
    case 'catalogue-empty':
      return 'The catalogue is empty.'
    case 'catalogue-not-text':
      return 'The catalogue is not text in UTF-8. Save it as "CSV UTF-8".'
    case 'catalogue-heading-broken':
      return 'The quotation marks in the heading of the catalogue do not match.'
    case 'catalogue-without-file-column':
      return `The catalogue has no column "file". Its columns are: ${refusal.columns}.`
    case 'catalogue-column-repeated':
      return `The column "${refusal.column}" stands twice in the catalogue.`
  }
}

/** When it fills in the middle of a work, or is full before it. */
export const INTERRUPTED = 'Interrupted. What was half done is gone; what had been finished is kept.'

export const DISK_FULL = 'The disk is full. What was said to be taken in is kept; free some space and run the command again.'

const STORE_ADVICE: Readonly<Record<string, string>> = {
  SignatureDoesNotMatch: 'The secret is wrong.',
  InvalidAccessKeyId: 'It does not know the key.',
  AccessDenied: 'The key lacks rights: it must list the bucket, and read, write and delete in it.',
  NoSuchBucket: 'There is no such bucket; Waystation makes none.',
  AuthorizationHeaderMalformed: 'The region is wrong.',
  RequestTimeTooSkewed: "This machine's clock is wrong.",
}

export const houseRefusal = (refusal: HouseRefusal): string => {
  switch (refusal.kind) {
    case 'folder-in-use':
      return `${refusal.folder} is in use by another Waystation, which may just be starting. Try again in a moment, stop it, or name another folder with --data.`
    case 'folder-unusable':
      return `${refusal.folder} cannot be used as a data folder (${refusal.code}). Name another with --data.`
    case 'folder-path-too-long':
      return `The path of the data folder is too long: ${refusal.bytes} bytes, where at most ${refusal.most} will do. Name another with --data.`
    case 'disk-full':
      return DISK_FULL
    case 'demonstration-asked-of-real-installation':
      return 'This is a real installation; samples never go there. Use "serve" without --demonstration.'
    case 'database-unreachable':
      return `The database at DATABASE_URL cannot be reached (${refusal.code}). See that the server runs, and that name and password are right.`
    case 'database-in-use':
      return 'Another Waystation works on the database at DATABASE_URL. Several may, when all have the same BLOBS_URL and the same file "secret" in their data folders.'
    case 'store-away':
      return `The store of files at BLOBS_URL cannot be used (${refusal.code}). ${STORE_ADVICE[refusal.code] ?? 'See that it runs, and that the address is right.'}${refusal.region === undefined ? '' : ` Its region is ${refusal.region}.`}`
    case 'database-too-old':
    case 'database-from-later-version':
      return refusal.says
  }
}

export const listenRefusal = (refusal: ListenRefusal): string => {
  switch (refusal.kind) {
    case 'port-in-use':
      return `Port ${refusal.port} is in use by another program. Choose another, such as --port ${refusal.port + 1}.`
    case 'port-not-allowed':
      return `Port ${refusal.port} needs rights that this user does not have. Choose one above 1023, such as --port 4100.`
    case 'address-not-ours':
      return `HOST is "${refusal.host}", which is no address of this machine.`
  }
}

export const configurationRefusal = ({ mistakes }: ConfigurationRefusal): string =>
  mistakes.map(({ name, given, mustBe }) => `${name} is "${given}": it must be ${mustBe}.`).join('\n')

export const controlRefusal = (refusal: ControlRefusal): string => {
  switch (refusal.kind) {
    case 'server-stopped':
      return 'The server stopped before it had answered. What it had taken in is kept; run the command again for the rest.'
    case 'store-away':
      return storeAway(refusal.code)
    case 'server-fault':
      return `The server met a fault (${refusal.reference}). Its log says more.`
  }
}

/** The store of files went away while a command was at work. */
export const storeAway = (code: string): string => `The store of files at BLOBS_URL does not answer (${code}). What was done until then is kept; run the command again later.`

/** Why a backup was not written. */
export const BACKUP_REFUSALS: Readonly<Record<BackupRefusal, string>> = {
  'file-exists': 'A file of this name is there already. Name another: an older backup is never written over.',
  'file-unwritable': 'The backup cannot be written there.',
  'disk-full': 'The disk is full. Nothing of the backup was kept.',
}

export const restoreRefusal = (refusal: RestoreRefusal): string => {
  switch (refusal.kind) {
    case 'backup-not-found':
      return 'There is no such backup.'
    case 'backup-unreadable':
      return `The backup cannot be read (${refusal.code}). Nothing was changed.`
    case 'backup-damaged':
      return 'The backup is damaged: its content does not have the hash that it was sealed with. Nothing was changed.'
    case 'backup-of-other-version':
      return `The backup was made by another version of Waystation (its schema is at ${refusal.schema}). Restore it with that version. Nothing was changed.`
    case 'installation-not-empty':
      return 'There is an installation already. With --replace the backup takes its place, and what is there now is gone. Nothing was changed.'
    case 'disk-full':
      return 'The disk is too full for the files of this backup. The database was not changed.'
  }
}

/** What to do about what the doctor has found. */
export const ADVICE: Readonly<Record<Advice, string>> = {
  'restore-files': 'Take the files from a backup: waystation restore.',
  'repair-files': 'See which with waystation library check, and put copies from a backup or a bag back with waystation library repair.',
  reindex: 'Build the index anew: waystation library reindex.',
  'free-disk-space': 'Free some disk space.',
  'delete-backups': 'Make a backup: it deletes those that are too old. What was erased since can be read in them.',
  'look-in-log': 'The log says why.',
  'name-proxies': 'All visitors have the address of the proxy, and share one limit: a stranger could lock staff out. Name the proxy in TRUSTED_PROXIES.',
}

export const advice = (key: Advice): string => ADVICE[key]

export const correctionRefusal = (refusal: CorrectionRefusal | { readonly kind: 'not-allowed' | 'document-not-found' | 'related-to-itself' }, number: number): string => {
  switch (refusal.kind) {
    case 'correction-empty':
      return 'Nothing was said.'
    case 'column-unknown':
      return `There is no column "${refusal.column}".`
    case 'document-not-found':
    case 'not-allowed':
      return `There is no document ${number} that you could describe.`
    case 'related-to-itself':
      return `Document ${number} cannot be related to itself.`
    default:
      return `${refusal.column}: ${fileReason(refusal.kind, refusal.column)}`
  }
}

export const redactRefusal = (refusal: RedactRefusal, number: number): string => {
  switch (refusal.kind) {
    case 'document-not-found':
    case 'not-allowed':
      return `There is no document ${number} that you could redact.`
    case 'rendition-not-named':
      return `Say with --replaces which file of document ${number} is meant, by the beginning of its SHA-256.`
    case 'same-file':
      return 'This is the file that is there already. Nothing was changed.'
    case 'file-unreadable':
      return fileReason(refusal.kind, refusal.code)
    case 'document-withdrawn':
    case 'file-withheld':
      return fileReason(refusal.kind, String(refusal.number))
    default:
      return fileReason(refusal.kind)
  }
}
