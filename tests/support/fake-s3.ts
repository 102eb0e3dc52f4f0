import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { errorAnswer, openObjects, type Answer } from './store/objects.ts'
import { faultOfSignature, type Keys } from './store/signature.ts'

/** What goes wrong with a request: an error in its place, its body cut in the middle, no answer at all, another ETag than that of the object, or `200` with an error in it. */
export type StoreFault = 'unavailable' | 'cut' | 'silent' | 'other-etag' | 'error-in-success' | 'broken-line'

/** An operation, as S3 names it. */
export type StoreOperation = 'ListObjectsV2' | 'HeadObject' | 'GetObject' | 'PutObject' | 'DeleteObject' | 'CreateMultipartUpload' | 'UploadPart' | 'CompleteMultipartUpload' | 'AbortMultipartUpload'

/** Parameters that each operation may bear; it must bear those that end in `!`. */
const OPERATIONS: Readonly<Record<StoreOperation, { readonly method: string; readonly parameters: readonly string[]; readonly ofBucket?: true }>> = {
  ListObjectsV2: { method: 'GET', parameters: ['list-type!', 'prefix', 'max-keys', 'continuation-token'], ofBucket: true },
  CompleteMultipartUpload: { method: 'POST', parameters: ['uploadId!'] },
  CreateMultipartUpload: { method: 'POST', parameters: ['uploads!'] },
  UploadPart: { method: 'PUT', parameters: ['partNumber!', 'uploadId!'] },
  AbortMultipartUpload: { method: 'DELETE', parameters: ['uploadId!'] },
  HeadObject: { method: 'HEAD', parameters: [] },
  GetObject: { method: 'GET', parameters: [] },
  PutObject: { method: 'PUT', parameters: [] },
  DeleteObject: { method: 'DELETE', parameters: [] },
}

const HEADERS = new Set(['host', 'connection', 'authorization', 'x-amz-date', 'x-amz-content-sha256', 'content-length', 'content-type', 'range', 'if-match', 'transfer-encoding'])

const operationOf = (method: string, ofBucket: boolean, query: URLSearchParams): StoreOperation | undefined => {
  for (const [name, one] of Object.entries(OPERATIONS)) {
    const allowed = new Set(one.parameters.map((parameter) => parameter.replace('!', '')))
    const isWhole = one.parameters.every((parameter) => !parameter.endsWith('!') || query.has(parameter.slice(0, -1)))
    // Object.entries forgets the type of keys.
    if (one.method === method && (one.ofBucket === true) === ofBucket && isWhole && [...query.keys()].every((key) => allowed.has(key))) return name as StoreOperation
  }
  return undefined
}

/**
 * A small S3 with one bucket, in memory, on a port of its own. It is strict: it reckons every signature itself, wants the hash of every body and holds it
 * against the body, refuses headers, parameters and operations that it does not know, a wrong region, and a clock that is more than a quarter of an hour off.
 */
