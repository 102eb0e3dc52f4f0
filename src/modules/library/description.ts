import type { CountryCode, LanguageTag, PartialDate } from '#kernel'
import type { RenditionKind } from './model.ts'

/** What is said of a document by whoever brings it. What is undefined is proposed from the file. */
export type Description = {
  readonly title: string | undefined
  readonly language: LanguageTag | undefined
  readonly date: PartialDate | undefined
  readonly authors: readonly string[]
  readonly types: readonly string[]
  readonly keywords: readonly string[]
  readonly countries: readonly CountryCode[]
  readonly translationOf: number | undefined
  readonly rendition: RenditionKind
}

export const NOTHING_SAID: Description = {
  title: undefined,
  language: undefined,
  date: undefined,
  authors: [],
  types: [],
  keywords: [],
  countries: [],
  translationOf: undefined,
  rendition: 'original',
}
