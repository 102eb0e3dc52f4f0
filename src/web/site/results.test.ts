import { afterAll, beforeAll, expect, test } from 'vitest'
import { choosing, NOTHING_ASKED, pairsOf, takingAway } from './asking.ts'
import { replaceWord } from './replace-word.ts'
import { aDocument, faultsOf, libraryOf, serveSite, tag } from './testing.ts'

const EVIL = '<script>alert(1)</script>"\'&'
const report = aDocument(1, 'Report on shelters', { on: '2014', types: ['Report'], keywords: ['shelter'], publishers: ['La Strada'], pages: ['A shelter for everybody.'] })
const law = aDocument(2, 'Act on shelters', { on: '2020-02', types: ['Law'], countries: ['PL' as never], language: tag('pl'), ownPublication: true, pages: ['shelter'] })
const many = Array.from({ length: 12 }, (_, i) => aDocument(10 + i, `Shelter ${i}`, { on: String(2000 + i), types: ['Report'], pages: ['shelter'] }))
const other = { number: 3, title: 'Звіт <b>', language: tag('uk'), proposed: [], slug: 'zvit', date: undefined, types: [], titles: {}, readable: true }
const hit = {
  listing: { ...other, number: 1, title: 'Report', language: tag('en') }, title: { text: 'Report', marks: [] }, pageCount: 9, others: [other],
  pages: [{ rendition: report.document.id, number: 4, language: tag('uk'), passage: { text: 'Притулок', marks: [[0, 8] as const] } }],
}
const remarks = {
  total: 1, hits: [hit], loosened: true, cut: true,
  corrected: [{ asked: 'shalter', used: 'shelter' }], suggested: [{ asked: 'labur', better: EVIL }], alike: [{ asked: EVIL, found: ['притулок'] }],
  expanded: [{ concept: 'c/1&', matched: 'shelter', terms: [{ language: tag('pl'), label: 'schronisko' }, { language: tag('ar'), label: EVIL }] }, { concept: 'c/2', matched: 'x', terms: [] }],
}

let server: Awaited<ReturnType<typeof serveSite>>
let remarking: Awaited<ReturnType<typeof serveSite>>
beforeAll(async () => {
  const installation = { name: 'Library', demonstration: false, command: 'waystation' }
  server = await serveSite(libraryOf([report, law, ...many]), installation)
  remarking = await serveSite(libraryOf([report], remarks), installation)
})
afterAll(async () => {
  await server.stop(1000)
  await remarking.stop(1000)
})

test('a choice narrows the list, stands first with its way back, and is kept by the form', async () => {
  const { text } = await server.get('/en/library?q=shelter&type=Law&type=Nothing&country=PL')
  expect(text).toContain('1 document for')
  expect(text).toContain('aria-label="Take away: Type: Law"')
  expect(text).toContain('href="/en/library?q=shelter&amp;type=Nothing&amp;country=PL"')
  expect(text).toContain('<input type="hidden" name="country" value="PL"/>')
  expect(text).toContain('Country: Poland')
  expect(text).toContain('<a class="all" href="/en/library?q=shelter">Take all away</a>')
})

test('facets are links with counts; one that narrows nothing is not shown', async () => {
  const { text } = await server.get('/en/library?q=shelter')
  expect(text).toMatch(/<a href="\/en\/library\?q=shelter&amp;type=Report"[^>]*>Report<\/a> <span>13<\/span>/)
  expect(text).toContain('>Polish</a> <span>1</span>')
  expect((await server.get('/en/library?type=Law')).text).not.toContain('id="by-country"')
  expect(text.indexOf('year=2020')).toBeLessThan(text.indexOf('year=2014'))
})

test('the library is looked through without words: sifted, ordered, page by page, and only the plain list may be listed elsewhere', async () => {
  const oldest = await server.get('/en/library?sort=oldest&type=Report')
  expect(oldest.text.indexOf('>Shelter 0<')).toBeLessThan(oldest.text.indexOf('>Shelter 1<'))
  expect(oldest.text).toContain('rel="next" href="/en/library?type=Report&amp;sort=oldest&amp;from=10"')
  for (const [path, listed] of [['/en/library', true], ['/en/library?from=10', true], ['/en/library?type=Report', false], ['/en/library?sort=title', false], ['/en/library?q=shelter', false]] as const) {
    expect((await server.get(path)).text.includes('content="noindex"'), path).toBe(!listed)
  }
})

