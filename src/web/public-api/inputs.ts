import { z } from 'zod'
import { isId, parseLanguageTag } from '#kernel'
import { FACETS, HIGHEST_NUMBER, type FacetName } from '#library'

// What is asked is described by what it is after reading: a number, although it travels as text. A shape that only reads (`transform`) comes first, and
// is piped into one that can be written down.

/** A whole number as an address spells it: no sign, no leading zero, no exponent. */
const whole = (least: number, most: number) => z.string().regex(/^(?:0|[1-9]\d{0,8})$/).transform(Number).pipe(z.int().min(least).max(most))

/** A text without control signs; those have no business in a question. */
const clean = (most: number) => z.string().max(most).overwrite((text) => text.toWellFormed().replaceAll(/\p{Cc}+/gu, ' ').trim())

/** A switch is on when it is said. */
const on = z.literal('yes').optional()

export const none = z.object({})

export const number = whole(1, HIGHEST_NUMBER).describe('The number that is printed on the document and stands in its address')
export const rendition = z.string().regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/).refine(isId).describe('Names a file of a document')
export const page = whole(1, 1_000_000).describe('Counted from 1')
export const concept = z.string().max(80).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/).describe('The name of a concept in addresses: `recovery-period`. It never changes')

const LONGEST_WORDS = 300
export const words = clean(LONGEST_WORDS).default('')

/** Longer than the name of any concept. */
const LONGEST_LABEL = 200
export const label = clean(LONGEST_LABEL).refine((text) => text !== '').describe('What the concept is called, in any language. Case, accents and punctuation do not matter')

export const labels = z
  .string()
  .max(35)
  .refine((text) => parseLanguageTag(text) !== undefined)
  .default('en')
  .describe('The language (BCP 47) in which things are named in the answer, and whose words are looked for first')

/** So far into a list a page may lie. Whoever wants all of it goes on by `cursor`, or gathers by OAI-PMH. */
const FARTHEST = 10_000
const MOST_AT_ONCE = 50

export const paging = {
  page: whole(1, FARTHEST).default(1).describe('Which page of the list'),
  size: whole(1, MOST_AT_ONCE).default(10).describe('How many on a page'),
}

/** Where a page begins, counted from 0. */
export const offsetOf = ({ page: which, size }: { readonly page: number; readonly size: number }): number => (which - 1) * size

export const isNear = (asked: { readonly page: number; readonly size: number }): boolean => offsetOf(asked) + asked.size <= FARTHEST

export const cursor = z.string().max(200).regex(/^[\w-]+$/).optional().describe('Where to go on, as `next` of the answer before said. Instead of `page`')

export const sort = z.enum(['relevance', 'newest', 'oldest', 'title']).optional().describe('Unless said: by relevance, and the newest first where there are no words')

export const switches = {
  fold: on.describe('Shows one of a document and its translations; the others are named under it'),
  script: z.literal('any').optional().describe('Looks for the words in any script and romanisation'),
  exact: on.describe('Corrects nothing: the words as they are typed'),
  expand: z.literal('no').optional().describe('Adds nothing: the words alone, without what the thesaurus knows them by in other languages'),
  facets: on.describe('Counts the values by which the list could be narrowed'),
}

const MOST_VALUES = 20
const values = (says: string) => z.array(clean(LONGEST_LABEL)).max(MOST_VALUES).describe(says)

export const filters = {
  language: values('Language of the document (BCP 47)'),
  type: values('Type of document, as the library has it'),
  keyword: values('Keyword, by the name of its concept in addresses or by what it is called in any language'),
  country: values('Country concerned (ISO 3166-1, two letters)'),
  year: values('Year of the document'),
  publisher: values('Publisher, by any of its names'),
  own: values('`yes`: published by the network itself'),
} satisfies Record<FacetName, unknown>

export const without = values('Concepts whose words in other languages are not looked for')

/** The filters that were said. */
export const chosenIn = (said: Readonly<Record<FacetName, readonly string[]>>) =>
  Object.fromEntries(FACETS.map((facet) => [facet, [...new Set(said[facet])].filter((value) => value !== '')] as const).filter(([, chosen]) => chosen.length > 0))