export const startFakeS3 = async (keys: Keys = { keyId: 'AKIDTEST', secret: 'sec/ret+key', region: 'eu-test-1' }, pageSize = 1000) => {
  const bucket = 'library'
  const held = openObjects(bucket, pageSize)
  const asked: StoreOperation[] = []
  const refused: string[] = []
  const faults: { operation: StoreOperation; fault: StoreFault; times: number; skip: number }[] = []
  const running = { skewMs: 0, isAway: false }

  const faultFor = (operation: StoreOperation): StoreFault | undefined => {
    const planned = faults.find((one) => one.operation === operation && one.times > 0)
    if (planned === undefined) return undefined
    if (planned.skip > 0) {
      planned.skip -= 1
      return undefined
    }
    planned.times -= 1
    return planned.fault
  }

  const carryOut = (operation: StoreOperation, key: string, query: URLSearchParams, request: IncomingMessage, body: Buffer): Answer => {
    const id = query.get('uploadId') ?? ''
    // Node joins what is repeated; those that are asked for here are single.
    const headers = request.headers as Readonly<Record<string, string | undefined>>
    switch (operation) {
      case 'ListObjectsV2':
        return held.list(query)
      case 'HeadObject': {
        const { status, headers: told } = held.get(key, {})
        return { status, ...(status === 200 && told !== undefined && { headers: told }) }
      }
      case 'GetObject':
        return held.get(key, headers)
      case 'PutObject':
        return held.put(key, body)
      case 'DeleteObject':
        return held.remove(key)
      case 'CreateMultipartUpload':
        return held.begin(key)
      case 'UploadPart':
        return held.part(id, Number(query.get('partNumber')), body)
      case 'CompleteMultipartUpload':
        return held.complete(id, body.toString())
      case 'AbortMultipartUpload':
        return held.abort(id)
    }
  }

  const judge = async (request: IncomingMessage, response: ServerResponse): Promise<Answer | undefined> => {
    const url = new URL(request.url ?? '/', 'http://host')
    const unknown = Object.keys(request.headers).filter((name) => !HEADERS.has(name))
    if (unknown.length > 0) return errorAnswer(400, 'UnknownHeader', unknown.join())
    const [, ownBucket, ...path] = decodeURIComponent(url.pathname).split('/')
    const key = path.join('/')
    const wrong = faultOfSignature(request, keys, Date.now() + running.skewMs)
    if (wrong !== undefined) return errorAnswer(wrong.status, wrong.code, wrong.extra)
    if (ownBucket !== bucket) return errorAnswer(404, 'NoSuchBucket')
    const operation = operationOf(request.method ?? '', key === '', url.searchParams)
    if (operation === undefined) return errorAnswer(400, 'NotImplemented', url.search)
    if (request.method === 'PUT' && request.headers['content-length'] === undefined) return errorAnswer(411, 'MissingContentLength')
    asked.push(operation)
    const fault = running.isAway ? 'unavailable' : faultFor(operation)
    if (fault === 'silent') return undefined
    if (fault === 'broken-line') {
      request.socket.destroy()
      return undefined
    }
    const body = await buffer(request)
    if (createHash('sha256').update(body).digest('hex') !== request.headers['x-amz-content-sha256']) return errorAnswer(400, 'XAmzContentSHA256Mismatch')
    if (fault === 'unavailable') return errorAnswer(503, 'SlowDown')
    if (fault === 'error-in-success') return { ...errorAnswer(500, 'InternalError'), status: 200 }
    const answer = carryOut(operation, key, url.searchParams, request, body)
    if (fault === 'other-etag') return { ...answer, headers: { ...answer.headers, etag: '"other"' } }
    if (fault !== 'cut') return answer
    response.writeHead(answer.status, answer.headers)
    response.write(Buffer.from(answer.body ?? '').subarray(0, Buffer.byteLength(answer.body ?? '') >> 1), () => response.destroy())
    return undefined
  }

  const server = createServer((request, response) => {
    request.on('error', () => {})
    const reply = async (): Promise<void> => {
      const answer = await judge(request, response)
      if (answer === undefined) return
      const told = /<Code>(\w+)/.exec(String(answer.body ?? ''))?.[1]
      if (answer.status >= 400 && answer.status < 500 && told !== undefined && told !== 'NoSuchKey' && told !== 'InvalidRange') refused.push(told)
      response.writeHead(answer.status, answer.headers).end(request.method === 'HEAD' ? undefined : answer.body)
    }
    reply().catch(() => response.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A server that listens on a port has one.
  const { port } = server.address() as AddressInfo

  return {
    /** As BLOBS_URL. */
    url: `s3+http://${keys.keyId}:${encodeURIComponent(keys.secret)}@127.0.0.1:${port}/${bucket}?region=${keys.region}`,
    host: `127.0.0.1:${port}`,
    objects: held.objects,
    /** Uploads in parts that were neither completed nor given up. */
    uploads: held.uploads,
    asked,
    /** What was refused as wrong, but for keys that are not there. */
    refused,
    running,
    /** Lets the next requests of a kind go wrong, after letting `skip` of them pass. */
    fail: (operation: StoreOperation, fault: StoreFault, times = 1, skip = 0): void => void faults.push({ operation, fault, times, skip }),
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

export type FakeS3 = Awaited<ReturnType<typeof startFakeS3>>
