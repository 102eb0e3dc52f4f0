import { z } from 'zod'
import { parseCountryCode, parseLanguageTag, parsePartialDate } from '#kernel'
import { RENDITION_KINDS } from './model.ts'

/** Reads text with one of the kernel's parsers; empty stays undefined, what does not parse is an issue of that name. */
const parsed = <T>(parse: (text: string) => T | undefined, issue: string) =>
  z.string().transform((text, context) => {
    if (text.trim() === '') return undefined
    const value = parse(text)
    if (value === undefined) context.addIssue({ code: 'custom', message: issue })
    return value
  })

const optionalText = (limit: number) =>
  z
    .string()
    .max(limit, 'text-too-long')
    // PostgreSQL's text cannot hold it, and nobody types it.
    .transform((text) => text.replaceAll('\u0000', '').normalize('NFC').trim() || undefined)

/** Several values in one field, parted by semicolons. */
const list = (limit: number) => optionalText(limit).transform((text) => (text ?? '').split(';').map((item) => item.trim()).filter((item) => item !== ''))

const countries = list(1000).transform((codes, context) =>
  codes.flatMap((code) => {
    const country = parseCountryCode(code)
    if (country === undefined) context.addIssue({ code: 'custom', message: 'country-unknown' })
    return country ?? []
  }),
)

const wholeNumber = (text: string): number | undefined => {
  const number = Number(text.trim())
  return Number.isInteger(number) && number > 0 && number <= 2_000_000_000 ? number : undefined
}

/** A row of a catalogue, all columns as text. Empty means not known: it is proposed from the file where that can be done. */
export const catalogueRow = z.object({
  number: parsed(wholeNumber, 'number-invalid').optional(),
  file: z.string().trim().min(1, 'file-missing').max(1000, 'text-too-long').refine((path) => !path.includes('\u0000'), 'file-invalid'),
  title: optionalText(1000).optional(),
  language: parsed(parseLanguageTag, 'language-unknown').optional(),
  date: parsed(parsePartialDate, 'date-invalid').optional(),
  authors: list(2000).default([]),
  types: list(1000).default([]),
  keywords: list(4000).default([]),
  countries: countries.default([]),
  translation_of: parsed(wholeNumber, 'translation-of-invalid').optional(),
  rendition: z
    .string()
    .transform((text) => text.trim().toLowerCase() || 'original')
    .pipe(z.string().transform((text) => RENDITION_KINDS.find((kind) => kind.toLowerCase() === text)))
    .refine((kind) => kind !== undefined, 'rendition-unknown')
    .default('original'),
})

export type CatalogueRow = z.output<typeof catalogueRow>

export const CATALOGUE_COLUMNS = Object.keys(catalogueRow.shape)
