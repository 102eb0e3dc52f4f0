import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { matchesTag, preferredEncoding, type Encoding } from './preferences.ts'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

// Below this a compressed answer saves no packet.
const WORTH_COMPRESSING = 860
const COMPRESSIBLE = /^(?:text\/|image\/svg\+xml|application\/(?:[\w.-]+\+)?(?:json|xml))/

const tagOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64url').slice(0, 27)

const compress = async (text: Uint8Array, encoding: Encoding): Promise<Uint8Array> =>
  encoding === 'br'
    ? await brotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } })
    : await zip(text)

/** Encodings of a text that were made beforehand; one that had to be made is put there, for whoever asks next. */
type Encodings = { brotli?: Uint8Array | undefined; gzip?: Uint8Array | undefined }

const encoded = async (text: Uint8Array, encoding: Encoding, ready: Encodings): Promise<Uint8Array> => {
  const name = encoding === 'br' ? 'brotli' : 'gzip'
  return (ready[name] ??= await compress(text, encoding))
}

/** What of a request decides how a text is sent. */
export type TextAsked = { readonly acceptEncoding: string | undefined; readonly ifNoneMatch: string | undefined }

/**
 * A text as an answer: tagged by its hash, compressed when the client wants it, 304 when the client has it already.
 * Each encoding has its own tag, since a strong tag stands for exact bytes (RFC 9110, section 8.8.3).
 */
export const respondText = async (status: number, text: Uint8Array | string, headers: Headers, asked: TextAsked, ready: Encodings = {}): Promise<Response> => {
  const plain = typeof text === 'string' ? Buffer.from(text) : text
  const worth = plain.length >= WORTH_COMPRESSING && COMPRESSIBLE.test(headers.get('content-type') ?? '')
  const encoding = worth ? preferredEncoding(asked.acceptEncoding) : undefined
  if (worth) headers.append('vary', 'Accept-Encoding')
  if (status === 200) {
    const tag = `"${tagOf(plain)}${encoding === undefined ? '' : `-${encoding}`}"`
    headers.set('etag', tag)
    if (matchesTag(asked.ifNoneMatch, tag)) return new Response(null, { status: 304, headers: withoutContent(headers) })
  }
  const body = encoding === undefined ? plain : await encoded(plain, encoding, ready)
  if (encoding !== undefined) headers.set('content-encoding', encoding)
  headers.set('content-length', String(body.length))
  // A fresh view: the web's Response wants bytes that no other thread shares.
  return new Response(new Uint8Array(body), { status, headers })
}

const withoutContent = (headers: Headers): Headers => {
  headers.delete('content-type')
  return headers
}
