import { createHash, createHmac } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

export type Keys = { readonly keyId: string; readonly secret: string; readonly region: string }

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()
/** RFC 3986: all but the unreserved letters are escaped. */
const escaped = (text: string): string => encodeURIComponent(text).replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)

const AUTHORISATION = /^AWS4-HMAC-SHA256 Credential=([^/,]+)\/(\d{8})\/([^/,]+)\/s3\/aws4_request, SignedHeaders=([a-z0-9;-]+), Signature=([0-9a-f]{64})$/
const MUST_BE_SIGNED = ['host', 'x-amz-content-sha256', 'x-amz-date']
const MOST_SKEW_MS = 15 * 60_000

const timeOf = (stamp: string): number => {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(stamp) ?? []
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
}

/**
 * Checks the signature of a request (AWS Signature Version 4, "Authenticating Requests: Using the Authorization Header"), reckoned here from the
 * request as it came in. `undefined` where it holds, or the code and the words of the error that S3 answers.
 */
export const faultOfSignature = (request: IncomingMessage, keys: Keys, now = Date.now()): { status: number; code: string; extra?: string } | undefined => {
  const { authorization, 'x-amz-date': stamp, 'x-amz-content-sha256': payload } = request.headers
  if (authorization === undefined) return { status: 403, code: 'AccessDenied' }
  const [, keyId, day, region, signed = '', signature] = AUTHORISATION.exec(authorization) ?? []
  if (keyId === undefined) return { status: 400, code: 'AuthorizationHeaderMalformed' }
  if (region !== keys.region) return { status: 400, code: 'AuthorizationHeaderMalformed', extra: `<Region>${keys.region}</Region>` }
  if (keyId !== keys.keyId) return { status: 403, code: 'InvalidAccessKeyId' }
  if (typeof payload !== 'string' || !/^[0-9a-f]{64}$/.test(payload)) return { status: 400, code: 'InvalidRequest' }
  if (typeof stamp !== 'string' || !stamp.startsWith(String(day)) || !(Math.abs(timeOf(stamp) - now) <= MOST_SKEW_MS)) return { status: 403, code: 'RequestTimeTooSkewed' }
  const names = signed.split(';')
  // Every header of theirs must be under the signature, not only those that they like.
  const needed = [...MUST_BE_SIGNED, ...Object.keys(request.headers).filter((name) => name.startsWith('x-amz-'))]
  if (needed.some((name) => !names.includes(name)) || names.join() !== names.toSorted().join()) return { status: 403, code: 'AccessDenied' }
  const url = new URL(request.url ?? '/', 'http://host')
  const canonical = [
    request.method,
    decodeURIComponent(url.pathname).split('/').map(escaped).join('/'),
    [...url.searchParams].map(([name, value]) => `${escaped(name)}=${escaped(value)}`).toSorted().join('&'),
    ...names.map((name) => `${name}:${String(request.headers[name] ?? '').trim().replace(/\s+/g, ' ')}`),
    '',
    signed,
    payload,
  ].join('\n')
  const scope = `${day}/${region}/s3/aws4_request`
  const key = [day ?? '', region, 's3', 'aws4_request'].reduce<string | Buffer>((before, part) => hmac(before, part), `AWS4${keys.secret}`)
  const expected = hmac(key, ['AWS4-HMAC-SHA256', stamp, scope, sha256(canonical)].join('\n')).toString('hex')
  return expected === signature ? undefined : { status: 403, code: 'SignatureDoesNotMatch' }
}