test('facets and hits are light enough for a bad line', async () => {
  const html = await server.get('/en/library?q=shelter', { 'accept-encoding': 'br' })
  const style = await server.get(/href="(\/assets\/site-[^"]+)"/.exec(html.text)?.[1] ?? '', { 'accept-encoding': 'br' })
  expect(Number(html.headers['content-length']) + Number(style.headers['content-length'])).toBeLessThan(7 * 1024)
})

test('choices that fit nothing lead back', async () => {
  const { text } = await server.get('/en/library?type=Law&year=1999')
  expect(text).toContain('No document fits all that you chose.')
  expect(text).toContain('<a class="button" href="/en/library">Take all away</a>')
})

test('what was done with a question is said, and can be undone', async () => {
  const { text } = await remarking.get('/en/library?q=shalter+labur')
  expect(faultsOf(text)).toEqual([])
  for (const said of [
    'No document holds all of these words', 'Your question was long', 'href="/en/library?q=shalter+labur&amp;exact=yes"', 'shelter labur</q>', 'Nothing holds “shalter”', 'Did you mean',
    '<span lang="pl" dir="ltr">schronisko</span> (pl)', 'href="/en/library?q=shalter+labur&amp;without=c%2F1%26"', 'Also looked for “&lt;script&gt;', '<blockquote lang="uk" dir="ltr"><mark>Притулок</mark>',
    '/p/4?q=shelter+labur&amp;language=uk', 'Page 4, Ukrainian', 'Also in', 'hreflang="uk" lang="uk" dir="ltr">Звіт &lt;b&gt;</a>',
  ]) expect(text).toContain(said)
  const undone = (await remarking.get('/en/library?q=shelter&exact=yes&without=c%2F1&without=c%2F2')).text
  for (const said of ['Words from other languages were taken away', 'Allow corrections']) expect(undone).toContain(said)
})

test('an address says each thing once, in one order, and nothing about words when there are none', () => {
  const asked = { ...NOTHING_ASKED, words: 'a', filters: { type: ['x'] }, sort: 'title', fold: true, anyScript: true, asTyped: true, without: ['c'], from: 20 } as const
  expect(pairsOf(asked).map(([name]) => name)).toEqual(['q', 'type', 'sort', 'fold', 'script', 'exact', 'without', 'from'])
  expect(pairsOf({ ...asked, words: '' }).map(([name]) => name)).toEqual(['type', 'sort', 'fold', 'from'])
  expect(choosing(asked, 'type', 'x').filters).toEqual({ type: ['x'] })
  expect(choosing(asked, 'year', '2014')).toMatchObject({ from: 0, filters: { type: ['x'], year: ['2014'] } })
  expect(takingAway(asked, 'type', 'x').filters).toEqual({})
})

test('a word is replaced where it stands alone, whatever signs it holds', () => {
  expect(replaceWord('Labur, labur laburer', 'labur', 'labour')).toBe('labour, labour laburer')
  expect(replaceWord('людина людині', 'людина', '$&')).toBe('$& людині')
  expect(replaceWord('a.b axb (a.b)', 'a.b', 'c')).toBe('c axb (c)')
})

test('browsers are told how to search here', async () => {
  const { text, headers } = await server.get('/opensearch.xml')
  expect(headers['content-type']).toBe('application/opensearchdescription+xml')
  expect(text).toContain(`template="${server.url}/en/library?q={searchTerms}"`)
  expect((await server.get('/uk/')).text).toContain('<link rel="search" type="application/opensearchdescription+xml" href="/uk/opensearch.xml" title="Library"/>')
  const ukrainian = await server.get('/uk/opensearch.xml')
  for (const said of ['<Language>uk</Language>', `template="${server.url}/uk/library?q={searchTerms}"`, `template="${server.url}/uk/library/as/atom?q={searchTerms}"`, `rel="self" template="${server.url}/uk/opensearch.xml"`]) expect(ukrainian.text).toContain(said)
  expect((await server.get('/xx/opensearch.xml')).status).toBe(404)
})
