import { createHash } from 'node:crypto'

/** What S3 answers: a status, headers, a body. */
export type Answer = { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string | Buffer }

type Stored = { readonly bytes: Buffer; readonly etag: string }
type Upload = { readonly key: string; readonly parts: Map<number, Stored> }

const md5 = (bytes: Buffer): string => createHash('md5').update(bytes).digest('hex')
const xml = (body: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${body}`
export const errorAnswer = (status: number, code: string, extra = ''): Answer => ({ status, headers: { 'content-type': 'application/xml' }, body: xml(`<Error><Code>${code}</Code><Message>told by the test server</Message>${extra}</Error>`) })
const answer = (body: string): Answer => ({ status: 200, headers: { 'content-type': 'application/xml' }, body: xml(body) })

const LEAST_PART = 5 * 1024 * 1024

/** The objects of one bucket, and what may be asked of them. */
export const openObjects = (bucket: string, pageSize: number) => {
  const objects = new Map<string, Stored>()
  const uploads = new Map<string, Upload>()
  let lastUpload = 0

  const list = (query: URLSearchParams): Answer => {
    const prefix = query.get('prefix') ?? ''
    const after = query.get('continuation-token') ?? ''
    const keys = [...objects.keys()].filter((key) => key.startsWith(prefix) && key > after).toSorted()
    const page = keys.slice(0, Math.min(pageSize, Number(query.get('max-keys') ?? 1000)))
    const isCut = page.length < keys.length
    const rows = page.map((key) => `<Contents><Key>${key}</Key><Size>${objects.get(key)?.bytes.length}</Size><ETag>"x"</ETag></Contents>`)
    const next = isCut ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : ''
    return answer(`<ListBucketResult><Name>${bucket}</Name><IsTruncated>${isCut}</IsTruncated>${next}${rows.join('')}</ListBucketResult>`)
  }

  const get = (key: string, headers: Readonly<Record<string, string | undefined>>): Answer => {
    const stored = objects.get(key)
    if (stored === undefined) return errorAnswer(404, 'NoSuchKey')
    if (headers['if-match'] !== undefined && headers['if-match'] !== stored.etag) return errorAnswer(412, 'PreconditionFailed')
    const told = { etag: stored.etag, 'accept-ranges': 'bytes', 'content-type': 'application/octet-stream' }
    if (headers['range'] === undefined) return { status: 200, headers: { ...told, 'content-length': String(stored.bytes.length) }, body: stored.bytes }
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers['range']) ?? []
    const [start, end] = [Number(from), Math.min(Number(to), stored.bytes.length - 1)]
    if (from === undefined || start > end) return errorAnswer(416, 'InvalidRange')
    return { status: 206, headers: { ...told, 'content-range': `bytes ${start}-${end}/${stored.bytes.length}`, 'content-length': String(end - start + 1) }, body: stored.bytes.subarray(start, end + 1) }
  }

  const complete = (id: string, body: string): Answer => {
    const upload = uploads.get(id)
    if (upload === undefined) return errorAnswer(404, 'NoSuchUpload')
    const named = [...body.matchAll(/<Part><PartNumber>(\d+)<\/PartNumber><ETag>([^<]+)<\/ETag><\/Part>/g)].map(([, number, etag]) => ({ number: Number(number), etag: etag?.replaceAll('&quot;', '"') }))
    const parts = named.map(({ number }) => upload.parts.get(number))
    if (named.length === 0 || named.some(({ etag }, at) => parts[at]?.etag !== etag)) return errorAnswer(400, 'InvalidPart')
    if (named.some(({ number }, at) => at > 0 && number <= (named[at - 1]?.number ?? 0))) return errorAnswer(400, 'InvalidPartOrder')
    if (parts.slice(0, -1).some((part) => (part?.bytes.length ?? 0) < LEAST_PART)) return errorAnswer(400, 'EntityTooSmall')
    const all = parts.flatMap((part) => (part === undefined ? [] : [part.bytes]))
    objects.set(upload.key, { bytes: Buffer.concat(all), etag: `"${md5(Buffer.concat(all.map((bytes) => createHash('md5').update(bytes).digest())))}-${all.length}"` })
    uploads.delete(id)
    return answer(`<CompleteMultipartUploadResult><Key>${upload.key}</Key></CompleteMultipartUploadResult>`)
  }

  return {
    objects,
    uploads,
    list,
    get,
    put: (key: string, bytes: Buffer): Answer => {
      const stored = { bytes, etag: `"${md5(bytes)}"` }
      objects.set(key, stored)
      return { status: 200, headers: { etag: stored.etag } }
    },
    remove: (key: string): Answer => {
      objects.delete(key)
      return { status: 204 }
    },
    begin: (key: string): Answer => {
      const id = `upload-${++lastUpload}`
      uploads.set(id, { key, parts: new Map() })
      return answer(`<InitiateMultipartUploadResult><Bucket>${bucket}</Bucket><Key>${key}</Key><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`)
    },
    part: (id: string, number: number, bytes: Buffer): Answer => {
      const upload = uploads.get(id)
      if (upload === undefined) return errorAnswer(404, 'NoSuchUpload')
      const stored = { bytes, etag: `"${md5(bytes)}"` }
      upload.parts.set(number, stored)
      return { status: 200, headers: { etag: stored.etag } }
    },
    complete,
    abort: (id: string): Answer => (uploads.delete(id) ? { status: 204 } : errorAnswer(404, 'NoSuchUpload')),
  }
}
