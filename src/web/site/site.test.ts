import { afterAll, beforeAll, expect, test } from 'vitest'
import { randomIds } from '#kernel'
import type { Document, Rendition } from '#library'
import { aDocument, day, faultsOf, libraryOf, serveSite, tag } from './testing.ts'

const EVIL = '<script>alert(1)</script>"\'&<img src=x onerror=1>'
const page = 'Each Party shall provide for the possibility\nof not imposing penalties.'

const convention = aDocument(12, 'Convention on Action against Trafficking', {
  on: '2005-05-16', types: ['Convention'], authors: ['Council of Europe'], keywords: ['penalties'], summary: 'A treaty.', pages: [page, page, 'Third page'],
  translations: [{ number: 13, title: 'Конвенція про заходи', language: tag('uk') }],
})
const ukrainian = aDocument(13, 'Конвенція про заходи', { language: tag('uk'), pages: ['Кожна Сторона'], translationOf: { number: 12, title: 'Convention on Action against Trafficking', language: tag('en') } })
const LINKS = ['javascript:alert(1)', 'data:text/html,<script>', `https://evil.example/"><script>alert(1)</script>`, '//evil.example', 'https://you@evil.example/']
const EVIL_RECORD = {
  publishers: [EVIL], instruments: [EVIL], relations: [{ kind: 'related', inverse: false, document: { number: 12, title: EVIL, language: tag('ar') } }],
  details: {
    titles: { pl: EVIL, [EVIL]: EVIL }, summaries: { ar: EVIL, constructor: EVIL }, provenance: EVIL, rights: { statement: EVIL, licence: LINKS[0] }, source: { url: LINKS[2] },
    identifiers: LINKS.flatMap((value) => [{ scheme: 'ELI', value }, { scheme: 'DOI', value }, { scheme: 'UN', value }, { scheme: 'CELEX', value }, { scheme: 'other', value: EVIL }] as const),
    caseLaw: { court: EVIL, parties: EVIL, articles: [EVIL], outcome: EVIL }, monitoring: { body: EVIL, round: EVIL, stage: EVIL },
  },
} satisfies Partial<Document>
const EVIL_FILE = { outline: [{ title: EVIL, page: 1, level: 1 }, { title: EVIL, page: 99, level: 7 }], recognised: true, redacted: { on: day('2024'), note: EVIL } } satisfies Partial<Rendition>
const evil = aDocument(14, EVIL, { pages: [`${EVIL} penalties ${EVIL}`], types: [EVIL], authors: [EVIL], keywords: [EVIL], summary: EVIL, proposed: ['title', 'date', 'authors', 'language'], ...EVIL_RECORD, rendition: EVIL_FILE })
const locked = aDocument(15, 'Locked report', { rendition: { reading: 'stored-not-searchable', reason: 'encrypted', pages: undefined } })
const strange = aDocument(16, '', { language: tag('ar'), pages: [''], rendition: { reading: 'waiting' } })
const more = Array.from({ length: 20 }, (_, i) => aDocument(100 + i, `Report ${i}`, { on: '2014', pages: [page] }))
const shelf = [convention, ukrainian, evil, locked, strange, aDocument(7, 'Names people', { state: 'withdrawn', on: '2024-03-03', withdrawn: { reason: `${EVIL} A survivor is named.` } }), aDocument(8, 'Not yet', { state: 'draft' }), ...more]

const installation = { name: 'The Library & Co', demonstration: false, command: 'waystation' }
const PATH = '/en/library/12/convention-on-action-against-trafficking'

let server: Awaited<ReturnType<typeof serveSite>>
let empty: Awaited<ReturnType<typeof serveSite>>
beforeAll(async () => {
  server = await serveSite(libraryOf(shelf), installation)
  empty = await serveSite(libraryOf([]), { ...installation, demonstration: true })
})
afterAll(async () => {
  await server.stop(1000)
  await empty.stop(1000)
})
const get = async (path: string, headers: Record<string, string> = {}) => await server.get(path, headers)
const to = async (path: string) => {
  const { status, headers } = await get(path)
  return [status, headers['location']]
}

