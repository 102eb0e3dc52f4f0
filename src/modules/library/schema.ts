import { z } from 'zod'
import { parseCountryCode, parseLanguageTag, parsePartialDate } from '#kernel'
import type { Relation } from './description.ts'
import { parseIdentifier } from './identifier.ts'
import { ACCESS_LEVELS, HIGHEST_NUMBER, RELATION_KINDS, RENDITION_KINDS } from './model.ts'

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
  | 'access-unknown'
  | 'embargo-invalid'
  | 'address-invalid'
  | 'relation-invalid'
  | 'yes-or-no'

const issue = (key: RowIssue): RowIssue => key

/** Reads text with one of the kernel's parsers; empty stays undefined, what does not parse is an issue of that name. */
const parsed = <T>(parse: (text: string) => T | undefined, message: RowIssue) =>
  z.string().transform((text, context) => {
    if (text.trim() === '') return undefined
    const value = parse(text)
    if (value === undefined) context.addIssue({ code: 'custom', message })
    return value
  })

/** Line ends and control signs are spaces. */
const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\s]+/gu, ' ').normalize('NFC').trim()

/** One line of text. */
const line = (limit: number) =>
  z
    .string()
    .max(limit, issue('text-too-long'))
    .transform(oneLine)

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

const text = (limit: number) => line(limit).transform((value) => value || undefined)

const date = parsed(parsePartialDate, 'date-invalid')

const oneOf = <T extends string>(words: readonly T[], message: RowIssue) => parsed((value) => words.find((word) => word.toLowerCase() === value.trim().toLowerCase()), message)

/** An address that a reader can follow; anything else could run a program. */
const webAddress = parsed((value) => (/^https?:\/\/\S+$/i.test(value.trim()) && URL.canParse(value.trim()) ? new URL(value.trim()).href : undefined), 'address-invalid')

const identifiers = list(4000).transform((values) => values.flatMap((value) => parseIdentifier(value) ?? []))

/** `supersedes: 12; related: 14`. */
const relations = list(4000).transform((values, context) =>
  values.flatMap((value): Relation[] => {
    const [kind, number] = value.split(':').map((part) => part.trim())
    const known = RELATION_KINDS.find((candidate) => candidate === kind?.toLowerCase())
    const to = wholeNumber(number ?? '')
    if (known !== undefined && to !== undefined) return [{ kind: known, to }]
    context.addIssue({ code: 'custom', message: issue('relation-invalid') })
    return []
  }),
)

const YES = /^(?:yes|y|true|1)$/i
const NO = /^(?:no|n|false|0)?$/i

/**
 * What a column of a catalogue, or of a correction, says of a document, all as text. A number, title, summary, language or date that is empty
 * is not known: it is proposed from the file where that can be done, or stays as it is. Lists, `translation_of`, `rendition` and `embargo`
 * that are empty are known to be so. A column that is not there changes nothing.
 */
export const describingColumns = z.object({
  title: text(1000).optional(),
  summary: text(20_000).optional(),
  language: parsed(parseLanguageTag, 'language-unknown').optional(),
  date: date.optional(),
  authors: list(2000).optional(),
  publishers: list(2000).optional(),
  types: list(1000).optional(),
  keywords: list(4000).optional(),
  countries: countries.optional(),
  instruments: list(4000).optional(),
  identifiers: identifiers.optional(),
  own_publication: line(10).transform((value, context) => {
    if (!YES.test(value) && !NO.test(value)) context.addIssue({ code: 'custom', message: issue('yes-or-no') })
    return YES.test(value)
  }).optional(),
  access: oneOf(ACCESS_LEVELS, 'access-unknown').optional(),
  embargo: parsed((value) => (/^\d{4}-\d{2}-\d{2}$/.test(value.trim()) ? parsePartialDate(value) : undefined), 'embargo-invalid').transform((day) => day ?? null).optional(),
  rights: text(4000).optional(),
  licence: text(1000).optional(),
  source: webAddress.optional(),
  captured: date.optional(),
  provenance: text(4000).optional(),
  in_force_from: date.optional(),
  in_force_to: date.optional(),
  court: text(1000).optional(),
  parties: text(1000).optional(),
  decided: date.optional(),
  articles: list(4000).optional(),
  outcome: text(4000).optional(),
  monitoring_body: text(1000).optional(),
  monitoring_round: text(200).optional(),
  monitoring_country: parsed(parseCountryCode, 'country-unknown').optional(),
  monitoring_stage: text(1000).optional(),
  relations: relations.optional(),
  translation_of: parsed(wholeNumber, 'translation-of-invalid').transform((number) => number ?? null).optional(),
})

/** A row of a catalogue: a file, and what is said of it. */
export const catalogueRow = describingColumns.extend({
  number: parsed(wholeNumber, 'number-invalid').optional(),
  file: z.string().trim().min(1, issue('file-not-named')).max(1000, issue('text-too-long')).refine((path) => !path.includes('\u0000'), issue('file-invalid')),
  rendition: oneOf(RENDITION_KINDS, 'rendition-unknown').transform((kind) => kind ?? 'original').optional(),
})

export type DescribingColumns = z.output<typeof describingColumns>

/** Titles and summaries in further languages: `title_pl`, `summary_uk`. */
const LOCALISED = /^(title|summary)_([a-z]{2,3}(?:-[a-z0-9]+)*)$/i

export const isCatalogueColumn = (name: string): boolean => Object.hasOwn(catalogueRow.shape, name) || isLocalised(name)

export const isDescribingColumn = (name: string): boolean => Object.hasOwn(describingColumns.shape, name) || isLocalised(name)

const isLocalised = (name: string): boolean => {
  const language = LOCALISED.exec(name)?.[2]
  return language !== undefined && parseLanguageTag(language) !== undefined
}

/** Titles or summaries in further languages, of those columns that are filled in. */
export const localisedIn = (columns: Readonly<Record<string, string>>, part: 'title' | 'summary'): Record<string, string> | undefined => {
  const found = Object.entries(columns).flatMap(([name, value]) => {
    const [, of, tag = ''] = LOCALISED.exec(name) ?? []
    const language = parseLanguageTag(tag)
    return of?.toLowerCase() !== part || language === undefined || value.trim() === '' ? [] : [[language, oneLine(value).slice(0, 20_000).toWellFormed()] as const]
  })
  return found.length === 0 ? undefined : Object.fromEntries(found)
}
