import { expect, test } from 'vitest'
import { z } from 'zod'
import { apiRoute, NO_BODY } from './api-route.ts'
import { isNobodysHost, isSameOrigin } from './same-origin.ts'
import { ask, serveForTest } from './testing.ts'

const ORIGIN = 'https://waystation.example.org'
const DESK = 'https://desk.example.org'

/** A server with something to change; each time that it is changed is counted. */
const aServer = async (told: { readonly origins?: readonly string[]; readonly desk?: string } = {}) => {
  const changed: true[] = []
  const change = apiRoute({ method: 'post', path: '/api/change', says: 'A change', access: 'public', input: { params: z.object({}), body: NO_BODY }, handle: async () => ({ kind: 'json', body: changed.push(true) }) })
  const server = await serveForTest({ api: { routes: [change], findActor: async () => undefined, ...told } })
  const statusOf = async (headers: Readonly<Record<string, string>>): Promise<number> => (await ask(`${server.url}/api/change`, { method: 'POST', headers })).status
  return { server, port: new URL(server.url).port, changed, statusOf }
}

const page = (origin: string, host = new URL(origin).host) => ({ origin, host, 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors', accept: '*/*' })

test('a name of somebody else that points at us for a moment changes nothing, though to the browser all is one origin', async () => {
  const { server, port, changed, statusOf } = await aServer()
  await using _ = server
  // evil.example led to its owner's host when the page came, and leads to 127.0.0.1 now: same origin, same host, nothing foreign in sight.
  for (const host of [`evil.example:${port}`, 'evil.example', `localhost.evil.example:${port}`, `127.0.0.1.evil.example:${port}`, `waystation:${port}`, `localhost.:${port}`, `evillocalhost:${port}`]) {
    expect(await statusOf(page(`http://${host}`)), host).toBe(403)
    const { 'sec-fetch-site': _none, ...older } = page(`http://${host}`)
    expect(await statusOf(older), `${host}, in a browser that says less`).toBe(403)
  }
  expect(changed).toEqual([])
})

test('pages under the name of this machine, or under an address, are ours where nothing else was told', async () => {
  const { server, port, changed, statusOf } = await aServer()
  await using _ = server
  const hosts = [`localhost:${port}`, `herons.localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`, `192.168.1.5:${port}`, `[fe80::1]:${port}`]
  for (const host of hosts) expect(await statusOf(page(`http://${host}`)), host).toBe(200)
  expect(changed).toHaveLength(hosts.length)
})

test('a neighbour under another port of this machine is a stranger', async () => {
  const { server, port, statusOf } = await aServer()
  await using _ = server
  expect(await statusOf(page('http://localhost:1', `localhost:${port}`))).toBe(403)
  expect(await statusOf({ ...page(`http://localhost:${port}`), 'sec-fetch-site': 'same-site' })).toBe(403)
  for (const origin of ['null', '', 'about:blank', 'file://', `localhost:${port}`]) expect(await statusOf({ ...page(`http://localhost:${port}`), origin }), origin).toBe(403)
  expect(await statusOf({ host: `localhost:${port}` })).toBe(403)
})

test('an installation that was told its origin believes that one and its desk, whatever name a proxy passes on', async () => {
  const { server, port, statusOf } = await aServer({ origins: [ORIGIN], desk: DESK })
  await using _ = server
  for (const host of ['waystation.example.org', `localhost:${port}`, 'upstream']) {
    expect(await statusOf(page(ORIGIN, host)), host).toBe(200)
    expect(await statusOf({ ...page(DESK, host), 'sec-fetch-site': 'same-site' }), host).toBe(200)
  }
  // A page of some other program on the visitor's own machine, or behind a proxy that calls us localhost.
  for (const origin of [`http://localhost:${port}`, `http://127.0.0.1:${port}`, 'http://waystation.example.org', 'https://waystation.example.org:8443', 'https://evil.example.org']) {
    expect(await statusOf(page(origin)), origin).toBe(403)
    expect(await statusOf(page(origin, new URL(ORIGIN).host)), origin).toBe(403)
  }
  expect(await statusOf({ ...page(ORIGIN), 'sec-fetch-site': 'cross-site' })).toBe(403)
})

const asks = (origin: string, host: string): boolean => isSameOrigin(new Headers({ origin, host }), { origins: [], desk: 'http://desk.herons.localhost:1' })

test('a desk elsewhere does not make other names ours', () => {
  expect([asks('http://desk.herons.localhost:1', 'localhost:2'), asks('http://localhost:2', 'localhost:2'), asks('http://evil.example:2', 'evil.example:2')]).toEqual([true, true, false])
})

test('what the machine tells of itself is not told under a name of somebody else', async () => {
  const { server, port } = await aServer()
  await using _ = server
  const statusUnder = async (host: string): Promise<number> => (await ask(`${server.url}/metrics`, { headers: { host } })).status
  expect([await statusUnder(`localhost:${port}`), await statusUnder(`127.0.0.1:${port}`), await statusUnder(`evil.example:${port}`)]).toEqual([200, 200, 404])
  expect([undefined, '', 'a b', '::1', '[::1]:80', 'LOCALHOST'].map(isNobodysHost)).toEqual([false, false, false, false, true, true])
})