const q = (words: string): string => `q=${encodeURIComponent(words)}`
const SIFTED = `type=${encodeURIComponent(EVIL)}&type=Convention&language=uk&country=XX&year=${encodeURIComponent(EVIL)}&sort=${encodeURIComponent(EVIL)}&without=${encodeURIComponent(EVIL)}&fold=yes&script=any&exact=yes&noise=1`
const PAGES = [
  ['/en/', 200], ['/en/library', 200], ['/en/library?from=10', 200], ['/en/library?from=500', 200], [`/en/library?${q('penalties')}`, 200], [`/en/library?${q('penalties')}&from=20`, 200],
  [`/en/library?${q(EVIL)}`, 200], [`/en/library?${q('nowhere')}`, 200], ['/en/library?q=%00%ED%A0%80%', 200], [PATH, 200], ['/en/library/14/script-alert-1-script-img-src-x-onerror-1', 200],
  ['/en/library/15/locked-report', 200], ['/en/library/16/document', 200], [`${PATH}/p/1`, 200], [`${PATH}/p/2?${q('penalties')}`, 200],
  [`/en/library/14/script-alert-1-script-img-src-x-onerror-1/p/1?${q(EVIL)}`, 200],
  ['/en/library/help', 200], [`/en/library?${SIFTED}`, 200], [`/en/library?${q('penalties')}&${SIFTED}`, 200], ['/en/library?type=nothing&type=of&year=the&own=kind', 200],
  [`${PATH}/p/1?view=text&language=uk`, 200], [`${PATH}/p/1?view=${encodeURIComponent(EVIL)}&language=${encodeURIComponent(EVIL)}`, 200],
  ['/en/library/12/pictures/1-320', 404], ['/en/library/12/pictures/1-321', 404], ['/en/library/12/pictures/x', 404], ['/en/library/7/pictures/1-320', 410], [`${PATH}/p/9.txt`, 404], [`${PATH}/p/0.txt`, 404],
  [`${PATH}/p/4`, 404], ['/en/library/15/locked-report/p/1', 404], ['/en/library/999/x', 404], ['/en/library/8/not-yet', 404], ['/en/library/7/names-people', 410], ['/en/library/7', 410],
  ['/xx/library', 404], ['/de/library', 200], ['/xx/', 404], ['/en/library?from=-1', 400], ['/en/library/012', 404], [`/${encodeURIComponent(EVIL)}`, 404],
] as const

test.each(PAGES)('%s answers %d with a page that keeps every rule', async (path, status) => {
  const answer = await get(path)
  expect([answer.status, faultsOf(answer.text)]).toEqual([status, []])
})

test('the rules bite', () => {
  expect(faultsOf('<p style="a">x<script>')).not.toEqual([])
  expect(faultsOf('<!doctype html><b>a</i> < &').length).toBeGreaterThan(3)
})

test('the front door leads to English, and an address with a wrong or missing end to the right one', async () => {
  expect(await to('/')).toEqual([302, '/en/'])
  expect(await to('/en')).toEqual([308, '/en/'])
  expect(await to('/en/library/12')).toEqual([308, PATH])
  expect(await to('/en/library/12/other-title')).toEqual([308, PATH])
  expect(await to(`/en/library/12/old/p/2?${q('penalties')}`)).toEqual([308, `${PATH}/p/2?q=penalties`])
  expect(await to(`${PATH}/p?page=3&q=a%26b`)).toEqual([302, `${PATH}/p/3?q=a%26b`])
  expect(await to(`${PATH}/p?page=nonsense`)).toEqual([302, `${PATH}/p/1`])
  expect((await to('/en/library/13'))[1]).toMatch(/^\/en\/library\/13\/%D0%BA/)
})

test('the first view fits in one breath of a slow line', async () => {
  const html = await get(PATH, { 'accept-encoding': 'br' })
  const style = await get(/href="(\/assets\/site-[^"]+)"/.exec(html.text)?.[1] ?? '', { 'accept-encoding': 'br' })
  expect([html, style].map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'br'])
  expect(Number(html.headers['content-length']) + Number(style.headers['content-length'])).toBeLessThan(7 * 1024)
})

test('what was searched for stands in the box, under the words, and in no cache', async () => {
  const { text, headers } = await get(`/en/library?${q('penalties "and" more')}`)
  expect(text).toContain('value="penalties &quot;and&quot; more"')
  expect(headers['cache-control']).toBe('no-store')
  expect((await get(`${PATH}/p/1?q=penalties`)).headers['cache-control']).toBe('no-store')
  expect((await get(`${PATH}/p/1`)).headers['cache-control']).toBe('public, max-age=60')
})

