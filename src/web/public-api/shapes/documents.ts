import { z } from 'zod'
import { IDENTIFIER_SCHEMES, MEDIA_TYPES, PROPOSABLE, RELATION_KINDS, RENDITION_KINDS } from '#library'
import { address, count, country, date, documentNumber, inLanguages, language, renditionId } from './parts.ts'
import { named } from './register.ts'

const heading = z.object({ title: z.string(), page: z.int(), level: z.int() })

export const renditionShape = named('Rendition', 'A file of a document in one language.', z.object({
  id: renditionId,
  url: address.describe('Where this is answered'),
  document: documentNumber,
  kind: z.enum(RENDITION_KINDS),
  language,
  mediaType: z.enum(Object.values(MEDIA_TYPES)),
  bytes: count,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  pages: count.optional().describe('Once it has been read'),
  reading: z.enum(['waiting', 'searchable', 'stored-not-searchable']).describe('What became of its text'),
  reason: z.string().optional().describe('Why its text cannot be searched'),
  recognised: z.boolean().describe('Its words were read off pictures of pages, by a program that errs'),
  confidence: z.number().min(0).max(1).optional().describe('How sure that program was'),
  outline: z.array(heading),
  safety: z.enum(['not-scanned', 'clean', 'infected']).describe('What a scanner said of it'),
  redacted: z.object({ on: date, note: z.string() }).optional().describe('Something was taken out of it'),
  file: address.optional().describe('The file itself. Not of one in which a scanner found something'),
  firstPage: address.optional().describe('The text of its first page'),
}))

export const listingShape = named('Listing', 'A document as a line of a list.', z.object({
  number: documentNumber,
  url: address.describe('The one address of the document, to be cited'),
  record: address.describe('Where all of it is answered'),
  title: z.string(),
  titles: inLanguages.describe('Titles in further languages, by language'),
  guessed: z.array(z.enum(PROPOSABLE)).describe('What was guessed from the file, and nobody has confirmed'),
  language,
  date: date.optional(),
  types: z.array(z.string()),
  readable: z.boolean().describe('Its text can be read page by page'),
}))

const related = named('Related', 'Another document.', z.object({ number: documentNumber, record: address, title: z.string(), language }))

const given = z.string().optional()

export const documentShape = named('Document', 'A published document with all that is said of it.', z.object({
  ...listingShape.shape,
  changed: z.iso.datetime().optional().describe('When it last changed for readers; also in `Last-Modified`'),
  summary: given,
  summaries: inLanguages,
  authors: z.array(z.string()),
  publishers: z.array(z.string()),
  ownPublication: z.boolean().describe('Published by the network itself'),
  keywords: z.array(z.object({ keyword: z.string(), concept: address.optional().describe('The concept that it names, where it names one') })),
  countries: z.array(country),
  instruments: z.array(z.string()).describe('Conventions and laws that it is about'),
  identifiers: z.array(z.object({ scheme: z.enum(IDENTIFIER_SCHEMES), value: z.string() })),
  rights: z.object({ statement: given, licence: given }).optional(),
  source: z.object({ url: given, captured: date.optional() }).optional(),
  provenance: given,
  caseLaw: z.object({ court: given, parties: given, decided: date.optional(), articles: z.array(z.string()).optional(), outcome: given }).optional(),
  monitoring: z.object({ body: given, round: given, country: country.optional(), stage: given }).optional(),
  inForce: z.object({ from: date.optional(), to: date.optional() }).optional(),
  renditions: z.array(renditionShape),
  translationOf: related.optional(),
  translations: z.array(related),
  relations: z.array(z.object({ kind: z.enum(RELATION_KINDS), inverse: z.boolean().describe('It is the other that says so of this one'), document: related })),
}))
