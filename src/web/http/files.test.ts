import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { StoreAway } from '#platform/blobs'
import { attachmentNamed } from './download-name.ts'
import { readRange } from './range.ts'
import { route } from './route.ts'
import { ask, serveForTest } from './testing.ts'

const bytes = randomBytes(300_000)
const fileAt = (path: `/${string}`, open: (range?: { start: number; end: number }) => Readable | undefined) =>
  route({
    method: 'get', path, access: 'public', cache: 'revalidate', input: { params: z.object({}), query: z.object({}) },
    handle: () => ({
      kind: 'file', mediaType: 'application/pdf', bytes: bytes.length, sha256: 'f00d', fileName: 'Звіт "2024".pdf',
      open: async (range) => {
        const stream = open(range)
        return stream && { stream }
      },
    }),
  })
let opened = 0
const cut = (range?: { start: number; end: number }): Readable => {
  opened += 1
  const part = range ? bytes.subarray(range.start, range.end + 1) : bytes
  return Readable.from([part.subarray(0, 1000), part.subarray(1000)], { objectMode: false })
}
const broken = () => new Readable({ read() { this.destroy(new Error('/srv/data/blobs/ab/cd')) } })
const away = () => new Readable({ read() { this.destroy(new StoreAway('ECONNREFUSED')) } })
const gone = () => {
  throw new StoreAway('SlowDown')
}
const halfway = () => Readable.from((async function* () {
  yield bytes.subarray(0, 100_000)
  throw new Error('/srv/data/blobs/ab/cd')
})(), { objectMode: false })

const ended = Promise.withResolvers<void>()
// As long as somebody reads, there is more.
const endless = () =>
  new Readable({
    read() { this.push(Buffer.alloc(60_000)) },
    destroy(fault, done) {
      ended.resolve()
      done(fault)
    },
  })

let server: Awaited<ReturnType<typeof serveForTest>>
let url = ''
beforeAll(async () => {
  server = await serveForTest({ routes: [fileAt('/file', cut), fileAt('/lost', () => undefined), fileAt('/broken', broken), fileAt('/away', away), fileAt('/gone', gone), fileAt('/halfway', halfway), fileAt('/endless', endless)] })
  url = `${server.url}/file`
})
afterAll(async () => await server.stop(1000))

test('a file arrives whole, as a download that may do nothing', async () => {
  const { status, headers, body } = await ask(url, { headers: { 'accept-encoding': 'br, gzip' } })
  expect([status, body.equals(bytes)]).toEqual([200, true])
  expect(headers).toMatchObject({
    'content-type': 'application/pdf', 'content-length': '300000', etag: '"f00d"', 'accept-ranges': 'bytes', 'cache-control': 'public, no-cache',
    'content-security-policy': "sandbox; default-src 'none'", 'x-content-type-options': 'nosniff',
  })
  expect(headers['content-disposition']).toMatch(/^attachment; filename=".*"; filename\*=UTF-8''%D0%97/)
})

test.each([['bytes=0-0', 0, 0], ['bytes=100-199', 100, 199], ['bytes=299990-', 299_990, 299_999], ['bytes=-10', 299_990, 299_999], ['bytes=299990-999999999', 299_990, 299_999], ['bytes=-999999', 0, 299_999]])(
  '%s gives the bytes %d to %d',
  async (range, start, end) => {
    const answer = await ask(url, { headers: { range } })
    expect([answer.status, answer.headers['content-range'], answer.headers['content-length']]).toEqual([206, `bytes ${start}-${end}/300000`, String(end - start + 1)])
    expect(answer.body.equals(bytes.subarray(start, end + 1))).toBe(true)
  },
)

test.each(['bytes=300000-', 'bytes=-0', 'bytes=999999-1000000'])('%s lies beyond the end', async (range) => {
  const answer = await ask(url, { headers: { range } })
  expect([answer.status, answer.headers['content-range']]).toEqual([416, 'bytes */300000'])
})

test.each(['bytes=0-1,5-6', 'lines=1-2', 'bytes=5-2', 'bytes=-', 'bytes=a-b', 'bytes=99999999999999999999-'])('%s is answered with the whole file', async (range) => {
  expect((await ask(url, { headers: { range } })).status).toBe(200)
})

