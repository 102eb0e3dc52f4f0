import { z } from 'zod'
import { fromBase64, fromUtf8, utf8, type Bytes } from '../bytes/bytes.ts'

const thirtyTwoBytes = z.string().refine((text) => fromBase64(text)?.length === 32)

const LISTED = z.strictObject({
  organisation: z.uuid(),
  name: z.string().min(1),
  country: z.string().regex(/^[A-Z]{2}$/),
  rootFingerprint: thirtyTwoBytes,
  suspended: z.boolean(),
})

const ROSTER = z.strictObject({
  version: z.literal(1),
  number: z.int().min(0),
  previous: thirtyTwoBytes.nullable(),
  on: z.iso.date(),
  organisations: z.array(LISTED).min(2).readonly(),
})

/** An organisation in the roster: its id, and the fingerprint (base64url) of the log in which the others believe. `country` is ISO 3166-1 alpha-2. */
export type Listed = z.infer<typeof LISTED>

/** What one edition of the roster says. `number` counts from 0, `previous` is the hash of the edition before. */
export type RosterBody = z.infer<typeof ROSTER>

export const writeRoster = (body: RosterBody): Bytes => utf8(JSON.stringify(body))

export const readRosterBody = (bytes: Bytes): RosterBody | undefined => {
  try {
    const read = ROSTER.safeParse(JSON.parse(fromUtf8(bytes) ?? ''))
    const once = read.success && new Set(read.data.organisations.map(({ organisation }) => organisation)).size === read.data.organisations.length
    return read.success && once ? read.data : undefined
  } catch {
    return undefined
  }
}
