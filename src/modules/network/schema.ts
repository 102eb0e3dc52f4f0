import { z } from 'zod'
import { parseCountryCode, parseLanguageTag, parsePartialDate } from '#kernel'
import { oneLine, type NetworkIssue } from './network-fault.ts'
import { ALWAYS, HELPLINE_COSTS, ORGANISATION_KINDS, type Helpline } from './organisation.ts'

const issue = (key: NetworkIssue): NetworkIssue => key

const MOST_ORGANISATIONS = 2000
const MOST_LANGUAGES = 100

/** Letters of a text about an organisation, and of a name. */
const LONGEST_ABOUT = 4000
const LONGEST_NAME = 300

/** One line of text. Empty, it takes away what is there. */
const line = (longest: number) =>
  z
    .string()
    .max(longest, issue('text-too-long'))
    .transform((text) => oneLine(text) || null)

/** Reads text with a parser; empty, it takes away what is there. */
const parsed = <T>(parse: (text: string) => T | undefined, message: NetworkIssue) =>
  line(1000).transform((text, context) => {
    if (text === null) return null
    const value = parse(text)
    if (value !== undefined) return value
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  })

const language = z.string().transform((text, context) => {
  const tag = parseLanguageTag(text)
  if (tag !== undefined) return tag
  context.addIssue({ code: 'custom', message: issue('language-unknown') })
  return z.NEVER
})

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** An object of which nothing is known yet. Its own entries are looked at one by one, so that `__proto__` is a name like any other. */
export const anyObject = z.custom<Record<string, unknown>>(isObject, issue('shape-wrong'))

/** Texts by language. A language that is not there stays as it is. */
const inLanguages = (longest: number) =>
  anyObject.transform((texts, context) => {
    const entries = Object.entries(texts)
    if (entries.length > MOST_LANGUAGES) context.addIssue({ code: 'custom', message: issue('too-many') })
    return new Map(
      entries.slice(0, MOST_LANGUAGES).flatMap(([tag, text]) => {
        const wrong = (message: NetworkIssue) => context.addIssue({ code: 'custom', path: [tag], message })
        // One spelling for each language: two would be two texts in one.
        if (parseLanguageTag(tag) !== tag) wrong('language-unknown')
        const read = line(longest).nullable().safeParse(text, { error: inOurWords })
        if (read.success) return [[tag, read.data] as const]
        wrong(keyOf(read.error))
        return []
      }),
    )
  })

// Every message is a key: ours by `issue`, zod's own by `inOurWords`.
const keyOf = ({ issues: [first] }: z.ZodError): NetworkIssue => (first?.message ?? 'shape-wrong') as NetworkIssue

const slug = z
  .string()
  .max(80, issue('slug-invalid'))
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, issue('slug-invalid'))

const website = (text: string): string | undefined => (/^https?:\/\/\S+$/i.test(text) && URL.canParse(text) ? new URL(text).href : undefined)

const telephone = (text: string): string | undefined => (/^\+?[\d ()./-]{2,40}$/.test(text) && /\d{2}/.test(text) ? text : undefined)

const email = (text: string): string | undefined => (z.email().safeParse(text).success ? text : undefined)

const contact = z.strictObject({
  website: parsed(website, 'website-invalid').nullable().optional(),
  email: parsed(email, 'email-invalid').nullable().optional(),
  telephone: parsed(telephone, 'telephone-invalid').nullable().optional(),
  address: line(500).nullable().optional(),
})

const MOST_HELPLINES = 20

/** Words of a whole that is said at once: what is empty is not said. */
const words = (longest: number) => inLanguages(longest).transform((said) => Object.fromEntries([...said].flatMap(([tag, text]) => (text === null ? [] : [[tag, text] as const]))))

const isTelephone = (text: string): boolean => telephone(text) !== undefined

/** One line with its hours. The list is said as a whole: whoever says it leaves nothing out. */
const helpline = z.strictObject({
  number: z.string().max(40, issue('telephone-invalid')).transform(oneLine).refine(isTelephone, issue('telephone-invalid')),
  names: words(LONGEST_NAME).default({}),
  hours: z.union([z.literal(ALWAYS), words(LONGEST_NAME).refine((said) => Object.keys(said).length > 0, issue('hours-missing'))], issue('hours-missing')),
  languages: z.array(language).max(MOST_LANGUAGES).transform((tags) => [...new Set(tags)]).default([]),
  cost: z.enum(HELPLINE_COSTS, issue('cost-unknown')).default('unknown'),
}) satisfies z.ZodType<Helpline>

const name = z.string().max(LONGEST_NAME, issue('text-too-long')).transform(oneLine).refine((text) => text !== '', issue('text-empty'))

/** What an organisation says of itself. */
const own = {
  names: inLanguages(LONGEST_NAME).optional(),
  about: inLanguages(LONGEST_ABOUT).optional(),
  city: line(LONGEST_NAME).nullable().optional(),
  languages: z.array(language).max(MOST_LANGUAGES).transform((tags) => [...new Set(tags)]).optional(),
  contact: contact.optional(),
  helplines: z.array(helpline).max(MOST_HELPLINES, issue('too-many')).optional(),
  country: parsed(parseCountryCode, 'country-unknown').nullable().optional(),
}

/** The description of an organisation by its own people. What is not said stays as it is; `null`, or an empty text, takes it away. */
export const organisationDescription = z.strictObject({ name: name.optional(), ...own })

export type OrganisationDescribed = z.output<typeof organisationDescription>

const organisation = z.strictObject({
  slug,
  kind: z.enum(ORGANISATION_KINDS),
  name,
  ...own,
  onPlatform: z.boolean().optional(),
  since: parsed(parsePartialDate, 'date-invalid').nullable().optional(),
})

/** `organisations.json`. What is not said of an organisation stays as it is; `null`, or an empty text, takes it away. */
export const networkFile = z.strictObject({ organisations: z.array(organisation).max(MOST_ORGANISATIONS) })

/** What a file says of an organisation. */
export type OrganisationSaid = z.output<typeof organisation>

/** `about.{language}.json`: a text for each slug. */
export const aboutText = line(LONGEST_ABOUT).nullable()

/** Names what zod itself finds by our keys. To be given to every parse: `schema.safeParse(input, { error: inOurWords })`. */
export const inOurWords: z.core.$ZodErrorMap = (found): NetworkIssue => {
  if (found.code === 'invalid_value') return found.input === undefined ? 'part-missing' : 'kind-unknown'
  if (found.code === 'too_big') return 'too-many'
  if (found.code !== 'invalid_type') return 'shape-wrong'
  if (found.input === undefined) return 'part-missing'
  return found.expected === 'string' ? 'not-text' : found.expected === 'boolean' ? 'not-yes-or-no' : 'shape-wrong'
}
