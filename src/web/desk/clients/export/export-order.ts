import type { ExportDetail, ExportPurpose } from '#clients/export'
import type { CodeOf } from '#clients'

export type ExportFormat = CodeOf<'export-formats'>

/** What one asked for. `named`: narratives, each by itself. `seenBy`: how an age file is sealed. */
export type ExportOrder = {
  readonly clients: readonly string[]
  readonly purpose: ExportPurpose
  readonly recipient: string
  readonly format: ExportFormat
  /** A language of labels, or `codes`. */
  readonly words: string
  readonly details: readonly ExportDetail[]
  readonly keepNumbers: boolean
  readonly named: readonly { readonly client: string; readonly record: string }[]
  readonly sealed: { readonly passphrase: string } | { readonly recipients: readonly string[] }
}

/** What each format can bear; the rest is not asked. */
export const DETAILS_OF: Readonly<Record<ExportFormat, readonly ExportDetail[]>> = {
  'htcds-csv': ['names', 'birth', 'contact', 'places', 'words', 'others'],
  'htcds-json': ['names', 'birth', 'contact', 'places', 'words', 'others'],
  xlsx: ['names', 'birth', 'contact', 'places', 'words', 'others'],
  age: ['names', 'birth', 'contact', 'places', 'words', 'others', 'attachments'],
}

/** What a format has without being asked: a sealed file is the whole file, tables name nobody. */
export const FIRST_DETAILS: Readonly<Record<ExportFormat, readonly ExportDetail[]>> = {
  'htcds-csv': [], 'htcds-json': [], xlsx: [], age: ['names', 'birth', 'contact', 'places', 'words', 'attachments'],
}

export const FORMATS: readonly ExportFormat[] = ['xlsx', 'htcds-csv', 'htcds-json', 'age']

const LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'

/** So many letters and figures by chance, none of which looks like another. */
export const drawLetters = (count: number): string => {
  // Thirty letters: what would favour the first of them is thrown away.
  const even = 256 - (256 % LETTERS.length)
  let drawn = ''
  while (drawn.length < count) for (const byte of crypto.getRandomValues(new Uint8Array(count * 2))) if (byte < even && drawn.length < count) drawn += LETTERS[byte % LETTERS.length] ?? ''
  return drawn
}
