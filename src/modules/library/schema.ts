import { z } from 'zod'
import { parseCountryCode, parseLanguageTag, parsePartialDate } from '#kernel'
import { HIGHEST_NUMBER, RENDITION_KINDS } from './model.ts'

/** What can be wrong with a row's columns: the messages of this schema's issues. */
export type RowIssue =
  | 'number-invalid'
  | 'file-not-named'
  | 'file-invalid'
  | 'text-too-long'
  | 'language-unknown'
  | 'date-invalid'
  | 'country-unknown'
  | 'translation-of-invalid'
  | 'rendition-unknown'

const issue = (key: RowIssue): RowIssue => key

/** Reads text with one of the kernel's parsers; empty stays undefined, what does not parse is an issue of that name. */
const parsed = <T>(parse: (text: string) => T | undefined, message: RowIssue) =>
  z.string().transform((text, context) => {
    if (text.trim() === '') return undefined
    const value = parse(text)
    if (value === undefined) context.addIssue({ code: 'custom', message })
    return value
  })

/** One line of text; line ends and control signs are spaces. */
const line = (limit: number) =>
  z
    .string()
    .max(limit, issue('text-too-long'))
    .transform((text) => text.replaceAll(/[\p{Cc}\s]+/gu, ' ').normalize('NFC').trim())

/** Several values in one field, parted by semicolons. */
const list = (limit: number) => line(limit).transform((text) => text.split(';').map((item) => item.trim()).filter((item) => item !== ''))

const countries = list(1000).transform((codes, context) =>
  codes.flatMap((code) => {
    const country = parseCountryCode(code)
    if (country === undefined) context.addIssue({ code: 'custom', message: issue('country-unknown') })
    return country ?? []
  }),
)

const wholeNumber = (text: string): number | undefined => {
  const number = /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : 0
  return number > 0 && number <= HIGHEST_NUMBER ? number : undefined
}

/**
 * A row of a catalogue, all columns as text. Number, title, language and date that are empty are not known: they are proposed from the file
 * where that can be done, or stay as they are. Lists, `translation_of` and `rendition` that are empty are known to be so.
 * A column that the catalogue does not have changes nothing.
 */
export const catalogueRow = z.object({
  number: parsed(wholeNumber, 'number-invalid').optional(),
  file: z.string().trim().min(1, issue('file-not-named')).max(1000, issue('text-too-long')).refine((path) => !path.includes('\u0000'), issue('file-invalid')),
  title: line(1000).transform((text) => text || undefined).optional(),
  language: parsed(parseLanguageTag, 'language-unknown').optional(),
  date: parsed(parsePartialDate, 'date-invalid').optional(),
  authors: list(2000).optional(),
  types: list(1000).optional(),
  keywords: list(4000).optional(),
  countries: countries.optional(),
  translation_of: parsed(wholeNumber, 'translation-of-invalid').transform((number) => number ?? null).optional(),
  rendition: parsed((text) => RENDITION_KINDS.find((kind) => kind.toLowerCase() === text.trim().toLowerCase()), 'rendition-unknown')
    .transform((kind) => kind ?? 'original')
    .optional(),
})

export type CatalogueRow = z.output<typeof catalogueRow>

export const CATALOGUE_COLUMNS = Object.keys(catalogueRow.shape)
