import { afterAll, beforeAll, expect, test } from 'vitest'
import { schemaFaults } from '#tests/schema-faults'
import { aDocument, libraryOf, serveSite } from './testing.ts'

const shelf = [
  aDocument(1, 'First'), aDocument(100, 'Last of the first'), aDocument(101, '</loc>&<x>'), aDocument(4_000, `Права ${'довге слово '.repeat(20)}`),
  aDocument(102, 'SECRET draft', { state: 'draft' }), aDocument(103, 'SECRET withdrawn', { state: 'withdrawn' }), aDocument(104, 'SECRET network', { access: 'network' }),
]
let server: Awaited<ReturnType<typeof serveSite>>
beforeAll(async () => {
  server = await serveSite(libraryOf(shelf), { name: 'Library', demonstration: false, command: 'waystation', address: 'https://library.example.org' })
})
afterAll(async () => await server.stop(1000))

const locs = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address)

test('search engines find every part from robots.txt on; nothing in them is hidden, and all of them are valid', async () => {
  const [, index = ''] = /^Sitemap: https:\/\/library\.example\.org(\S+)$/m.exec((await server.get('/robots.txt')).text) ?? []
  const { text, headers } = await server.get(index)
  expect(headers['content-type']).toBe('application/xml; charset=utf-8')
  expect(locs(text)).toEqual(['pages', '0', '1', '39'].map((part) => `https://library.example.org/sitemap/${part}.xml`))
  expect(await schemaFaults(text, 'sitemap')).toEqual([])
  for (const part of locs(text)) {
    const xml = (await server.get(new URL(part).pathname)).text
    expect(await schemaFaults(xml, 'sitemap'), part).toEqual([])
    expect(xml).not.toMatch(/secret/i)
  }
})

test('a document stands there in each language, and in each with the addresses in all; each leads to a page', async () => {
  const { text } = await server.get('/sitemap/0.xml')
  expect(locs(text)).toHaveLength(2 * 12)
  expect(text.match(/hreflang="x-default"/g)).toHaveLength(2 * 12)
  expect(text).toContain('<xhtml:link rel="alternate" hreflang="uk" href="https://library.example.org/uk/library/1/first"/>')
  for (const address of locs((await server.get('/sitemap/39.xml')).text)) expect((await server.get(new URL(address).pathname)).status, address).toBe(200)
  for (const address of locs((await server.get('/sitemap/pages.xml')).text).slice(0, 24)) expect((await server.get(new URL(address).pathname)).status, address).toBe(200)
})

test('a part of a hundred documents with the longest addresses stays far below what the protocol allows', async () => {
  const long = await serveSite(libraryOf(Array.from({ length: 100 }, (_, place) => aDocument(place + 1, 'я'.repeat(80)))), { name: 'Library', demonstration: false, command: 'waystation' })
  const { text } = await long.get('/sitemap/0.xml')
  expect(locs(text).length).toBeLessThan(50_000)
  expect(Buffer.byteLength(text)).toBeLessThan(25e6)
  await long.stop(1000)
})

test('what there is not is not there; of a demonstration nothing is to be found elsewhere', async () => {
  for (const wrong of ['/sitemap/2.xml', '/sitemap/9999999.xml', '/sitemap/00.xml', '/sitemap/x.xml', '/sitemap/-1.xml', '/sitemap/', '/sitemap/99999999.xml']) expect((await server.get(wrong)).status, wrong).toBe(404)
  const demonstration = await serveSite(libraryOf(shelf), { name: 'Library', demonstration: true, command: 'waystation' })
  expect((await demonstration.get('/robots.txt')).text).toContain('Disallow: /\n')
  await demonstration.stop(1000)
})
