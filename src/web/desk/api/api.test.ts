import { createServer, type RequestListener } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { openApi } from './api.ts'
import { openPlace } from './place.ts'

/** A server that answers so, and an API over it that waits for nobody. */
const anApi = async (answer: RequestListener) => {
  const asked: string[] = []
  const heard: boolean[] = []
  const server = createServer((incoming, outgoing) => {
    asked.push(`${incoming.method} ${incoming.url}`)
    answer(incoming, outgoing)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const stop = (): void => {
    server.closeAllConnections()
    server.close()
  }
  onTestFinished(stop)
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  return { api: openApi({ origin: async () => origin, fetch, sender: () => new XMLHttpRequest(), asking: () => (well) => void heard.push(well), wait: async () => {} }), asked, heard, stop, origin }
}

test('JSON goes in and comes out', async () => {
  const { api, asked } = await anApi((incoming, outgoing) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => outgoing.end(JSON.stringify({ type: incoming.headers['content-type'], got: Buffer.concat(chunks).toString() })))
  })
  expect(await api.put('/api/word', { a: 'ż' })).toEqual({ ok: true, value: { type: 'application/json', got: '{"a":"ż"}' } })
  expect(asked).toEqual(['PUT /api/word'])
})

test('a refusal keeps its kind, its status and its particulars', async () => {
  const { api } = await anApi((_, outgoing) => outgoing.writeHead(429).end(JSON.stringify({ type: 'urn:waystation:problem:too-many-attempts', title: 'Too Many Requests', status: 429, retryAfter: 60 })))
  expect(await api.post('/api/sign-in')).toEqual({ ok: false, refusal: { kind: 'too-many-attempts', status: 429, particulars: { retryAfter: 60 } } })
})

test.each([
  ['a page of a proxy', 500, '<h1>Bad</h1>'],
  ['a problem of somebody else', 400, '{"type":"about:blank"}'],
  ['a list', 403, '[1]'],
  ['nothing', 404, ''],
  ['a success that is no JSON', 200, '<h1>Captive portal</h1>'],
])('%s is an answer nobody expected', async (_what, status, text) => {
  const { api } = await anApi((_, outgoing) => outgoing.writeHead(status).end(text))
  expect(await api.post('/api/word')).toEqual({ ok: false, refusal: { kind: 'unexpected-answer', status, particulars: {} } })
})

test('a question is asked again while the server starts, and when nobody answers', async () => {
  let times = 0
  const { api, asked, heard } = await anApi((incoming, outgoing) => {
    times += 1
    if (times === 1) incoming.socket.destroy()
    else if (times === 2) outgoing.writeHead(503).end('starting')
    else outgoing.end('{"well":true}')
  })
  expect(await api.get('/api/word')).toEqual({ ok: true, value: { well: true } })
  expect(asked.length).toBe(3)
  expect(heard).toEqual([false, true, true])
})

test('a question that the server refuses is asked once', async () => {
  const { api, asked } = await anApi((_, outgoing) => outgoing.writeHead(403).end('{"type":"urn:waystation:problem:not-allowed"}'))
  await api.get('/api/word')
  expect(asked.length).toBe(1)
})

test('a change is never sent twice, and offline is a refusal', async () => {
  const { api, asked, heard, stop } = await anApi((incoming) => incoming.socket.destroy())
  const offline = { ok: false, refusal: { kind: 'offline', status: 0, particulars: {} } }
  expect(await api.post('/api/word', {})).toEqual(offline)
  expect(asked).toEqual(['POST /api/word'])
  stop()
  expect(await api.delete('/api/word')).toEqual(offline)
  expect(heard).toEqual([false, false])
})

test('an answer that sends elsewhere is not followed', async () => {
  const { api } = await anApi((_, outgoing) => outgoing.writeHead(302, { location: 'https://evil.example.net' }).end())
  expect(await api.post('/api/word')).toMatchObject({ refusal: { kind: 'offline' } })
})

test('the place of the API is asked for once; after a failure, again', async () => {
  const answers = [new Response('', { status: 500 }), Response.json({ api: 'https://api.example.org' })]
  let asked = 0
  const place = openPlace(async () => {
    asked += 1
    return answers[asked - 1] ?? Response.error()
  })
  await expect(place()).rejects.toThrow()
  expect(await Promise.all([place(), place(), place()])).toEqual(Array.from({ length: 3 }, () => 'https://api.example.org'))
  expect(asked).toBe(2)
  expect(await openPlace(async () => new Response('', { status: 404 }))()).toBe('')
})