test('a part is only given to one who holds the rest of the same file', async () => {
  const answers = ['"f00d"', '"older"', 'W/"f00d"', 'Sun, 22 Nov 2026 17:00:00 GMT'].map((held) => ask(url, { headers: { range: 'bytes=5-9', 'if-range': held } }))
  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([206, 200, 200, 200])
})

test('neither HEAD nor a client that has the file opens it', async () => {
  const before = opened
  const head = await ask(url, { method: 'HEAD' })
  const known = await ask(url, { headers: { 'if-none-match': '"f00d"' } })
  expect([head.status, head.headers['content-length'], known.status, opened]).toEqual([200, '300000', 304, before])
})

test('a file that is lost or cannot be read is a fault, without a word about where it lay', async () => {
  for (const path of ['/lost', '/broken']) {
    const answer = await ask(server.url + path)
    expect([answer.status, answer.headers['content-disposition'], answer.text.includes('/srv')]).toEqual([500, undefined, false])
  }
})

test.each(['/away', '/gone'])('a store of files that does not answer is no fault of ours: when to ask again is told (%s)', async (path) => {
  const logged = server.logged.length
  const answer = await ask(server.url + path, { headers: { accept: 'application/json' } })
  expect([answer.status, answer.headers['retry-after'], answer.headers['content-disposition']]).toEqual([503, '30', undefined])
  expect(JSON.parse(answer.text)).toEqual({ type: '/problems#store-away', title: 'Service Unavailable', status: 503, retryAfter: 30 })
  expect((await ask(server.url + path)).headers['content-type']).toMatch('text/html')
  expect(server.logged.slice(logged).map((line) => JSON.parse(line))).toEqual([expect.objectContaining({ level: 'warn' }), expect.objectContaining({ level: 'warn' })])
})

test('a file that breaks off breaks the connection, so that nobody takes it for whole', async () => {
  await expect(ask(`${server.url}/halfway`)).rejects.toThrow()
  expect(server.logged.join('')).toContain('download-broken')
  expect(server.logged.join('')).not.toContain('/srv')
})

test('an empty file arrives', async () => {
  await using other = await serveForTest({
    routes: [
      route({
        method: 'get', path: '/empty', access: 'public', cache: 'revalidate', input: { params: z.object({}), query: z.object({}) },
        handle: () => ({ kind: 'file', mediaType: 'application/pdf', bytes: 0, sha256: 'e3b0', fileName: 'x.pdf', open: async () => ({ stream: Readable.from([], { objectMode: false }) }) }),
      }),
    ],
  })
  const { status, headers, body } = await ask(`${other.url}/empty`)
  expect([status, headers['content-length'], body.length]).toEqual([200, '0', 0])
})

test('an empty file has no part', () => {
  expect([readRange('bytes=0-', 0), readRange('bytes=-5', 0), readRange(undefined, 0)]).toEqual(['unsatisfiable', 'unsatisfiable', 'whole'])
})

test.each([
  ['a\r\nSet-Cookie: x=1.pdf', 'a Set-Cookie  x=1.pdf'],
  ['../../etc/passwd', '.. .. etc passwd'],
  ['invoice\u202Efdp.exe', 'invoice fdp.exe'],
  ['', 'document'],
  ["it's (1)*.pdf", "it's (1)*.pdf"],
  ['\uD800.pdf', '\uFFFD.pdf'],
])('the name %j is made harmless', (name, full) => {
  const header = attachmentNamed(name)
  expect(header).toMatch(/^attachment; filename="[A-Za-z0-9 ._()-]+"; filename\*=UTF-8''[A-Za-z0-9%._~!-]+$/)
  expect(decodeURIComponent(header.split("''")[1] ?? '').replace(/ +/g, ' ')).toBe(full.replace(/ +/g, ' '))
})

test('somebody who breaks a download off has not found a fault: the file is let go, and nothing is logged', async () => {
  const before = server.logged.length
  const leaving = new AbortController()
  const answer = await fetch(`${server.url}/endless`, { signal: leaving.signal })
  await answer.body?.getReader().read()
  leaving.abort()
  await ended.promise
  // One more request, so that whatever the one before had to say has been said.
  await ask(url)
  expect(server.logged.slice(before).join('')).not.toContain('download-broken')
})
