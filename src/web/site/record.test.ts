import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Document, OutlineEntry } from '#library'
import { webAddress } from './away.tsx'
import { headingsOf } from './contents.tsx'
import { aDocument, day, faultsOf, libraryOf, serveSite, tag } from './testing.ts'

const outline = [{ title: 'Chapter I', page: 1, level: 1 }, { title: 'Article 1', page: 2, level: 2 }]
const base = aDocument(12, 'Convention', {
  on: '2005-05-16', pages: ['Text of one', 'Text of two'], picture: Buffer.from('PNG'), proposed: ['date'], publishers: ['Council of Europe'], keywords: ['R&D'], types: ['Treaty'], countries: ['MD' as never], authors: ['A "B" C'],
  summary: 'A treaty.', ownPublication: true, instruments: ['CETS No. 197'],
  rendition: { recognised: true, confidence: 0.879, outline, safety: 'not-scanned', redacted: { on: day('2025-11-03'), note: 'A name was taken out.' } },
  details: {
    titles: { pl: 'Konwencja', constructor: 'No language' }, summaries: { uk: 'Договір.' },
    identifiers: [{ scheme: 'UN', value: 'A/RES/55/25' }, { scheme: 'GRETA', value: 'GRETA(2021)10' }], inForce: { from: day('2008-02-01') },
    rights: { statement: 'All rights', licence: 'https://creativecommons.org/licenses/by/4.0/' }, source: { url: 'https://www.coe.int/x', captured: day('2026-03-02') }, provenance: 'A gift',
    caseLaw: { court: 'ECtHR', parties: 'L.E. v. Greece', decided: day('2016-01-21'), articles: ['Art. 4', 'Art. 13'], outcome: 'Violation' }, monitoring: { body: 'GRETA', stage: 'Report' },
  },
  relations: [
    { kind: 'supersedes', inverse: true, document: { number: 41, title: 'Later text', language: tag('en') } },
    { kind: 'supersedes', inverse: false, document: { number: 42, title: 'Earlier text', language: tag('en') } },
    { kind: 'plain-language version of', inverse: true, document: { number: 43, title: 'In short', language: tag('uk') } },
  ],
})
const [original] = base.document.renditions
if (original === undefined) throw new Error('a document has a file')
const further: Document['renditions'] = [
  { ...original, id: '00000000-0000-4000-8000-000000000001' as never, kind: 'official translation', language: tag('uk'), recognised: false, outline: [] },
  { ...original, id: '00000000-0000-4000-8000-000000000002' as never, kind: 'easy to read', recognised: false },
  { ...original, id: '00000000-0000-4000-8000-000000000003' as never, language: tag('pl'), safety: 'infected', reading: 'stored-not-searchable', reason: 'infected' },
]
const convention = { ...base, document: { ...base.document, renditions: [original, ...further] } }
const PATH = '/en/library/12/convention'

let server: Awaited<ReturnType<typeof serveSite>>
beforeAll(async () => {
  server = await serveSite(libraryOf([convention, aDocument(7, 'Gone', { state: 'withdrawn', on: '2024-03-03', withdrawn: { reason: 'A survivor is named.' } }), aDocument(8, 'Gone too', { state: 'withdrawn' })]), { name: 'Library', demonstration: false, command: 'waystation' })
})
afterAll(async () => await server.stop(1000))

test('the whole record is shown, each value leading to its like', async () => {
  const { text } = await server.get(PATH)
  expect(faultsOf(text)).toEqual([])
  for (const said of [
    '16 May 2005</time> <span class="unsure">(from the file, not confirmed)', 'href="/en/library?publisher=Council+of+Europe"', 'href="/en/library?keyword=R%26D"', 'href="/en/library?country=MD"', 'href="/en/library?type=Treaty"',
    'href="/en/library?own=yes"', 'href="/en/library?language=en"', 'href="/en/library?q=%22A++B++C%22"', 'CETS No. 197', 'since 1 February 2008', 'L.E. v. Greece', '21 January 2016', 'Art. 4; Art. 13', 'GRETA(2021)10', 'A gift', '2 March 2026',
    'href="https://undocs.org/A/RES/55/25" rel="noopener noreferrer"', '(leads to undocs.org)', '(leads to www.coe.int)', '<p lang="pl" dir="ltr">Konwencja</p>', 'Summary in Ukrainian',
  ]) expect(text).toContain(said)
  expect(text).not.toContain('No language')
})

