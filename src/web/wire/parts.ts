import { z } from 'zod'
import { isId, type Id } from '#kernel'
import { fromBase64, hasAgeForm, toBase64, type Bytes } from '#vault/envelope'

/** An id, in an address or a body. Its text is looked at on the way in and on the way out; a second look at each of a page of five hundred records would find nothing else. */
export const id = z.codec(z.string().refine(isId), z.custom<Id>(), {
  decode: (text) => text as Id, // refined: it is one.
  encode: (known) => known,
})

/** Bytes: base64url without padding on the wire (RFC 4648, section 5), `Uint8Array` on both sides of it. At least and at most so many, of this form. */
export const bytes = (least: number, most: number, hasForm: (value: Bytes) => boolean = () => true) =>
  z.codec(
    z.string().max(Math.ceil((most * 4) / 3)),
    z.custom<Bytes>((value) => isOwn(value) && value.length >= least && value.length <= most && hasForm(value)),
    {
      decode: (text, context) => {
        const read = fromBase64(text)
        if (read) return read
        context.issues.push({ code: 'custom', input: text })
        return z.NEVER
      },
      encode: toBase64,
    },
  )

/** Bytes in memory of their own: a codec makes no others. */
const isOwn = (value: unknown): value is Bytes => value instanceof Uint8Array

/** A day in UTC. */
export const day = z.iso.date()

/** A hash, a fingerprint, a public key, the hash of a token. */
export const thirtyTwo = bytes(32, 32)

/** An envelope or an age file: no content of its own is this big. */
export const sealed = bytes(16, 8_000_000)

/** Wraps and sealed keys are small. */
export const sealedKey = bytes(16, 16_384)

/** A wrap that somebody brings: an age file. What a server keeps is read as `sealedKey`, so that one bad wrap does not hide all the others. */
export const wrapBrought = bytes(16, 16_384, hasAgeForm)

/** An age recipient, as the log spells it. */
export const recipient = z.string().max(4096).regex(/^age1pq1[0-9a-z]+$/)
