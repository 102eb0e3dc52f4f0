import { z } from 'zod'
import { parseLanguageTag, parsePartialDate } from '#kernel'
import { AUTHORITY_KINDS, HIGHEST_NUMBER, MOST_READINGS, PROPOSABLE, PUBLICATION_STATES, RENDITION_KINDS, STANDINGS } from '#library'
import { id } from '#web/wire'
import { country, line } from './wire.ts'

const read = <T>(parse: (text: string) => T | undefined) =>
  z.string().max(100).transform((text, context) => {
    const value = parse(text)
    if (value !== undefined) return value
    context.addIssue({ code: 'custom' })
    return z.NEVER
  })

const whole = (least: number, most: number) => z.string().regex(/^\d{1,9}$/).transform(Number).refine((value) => value >= least && value <= most)

const words = z.string().max(300).default('')
const number = whole(1, HIGHEST_NUMBER)
const version = z.string().regex(/^[0-9a-f]{16}$/)
const day = z.iso.date().transform((text, context) => {
  const date = parsePartialDate(text)
  if (date !== undefined) return date
  context.addIssue({ code: 'custom' })
  return z.NEVER
})

/** The name somebody's file has: for its ending, and for a title to begin with. */
export const fileName = z.string().min(1).max(300).transform((name) => name.normalize('NFC').replaceAll(/[\p{Cc}/\\]+/gu, ' ').trim()).refine((name) => name !== '')

export const oneDocument = z.object({ number })
export const onePage = z.object({ rendition: id, page: whole(1, 1_000_000) })
export const oneRendition = z.object({ rendition: id })
export const slugged = z.object({ slug: z.string().max(80).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/) })

export const ofDocuments = z.object({
  standing: z.enum(STANDINGS).optional(),
  words,
  proposed: z.enum(['yes', 'no']).default('no').transform((text) => text === 'yes'),
  from: whole(0, 1e9).default(0),
  size: whole(1, 100).default(50),
})
export const ofReadings = z.object({
  renditions: z.string().max(37 * MOST_READINGS).transform((text) => text.split(',').filter((part) => part !== '')).pipe(z.array(id).max(MOST_READINGS)).optional(),
})
export const ofPicture = z.object({ width: z.enum(['thumbnail', 'reader']).default('reader') })
export const ofWords = z.object({ words, language: read(parseLanguageTag).prefault('en') })
export const ofVersion = z.object({ version })

export const ofFile = z.object({ name: fileName, number: number.optional(), language: read(parseLanguageTag).optional(), rendition: z.enum(RENDITION_KINDS).optional() })
export const ofRedaction = z.object({ name: fileName, number, note: z.string().trim().min(1).max(2000), replaces: z.string().regex(/^[0-9a-f]{8,64}$/).optional() })

export const description = z.strictObject({ version, columns: z.record(z.string().max(60), z.string().max(20_000)), guesses: z.array(z.enum(PROPOSABLE)).max(PROPOSABLE.length).transform((list) => [...new Set(list)]).optional() })
export const publication = z.strictObject({ version, to: z.enum(PUBLICATION_STATES), reason: z.string().trim().max(2000).optional(), embargo: day.nullable().optional() })
export const authority = z.strictObject({ name: line, kind: z.enum(AUTHORITY_KINDS).optional(), variants: z.array(line).max(100), country: country.optional() })

const slug = slugged.shape.slug
export const concept = z.strictObject({ version: version.nullable(), concept: z.record(z.string(), z.unknown()) })
export const moved = z.strictObject({ from: slug.optional(), to: slug.optional() })
export const mergedInto = z.strictObject({ into: slug, version })
