import { afterAll, beforeAll, expect, test } from 'vitest'
import { CATALOGUES, type Catalogues, type Messages } from '#web/i18n'
import { aDocument, faultsOf, libraryOf, serveSite } from './testing.ts'

const english = CATALOGUES.get('en')
if (english === undefined) throw new Error('no English')
const arabic: Messages = { ...english, locale: 'ar', layout: { ...english.layout, leave: 'غادر', leaveTo: 'https://ar.wikipedia.org/' } }
// One more than the network has: nothing but a catalogue is needed for it.
const catalogues: Catalogues = new Map([...CATALOGUES, ['ar', arabic]])
const document = aDocument(12, 'Convention', { pages: ['Each Party shall provide'], types: ['Convention', 'Casebook of our own'], details: { titles: { pl: 'Konwencja', uk: 'Конвенція' } } })

let site: Awaited<ReturnType<typeof serveSite>>
beforeAll(async () => {
  site = await serveSite(libraryOf([document]), { name: 'The Library', demonstration: false, address: 'https://library.example', command: 'waystation' }, { catalogues })
})
afterAll(() => site.stop(1000))

const to = async (languages?: string) => {
  const { status, headers } = await site.get('/', languages === undefined ? {} : { 'accept-language': languages })
  return [status, headers['location'], headers['vary']]
}

test('the way in leads to the language that the browser prefers, and says that it depends on it', async () => {
  expect(await to()).toEqual([302, '/en/', 'Accept-Language'])
  expect(await to('ar-EG,ar;q=0.9,en;q=0.8')).toEqual([302, '/ar/', 'Accept-Language'])
  expect(await to('uk, en')).toEqual([302, '/uk/', 'Accept-Language'])
  expect(await to('mo, en;q=0.8')).toEqual([302, '/ro/', 'Accept-Language'])
  expect(await to('tlh, ar;q=0.2, en;q=0.1')).toEqual([302, '/ar/', 'Accept-Language'])
  expect(await to('ar;q=0, *')).toEqual([302, '/en/', 'Accept-Language'])
  for (const noise of ['', ',,,', ';q=', 'x'.repeat(5000), '*;q=0', '../../etc']) expect((await to(noise))[1], noise).toBe('/en/')
})

test('the switch of languages stays on the page, question and all', async () => {
  const { text } = await site.get('/en/library?q=party&type=Law%26Order&from=0')
  for (const language of catalogues.keys()) expect(text).toContain(`href="/${language}/library?q=party&amp;type=Law%26Order&amp;from=0"`)
  expect(text).toContain('aria-current="true"')
})

test('a page says under which addresses it is known in each language', async () => {
  const { text } = await site.get('/en/library/12/convention')
  expect(text).toContain('<link rel="canonical" href="https://library.example/en/library/12/convention"/>')
  for (const language of catalogues.keys()) expect(text).toContain(`<link rel="alternate" hreflang="${language}" href="https://library.example/${language}/library/12/convention"/>`)
  expect(text).toContain('hreflang="x-default" href="https://library.example/en/library/12/convention"')
})

test('a document bears its title in the reader’s language where there is one, and says its own besides', async () => {
  expect((await site.get('/pl/library')).text).toContain('<a href="/pl/library/12/convention" lang="pl" dir="ltr">Konwencja</a>')
  const { text } = await site.get('/uk/library/12/convention')
  expect(text).toContain('<title>Конвенція · The Library</title>')
  expect(text).toContain('<h1 lang="uk" dir="ltr">Конвенція</h1>')
  expect(text).toContain('<bdi lang="en" dir="ltr">Convention</bdi>')
  expect((await site.get('/de/library/12/convention')).text).toContain('<h1 lang="en" dir="ltr">Convention</h1>')
})

test('the usual types of documents are said in the reader’s language, others as the librarian wrote them', async () => {
  const { text } = await site.get('/pl/library/12/convention')
  expect(text).toContain('<a href="/pl/library?type=Convention" rel="nofollow"><bdi>Konwencja</bdi></a>')
  expect(text).toContain('<bdi>Casebook of our own</bdi>')
  expect((await site.get('/uk/library')).text).toContain('Конвенція, Casebook of our own')
})

test('a language written from the right is shown from the right, and a document in another keeps its direction', async () => {
  for (const path of ['/ar/', '/ar/library?q=party', '/ar/library/12/convention', '/ar/library/12/convention/p/1', '/ar/nowhere']) {
    const { text } = await site.get(path)
    expect(text, path).toContain('<html lang="ar" dir="rtl">')
    expect(text).toContain('غادر')
    expect(faultsOf(text), path).toEqual([])
  }
  expect((await site.get('/ar/library/12/convention/p/1')).text).toContain('lang="en" dir="ltr"')
})
