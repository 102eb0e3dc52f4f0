import { z } from 'zod'
import { isId, parseCountryCode, parseLanguageTag, parsePartialDate, UNDETERMINED, type Id, type LanguageTag } from '#kernel'
import { parseSha256 } from '#platform/blobs'
import { IDENTIFIER_SCHEMES } from '../identifier.ts'
import { ACCESS_LEVELS, AUTHORITY_KINDS, HIGHEST_NUMBER, MEDIA_TYPES, PROPOSABLE, PUBLICATION_STATES, RELATION_KINDS, RENDITION_KINDS, type ReadingReason } from '../model.ts'
import { EVENT_KINDS, FIXITIES } from '../preservation/model.ts'

// Whatever comes out of a bag may have been written by anybody: what the database, or a page, could not bear is refused here.

/** Reads text with one of the kernel's parsers, which must leave it as it is. */
const parsed = <T extends string>(parse: (text: string) => T | undefined) =>
  z.string().transform((text, context) => {
    const value = parse(text)
    if (value === text) return value
    context.addIssue({ code: 'custom', message: 'unknown' })
    return z.NEVER
  })

const text = (most: number) => z.string().max(most).refine((value) => value.isWellFormed() && !value.includes('\u0000'))
const words = z.array(text(4000)).max(1000).readonly()
const id = parsed((value): Id | undefined => (isId(value) ? value : undefined))
const hash = parsed(parseSha256)
const date = parsed(parsePartialDate)
const language = parsed((value): LanguageTag | undefined => (value === UNDETERMINED ? UNDETERMINED : parseLanguageTag(value)))
const country = parsed(parseCountryCode)
const number = z.number().int().min(1).max(HIGHEST_NUMBER)
const count = z.number().int().min(0).max(2_000_000_000)
const moment = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/).refine((value) => !Number.isNaN(Date.parse(value))).transform((value) => new Date(value))
const slug = z.string().max(200).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
const inLanguages = z.record(language, text(100_000))
const identifier = z.strictObject({ scheme: z.enum(IDENTIFIER_SCHEMES), value: text(4000) })
const webAddress = text(4000).refine((value) => /^https?:\/\/\S+$/i.test(value) && URL.canParse(value))

const details = z.strictObject({
  titles: inLanguages.optional(),
  summaries: inLanguages.optional(),
  identifiers: z.array(identifier).max(1000).readonly().optional(),
  rights: z.strictObject({ statement: text(20_000).optional(), licence: text(4000).optional() }).optional(),
  source: z.strictObject({ url: webAddress.optional(), captured: date.optional() }).optional(),
  provenance: text(20_000).optional(),
  caseLaw: z.strictObject({ court: text(4000).optional(), parties: text(4000).optional(), decided: date.optional(), articles: words.optional(), outcome: text(20_000).optional() }).optional(),
  monitoring: z.strictObject({ body: text(4000).optional(), round: text(4000).optional(), country: country.optional(), stage: text(4000).optional() }).optional(),
  inForce: z.strictObject({ from: date.optional(), to: date.optional() }).optional(),
})

const REASONS = ['encrypted', 'damaged', 'no-pages', 'too-many-pages', 'too-much-text', 'bomb', 'took-too-long', 'took-too-much-memory', 'reader-died', 'format-not-read', 'no-text', 'no-language-data', 'infected', 'file-missing'] as const satisfies readonly ReadingReason[]
const MEDIA = [MEDIA_TYPES.pdf, MEDIA_TYPES.docx, MEDIA_TYPES.epub, MEDIA_TYPES.odt, MEDIA_TYPES.html, MEDIA_TYPES.txt] as const

