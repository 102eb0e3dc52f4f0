import { z } from 'zod'
import { fromUtf8, utf8, type Bytes } from '../bytes/bytes.ts'

/** What the person has agreed to: which fields may go, by which version of the form, until which day (UTC, that day included). */
const CONSENT = z.strictObject({ scope: z.array(z.string().min(1)).readonly(), form: z.string().min(1), ends: z.iso.date() })

const REFERRAL = z.strictObject({
  version: z.literal(1),
  referral: z.uuid(),
  from: z.uuid(),
  by: z.uuid(),
  to: z.uuid(),
  group: z.uuid(),
  on: z.iso.date(),
  expires: z.iso.date(),
  consent: CONSENT,
  fields: z.record(z.string(), z.json()),
})

/**
 * What one organisation tells another about a client. `from` and `to` are organisations, `by` the member of staff who signs, `group` who reads it on
 * the other side, `fields` the data by the names that the consent uses, `expires` the last day (UTC) on which it may be taken up.
 */
export type Referral = z.infer<typeof REFERRAL>

export type Consent = z.infer<typeof CONSENT>

export const writeReferral = (referral: Referral): Bytes => utf8(JSON.stringify(referral))

export const readReferral = (bytes: Bytes): Referral | undefined => {
  try {
    const read = REFERRAL.safeParse(JSON.parse(fromUtf8(bytes) ?? ''))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}

/** Fields that go beyond what the person has agreed to. */
export const outsideConsent = ({ fields, consent }: Pick<Referral, 'fields' | 'consent'>): readonly string[] =>
  Object.keys(fields).filter((field) => !consent.scope.includes(field))
