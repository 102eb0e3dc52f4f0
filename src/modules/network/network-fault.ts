/** What can be wrong with the files of a network: the messages of the schema's issues, and what the entries say against one another. */
export type NetworkIssue =
  | 'not-json'
  | 'shape-wrong'
  | 'part-missing'
  | 'part-unknown'
  | 'not-text'
  | 'not-yes-or-no'
  | 'text-empty'
  | 'text-too-long'
  | 'too-many'
  | 'slug-invalid'
  | 'slug-repeated'
  | 'slug-unknown'
  | 'kind-unknown'
  | 'secretariat-repeated'
  | 'secretariat-slug'
  | 'country-unknown'
  | 'language-unknown'
  | 'date-invalid'
  | 'website-invalid'
  | 'email-invalid'
  | 'telephone-invalid'
  | 'hours-missing'
  | 'cost-unknown'
  | 'about-repeated'

/** One thing that is wrong, and where. */
export type NetworkFault = {
  readonly issue: NetworkIssue
  /** The file's name, without its folder. */
  readonly file: string
  /** Which organisation of the file, counted from 1, and what it is called there. */
  readonly entry?: number | undefined
  readonly called?: string | undefined
  /** Which part of it: `country`, `contact.website`, `about.pl`. */
  readonly part?: string | undefined
  /** What stands there, shortened. */
  readonly given?: string | undefined
}

/** The files are not what a network is described by. Nothing was taken in. */
export type NetworkMalformed = { readonly kind: 'network-malformed'; readonly faults: readonly NetworkFault[] }

/** Line ends, control signs and broken letters must neither lie in the database nor reach a terminal. */
export const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\s]+/gu, ' ').toWellFormed().normalize('NFC').trim()

const MOST_SHOWN = 80

/** What was given, fit to be shown in a fault; nothing where it is neither text nor number. */
export const shown = (given: unknown): string | undefined =>
  typeof given === 'string' || typeof given === 'number' ? oneLine(String(given).slice(0, MOST_SHOWN)) : undefined