const rendition = z
  .strictObject({
    id,
    kind: z.enum(RENDITION_KINDS),
    language,
    mediaType: z.enum(MEDIA),
    sha256: hash,
    bytes: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
    fileName: text(4000).min(1),
    pages: count.nullable(),
    reading: z.enum(['waiting', 'searchable', 'stored-not-searchable']),
    reason: z.enum(REASONS).nullable(),
    recognised: z.boolean(),
    confidence: z.number().min(0).max(1).nullable(),
    outline: z.array(z.strictObject({ title: text(20_000), page: count, level: count })).max(100_000).readonly(),
    safety: z.enum(['not-scanned', 'clean', 'infected']),
    redactedOn: date.nullable(),
    redaction: text(20_000).nullable(),
    fixity: z.enum(FIXITIES).nullable(),
    checkedAt: moment.nullable(),
    /** The store had lost its bytes when the bag was made: the bag has none of them either. */
    lost: z.boolean(),
  })
  .refine(({ reading, reason }) => (reading === 'stored-not-searchable') === (reason !== null))
  .refine(({ fixity, checkedAt }) => (fixity === null) === (checkedAt === null))

const event = z.strictObject({ id, rendition: id, at: moment, kind: z.enum(EVENT_KINDS), outcome: z.enum(['success', 'fail']), file: hash, source: hash.nullable(), detail: text(200).nullable() })

/** All that the library knows of a document, in whatever state it is: `document.json`. */
export const documentRecord = z
  .strictObject({
    format: z.literal('waystation-document'),
    version: z.literal(1),
    id,
    number,
    /** The short name of the organisation that keeps it. */
    organisation: slug,
    madeAt: moment,
    state: z.enum(PUBLICATION_STATES),
    access: z.enum(ACCESS_LEVELS),
    embargo: date.nullable().refine((day) => day === null || day.length === 10),
    withdrawn: z.strictObject({ on: date.nullable(), reason: text(20_000).nullable() }).nullable(),
    title: text(20_000).min(1),
    proposed: z.array(z.enum(PROPOSABLE)).max(10).readonly(),
    summary: text(200_000).nullable(),
    language,
    date: date.nullable(),
    authors: words,
    publishers: words,
    types: words,
    keywords: words,
    countries: z.array(country).max(300).readonly(),
    instruments: words,
    ownPublication: z.boolean(),
    details,
    translationOf: number.nullable(),
    relations: z.array(z.strictObject({ kind: z.enum(RELATION_KINDS), to: number })).max(10_000).readonly(),
    /** Bytes that were taken out of it, which are never to come in again. */
    withheld: z.array(hash).max(10_000).readonly(),
    /** What those who gather the library have been told of it last. */
    harvest: z.strictObject({ changedAt: moment, deleted: z.boolean(), language, types: words, countries: z.array(country).max(300).readonly() }).nullable(),
    renditions: z.array(rendition).max(1000).readonly(),
    events: z.array(event).max(1_000_000).readonly(),
  })
  .refine(({ renditions, events }) => new Set(renditions.map((one) => one.id)).size === renditions.length && events.every((one) => renditions.some((other) => other.id === one.rendition)))

export type DocumentRecord = z.output<typeof documentRecord>
export type RenditionRecord = DocumentRecord['renditions'][number]

/** A line of a text file: a page. */
export const pageLine = z.strictObject({ number: z.number().int().min(1).max(2_000_000_000), language: language.nullable(), text: text(20_000_000) })
export type PageLine = z.output<typeof pageLine>

export const authoritiesFile = z.strictObject({
  format: z.literal('waystation-authorities'),
  version: z.literal(1),
  authorities: z.array(z.strictObject({ id, kind: z.enum(AUTHORITY_KINDS), name: text(4000).min(1), country: country.nullable(), identifiers: z.array(identifier).max(1000).readonly(), names: z.array(text(4000)).max(10_000).readonly() })).max(1_000_000).readonly(),
})
export type AuthorityRecord = z.output<typeof authoritiesFile>['authorities'][number]

/** What a bag is of: `library.json`. `lastNumber`: the highest number that was ever given; not known to the bag of one document. */
export const libraryFile = z.strictObject({ format: z.literal('waystation-library'), version: z.literal(1), lastNumber: z.number().int().min(0).max(HIGHEST_NUMBER).nullable() })
