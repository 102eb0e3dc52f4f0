import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { faultCode } from './fault-code.ts'
import type { Line } from './s3-line.ts'
import { StoreAway } from './store-away.ts'

type Range = { readonly start: number; readonly end: number }

const MOST_BREAKS = 4

const lengthOf = ({ headers }: IncomingMessage): number => {
  const length = Number(headers['content-length'])
  if (headers['content-length'] === undefined || !Number.isSafeInteger(length)) throw new StoreAway('no-length')
  return length
}

/** The size of an object, `undefined` where there is none. */
export const sizeOfObject = async (line: Line, key: string): Promise<number | undefined> => {
  const response = await line.ask({ method: 'HEAD', key, also: [404] })
  response.resume()
  return response.statusCode === 404 ? undefined : lengthOf(response)
}

const askFor = async (line: Line, key: string, { start, end }: Range, etag: string | undefined): Promise<IncomingMessage> => {
  const response = await line.ask({ method: 'GET', key, headers: { range: `bytes=${start}-${end}`, ...(etag !== undefined && { 'if-match': etag }) }, also: [404, 416] })
  const range = /^bytes (\d+)-(\d+)\//.exec(response.headers['content-range'] ?? '')
  if (response.statusCode === 206 && Number(range?.[1]) === start && (etag === undefined || response.headers.etag === etag)) return response
  response.destroy()
  throw new StoreAway(response.statusCode === 206 ? 'other-bytes' : `status-${response.statusCode}`)
}

/** Where the line breaks, the rest is asked for, and only of the very object that was begun. */
async function* bytesOf(line: Line, key: string, { start, end }: Range): AsyncGenerator<Uint8Array> {
  let at = start
  let etag: string | undefined
  let response = await askFor(line, key, { start, end }, undefined)
  for (let breaks = 0; ; ) {
    etag ??= response.headers.etag
    const before = at
    try {
      for await (const chunk of response) {
        // Without an encoding Node gives bytes.
        const bytes = chunk as Buffer
        if (at + bytes.length > end + 1) throw new StoreAway('too-many-bytes')
        at += bytes.length
        yield bytes
      }
      if (at === end + 1) return
    } catch (fault) {
      if (fault instanceof StoreAway && fault.code === 'too-many-bytes') throw fault
      if (at === before && breaks >= MOST_BREAKS) throw fault instanceof StoreAway ? fault : new StoreAway(faultCode(fault))
    }
    // A long file over a bad line goes forward from break to break: only those in a row that brought nothing count.
    breaks = at === before ? breaks + 1 : 0
    if (breaks > MOST_BREAKS) throw new StoreAway('cut-short')
    response = await askFor(line, key, { start: at, end }, etag)
  }
}

/** An object's bytes, all or some; `undefined` where there is none. The stream is asked for when it is read. */
export const openObject = async (line: Line, key: string, range: Range | undefined): Promise<{ readonly size: number; readonly stream: Readable } | undefined> => {
  const size = await sizeOfObject(line, key)
  if (size === undefined) return undefined
  const start = range?.start ?? 0
  const end = Math.min(range?.end ?? size - 1, size - 1)
  return { size, stream: start > end ? Readable.from([]) : Readable.from(bytesOf(line, key, { start, end }), { objectMode: false }) }
}
