import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { changePublication } from '#library'
import { useDatabase } from '#tests/database'
import { askRaw, questionsOf } from './asked/testing.ts'
import { BASE } from './contract.ts'
import { CONTRACTS } from './contracts/contracts.ts'
import { checkerOf, DESCRIPTION_READ, type Description } from './described/testing.ts'
import { EXAMPLE_RENDITION } from './examples/document-answers.ts'
import { EXAMPLE_SHELF } from './examples/testing.ts'
import { aServer, country, day, type Server } from './testing.ts'

const database = useDatabase()

let server: Server
let description: Description
let check: ReturnType<typeof checkerOf>
/** The file of document 12. */
let rendition: string
beforeAll(async () => {
  server = await aServer(database())
  rendition = (await server.shelve(EXAMPLE_SHELF))[0]?.rendition ?? ''
  description = DESCRIPTION_READ.parse(await (await fetch(`${server.url}/api/openapi.json`)).json())
  check = checkerOf(description)
})
afterAll(async () => await server[Symbol.asyncDispose]())

const get = async (path: string, init: RequestInit = {}) => {
  const answer = await fetch(server.url + path, init)
  return { status: answer.status, headers: answer.headers, mediaType: answer.headers.get('content-type') ?? '', body: await answer.text() }
}
const json = async (path: string) => JSON.parse((await get(path)).body)

const TEMPLATES = new Map(CONTRACTS.map(({ id, path }) => [id, path.replaceAll(/:(\w+)/g, '{$1}')]))

