import { expect, test } from 'vitest'
import { z } from 'zod'
import { randomIds } from '#kernel'
import type { StaffActor } from '#network'
import { apiRoute, NO_BODY, type ApiAccess } from './api-route.ts'
import { ask, serveForTest } from './testing.ts'

const DESK = 'https://desk.example.org'

const somebody: StaffActor = { kind: 'staff', staff: randomIds.next(), account: randomIds.next(), session: randomIds.next(), organisation: randomIds.next(), secretariat: false, roles: ['administrator'] }

/** A server with one word for everybody and one for staff; each time that one is said is counted. */
const aServer = async () => {
  const said: string[] = []
  const word = (path: `/api/${string}`, access: ApiAccess) =>
    apiRoute({ method: 'get', path, says: 'A word', access, input: { params: z.object({}), body: NO_BODY }, handle: async () => ({ kind: 'json', body: said.push(path) }) })
  const routes = [word('/api/open', 'public'), word('/api/kept', { may: 'own-account' })]
  return { said, server: await serveForTest({ api: { routes, findActor: async () => somebody, desk: DESK } }) }
}

test.each([
  ['a picture on a page of elsewhere', { 'sec-fetch-site': 'cross-site' }],
  ['a page of a neighbour', { 'sec-fetch-site': 'same-site' }],
  ['a neighbour that says who it is', { 'sec-fetch-site': 'same-site', origin: 'https://library.example.org' }],
  ['one that calls itself the desk from another site', { 'sec-fetch-site': 'cross-site', origin: DESK }],
])('%s reads nothing that is for staff, and nothing runs', async (_, headers) => {
  const { said, server } = await aServer()
  await using it = server
  const answer = await ask(`${it.url}/api/kept`, { headers })
  expect([answer.status, answer.text.includes('foreign-origin'), said]).toEqual([403, true, []])
  expect((await ask(`${it.url}/api/open`, { headers })).status).toBe(200)
})

test.each([
  ['the desk where it is served from elsewhere', { 'sec-fetch-site': 'same-site', origin: DESK }],
  ['the desk at home', { 'sec-fetch-site': 'same-origin' }],
  ['the address typed', { 'sec-fetch-site': 'none' }],
  ['a browser that says nothing', {}],
])('%s reads it', async (_, headers) => {
  const { said, server } = await aServer()
  await using it = server
  expect((await ask(`${it.url}/api/kept`, { headers })).status).toBe(200)
  expect(said).toEqual(['/api/kept'])
})
