import { NETWORK_LANGUAGES, type LanguageTag } from '#kernel'

/** The last place that there can be. */
export const HIGHEST_PLACE = 9999

/** A help sheet in one language, as it is written. */
export type WrittenSheet = {
  /** 1, 2, 3 …: its address, which betrays nothing. The same in every language. */
  readonly place: number
  readonly language: LanguageTag
  readonly title: string
  /** Of our small part of Markdown: see `readPieces`. */
  readonly text: string
  /** The number of the document of the library that holds it as a file. */
  readonly document: number | undefined
  readonly sample: boolean
  /** The lawyer who checked what it says, and when: `2026-11-22`. Both or neither. */
  readonly checkedBy: string | undefined
  readonly checkedOn: string | undefined
}

export type Sheet = WrittenSheet & {
  /** The day, in UTC, on which it last became other than before. */
  readonly changedOn: string
}

const rank = (language: string): number => {
  const at = NETWORK_LANGUAGES.findIndex((known) => known === language)
  return at < 0 ? NETWORK_LANGUAGES.length : at
}

/** The order in which languages are offered: those of the network, then the others by their tags. */
export const inOrder = (languages: readonly LanguageTag[]): LanguageTag[] =>
  languages.toSorted((one, other) => rank(one) - rank(other) || one.localeCompare(other, 'en'))

/** Of the same sheet in several languages: the one in this language; else in English; else in the first that there is. */
export const inLanguage = <T extends { readonly language: LanguageTag }>(sheets: readonly T[], language: string): T | undefined => {
  const [first] = inOrder(sheets.map((sheet) => sheet.language))
  return sheets.find((sheet) => sheet.language === language) ?? sheets.find((sheet) => sheet.language === 'en') ?? sheets.find((sheet) => sheet.language === first)
}