// First in the file: the answers that are written out are of these documents alone.
test('every example is asked, and answered as it is written out', async () => {
  for (const { id, examples, answer } of CONTRACTS) {
    for (const { path, answer: written } of examples) {
      const said = await get(path.replace(EXAMPLE_RENDITION, rendition))
      expect([said.status, check(TEMPLATES.get(id), said)], path).toEqual([200, undefined])
      if (answer === 'file') expect(said.body.startsWith('%PDF-'), path).toBe(true)
      // The id of a file is made anew in every library, and so is the second in which a document came.
      else if (written !== undefined) expect(JSON.parse(said.body.replaceAll(rendition, EXAMPLE_RENDITION).replaceAll(/"changed":"[^"]+"/g, '"changed":"2026-11-02T09:30:00.000Z"')), path).toEqual(written)
    }
  }
})

test('whatever is asked, nothing breaks, and every answer is one that the description names', async () => {
  const known = [rendition, '12', '13', 'trafficking-in-human-beings', 'recovery']
  const asked = { answered: 0, refused: 0 }
  await fc.assert(
    fc.asyncProperty(questionsOf(description, known), async (question) => {
      const { status, headers, body } = await askRaw(server.url, question)
      const said = { status, mediaType: String(headers['content-type'] ?? ''), body: Buffer.from(body, 'latin1').toString() }
      const says = `${JSON.stringify(question)} ${status} ${body.slice(0, 300)}`
      expect(status, says).toBeLessThan(500)
      expect(headers['set-cookie'], says).toBe(undefined)
      expect(headers['access-control-allow-origin'], says).toBe('*')
      if (status < 400) asked.answered += 1
      else asked.refused += 1
      if (question.method === 'OPTIONS') expect([status, body], says).toEqual([204, ''])
      else if (question.method === 'HEAD') expect(body, says).toBe('')
      else if (question.method !== 'GET') expect([status, check(undefined, said)], says).toEqual([status === 404 ? 404 : 405, undefined])
      else if (headers['content-encoding'] === undefined) expect(check(question.template, said), says).toBe(undefined)
    }),
    { numRuns: process.env['SOAK'] === '1' ? 20_000 : 400 },
  )
  expect(server.logged).toEqual([])
  // The control: it came through to what lies behind as well as to the door.
  expect(Math.min(asked.answered, asked.refused)).toBeGreaterThan(40)
})

test('mistakes are told by name', async () => {
  const wrong: readonly (readonly [string, readonly string[]])[] = [
    ['/search?colour=red', ['colour']], ['/search?q=a&q=b', ['q']], ['/search?page=0', ['page']], ['/search?page=1e3', ['page']], ['/search?page=201&size=50', ['page']], ['/search?size=51', ['size']], ['/search?sort=Newest', ['sort']],
    ['/search?fold=no', ['fold']], ['/search?labels=english', ['labels']], [`/search?q=${'x'.repeat(301)}`, ['q']], [`/search?${'type=a&'.repeat(21)}`, ['type']], ['/search?cursor=AAAA', ['cursor']], ['/search?cursor=AAAA&page=2', ['page']],
    [`/search?${'y'.repeat(100)}=1`, [`${'y'.repeat(40)}…`]], ['/documents/12?pretty=1', ['pretty']], ['/thesaurus/named', ['label']], ['/thesaurus/named?label=%20', ['label']], ['/thesaurus/concepts?q=a&top=yes', ['top']], ['/statistics?labels=', ['labels']],
  ]
  for (const [question, fields] of wrong) expect(await json(`${BASE}${question}`), question).toEqual({ type: '/problems#question-not-understood', title: 'Bad Request', status: 400, fields })
  for (const place of ['/documents/012', '/documents/0', '/documents/1e3', '/documents/9999999999', '/renditions/x', '/documents/12/', '/', '', '/v2', '/thesaurus/concepts/A', `/documents/12/renditions/${rendition}/pages/0`]) {
    expect(await json(`${BASE}${place}`), place).toEqual({ type: '/problems#page-unknown', title: 'Not Found', status: 404 })
  }
  expect(await json(`${BASE}/documents/13/renditions/${rendition}/pages/1`)).toMatchObject({ type: '/problems#document-not-found' })
  expect(await json(`${BASE}/documents/12/renditions/${rendition}/pages/4`)).toMatchObject({ type: '/problems#page-not-found', pages: 3 })
})

test('only what is published for the public is here, in whatever way it is asked for', { timeout: 180_000 }, async () => {
  const all = (['draft', 'review', 'published', 'withdrawn'] as const).flatMap((state) => (['public', 'network', 'organisation'] as const).flatMap((access) => ([null, '2020-01-01', '2090-01-01'] as const).map((embargo) => ({ state, access, embargo }))))
  // An embargo says nothing of what is not out yet.
  const standings = all.filter(({ state, embargo }) => state === 'published' || embargo === null || (state === 'withdrawn' && embargo === '2090-01-01'))
  const wishes = standings.map(({ access, embargo }, place) => {
    const mark = `Zq${place}x`
    return { number: 200 + place, publish: false, access, embargo: embargo === null ? null : day(embargo), title: `${mark} title`, types: [`${mark} type`], publishers: [`${mark} publisher`], authors: [`${mark} author`], keywords: [`${mark} keyword`], summary: `${mark} summary`, countries: [country('BE')], relations: [{ kind: 'related', to: 12 } as const], pages: [`${mark} page heronry`] }
  })
  const saved = await server.shelve(wishes)
  for (const [place, { state }] of standings.entries()) {
    for (const to of state === 'draft' ? [] : state === 'review' ? (['review'] as const) : (['published', ...(state === 'withdrawn' ? (['withdrawn'] as const) : [])] as const)) {
      expect(await changePublication(server.library, server.operator, { number: 200 + place, to, reason: 'Somebody was named.' })).toMatchObject({ ok: true })
    }
  }
  await server.settle()
  const isOut = ({ access, embargo }: (typeof standings)[number]) => access === 'public' && embargo !== '2090-01-01'
  const broad = await Promise.all(['/search?size=50', '/search?facets=yes&size=50', '/search?q=heronry&size=50', '/search?q=heronry&script=any&fold=yes&size=50', '/search?country=BE&sort=title&size=50', '/statistics', '/documents/12'].map((path) => get(BASE + path)))
  for (const [place, standing] of standings.entries()) {
    const shown = isOut(standing) && standing.state === 'published'
    const expected = shown ? 200 : isOut(standing) && standing.state === 'withdrawn' ? 410 : 404
    const says = JSON.stringify(standing)
    const mark = new RegExp(`Zq${place}x`, 'i')
    const { number = 0, rendition: file = '' } = saved[place] ?? {}
    const ways = [`/documents/${number}`, `/documents/${number}/renditions/${file}/pages/1`, `/renditions/${file}`, `/renditions/${file}/file`]
    const statuses = await Promise.all(ways.map(async (way) => (await get(BASE + way)).status))
    // Of a file nobody is told that it ever was.
    expect(statuses, says).toEqual([expected, expected, shown ? 200 : 404, shown ? 200 : 404])
    const named = await Promise.all([`q=Zq${place}x`, `type=Zq${place}x+type`, `publisher=Zq${place}x+publisher`, `q=number:${number}`].map(async (query) => (await json(`${BASE}/search?${query}&exact=yes`)).total))
    expect(named, says).toEqual(named.map(() => (shown ? 1 : 0)))
    for (const { body } of broad) expect(mark.test(body) && !shown, says).toBe(false)
    expect(broad.some(({ body }) => mark.test(body)), says).toBe(shown)
    if (expected === 410) expect(await json(`${BASE}/documents/${number}`)).toMatchObject({ type: '/problems#document-withdrawn', number, reason: 'Somebody was named.' })
  }
})

test('pages of anywhere may read, without cookies, and are told so beforehand', async () => {
  const origin = 'https://elsewhere.example'
  const beforehand = await get(`${BASE}/search`, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'GET', 'access-control-request-headers': 'if-none-match' } })
  expect([beforehand.status, beforehand.headers.get('access-control-allow-origin'), beforehand.headers.get('access-control-allow-methods')]).toEqual([204, '*', 'GET, HEAD, OPTIONS'])
  expect(beforehand.headers.get('access-control-allow-headers')).toContain('If-None-Match')
  for (const path of [`${BASE}/statistics`, `${BASE}/documents/99999`, `${BASE}/nowhere`, '/api/openapi.json', `${BASE}/renditions/${rendition}/file`]) {
    const { headers } = await get(path, { headers: { origin, cookie: 'session=x' } })
    expect([headers.get('access-control-allow-origin'), headers.get('access-control-allow-credentials'), headers.get('set-cookie')], path).toEqual(['*', null, null])
  }
  for (const path of ['/api/me', '/api/library/documents', '/api/library', '/api/openapi.json/', '/en/library']) expect((await get(path, { headers: { origin } })).headers.get('access-control-allow-origin'), path).toBe(null)
})

