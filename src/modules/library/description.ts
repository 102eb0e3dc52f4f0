import type { CountryCode, LanguageTag, PartialDate } from '#kernel'
import type { RenditionKind } from './model.ts'

/** What is said of a document by whoever brings it. What is left undefined is proposed from the file, or stays as it is. */
export type Description = {
  readonly title: string | undefined
  readonly language: LanguageTag | undefined
  readonly date: PartialDate | undefined
  readonly authors: readonly string[] | undefined
  readonly types: readonly string[] | undefined
  readonly keywords: readonly string[] | undefined
  readonly countries: readonly CountryCode[] | undefined
  /** `null`: it is no translation. */
  readonly translationOf: number | null | undefined
  readonly rendition: RenditionKind | undefined
}

export const NOTHING_SAID: Description = {
  title: undefined,
  language: undefined,
  date: undefined,
  authors: undefined,
  types: undefined,
  keywords: undefined,
  countries: undefined,
  translationOf: undefined,
  rendition: undefined,
}
