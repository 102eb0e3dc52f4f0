import { afterAll, beforeAll, expect, test } from 'vitest'
import { ok, refuse } from '#kernel'
import { aContext, aDocument, aRendition, day, serveRoutes, tag, type TestServer } from '../testing.ts'
import { recordRoutes } from './record-routes.ts'

const file = aRendition()
const report = aDocument(12, { title: 'Права & "rights"', date: day('2011-04'), language: tag('uk'), authors: ['Kowalska, Anna'], types: ['Report'], renditions: [file] })

const find: Parameters<typeof recordRoutes>[0]['find'] = async (actor, { number }) => {
  if (actor.kind !== 'public') throw new Error('programs elsewhere are the public')
  if (number === 7) return await Promise.resolve(refuse({ kind: 'document-withdrawn', number }))
  return await Promise.resolve(number === 12 ? ok(report) : refuse({ kind: 'document-not-found' }))
}

let server: TestServer
beforeAll(async () => {
  server = await serveRoutes(recordRoutes({ find, contextAt: () => async () => await Promise.resolve(aContext), languages: ['en', 'uk', 'de'] }))
})
afterAll(async () => await server.stop())

const get = async (path: string, headers: Record<string, string> = {}) => await fetch(`${server.url}${path}`, { headers, redirect: 'manual' })
const led = async (path: string, languages?: string) => {
  const { status, headers } = await get(path, languages === undefined ? {} : { 'accept-language': languages })
  return [status, headers.get('location'), headers.get('vary')]
}
const FORMS = ['csl', 'bibtex', 'ris', 'dc', 'rdf', 'jsonld', 'linkset', 'apa', 'chicago', 'oscola']

test('what is not there, is gone or was never spelled so is answered as such in every form', async () => {
  for (const form of FORMS) {
    expect((await get(`/library/13/as/${form}`)).status, form).toBe(404)
    expect((await get(`/library/7/as/${form}`)).status, form).toBe(410)
  }
  for (const path of ['/library/0', '/library/012', '/library/-1', '/library/9999999999', '/library/12/as/marc', '/library/12/as/constructor', '/library/12/as/__proto__', '/library/12/p/0', '/library/12/files/..%2f', '/library/12/files/x', '/library/1e3']) {
    expect((await get(path)).status, path).toBe(404)
  }
  expect((await get('/library/7')).status).toBe(410)
  expect((await get(`/library/12/as/apa?language=${'x'.repeat(36)}`)).status).toBe(400)
})

test('the one address leads to the page in the language of the reader, and says that it does so by language', async () => {
  const slug = encodeURIComponent('права-rights')
  expect(await led('/library/12')).toEqual([302, `/en/library/12/${slug}`, 'Accept-Language'])
  expect(await led('/library/12', 'de-AT, en;q=0.5')).toEqual([302, `/de/library/12/${slug}`, 'Accept-Language'])
  expect(await led('/library/12', 'xx')).toEqual([302, `/en/library/12/${slug}`, 'Accept-Language'])
  expect(await led('/library/12/p/3', 'uk')).toEqual([302, `/uk/library/12/${slug}/p/3`, 'Accept-Language'])
  expect(await led(`/library/12/files/${file.id}`, 'uk')).toEqual([302, `/uk/library/12/files/${file.id}`, 'Accept-Language'])
})

test('each form comes under its media type, with a link to what it describes, and once is enough', async () => {
  const types: Readonly<Record<string, string>> = {
    csl: 'application/vnd.citationstyles.csl+json; charset=utf-8', bibtex: 'application/x-bibtex; charset=utf-8', ris: 'application/x-research-info-systems; charset=utf-8', dc: 'application/xml; charset=utf-8',
    rdf: 'application/rdf+xml; charset=utf-8', jsonld: 'application/ld+json; charset=utf-8', linkset: 'application/linkset+json', apa: 'text/plain; charset=utf-8',
  }
  for (const [form, type] of Object.entries(types)) {
    const answer = await get(`/library/12/as/${form}?language=de`)
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')], form).toEqual([200, type, 'public, no-cache'])
    expect(answer.headers.get('link'), form).toContain('<https://library.example.org/de/library/12/')
    const again = await get(`/library/12/as/${form}?language=de`, { 'if-none-match': answer.headers.get('etag') ?? '' })
    expect(again.status, form).toBe(304)
  }
  expect((await get('/library/12/as/ris')).headers.get('content-disposition')).toContain('filename="12.ris"')
})

test('a citation is written out in the words of a language; one that there is not is English', async () => {
  expect(await (await get('/library/12/as/apa?language=de')).text()).toContain('Kowalska, A. (2011). Права & „rights“. A library.')
  expect((await get('/library/12/as/chicago?language=%00')).status).toBe(200)
  expect(await (await get('/library/12/as/linkset?language=%22%3E')).json()).toMatchObject({ linkset: [{ anchor: `https://library.example.org/en/library/12/${encodeURIComponent('права-rights')}` }, {}, {}, {}, {}, {}, {}, {}] })
})
