import { afterAll, beforeAll, expect, test } from 'vitest'
import { STATUS_OF_PROBLEM, problemType, type Problem } from '#web/http'
import { CATALOGUES } from '#web/i18n'
import { API_GUIDE, PROBLEM_GUIDE } from '#web/public-api'
import { faultsOf, libraryOf, serveSite } from './testing.ts'

const installation = { name: 'The Library', demonstration: false, command: 'waystation' }

let site: Awaited<ReturnType<typeof serveSite>>
let known: Awaited<ReturnType<typeof serveSite>>
beforeAll(async () => {
  site = await serveSite(libraryOf([]), installation)
  known = await serveSite(libraryOf([]), { ...installation, address: 'https://library.example.org/' })
})
afterAll(async () => {
  await site.stop(1000)
  await known.stop(1000)
})

/** The page without the places where an address may be broken. */
const plain = async (server: typeof site) => {
  const { headers, text } = await server.get('/en/api')
  return { headers, text: text.replaceAll('<wbr/>', '') }
}

test('the page on the API keeps every rule, in every frame, and says that it is English', async () => {
  for (const language of ['en', 'uk', 'mk']) {
    const { status, text } = await site.get(`/${language}/api`)
    expect([status, faultsOf(text), text.includes('<article lang="en"'), text.includes(`<html lang="${language}"`)], language).toEqual([200, [], true, true])
  }
  expect((await site.get('/xx/api')).status).toBe(404)
})

test('a host that somebody made up is shown to nobody else', async () => {
  const { headers, text } = await plain(site)
  expect([headers['cache-control'], text.includes(`curl '${site.url}/api/library/v1/`.replaceAll("'", '&#39;'))]).toEqual(['no-store', true])
  const told = await plain(known)
  expect([told.headers['cache-control'], told.text.includes('curl &#39;https://library.example.org/api/library/v1/'), told.text.includes(known.url)]).toEqual(['public, max-age=60', true, false])
})

test('whatever can be asked stands on the page, with its parameters and refusals', async () => {
  const { text } = await plain(site)
  const operations = API_GUIDE.groups.flatMap((group) => group.operations)
  expect(operations.length).toBeGreaterThan(8)
  for (const { id, path, parameters } of operations) {
    expect([text.includes(`id="${id}"`), text.includes(`GET ${path}<`)], id).toEqual([true, true])
    for (const { name } of parameters) expect(text, `${id} ${name}`).toContain(`<code>${name}</code>`)
  }
  for (const { type } of API_GUIDE.problems) expect(text).toContain(`<code>${type}</code>`)
})

/** Follows the type of a problem as a program would, from the address that answered with it. */
const followed = async (type: string, language = 'en'): Promise<{ readonly status: number | undefined; readonly text: string; readonly place: string }> => {
  const { pathname, hash } = new URL(type, `${site.url}/api/library/v1/documents/9`)
  const sent = await site.get(pathname, { 'accept-language': language })
  const { status, text } = sent.headers['location'] === undefined ? sent : await site.get(sent.headers['location'])
  return { status, text, place: hash.slice(1) }
}

test('the type of every problem that there is leads to the place that explains it, once, in words and in the reader\'s language', async () => {
  // The keys of the table of all kinds.
  const kinds = Object.keys(STATUS_OF_PROBLEM) as Problem['kind'][]
  expect(kinds.length).toBeGreaterThan(15)
  for (const kind of kinds) {
    const { status, text, place } = await followed(problemType(kind))
    expect([status, place, text.split(`id="${kind}"`).length - 1, text.includes(`<code>/problems#${kind}</code>`)], kind).toEqual([200, kind, 1, true])
  }
  // Those of the description are among them, with the status that is explained.
  for (const { type, status } of API_GUIDE.problems) expect(PROBLEM_GUIDE.find((one) => one.type === type)?.status, type).toBe(status)
  for (const { kind, what, todo } of PROBLEM_GUIDE) for (const text of [what, todo]) expect(text, kind).toMatch(/^[A-Z`][^!]*\.$/)
  expect((await followed('/problems#fault', 'uk')).text).toContain('<html lang="uk"')
})

test('the page of problems keeps every rule in every language', async () => {
  for (const language of CATALOGUES.keys()) {
    const { status, text } = await site.get(`/${language}/api/problems`)
    expect([status, faultsOf(text)], language).toEqual([200, []])
  }
})

test('the short address leads to the page in the language of the reader', async () => {
  const { status, headers } = await site.get('/api', { 'accept-language': 'pl,en;q=0.5' })
  expect([status, headers['location'], headers['vary']]).toEqual([302, '/pl/api', 'Accept-Language'])
  for (const path of ['/api/', '/api/nothing']) expect((await site.get(path)).headers['content-type'], path).toBe('application/problem+json')
})
