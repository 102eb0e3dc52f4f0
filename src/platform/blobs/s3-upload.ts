import { createHash, type Hash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { Body, Line } from './s3-line.ts'
import { textsOf } from './s3-answers.ts'
import { StoreAway } from './store-away.ts'

/** A file on this machine, whose hash is known. */
export type LocalFile = { readonly bytes: number; readonly sha256: string; open(range: { readonly start: number; readonly end: number }): Promise<Readable> }

type Part = { readonly number: number; readonly start: number; readonly end: number }

const BYTES = { 'content-type': 'application/octet-stream' }

async function* bytesOf(file: LocalFile, { start, end }: Omit<Part, 'number'>): AsyncGenerator<Uint8Array> {
  if (end >= start) yield* await file.open({ start, end })
}

/** The hash of a part, whose bytes go into that of the whole as well. */
const hashOf = async (file: LocalFile, part: Part, whole: Hash): Promise<string> => {
  const hash = createHash('sha256')
  for await (const chunk of bytesOf(file, part)) {
    hash.update(chunk)
    whole.update(chunk)
  }
  return hash.digest('hex')
}

const bodyOf = (file: LocalFile, part: Omit<Part, 'number'>, sha256: string): Body => ({ bytes: part.end - part.start + 1, sha256, open: () => Readable.from(bytesOf(file, part), { objectMode: false }) })

const partsOf = (bytes: number, size: number): Part[] =>
  Array.from({ length: Math.ceil(bytes / size) }, (_, at) => ({ number: at + 1, start: at * size, end: Math.min((at + 1) * size, bytes) - 1 }))

/** Its hash goes with each part, so that the store takes no other bytes than those that were read here. */
const sendPart = async (line: Line, key: string, file: LocalFile, part: Part, upload: string, whole: Hash): Promise<string> => {
  const query = { partNumber: String(part.number), uploadId: upload }
  const response = await line.ask({ method: 'PUT', key, query, headers: BYTES, body: bodyOf(file, part, await hashOf(file, part, whole)) })
  response.resume()
  const { etag } = response.headers
  if (etag === undefined || !/^"[A-Za-z0-9-]{1,100}"$/.test(etag)) throw new StoreAway('no-etag')
  return `<Part><PartNumber>${part.number}</PartNumber><ETag>${etag.replaceAll('"', '&quot;')}</ETag></Part>`
}

const sendParts = async (line: Line, key: string, file: LocalFile, partBytes: number): Promise<void> => {
  const [upload] = textsOf(await line.read({ method: 'POST', key, query: { uploads: '' }, headers: BYTES }))('UploadId')
  if (upload === undefined || upload === '') throw new StoreAway('no-upload-id')
  try {
    const parts: string[] = []
    const whole = createHash('sha256')
    for (const part of partsOf(file.bytes, partBytes)) parts.push(await sendPart(line, key, file, part, upload, whole))
    // What lay on this machine was damaged: nothing of it comes to stand under the name.
    if (whole.digest('hex') !== file.sha256) throw new StoreAway('other-bytes')
    await line.read({ method: 'POST', key, query: { uploadId: upload }, headers: { 'content-type': 'application/xml' }, body: `<CompleteMultipartUpload>${parts.join('')}</CompleteMultipartUpload>` })
  } catch (fault) {
    // What cannot be given up now is swept away by the bucket's own rule (see the guide).
    await line.ask({ method: 'DELETE', key, query: { uploadId: upload }, also: [404] }).then((response) => response.resume(), () => undefined)
    throw fault
  }
}

/** Sends a file, in parts where it is larger than one of them: it is there under its key whole, or not at all. Throws `StoreAway`. */
export const sendFile = async (line: Line, key: string, file: LocalFile, partBytes: number): Promise<void> => {
  if (file.bytes > partBytes) return sendParts(line, key, file, partBytes)
  await line.read({ method: 'PUT', key, headers: BYTES, body: bodyOf(file, { start: 0, end: file.bytes - 1 }, file.sha256) })
}