test('what somebody has already is not sent again, and HEAD tells the same without it', async () => {
  for (const path of [`${BASE}/documents/12`, `${BASE}/search?q=recovery`, `${BASE}/statistics`, `${BASE}/thesaurus/concepts/assistance`, '/api/openapi.json', `${BASE}/renditions/${rendition}/file`]) {
    const first = await get(path, { headers: { 'accept-encoding': 'identity' } })
    const tag = first.headers.get('etag') ?? ''
    const again = await get(path, { headers: { 'if-none-match': tag, 'accept-encoding': 'identity' } })
    expect([tag.length > 20, again.status, again.body], path).toEqual([true, 304, ''])
    const head = await get(path, { method: 'HEAD', headers: { 'accept-encoding': 'identity' } })
    expect([head.status, head.headers.get('etag'), head.headers.get('content-length'), head.body], path).toEqual([200, tag, first.headers.get('content-length'), ''])
  }
  const { headers } = await get(`${BASE}/documents/12`)
  expect(new Date(headers.get('last-modified') ?? '').toISOString()).toBe((await json(`${BASE}/documents/12`)).changed)
  expect(headers.get('cache-control')).toBe('public, no-cache')
  // What somebody looked for is kept nowhere.
  expect((await get(`${BASE}/search?q=recovery`)).headers.get('cache-control')).toBe('no-store')
  expect((await get(`${BASE}/renditions/${rendition}/file`, { headers: { range: 'bytes=0-3' } })).body).toBe('%PDF')
})

test('a list is walked to its end, though documents come and go meanwhile: none that stays is missed or met twice', { timeout: 120_000 }, async () => {
  const numbers = Array.from({ length: 10 }, (_, place) => 400 + place)
  await server.shelve(numbers.map((number) => ({ number, title: `Walked ${number}`, date: day(String(1980 + number - 400)), countries: [country('IS')], pages: ['walked'] })))
  const met: number[] = []
  let next: string | undefined = `${BASE}/search?country=IS&sort=oldest&size=3`
  for (let turn = 0; next !== undefined; turn += 1) {
    const found = await json(next.replace('https://library.example.org', ''))
    met.push(...found.documents.map(({ number }: { number: number }) => number))
    next = found.next
    // Before the place reached one goes and two come; the very one that was shown last goes too.
    if (turn === 0) await server.shelve([450, 451].map((number) => ({ number, title: `Late ${number}`, date: day('1950'), countries: [country('IS')], pages: ['late'] })))
    if (turn === 1) for (const number of [400, 405]) expect(await changePublication(server.library, server.operator, { number, to: 'withdrawn' })).toMatchObject({ ok: true })
    if (turn === 1) await server.settle()
  }
  const stayed = numbers.filter((number) => ![400, 405].includes(number))
  expect(met.filter((number) => stayed.includes(number))).toEqual(stayed)
  expect(new Set(met).size).toBe(met.length)
  // A cursor belongs to its question.
  const { next: another } = await json(`${BASE}/search?country=IS&size=1`)
  expect((await get(another.replace('https://library.example.org', '').replace('country=IS', 'country=BE'))).status).toBe(400)
})
