import type { ServiceIssue, ServiceState } from '#services'
import type { ServicesImportRefusal } from './operations/services.ts'
import type { SheetsImportRefusal } from './operations/sheets.ts'
import { FILE_REASONS } from './sentences.ts'

/** What is wrong with an entry of the directory, and what it must be. */
const ISSUES: Readonly<Record<ServiceIssue, string>> = {
  'key-invalid': 'a key is small letters and digits, with hyphens between words',
  'key-repeated': 'another entry has this key already',
  'country-unknown': 'no such country; use two capital letters: BG, UA',
  'kind-unknown': 'it must be emergency, helpline, counselling, shelter, legal, medical or other',
  'name-missing': 'an entry needs a name in one language at least',
  'language-unknown': 'no such language; use its code: en, uk, sr-Latn',
  'text-too-long': 'the text is too long',
  'number-invalid': 'a number is at most 24 digits, spaces and + - ( ), with + only first and every parenthesis closed',
  'cost-invalid': 'it must be free, local, charged, unknown, or words by language',
  'hours-invalid': 'it must be "24/7", or words by language',
  'answer-invalid': 'it must be yes, no or unknown',
  'address-invalid': 'it must be an address that begins with http:// or https://',
  'day-invalid': 'it must be a day: 2026-11-22',
  'verified-in-future': 'this day has not come yet; days are counted in UTC',
  'expires-before-verified': 'it expires before it was verified',
  'expires-too-late': 'at most 13 months after it was verified, somebody has to make sure again',
  'sample-in-real-installation': 'this is a real installation; samples never go there',
  'too-many': 'there are too many',
  'field-unknown': 'no such field',
  'field-missing': 'it is missing, or says nothing',
  'field-invalid': 'it is not of the right form',
}

/** One sentence for everything that is wrong, each naming the entry and the field. */
export const servicesRefusal = (refusal: ServicesImportRefusal): readonly string[] => {
  switch (refusal.kind) {
    case 'services-malformed':
      return [
        ...refusal.issues.map(({ entry, key, field, issue }) => {
          const where = entry === undefined ? 'The file' : `Entry ${entry}${key === undefined ? '' : ` (${key})`}`
          return `${where}${field === '' ? '' : `, ${field}`}: ${ISSUES[issue]}.`
        }),
        'Nothing was taken in.',
      ]
    case 'file-unreadable':
      return [FILE_REASONS['file-unreadable'](refusal.code)]
    case 'file-too-large':
      return ['The file is too large for a directory.']
    case 'file-not-json':
      return ['The file is not JSON in UTF-8.']
    case 'not-allowed':
      return ['You may not change the directory.']
  }
}

export const STANDING: Readonly<Record<ServiceState, string>> = { current: 'current', expired: 'expired', incomplete: 'incomplete', 'not-yet': 'not yet', withdrawn: 'withdrawn' }

export const sheetsRefusal = (refusal: SheetsImportRefusal): string => {
  switch (refusal.kind) {
    case 'not-allowed':
      return 'You may not change the help sheets.'
    case 'sheet-unchecked':
      return `Sheet ${refusal.place} (${refusal.language}): A lawyer has to have checked it. Say who and when: "checkedBy", "checkedOn".`
    case 'checked-in-future':
      return `Sheet ${refusal.place} (${refusal.language}): the day on which it was checked has not come yet. Days are counted in UTC.`
    case 'sample-in-real-installation':
      return `Sheet ${refusal.place} (${refusal.language}) is a sample. This is a real installation; samples never go there.`
    case 'sheet-repeated':
      return `Sheet ${refusal.place} stands twice in language ${refusal.language}.`
    case 'list-malformed':
      return refusal.field === '' ? `${refusal.file} is not a list in JSON.` : `${refusal.file}, ${refusal.field}: ${refusal.field.endsWith(' folder') ? 'a folder is named by its own name, never by a path' : 'it is missing, unknown, or not of the right form'}.`
    case 'place-repeated':
      return `${refusal.file}: place ${refusal.place} stands there twice.`
    default:
      return `${refusal.file}: ${SHEET_FILES[refusal.kind]}`
  }
}

type SheetFileReason = Exclude<SheetsImportRefusal, { readonly place: number } | { readonly field: string } | { readonly kind: 'not-allowed' }>['kind']

const SHEET_FILES: Readonly<Record<SheetFileReason, string>> = {
  'file-not-found': 'There is no such file or folder.',
  'path-leaves-folder': 'The path leads out of the folder of the sheets.',
  'file-not-a-file': 'This is a folder or a device, not a file.',
  'file-unreadable': 'The file cannot be read. The server needs the right to read it.',
  'file-too-large': 'A sheet is at most 100 kB.',
  'file-not-text': 'The file is not text in UTF-8.',
  'language-unknown': 'The file must be named by its language: en.md, uk.md, sr-Latn.md.',
  'title-missing': 'The first line must be the title: # Your rights',
  'title-too-long': 'The title is too long.',
  'text-missing': 'There is a title and no text.',
  'sheet-empty': 'The folder holds no text: en.md, uk.md.',
}