test('results show the pages with the words marked, in the language of the document', async () => {
  const { text } = await get(`/en/library?${q('Сторона')}`)
  expect(text).toContain('1 document for')
  expect(text).toMatch(/<blockquote lang="uk" dir="ltr">.*<mark>Сторона<\/mark>/)
  expect(text).toContain('/p/1?q=%D0%A1')
})

test('long lists turn page by page, with the way back and on', async () => {
  const { text } = await get(`/en/library?${q('penalties')}&from=10`)
  expect(text).toContain('11–20 of 22')
  for (const rel of ['prev', 'next']) expect(text).toMatch(new RegExp(`<link rel="${rel}" href="/en/library\\?q=penalties`))
})

test('what a stranger wrote is shown as it is, and does nothing', async () => {
  const { text } = await get('/en/library/14/script-alert-1-script-img-src-x-onerror-1')
  expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(text).toContain('not yet confirmed')
})

test('a document says what its files are before the click, and why one cannot be read', async () => {
  const { text } = await get(PATH)
  for (const said of ['PDF', '3 pages', 'Original, English', '16 May 2005', 'hreflang="uk"', 'lang="uk"', 'Council of Europe:', 'The Library &amp; Co, document 12']) expect(text).toContain(said)
  expect((await get('/en/library/15/locked-report')).text).toContain('locked with a password')
})

test('the reader turns pages with plain links and a plain form', async () => {
  const { text } = await get(`${PATH}/p/2?q=penalties`)
  for (const said of ['Page 2 of 3', `rel="prev" href="${PATH}/p/1?q=penalties"`, `rel="next" href="${PATH}/p/3?q=penalties"`, '<mark>penalties</mark>', `action="${PATH}/p"`, 'type="hidden" name="q" value="penalties"', '<article class="page" lang="en" dir="ltr">']) expect(text).toContain(said)
  expect((await get(`${PATH}/p/9`)).text).toContain('It has 3 pages.')
})

test('lines run on around marks without running together', async () => {
  expect((await get(`${PATH}/p/1?q=of`)).text).toContain('possibility <mark>of</mark> not')
  expect((await get(`${PATH}/p/1?q=possibility`)).text).toContain('<mark>possibility</mark> of not')
})

test('a language that the site does not speak is no page, and is said in the language of the reader', async () => {
  const { status, text } = await get('/xx/library/12/anything', { 'accept-language': 'xx, en;q=0.5' })
  expect([status, text.includes('This page does not exist'), text.includes('lang="en"')]).toEqual([404, true, true])
})

test('an empty library says what to do, and a demonstration that it is one', async () => {
  const home = await empty.get('/en/')
  for (const said of ['No document has been published', 'This is a demonstration']) expect(home.text).toContain(said)
  for (const path of ['/en/', '/en/library', '/en/library?q=word', '/none']) expect(faultsOf((await empty.get(path)).text), path).toEqual([])
  expect((await get('/en/')).text).not.toContain('demonstration')
})

test('a file is downloaded from its document only', async () => {
  const file = convention.document.renditions[0]?.id ?? ''
  const answer = await get(`/en/library/12/files/${file}`, { range: 'bytes=0-4' })
  expect([answer.status, answer.text, answer.headers['content-type']]).toEqual([206, '%PDF-', 'application/pdf'])
  for (const wrong of [`/en/library/13/files/${file}`, `/en/library/12/files/${randomIds.next()}`, '/en/library/12/files/..%2f..%2fetc', '/en/library/12/files/x']) expect((await get(wrong)).status, wrong).toBe(404)
  expect((await get(`/en/library/7/files/${file}`)).status).toBe(410)
})

test('assets are named by their content and kept for ever; other names are not there', async () => {
  const style = /href="(\/assets\/site-[^"]+)"/.exec((await get('/en/')).text)?.[1] ?? ''
  const { headers } = await get(style)
  expect([headers['content-type'], headers['cache-control']]).toEqual(['text/css; charset=utf-8', 'public, max-age=31536000, immutable'])
  for (const wrong of ['/assets/site.css', '/assets/', '/assets/..%2fsite.css', '/assets/site-0000000000000000.css']) expect((await get(wrong)).status, wrong).toBe(404)
})
