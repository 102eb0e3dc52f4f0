import { createHmac, timingSafeEqual } from 'node:crypto'

const PERIOD_SECONDS = 30
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The six digits that an authenticator shows at that moment (RFC 6238 over RFC 4226, SHA-1, thirty seconds). The secret's letters are the key. */
export const oneTimeCode = (secret: string, at: Date): string => codeOfStep(secret, stepOf(at))

/** Whether the code is that of the moment, or of the one before or after it: clocks differ. */
export const acceptsCode = (secret: string, code: string, at: Date): boolean =>
  /^\d{6}$/.test(code) && [-1, 0, 1].map((off) => same(codeOfStep(secret, stepOf(at) + off), code)).includes(true)

/**
 * Which thirty seconds, counted from 1970, a code is for that was accepted a moment ago: they may have ended since, so one more back is looked at.
 * The latest, should two codes be the same; `undefined` when it is for none of them.
 */
export const stepOfCode = (secret: string, code: string, at: Date): number | undefined =>
  /^\d{6}$/.test(code) ? [1, 0, -1, -2].map((off) => stepOf(at) + off).find((step) => same(codeOfStep(secret, step), code)) : undefined

/** The address that an authenticator reads, as text or as a picture made of it. */
export const authenticatorAddress = (secret: string, issuer: string, name: string): string =>
  `otpauth://totp/${encodeURIComponent(issuer)}:${encodeURIComponent(name)}?secret=${base32(Buffer.from(secret))}&issuer=${encodeURIComponent(issuer)}&digits=6&period=${PERIOD_SECONDS}`

const stepOf = (at: Date): number => Math.floor(at.getTime() / 1000 / PERIOD_SECONDS)

const same = (one: string, other: string): boolean => timingSafeEqual(Buffer.from(one), Buffer.from(other))

const codeOfStep = (secret: string, step: number): string => {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', secret).update(counter).digest()
  const offset = mac.readUInt8(19) & 15
  return String((mac.readUInt32BE(offset) & 0x7fff_ffff) % 1_000_000).padStart(6, '0')
}

const base32 = (bytes: Uint8Array): string => {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => ALPHABET.charAt(Number.parseInt(five.padEnd(5, '0'), 2))).join('')
}