test('what took its place and what says it plainly stand before everything else', async () => {
  const { text } = await server.get(PATH)
  for (const said of ['A later document has taken its place: <a href="/en/library/41/later-text"', 'In plain language: <a href="/en/library/43/']) expect(text.indexOf(said)).toBeLessThan(text.indexOf('A treaty.'))
  for (const said of ['Superseded by', 'Takes the place of', 'In plain language']) expect(text).toContain(`<span>${said}</span>`)
})

test('a file is described honestly, easy words first, and malware is not handed out', async () => {
  const { text } = await server.get(PATH)
  for (const said of ['not scanned for malware', '(sure to 87%)', 'taken out on 3 November 2025', 'A name was taken out.', 'Malware was found in this file.']) expect(text).toContain(said)
  expect(text.indexOf('Easy to read, English')).toBeLessThan(text.indexOf('Original, English'))
  expect(text).not.toContain('files/00000000-0000-4000-8000-000000000003')
  expect(text).toContain(`href="${PATH}/p/1?language=uk"`)
  expect(text).toContain(`<li class="level-2"><a href="${PATH}/p/2" lang="en" dir="ltr">Article 1</a> <span>2</span></li>`)
})

test('the first page is shown small, the page that is read large, and both do nothing but be seen', async () => {
  expect((await server.get(PATH)).text).toContain('<img src="/en/library/12/pictures/1-320" alt="The first page of the file" width="320" height="453" loading="lazy"')
  expect((await server.get(`${PATH}/p/2`)).text).toContain('<img src="/en/library/12/pictures/2-1000"')
  const { headers, text } = await server.get('/en/library/12/pictures/2-1000?language=uk')
  expect([headers['content-type'], headers['cache-control'], headers['content-security-policy'], text]).toEqual(['image/png', 'public, no-cache', "sandbox; default-src 'none'", 'PNG'])
})

test('a page is read in another language, without its picture, and with a word of warning where a program read it', async () => {
  const { text } = await server.get(`${PATH}/p/2?q=two&language=uk&view=text`)
  expect(faultsOf(text)).toEqual([])
  expect(text).not.toContain('<img')
  for (const said of ['<article class="page" lang="uk" dir="ltr">', '<b aria-current="true">Ukrainian</b>', `href="${PATH}/p/2?q=two&amp;view=text"`, `href="${PATH}/p/2?q=two&amp;language=uk"`, `rel="prev" href="${PATH}/p/1?q=two&amp;language=uk&amp;view=text"`]) expect(text).toContain(said)
  expect(text).not.toContain('recognised from a picture')
  const plain = (await server.get(`${PATH}/p/2`)).text
  for (const said of ['recognised from a picture and may hold errors (sure to 87%)', `href="${PATH}#contents"`, 'Text only']) expect(plain).toContain(said)
})

test('one page is taken along as plain text', async () => {
  const { status, text, headers } = await server.get(`${PATH}/p/2.txt`)
  expect([status, text, headers['content-type']]).toEqual([200, 'Text of two\n', 'text/plain; charset=utf-8'])
  expect(headers['content-disposition']).toContain('filename="12-convention-2.txt"')
})

test('a tombstone says when and why, where that is known', async () => {
  const { status, text } = await server.get('/en/library/7/gone')
  expect(status).toBe(410)
  for (const said of ['Withdrawn on 3 March 2024.', 'A survivor is named.']) expect(text).toContain(said)
  const bare = await server.get('/en/library/8')
  expect([bare.status, bare.text.includes('Withdrawn on'), bare.text.includes('Reason:')]).toEqual([410, false, false])
})

const of = (count: number, level: number): OutlineEntry[] => Array.from({ length: count }, (_, i) => ({ title: `${level}.${i}`, page: 1, level }))

test('a long outline gives up its lower levels before its end', () => {
  expect(headingsOf([...of(10, 1), ...of(100, 2), ...of(500, 3)])).toHaveLength(110)
  expect(headingsOf(of(2000, 1))).toHaveLength(150)
  expect(headingsOf([...of(900, 3)])).toHaveLength(150)
  expect(headingsOf([{ title: ' ', page: 1, level: 1 }])).toEqual([])
})

test('only addresses of the web are links', () => {
  for (const wrong of ['javascript:alert(1)', 'data:text/html,x', '//host', 'ftp://host/', 'https://you@host/', 'CC BY 4.0', '']) expect(webAddress(wrong), wrong).toBeUndefined()
  expect(webAddress('https://host/"><x')?.href).toBe('https://host/%22%3E%3Cx')
})
