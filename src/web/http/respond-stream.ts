import { pipeline, Readable } from 'node:stream'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'
import type { Log } from '#platform/log'
import { attachmentNamed } from './download-name.ts'
import { matchesTag, preferredEncoding } from './preferences.ts'
import type { MadeFileReply, StreamReply } from './reply.ts'
import { webStreamOf, type FileAsked } from './respond-file.ts'

type StreamAsked = Pick<FileAsked, 'head' | 'ifNoneMatch' | 'breakOff'> & { readonly acceptEncoding: string | undefined }

const COMPRESSORS = { br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }), gzip: () => createGzip() }

/** Lets scripts of every site read an answer. It is the same for everybody: no cookie makes another of it. */
export const openToAnyOrigin: MiddlewareHandler = async (c, next) => {
  await next()
  c.res.headers.set('access-control-allow-origin', '*')
  c.res.headers.set('access-control-expose-headers', 'etag, link')
  c.res.headers.set('cross-origin-resource-policy', 'cross-origin')
}

/**
 * A long text, sent while it is written. Its tag is weak (RFC 9110, section 8.8.1): it says that the content is the same, whatever the encoding.
 * What goes wrong after the first bytes breaks the connection, so that nobody takes a part for the whole.
 */
export const respondStream = async (reply: StreamReply, headers: Headers, asked: StreamAsked, log: Log): Promise<Response> => {
  const tag = `"${reply.tag}"`
  headers.set('etag', `W/${tag}`)
  headers.append('vary', 'Accept-Encoding')
  if (reply.link !== undefined) headers.set('link', reply.link)
  if (matchesTag(asked.ifNoneMatch, tag)) return new Response(null, { status: 304, headers })
  headers.set('content-type', reply.mediaType)
  if (reply.fileName !== undefined) headers.set('content-disposition', attachmentNamed(reply.fileName))
  const encoding = preferredEncoding(asked.acceptEncoding)
  if (encoding !== undefined) headers.set('content-encoding', encoding)
  if (asked.head) return new Response(null, { headers })
  const text = Readable.from(reply.chunks(), { objectMode: false })
  // Whether it ends well is seen by whoever reads the last of the two.
  const stream = encoding === undefined ? text : pipeline(text, COMPRESSORS[encoding](), () => {})
  return new Response(await webStreamOf(stream, asked.breakOff, log), { headers })
}

/** Bytes that are made while they are sent, and the end of their turn. */
export const respondMade = async ({ open, over }: MadeFileReply, headers: Headers, { head, breakOff }: Pick<StreamAsked, 'head' | 'breakOff'>, log: Log): Promise<Response> => {
  if (head) {
    over?.()
    return new Response(null, { headers })
  }
  // Node declares its web streams apart from the global ones; they are the same class.
  const stream = Readable.fromWeb(open() as NodeReadableStream)
  if (over !== undefined) stream.once('close', over)
  return new Response(await webStreamOf(stream, breakOff, log), { headers })
}
