import { z } from 'zod'
import { isId, type Id } from '#kernel'
import { fromBase64, toBase64, type Bytes } from '#vault/envelope'

/** An id, in an address or a body. */
export const id = z.codec(z.string().refine(isId), z.custom<Id>((value) => typeof value === 'string' && isId(value)), {
  decode: (text) => text as Id, // refined: it is one.
  encode: (known) => known,
})

/** Bytes: base64url without padding on the wire (RFC 4648, section 5), `Uint8Array` on both sides of it. At least and at most so many. */
export const bytes = (least: number, most: number) =>
  z.codec(
    z.string().max(Math.ceil((most * 4) / 3)),
    z.custom<Bytes>((value) => value instanceof Uint8Array && value.length >= least && value.length <= most),
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

/** A day in UTC. */
export const day = z.iso.date()

/** A hash, a fingerprint, a public key, the hash of a token. */
export const thirtyTwo = bytes(32, 32)

/** An envelope or an age file: no content of its own is this big. */
export const sealed = bytes(16, 8_000_000)

/** Wraps and sealed keys are small. */
export const sealedKey = bytes(16, 16_384)

/** An age recipient, as the log spells it. */
export const recipient = z.string().max(4096).regex(/^age1pq1[0-9a-z]+$/)
