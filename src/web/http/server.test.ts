import { once } from 'node:events'
import { connect } from 'node:net'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { apiRoute, BYTES, type ApiRoute } from './api-route.ts'
import { route } from './route.ts'
import { ask, serveForTest } from './testing.ts'

const PATIENCE = { headers: 10_000, request: 10_000, file: 10_000, keepAlive: 10_000, silence: 10_000 }

/** A route that answers only once it is let go. */
const held = () => {
  const reached = Promise.withResolvers<void>()
  const letGo = Promise.withResolvers<void>()
  const routes = [
    route({
      method: 'get', path: '/slow', access: 'public', cache: 'never', input: { params: z.object({}), query: z.object({}) },
      handle: async () => {
        reached.resolve()
        await letGo.promise
        return { kind: 'page', html: 'done after all' }
      },
    }),
  ]
  return { routes, reached: reached.promise, letGo: letGo.resolve }
}

const dial = async (url: string) => {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  let heard = ''
  socket.on('data', (chunk) => (heard += String(chunk)))
  socket.on('error', () => {})
  await once(socket, 'connect')
  return { socket, heard: () => heard, closed: once(socket, 'close') }
}

test('a running request is finished, a new one is not taken, and idle connections do not hold up the stop', async () => {
  const { routes, reached, letGo } = held()
  const server = await serveForTest({ routes })
  const idle = await dial(server.url)
  idle.socket.write('GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n')
  await once(idle.socket, 'data')
  const kept = await dial(server.url)
  kept.socket.write('GET /slow HTTP/1.1\r\nHost: x\r\n\r\n')
  await reached
  const stopped = server.stop(30_000)
  await idle.closed
  await expect(ask(`${server.url}/healthz`)).rejects.toThrow()
  letGo()
  expect(await stopped).toBe('finished')
  await kept.closed
  expect(kept.heard()).toContain('done after all')
})

test('a request that never ends is cut off at the deadline', async () => {
  const { routes, reached } = held()
  const server = await serveForTest({ routes })
  const asking = expect(ask(`${server.url}/slow`)).rejects.toThrow()
  await reached
  expect(await server.stop(1)).toBe('cut-off')
  await asking
})

test('a port that is taken is a refusal', async () => {
  await using first = await serveForTest({})
  const port = Number(new URL(first.url).port)
  await expect(serveForTest({ port })).rejects.toThrow('port-in-use')
})

test('the server tells when it wants visitors, and that it lives in any case', async () => {
  await using server = await serveForTest({})
  const asked = async () => [(await ask(`${server.url}/healthz`)).status, (await ask(`${server.url}/readyz`)).status]
  expect(await asked()).toEqual([200, 200])
  server.readiness.stopping()
  server.readiness.ready()
  expect(await asked()).toEqual([200, 503])
})

test('a client that dribbles its headers is shown out', async () => {
  await using server = await serveForTest({ patience: { ...PATIENCE, headers: 200, request: 400 } })
  const { socket, heard, closed } = await dial(server.url)
  socket.write('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ')
  await closed
  expect(heard()).toContain('408')
})

test('one that dribbles its body is shown out too, unless it is a file', async () => {
  const taken: ApiRoute = apiRoute({
    method: 'post', path: '/api/files/:name', says: 'x', access: 'public', input: { params: z.object({ name: z.string() }), body: BYTES },
    handle: async ({ body: { size, stream } }) => ({ kind: 'json', body: { size, text: await text(stream) } }),
  })
  const other: ApiRoute = apiRoute({ method: 'post', path: '/api/words', says: 'x', access: 'public', input: { params: z.object({}), body: z.unknown() }, handle: async () => ({ kind: 'json', body: 1 }) })
  await using server = await serveForTest({ patience: { ...PATIENCE, request: 200 }, api: { routes: [taken, other], findActor: async () => undefined } })
  const begin = async (path: string) => {
    const dialled = await dial(server.url)
    dialled.socket.write(`POST ${path} HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\nContent-Type: application/octet-stream\r\nContent-Length: 5\r\nConnection: close\r\n\r\nab`)
    return dialled
  }
  const [file, words] = [await begin('/api/files/x?y=z'), await begin('/api/words')]
  await words.closed
  expect(words.heard()).toContain('408')
  expect(file.heard()).toBe('')
  file.socket.write('cde')
  await file.closed
  expect(file.heard()).toContain('{"size":5,"text":"abcde"}')
})

/** A file without an end, and word of when it was closed. */
const endless = () => {
  const closed = Promise.withResolvers<void>()
  const stream = new Readable({ highWaterMark: 65_536, read() { this.push(Buffer.alloc(65_536)) }, destroy: (_, done) => { closed.resolve(); done(null) } })
  const routes = [
    route({
      method: 'get', path: '/endless', access: 'public', cache: 'revalidate', input: { params: z.object({}), query: z.object({}) },
      handle: () => ({ kind: 'file', mediaType: 'application/pdf', bytes: 1e12, sha256: 'f00d', fileName: 'x.pdf', open: async () => ({ stream }) }),
    }),
  ]
  return { routes, closed: closed.promise }
}

test('a client that hangs up in the middle of a download leaves no file open', async () => {
  const { routes, closed } = endless()
  await using server = await serveForTest({ routes })
  const { socket } = await dial(server.url)
  socket.write('GET /endless HTTP/1.1\r\nHost: x\r\n\r\n')
  await once(socket, 'data')
  socket.destroy()
  await closed
})

test('a client that stops reading is not waited for', async () => {
  const { routes, closed } = endless()
  await using server = await serveForTest({ routes, patience: { ...PATIENCE, silence: 300 } })
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
  socket.on('error', () => {})
  await once(socket, 'connect')
  socket.write('GET /endless HTTP/1.1\r\nHost: x\r\n\r\n')
  await closed
  socket.destroy()
})

test.each([
  ['no request at all', 'hello\r\n\r\n', '400'],
  ['two lengths', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', '400'],
  ['a length and chunks', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n', '400'],
  ['no host', 'GET / HTTP/1.1\r\n\r\n', '400'],
  ['endless headers', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, '431'],
  ['a backslash', 'GET /\\evil HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', '400'],
])('%s is answered and forgotten', async (_, request, status) => {
  await using server = await serveForTest({})
  const { socket, heard, closed } = await dial(server.url)
  socket.write(request)
  await closed
  expect(heard()).toMatch(new RegExp(`^HTTP/1.1 ${status}`))
  expect(server.logged).toEqual([])
})
