import type { CountryCode, PartialDate } from '#kernel'
import type { Identifier } from './identifier.ts'

/** Words in several languages, by tag. */
export type InLanguages = Readonly<Record<string, string>>

/** Who may use the document, and on what terms. */
export type Rights = { readonly statement?: string | undefined; readonly licence?: string | undefined }

/** Where the file was found, and when it was taken from there. */
export type Source = { readonly url?: string | undefined; readonly captured?: PartialDate | undefined }

/** A judgment. Parties as they may be named in public: initials where the court gives initials. */
export type CaseLaw = {
  readonly court?: string | undefined
  readonly parties?: string | undefined
  readonly decided?: PartialDate | undefined
  /** Provisions applied: `Art. 4 ECHR`. */
  readonly articles?: readonly string[] | undefined
  readonly outcome?: string | undefined
}

/** A report of a body that watches over a treaty. */
export type Monitoring = {
  readonly body?: string | undefined
  readonly round?: string | undefined
  readonly country?: CountryCode | undefined
  /** Where in the procedure: state report, evaluation report, recommendation, government reply. */
  readonly stage?: string | undefined
}

/** Since when and until when a law is in force. */
export type InForce = { readonly from?: PartialDate | undefined; readonly to?: PartialDate | undefined }

/** What is shown of a document and neither searched apart nor ruled by. */
export type Details = {
  /** Titles in languages other than the document's own. */
  readonly titles?: InLanguages
  readonly summaries?: InLanguages
  readonly identifiers?: readonly Identifier[]
  readonly rights?: Rights
  readonly source?: Source
  /** How it came to the library: `gift of …`, `scanned by …`. */
  readonly provenance?: string
  readonly caseLaw?: CaseLaw
  readonly monitoring?: Monitoring
  readonly inForce?: InForce
}
