import { once } from 'node:events'
import { Readable } from 'node:stream'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'
import type { Log } from '#platform/log'
import { attachmentNamed } from './download-name.ts'
import { matchesTag } from './preferences.ts'
import type { Problem } from './problem.ts'
import { readRange } from './range.ts'
import type { FileReply } from './reply.ts'
import { FILE_POLICY } from './security-headers.ts'

/** What of a request decides which part of a file is sent. */
export type FileAsked = {
  readonly head: boolean
  readonly range: string | undefined
  readonly ifRange: string | undefined
  readonly ifNoneMatch: string | undefined
  /** Breaks the connection, which is the only way left to say that an answer under way went wrong. */
  readonly breakOff: () => void
}

/** A stored file as a download: whole, a part (206), or nothing when the client has it already (304). */
export const respondFile = async (file: FileReply, headers: Headers, asked: FileAsked, log: Log): Promise<Response | Problem> => {
  const tag = `"${file.sha256}"`
  headers.set('etag', tag)
  headers.set('accept-ranges', 'bytes')
  headers.set('content-security-policy', FILE_POLICY)
  if (file.link !== undefined) headers.set('link', file.link)
  if (matchesTag(asked.ifNoneMatch, tag)) return new Response(null, { status: 304, headers })
  // A part is only good for one who holds the rest of the very same file. Dates are never given, so never match.
  const wanted = asked.ifRange === undefined || asked.ifRange === tag ? readRange(asked.range, file.bytes) : 'whole'
  if (wanted === 'unsatisfiable') return { kind: 'range-not-satisfiable', bytes: file.bytes }
  headers.set('content-type', file.mediaType)
  headers.set('content-disposition', attachmentNamed(file.fileName))
  const range = wanted === 'whole' ? undefined : wanted
  headers.set('content-length', String(range === undefined ? file.bytes : range.end - range.start + 1))
  if (range !== undefined) headers.set('content-range', `bytes ${range.start}-${range.end}/${file.bytes}`)
  const status = range === undefined ? 200 : 206
  if (asked.head) return new Response(null, { status, headers })
  const opened = await file.open(range)
  if (opened === undefined) throw new Error('the store has lost a file')
  return new Response(await webStreamOf(opened.stream, asked.breakOff, log), { status, headers })
}

/** Waits for the first bytes, so that a file that cannot be read is still an honest 500 and not a broken download. */
export const webStreamOf = async (stream: Readable, breakOff: () => void, log: Log): Promise<ReadableStream> => {
  if (stream.readableLength === 0 && !stream.readableEnded) await once(stream, 'readable')
  const careful = async function* () {
    try {
      yield* stream
    } catch (fault) {
      // Whoever was downloading has gone, which is nobody's fault.
      if (fault instanceof Error && fault.name === 'AbortError') return
      log.error('download-broken', fault)
      breakOff()
    }
  }
  const web: NodeReadableStream = Readable.toWeb(Readable.from(careful(), { objectMode: false }))
  // Node declares its web streams apart from the global ones; they are the same class.
  return web as ReadableStream
}
