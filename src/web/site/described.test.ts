import { request } from 'node:http'
import { text as textOf } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDocument, day, faultsOf, libraryOf, serveSite } from './testing.ts'

const EVIL = '</script><script>alert(1)</script>"\'&\u2028<!--'
const report = aDocument(12, 'Rights', { on: '2011-04', authors: ['Kowalska, Anna', 'Новак, Іван'], types: ['Report'], publishers: ['LSI'], pages: ['one', 'two'], details: { rights: { licence: 'https://creativecommons.org/licenses/by/4.0/' }, identifiers: [{ scheme: 'ISBN', value: '978-92-871-0000-0' }] } })
const evil = aDocument(13, EVIL, { authors: [EVIL, `${EVIL}, ${EVIL}`], publishers: [EVIL], keywords: [EVIL], types: [EVIL], summary: EVIL, pages: ['x'], details: { rights: { licence: `https://x.example/"><script>` }, caseLaw: { court: EVIL, decided: day('2011') } } })
const infected = aDocument(14, 'Infected', { pages: ['x'], rendition: { safety: 'infected' } })
const shelf = [report, evil, infected, aDocument(7, 'Gone', { state: 'withdrawn' }), aDocument(8, 'Draft', { state: 'draft' })]

let server: Awaited<ReturnType<typeof serveSite>>
let named: typeof server
beforeAll(async () => {
  const installation = { name: 'Library', demonstration: false, command: 'waystation' }
  server = await serveSite(libraryOf(shelf), installation)
  named = await serveSite(libraryOf(shelf), { ...installation, address: 'https://library.example.org' })
})
afterAll(async () => {
  await server.stop(1000)
  await named.stop(1000)
})

test('what a record says can neither leave the data of its page nor its head, and every language has it', async () => {
  for (const language of ['en', 'uk', 'de', 'bg']) {
    const path = (await server.get(`/${language}/library/13`)).headers['location'] ?? ''
    const { text } = await server.get(path)
    expect(faultsOf(text)).toEqual([])
    expect(text.split('<script')).toHaveLength(2)
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(text) ?? []
    expect(JSON.parse(data)).toMatchObject({ '@context': 'https://schema.org', name: EVIL })
  }
})

test('scholarly search engines read the head: each author once, dates with slashes, the file of the document', async () => {
  const { text } = await named.get('/en/library/12/rights')
  const tags = [...text.matchAll(/<meta name="citation_(\w+)" content="([^"]*)"\/>/g)].map(([, name, content]) => [name, content])
  expect(tags).toEqual([
    ['title', 'Rights'], ['author', 'Kowalska, Anna'], ['author', 'Новак, Іван'], ['publication_date', '2011/04'], ['language', 'en'], ['technical_report_institution', 'LSI'], ['isbn', '978-92-871-0000-0'],
    ['pdf_url', `https://library.example.org/en/library/12/files/${report.document.renditions[0]?.id}`],
  ])
  expect((await named.get('/en/library/14/infected')).text).not.toContain('citation_pdf_url')
})

test('it is cited in three styles, for programs, and by an address that lasts', async () => {
  const { text } = await named.get('/en/library/12/rights')
  const shown = (style: string) => new RegExp(`<dt>${style}</dt><dd>(.*?)</dd>`).exec(text)?.[1]
  const cited = (style: string) => shown(style)?.replaceAll(/<[^>]*>/g, '')
  // The style speaks English, the title the language of the document.
  expect(shown('APA')).toMatch(/^<bdi lang="en">.*<bdi lang="[a-z]+" dir="ltr">Rights<\/bdi>/)
  expect(cited('APA')).toBe('Kowalska, A., &amp; Новак, І. (2011). Rights. LSI; Library. https://library.example.org/library/12')
  expect(cited('Chicago')).toMatch(/^Kowalska, Anna, and Іван Новак\. 2011\. “Rights\.” LSI\./)
  expect(cited('OSCOLA')).toMatch(/^Kowalska A and Новак І, “Rights” \(LSI 2011\)/)
  for (const said of ['<a href="/library/12">https://library.example.org/library/12</a>', 'href="/library/12/as/bibtex"', 'href="/library/12/as/ris"', 'href="/library/12/as/csl"']) expect(text).toContain(said)
})

const link = async (path: string) => (await named.get(path)).headers['link'] ?? ''

test('pages and files say by typed links what belongs to them; what is gone or never was says nothing', async () => {
  const file = report.document.renditions[0]?.id ?? ''
  expect(await link('/pl/library/12/rights')).toContain('<https://library.example.org/library/12>; rel="cite-as"')
  expect(await link('/pl/library/12/rights')).toContain(`<https://library.example.org/library/12/files/${file}>; rel="item"; type="application/pdf"; hreflang="en"`)
  expect(await link(`/pl/library/12/files/${file}`)).toContain('<https://library.example.org/pl/library/12/rights>; rel="collection"')
  expect(await link('/pl/library/12/rights/p/2')).toContain('<https://library.example.org/library/12/p/2>; rel="cite-as"')
  for (const none of ['/pl/library/7/gone', '/pl/library/8/draft', '/pl/library/99/x']) expect(await link(none)).toBe('')
})

/** What a page says to somebody who knows the server by this name. */
const under = async (host: string): Promise<string> =>
  await new Promise((resolve, reject) => void request(`${server.url}/en/library/12/rights`, { headers: { host }, agent: false }, (answer) => void textOf(answer).then(resolve, reject)).once('error', reject).end())

test('a page that was asked for under another name is not given to those who ask under the right one', async () => {
  expect(await under('evil.example')).toContain('http://evil.example/library/12')
  expect(await under('right.example')).not.toContain('evil.example')
})
