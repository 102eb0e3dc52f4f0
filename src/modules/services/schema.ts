import { z } from 'zod'
import { isDay, parseCountryCode, parseLanguageTag, type LanguageTag } from '#kernel'
import { isTelephoneNumber } from './dialled.ts'
import { ALWAYS, ANSWERS, COSTS, SERVICE_KINDS, type Service, type TelephoneNumber } from './model.ts'

/** What can be wrong with an entry in a file. */
export type ServiceIssue =
  | 'key-invalid' | 'key-repeated' | 'country-unknown' | 'kind-unknown' | 'name-missing' | 'language-unknown' | 'text-too-long' | 'number-invalid' | 'cost-invalid'
  | 'hours-invalid' | 'answer-invalid' | 'address-invalid' | 'day-invalid' | 'verified-in-future' | 'expires-before-verified' | 'expires-too-late'
  | 'sample-in-real-installation' | 'too-many' | 'field-unknown' | 'field-missing' | 'field-invalid'

/** The messages of a schema are plain text to zod: this keeps them to our own. */
export const issue = (key: ServiceIssue): ServiceIssue => key

/** One line of text; line ends and control signs are spaces. */
const line = (limit: number) =>
  z
    .string()
    .max(limit, issue('text-too-long'))
    .transform((text) => text.replaceAll(/[\p{Cc}\s]+/gu, ' ').normalize('NFC').trim())

/** What is said with no letter is not said. */
const lineOrNothing = (limit: number) => line(limit).optional().transform((text) => (text === '' ? undefined : text))

const inLanguages = (limit: number) => z.record(z.string().refine((tag) => parseLanguageTag(tag) === tag, issue('language-unknown')), line(limit).refine((text) => text !== '', issue('field-missing')))

/** Words in one language at least. */
const words = (otherwise: ServiceIssue) => inLanguages(200).refine((said) => Object.keys(said).length > 0, issue(otherwise))

const language = z.string().transform((tag, context): LanguageTag => {
  const known = parseLanguageTag(tag)
  if (known !== undefined && known === tag) return known
  context.addIssue({ code: 'custom', message: issue('language-unknown') })
  return z.NEVER
})

const country = z.string().transform((code, context) => {
  const known = parseCountryCode(code)
  if (known !== undefined && known === code) return known
  context.addIssue({ code: 'custom', message: issue('country-unknown') })
  return z.NEVER
})

const day = z.string().refine(isDay, issue('day-invalid')).optional()

const isAddress = (text: string): boolean => /^https?:\/\/[^\s<>"]+$/.test(text) && URL.canParse(text) && new URL(text).username === ''

const answer = z.enum(ANSWERS, issue('answer-invalid')).default('unknown')

const telephoneNumber = z.strictObject({
  number: z.string().refine(isTelephoneNumber, issue('number-invalid')),
  cost: z.union([z.enum(COSTS), words('cost-invalid')], issue('cost-invalid')).default('unknown'),
  hours: z.union([z.literal(ALWAYS), words('hours-invalid')], issue('hours-invalid')),
  languages: z.array(language).max(100, issue('too-many')),
  showsOnBill: answer,
  toldToAuthorities: answer,
}) satisfies z.ZodType<TelephoneNumber>

const entry = z.strictObject({
  key: z.string().max(80, issue('key-invalid')).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, issue('key-invalid')),
  country,
  kind: z.enum(SERVICE_KINDS, issue('kind-unknown')),
  names: words('name-missing'),
  notes: inLanguages(1000).default({}),
  numbers: z.array(telephoneNumber).max(20, issue('too-many')).default([]),
  website: z.string().max(500, issue('address-invalid')).refine(isAddress, issue('address-invalid')).optional(),
  city: lineOrNothing(100),
  owner: lineOrNothing(200),
  source: lineOrNothing(500),
  verifiedOn: day,
  expiresOn: day,
  sample: z.boolean().default(false),
})

/** A part of the directory in a file. Languages and countries are in their canonical spelling, days in ISO 8601. */
export const servicesFile = z.strictObject({
  format: z.literal('waystation-services'),
  version: z.literal(1),
  services: z
    .array(
      // Every field is there, so that two entries can be held against each other.
      entry.transform(({ website, city, owner, source, verifiedOn, expiresOn, ...said }): Service => ({ ...said, website, city, owner, source, verifiedOn, expiresOn })),
    )
    .max(5000, issue('too-many')),
})
