import type { BagOutcome, BagTotals, CheckFinding, CheckSummary, ExportRefusal, FileHistory, ImportBagRefusal, RepairRefusal } from '#library'
import { fileReason } from './sentences.ts'

const STATES: Readonly<Record<CheckFinding['state'], string>> = { missing: 'missing', 'wrong-size': 'wrong size', damaged: 'wrong hash', unreferenced: 'unreferenced' }

/** A line of the table: what is wrong, with which bytes, of which documents. */
export const finding = ({ state, sha256, holders }: CheckFinding): string => {
  const of = holders.map(({ number, fileName }) => `${number}  ${fileName}`).join(', ')
  return `${STATES[state].padEnd(13)} ${sha256.slice(0, 16)}  ${of}`.trimEnd()
}

const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`

export const checkSummary = ({ files, sound, missing, 'wrong-size': wrongSize, damaged, unreferenced, removed, left }: CheckSummary): string => {
  const swept = removed === 0 ? '' : `, of which ${removed} were removed`
  const rest = left === 0 ? '' : ` Interrupted: ${many(left, 'file is', 'files are')} left.`
  return `${many(files, 'file')}: ${sound} sound, ${missing} missing, ${wrongSize} of the wrong size, ${damaged} with the wrong hash; ${unreferenced} unreferenced${swept}.${rest}`
}

export const repairRefusal = (refusal: RepairRefusal): string => {
  if (refusal.kind === 'file-not-known') return 'No document has a file with these bytes. It must be the very file that was taken in.'
  return 'code' in refusal ? fileReason(refusal.kind, refusal.code) : fileReason(refusal.kind)
}

export const eventLine = ({ at, kind, outcome, file, detail }: FileHistory['events'][number]): string =>
  `${new Date(at).toISOString().slice(0, 19)}Z  ${kind.padEnd(13)} ${outcome.padEnd(7)}  ${file.slice(0, 16)}  ${detail ?? ''}`.trimEnd()

export const exportRefusal = (refusal: ExportRefusal): string => {
  switch (refusal.kind) {
    case 'not-allowed':
      return 'You may not do this.'
    case 'folder-not-empty':
      return 'The folder holds something already. Name another: nothing is written over.'
    case 'part-in-the-way':
      return `${refusal.part} is in the way: the export is written there until it is whole. Move it away.`
    case 'folder-unwritable':
      return `The folder cannot be made there (${refusal.code}).`
    case 'disk-full':
      return 'The disk is full. Nothing of the export was kept.'
  }
}

/** What is wrong with a bag. `path`: the file of it that is meant. */
const FAULTS: Readonly<Record<Exclude<ImportBagRefusal['kind'], 'not-allowed' | 'bag-unreadable'>, (path: string) => string>> = {
  'not-a-bag': () => 'is no bag: it has no bagit.txt',
  'bag-version-unknown': () => 'is of a version of BagIt that is not known, or not in UTF-8',
  'bag-without-manifest': () => 'has no manifest of SHA-256 or SHA-512',
  'fetch-refused': () => 'names files to be fetched from elsewhere (fetch.txt), which is not done',
  'bag-malformed': (path) => `has a file that cannot be read as what it is: ${path}`,
  'algorithm-unknown': (path) => `has a manifest of another algorithm than SHA-256 or SHA-512: ${path}`,
  'path-unsafe': (path) => `names a path that leads out of it, or that some system cannot have: ${path}`,
  'path-repeated': (path) => `names a path twice, or one that differs from another by capitals alone: ${path}`,
  'not-a-file': (path) => `holds a link or a device: ${path}`,
  'file-missing': (path) => `lacks a file: ${path}`,
  'file-unlisted': (path) => `holds a file that its manifest does not name: ${path}`,
  'checksum-wrong': (path) => `holds a file with other bytes than its manifest says: ${path}`,
  'size-wrong': () => 'holds more or less than it says (Payload-Oxum)',
  'check-ended': () => 'was not checked to its end',
  'no-bag-of-a-library': () => 'is sound, and not a bag of a library',
  'bag-file-invalid': (path) => `is sound, and ${path} in it is not what a library writes`,
}

export const importBagRefusal = (refusal: ImportBagRefusal): string => {
  if (refusal.kind === 'not-allowed') return 'You may not do this.'
  const said = refusal.kind === 'bag-unreadable' ? (refusal.code === 'ENOENT' ? 'is not there' : `cannot be read (${refusal.code})`) : FAULTS[refusal.kind](printable('path' in refusal ? (refusal.path ?? '') : ''))
  return `The bag ${printable(refusal.bag)} ${said}. Nothing was taken in.`
}

/** A path out of a bag may hold anything: signs that move the cursor are not shown. */
const printable = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\uFFFD').slice(0, 200)

const OUTCOMES: Readonly<Record<BagOutcome['status'], string>> = { imported: '', unchanged: '', repaired: 'Its file was mended from the bag.', differs: 'It is here already, and otherwise; what is here stays.', failed: '' }

export const bagOutcome = (outcome: BagOutcome): string => {
  const why = outcome.status === 'failed' ? notTaken(outcome.refusal) : OUTCOMES[outcome.status]
  return `${outcome.status.padEnd(10)} ${String(outcome.number).padStart(6)}  ${why}`.trimEnd()
}

const notTaken = (refusal: Extract<BagOutcome, { status: 'failed' }>['refusal']): string => {
  switch (refusal.kind) {
    case 'record-invalid':
      return `Its record is not what a library writes: ${printable(refusal.where)}.`
    case 'number-taken':
      return 'Another document has this number here.'
    case 'id-taken':
      return 'Something in it has an id that is taken here.'
    case 'organisation-unknown':
      return 'It belongs to an organisation that is not known here, nor to the bag.'
    case 'file-not-its-own':
      return 'A file is not the one that its record tells of.'
    case 'file-withheld':
      return fileReason(refusal.kind, String(refusal.number))
    case 'file-unreadable':
      return fileReason(refusal.kind, refusal.code)
    default:
      return fileReason(refusal.kind)
  }
}

export const bagTotals = ({ imported, unchanged, repaired, differs, failed, thesaurus, left }: BagTotals): string => {
  const words = thesaurus.refused === undefined ? '' : ` The thesaurus was not taken in (${thesaurus.refused}).`
  const other = thesaurus.other === 0 ? '' : ` ${many(thesaurus.other, 'concept is', 'concepts are')} described otherwise here, and stayed so.`
  const rest = left === 0 ? '' : ` Interrupted: ${many(left, 'document is', 'documents are')} left. Run the command again for the rest.`
  return `${imported} imported, ${unchanged} unchanged, ${repaired} repaired, ${differs} different here, ${failed} failed.${words}${other}${rest}`
}
