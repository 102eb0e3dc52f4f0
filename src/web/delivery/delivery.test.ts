import { createHash } from 'node:crypto'
import { request } from 'node:http'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { ok } from '#kernel'
import { aBuiltDesk, serveDesk } from '#tests/small-desk'
import { apiRoute, NO_BODY, type ApiSettings } from '#web/http'
import { deskHeaders } from './index.ts'

const DESK = 'https://desk.example.org'
const API = 'https://api.example.org'

/** Asks with a Host of one's own, which `fetch` does not let one choose. */
const askAs = async (url: string, host: string): Promise<{ readonly status: number | undefined; readonly location: string | undefined; readonly policy: string; readonly text: string }> =>
  await new Promise((resolve, reject) => {
    const asking = request(url, { headers: { host }, agent: false }, (incoming) => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.once('end', () => resolve({ status: incoming.statusCode, location: incoming.headers.location, policy: String(incoming.headers['content-security-policy']), text: Buffer.concat(chunks).toString() }))
    })
    asking.once('error', reject)
    asking.end()
  })

test('the page answers under every address of the application, asked about every time, with its own policy', async () => {
  const url = await serveDesk(await aBuiltDesk())
  for (const path of ['/desk', '/desk/', '/desk/staff/7?q=x', '/desk/index.html']) {
    const answer = await fetch(url + path)
    const page = await answer.text()
    const map = /<script type="importmap">(.*?)<\/script>/.exec(page)?.[1] ?? ''
    expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('content-type')], path).toEqual([200, 'public, no-cache', 'text/html; charset=utf-8'])
    expect(answer.headers.get('content-security-policy')).toContain(`script-src 'self' 'sha256-${createHash('sha256').update(map).digest('base64')}' 'wasm-unsafe-eval';`)
    for (const [name, value] of Object.entries(deskHeaders(page))) expect(answer.headers.get(name), name).toBe(value)
  }
})

test('nothing in the policy lets text become script, and everything it does not name is shut', () => {
  const { 'content-security-policy': policy = '' } = deskHeaders('<script type="importmap">{}</script>')
  expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|'strict-dynamic'|\*|https?:|data:/)
  expect(policy).toMatch(/^default-src 'none'; .*require-trusted-types-for 'script'; trusted-types waystation-worker$/)
})

test('what the page loads is kept for ever, compressed beforehand, and what is not there is not the page', async () => {
  const url = await serveDesk(await aBuiltDesk())
  const script = await fetch(`${url}/desk/assets/desk-1.js`, { headers: { 'accept-encoding': 'br' } })
  expect([script.headers.get('cache-control'), script.headers.get('content-encoding'), script.headers.get('content-type')]).toEqual(['public, max-age=31536000, immutable', 'br', 'text/javascript; charset=utf-8'])
  for (const path of ['assets/gone.js', 'assets/desk-1.js.br', 'assets/..%2findex.html', 'assets/', 'manifest.jsonl', 'manifest.sig']) {
    const answer = await fetch(`${url}/desk/${path}`)
    expect((await answer.text()).includes('id="desk"') && !path.endsWith('/'), path).toBe(false)
  }
  expect((await fetch(`${url}/desk`, { method: 'POST' })).status).toBe(405)
})

test('a desk elsewhere: whoever comes to the API is sent there, and only the API is added to the policy', async () => {
  const url = await serveDesk(await aBuiltDesk(), { elsewhere: { desk: DESK, api: API } })
  for (const path of ['/desk', '/desk/staff?q=1', '/desk/assets/desk-1.js', '/desk/place.json']) {
    expect(await askAs(url + path, 'api.example.org'), path).toMatchObject({ status: 302, location: DESK + path })
  }
  const page = await askAs(`${url}/desk`, 'desk.example.org')
  expect(page.status).toBe(200)
  expect(page.policy).toContain(`connect-src 'self' ${API};`)
  expect((await askAs(`${url}/desk/place.json`, 'desk.example.org')).text).toBe(JSON.stringify({ api: API }))
})

test('at home the desk is told that its API is there too', async () => {
  const url = await serveDesk(await aBuiltDesk())
  expect(await (await fetch(`${url}/desk/place.json`)).json()).toEqual({ api: '' })
})

const anApi = (desk?: string): ApiSettings => ({
  routes: (['get', 'post'] as const).map((method) =>
    apiRoute({ method, path: '/api/word', says: 'A word', access: 'public', input: { params: z.object({}), body: NO_BODY }, handle: async () => ({ kind: 'json', body: ok('word'), cookies: ['a=b'] }) }),
  ),
  findActor: async () => undefined,
  ...(desk !== undefined && { desk }),
})

const SHOWN = ['access-control-allow-origin', 'access-control-allow-credentials']
const shownTo = (answer: Response): (string | null)[] => SHOWN.map((name) => answer.headers.get(name))

test('the API lets the desk\'s pages ask with cookies and read the answers, refusals too', async () => {
  const url = await serveDesk(await aBuiltDesk(), { api: anApi(DESK) })
  const headers = { origin: DESK, 'sec-fetch-site': 'same-site' }
  const beforehand = await fetch(`${url}/api/word`, { method: 'OPTIONS', headers: { ...headers, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' } })
  expect([beforehand.status, beforehand.headers.get('access-control-allow-headers'), ...shownTo(beforehand)]).toEqual([204, 'content-type', DESK, 'true'])
  const posted = await fetch(`${url}/api/word`, { method: 'POST', headers })
  expect([posted.status, ...shownTo(posted)]).toEqual([200, DESK, 'true'])
  expect(posted.headers.get('vary')).toContain('Origin')
  expect(shownTo(await fetch(`${url}/api/nothing-there`, { headers }))).toEqual([DESK, 'true'])
})

test.each(['https://evil.example.net', 'https://desk.example.org.evil.net', 'https://desk.example.org:8443', 'http://desk.example.org', 'null'])('the API shows nothing to pages of %s', async (origin) => {
  const url = await serveDesk(await aBuiltDesk(), { api: anApi(DESK) })
  const beforehand = await fetch(`${url}/api/word`, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } })
  expect(shownTo(beforehand)).toEqual([null, null])
  const posted = await fetch(`${url}/api/word`, { method: 'POST', headers: { origin, 'sec-fetch-site': 'cross-site' } })
  expect([posted.status, ...shownTo(posted)]).toEqual([403, null, null])
  expect(shownTo(await fetch(`${url}/api/word`, { headers: { origin } }))).toEqual([null, null])
})

test('the site\'s addresses are shown to no other origin, and without a desk elsewhere neither is the API', async () => {
  const url = await serveDesk(await aBuiltDesk(), { api: anApi(DESK) })
  expect(shownTo(await fetch(`${url}/desk`, { headers: { origin: DESK } }))).toEqual([null, null])
  const home = await serveDesk(await aBuiltDesk(), { api: anApi() })
  expect(shownTo(await fetch(`${home}/api/word`, { headers: { origin: DESK } }))).toEqual([null, null])
})
