import { createHash } from 'node:crypto'
import * as http from 'node:http'
import * as https from 'node:https'
import { pipeline, type Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { AwsV4Signer } from 'aws4fetch'
import type { FileStore } from '#platform/configuration'
import { faultCode } from './fault-code.ts'
import { errorIn } from './s3-answers.ts'
import { StoreAway } from './store-away.ts'

export type S3Place = Pick<FileStore, 'origin' | 'bucket' | 'region' | 'keys'>

/** How long a silent line is borne, and the pause before the second try; it doubles with each. Milliseconds. */
export type Patience = { readonly silenceMs: number; readonly pauseMs: number; readonly tries: number }

export const PATIENCE: Patience = { silenceMs: 30_000, pauseMs: 200, tries: 5 }

/** A body whose hash is known before it is sent; `open` gives it from its beginning, as often as it is tried. */
export type Body = { readonly bytes: number; readonly sha256: string; open(): Readable }

export type Ask = {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE'
  /** In the bucket; none asks the bucket itself. */
  readonly key?: string
  readonly query?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Body | string
  /** Statuses that are an answer and no fault, beside those from 200 to 299. */
  readonly also?: readonly number[]
}

export type Line = {
  /** Asks, and asks again with growing pauses while the store is busy or the line breaks. Throws `StoreAway`. */
  ask(ask: Ask): Promise<http.IncomingMessage>
  /** The same for an answer that is read whole. */
  read(ask: Ask): Promise<string>
  close(): void
}

const EMPTY = createHash('sha256').digest('hex')
const BUSY = new Set([408, 429, 500, 502, 503, 504])
const MOST_OF_ERROR = 65_536

const hashOf = (body: Ask['body']): string => (body === undefined ? EMPTY : typeof body === 'string' ? createHash('sha256').update(body).digest('hex') : body.sha256)

const readError = async (response: http.IncomingMessage): Promise<string> => {
  response.setEncoding('utf8')
  let read = ''
  try {
    for await (const part of response) {
      read += String(part)
      if (read.length > MOST_OF_ERROR) break
    }
  } catch {
    // Its status has said enough.
  }
  return read
}

/** Signed requests to one S3-compatible store (Signature Version 4, by `aws4fetch`), sent by Node's own client: it streams bodies of known length. */
export const openS3Line = ({ origin, bucket, region, keys }: S3Place, { silenceMs, pauseMs, tries }: Patience): Line => {
  const client = origin.startsWith('https:') ? https : http
  const agent = new client.Agent({ keepAlive: true, maxSockets: 32 })

  const sign = async ({ method, key = '', query = {}, headers = {}, body }: Ask) => {
    const url = new URL(`${origin}/${bucket}${key === '' ? '' : `/${key}`}`)
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
    return new AwsV4Signer({
      method, region, service: 's3', url: url.href, accessKeyId: keys.id, secretAccessKey: keys.secret.reveal(),
      headers: { ...headers, 'x-amz-content-sha256': hashOf(body) },
    }).sign()
  }

  const askOnce = async (ask: Ask): Promise<http.IncomingMessage> => {
    const signed = await sign(ask)
    const { body } = ask
    const length = body === undefined ? 0 : typeof body === 'string' ? Buffer.byteLength(body) : body.bytes
    const headers = { ...Object.fromEntries(signed.headers), ...((body !== undefined || ask.method === 'PUT' || ask.method === 'POST') && { 'content-length': length }) }
    return new Promise((resolve, reject) => {
      const request = client.request(signed.url, { method: ask.method, headers, agent })
      let answer: http.IncomingMessage | undefined
      const onSilence = (): void => {
        // What has come lies there unread: it is the reader who is slow, and the store waits for him.
        if (answer !== undefined && answer.readableLength > 0) request.setTimeout(silenceMs, onSilence)
        else request.destroy(new StoreAway('silence'))
      }
      request.setTimeout(silenceMs, onSilence)
      request.on('error', reject)
      request.on('response', (response) => {
        answer = response
        resolve(response)
      })
      if (body === undefined || typeof body === 'string') request.end(body)
      // A store that has had enough answers before it has taken all: the answer counts, not the broken line.
      else pipeline(body.open(), request, (fault) => fault && reject(fault))
    })
  }

  /** Answers, or says why to ask again. */
  const attempt = async (ask: Ask): Promise<http.IncomingMessage | StoreAway> => {
    let response: http.IncomingMessage
    try {
      response = await askOnce(ask)
    } catch (fault) {
      return fault instanceof StoreAway ? fault : new StoreAway(faultCode(fault))
    }
    const status = response.statusCode ?? 0
    if ((status >= 200 && status < 300) || ask.also?.includes(status) === true) return response
    const error = errorIn(await readError(response))
    const away = new StoreAway(error?.code ?? `status-${status}`, error?.region)
    if (BUSY.has(status)) return away
    throw away
  }

  const again = async <T>(once: () => Promise<T | StoreAway>): Promise<T> => {
    for (let tried = 1; ; tried += 1) {
      const answer = await once()
      if (!(answer instanceof StoreAway)) return answer
      if (tried >= tries) throw answer
      // Some chance in it, so that all who wait do not come back at once.
      await pause(pauseMs * 2 ** (tried - 1) * (0.5 + Math.random()))
    }
  }

  return {
    ask: (ask) => again(() => attempt(ask)),
    read: (ask) =>
      again(async () => {
        const response = await attempt(ask)
        if (response instanceof StoreAway) return response
        try {
          const read = await text(response)
          const error = errorIn(read)
          return error === undefined ? read : new StoreAway(error.code)
        } catch (fault) {
          return fault instanceof StoreAway ? fault : new StoreAway(faultCode(fault))
        }
      }),
    close: () => agent.destroy(),
  }
}
