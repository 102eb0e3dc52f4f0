import type { CountryCode, LanguageTag, PartialDate } from '#kernel'
import type { Details } from './details.ts'
import type { Access, Proposable, RelationKind, RenditionKind } from './model.ts'

/** How a document stands to another, by its number. */
export type Relation = { readonly kind: RelationKind; readonly to: number }

type Said = {
  readonly title: string
  readonly summary: string
  readonly language: LanguageTag
  readonly date: PartialDate
  readonly authors: readonly string[]
  readonly publishers: readonly string[]
  readonly types: readonly string[]
  readonly keywords: readonly string[]
  readonly countries: readonly CountryCode[]
  /** Conventions and laws concerned: `Directive 2011/36/EU, art. 8`. */
  readonly instruments: readonly string[]
  /** Published by the network itself. */
  readonly ownPublication: boolean
  readonly access: Access
  /** The day from which others than the organisation see it; `null`: none. */
  readonly embargo: PartialDate | null
  /** `null`: it is no translation. */
  readonly translationOf: number | null
  readonly relations: readonly Relation[]
  readonly rendition: RenditionKind
  readonly details: Details
  /** Parts to be emptied: `summary`, `date`, or a part of the details by its path, `caseLaw.parties`. */
  readonly empties: readonly string[]
  /** What of the document is a guess from now on, whatever else is said; to take a confirmation back. */
  readonly guesses: readonly Proposable[]
}

/**
 * What is said of a document by whoever brings or corrects it. What is left undefined is proposed from the file, or stays as it is;
 * of `details` each part by itself.
 */
export type Description = { readonly [Part in keyof Said]?: Said[Part] | undefined }

export const NOTHING_SAID: Description = {}
