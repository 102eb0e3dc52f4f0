import { afterAll, beforeAll, expect, test } from 'vitest'
import { randomIds } from '#kernel'
import { openInstallation } from '#network'
import { conceptFile, loadStarter, openThesaurus, saveConcept } from '#thesaurus'
import { CATALOGUES, type Catalogues } from '#web/i18n'
import { useDatabase } from '#tests/database'
import { publicThesaurus } from './public-thesaurus.ts'
import { aDocument, faultsOf, libraryOf, serveSite } from './testing.ts'

const EVIL = '<script>alert(1)</script>"\'&'
const english = CATALOGUES.get('en')
if (english === undefined) throw new Error('no English')
// The words of the page do not matter here; whose alphabet and whose names they are does.
const catalogues: Catalogues = new Map([...CATALOGUES, ...['bg', 'cs', 'fr', 'ar'].map((language) => [language, { ...english, locale: language, layout: { ...english.layout, leaveTo: `https://${language}.wikipedia.org/` } }] as const)])
const shelf = [aDocument(1, 'Report', { keywords: ['debt-bondage'] }), aDocument(2, 'Other', { keywords: ['debt-bondage', 'zz-evil'] }), aDocument(3, 'Draft', { keywords: ['debt-bondage'], state: 'draft' })]

const database = useDatabase()
let site: Awaited<ReturnType<typeof serveSite>>
beforeAll(async () => {
  const opened = await openInstallation({ database: database(), ids: randomIds }, { foundAs: 'real' })
  if (!opened.ok) throw new Error(opened.refusal.kind)
  const deps = { database: database(), ids: randomIds }
  await loadStarter(deps)
  const evil = conceptFile.parse({
    slug: 'zz-evil', labels: { en: [EVIL, `${EVIL} again`], ar: ['شر'] }, note: EVIL, notation: EVIL, definitions: { ar: ['تعريف الشر'], en: [`${EVIL} defined`, 'Twice defined.'] }, scopeNotes: { bg: ['За злото.'], cs: [`${EVIL} po česku`] }, broader: ['exploitation'], related: ['police'],
    exactMatch: ['https://evil.example/"><script>', 'https://you@evil.example/', 'http://thesaurus.example/1'],
  })
  const saved = await saveConcept(deps, { kind: 'operator', organisation: opened.value.secretariat.id }, evil)
  if (!saved.ok) throw new Error(saved.refusal.kind)
  site = await serveSite(libraryOf(shelf), { name: 'Library', demonstration: false, command: 'waystation' }, { catalogues, thesaurus: publicThesaurus({ ...deps, thesaurus: await openThesaurus(deps) }) })
})
afterAll(() => site.stop(1000))

const q = (words: string): string => `q=${encodeURIComponent(words)}`
test.each([
  ['/en/subjects', 200], ['/bg/subjects', 200], ['/ar/subjects', 200], ['/en/subjects/debt-bondage', 200], ['/ar/subjects/zz-evil', 200], ['/fr/subjects/zz-evil', 200], ['/cs/subjects/exploitation', 200],
  [`/en/subjects?${q('debt')}`, 200], [`/en/subjects?${q(EVIL)}`, 200], [`/en/subjects?${q("%_\\'; drop table concept")}`, 200], ['/en/subjects?q=%00%ED%A0%80%', 200], [`/en/subjects?${q('a'.repeat(5000))}`, 200],
  ['/en/subjects/nowhere', 404], ['/en/subjects/%00', 404], ['/en/subjects/Debt-Bondage', 404], [`/en/subjects/${encodeURIComponent(EVIL)}`, 404], [`/en/subjects/${'a'.repeat(3000)}`, 404],
  ['/en/subjects/..%2f..%2fetc', 404], ['/xx/subjects', 404],
] as const)('%s answers %d with a page that keeps every rule', async (path, status) => {
  const answer = await site.get(path)
  expect([answer.status, faultsOf(answer.text)]).toEqual([status, []])
})

test('a subject tells its names, what stands around it, and how many documents are about it', async () => {
  const { text } = await site.get('/en/subjects/debt-bondage')
  for (const said of ['<h1>debt bondage</h1>', '2 documents', 'href="/en/library?keyword=debt-bondage"', '<span lang="bg" dir="ltr">', 'Broader', '<dt>Polish</dt>', 'rel="canonical" href="/en/subjects/debt-bondage"']) expect(text).toContain(said)
})

test('a name in another language is marked and said; what nothing is about says so', async () => {
  const { text } = await site.get('/fr/subjects/zz-evil')
  expect(text).toContain('<h1 lang="en" dir="ltr">&lt;script&gt;')
  expect(text).toContain('It is shown in anglais.')
  expect((await site.get('/en/subjects/police')).text).toContain('No document is about it yet.')
  expect((await site.get('/ar/subjects/zz-evil')).text).toContain('<h1>شر</h1>')
})

test('what is meant and what it is used for are told in the reader\'s language, or else in English, or else in whatever language they are said in, marked as that', async () => {
  const arabic = (await site.get('/ar/subjects/zz-evil')).text
  expect(arabic).toContain('<p>تعريف الشر</p>')
  expect(arabic).not.toContain('defined')
  // Nothing in Arabic nor in English: the first that there is, under the name of its language.
  expect(arabic).toMatch(/<p class="hint">[^<]+<\/p><p lang="bg" dir="ltr">За злото\.<\/p>/)
  const french = (await site.get('/fr/subjects/zz-evil')).text
  expect(french).toContain('<p class="hint">anglais</p><p lang="en" dir="ltr">&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp; defined</p><p lang="en" dir="ltr">Twice defined.</p>')
  const bulgarian = (await site.get('/bg/subjects/zz-evil')).text
  expect(bulgarian).toContain('<p>За злото.</p>')
  expect((await site.get('/cs/subjects/zz-evil')).text).toContain('&amp; po česku</p>')
  expect((await site.get('/en/subjects/police')).text).not.toContain('What it is used for')
  for (const language of ['en', 'ar', 'fr', 'bg', 'cs']) expect(faultsOf((await site.get(`/${language}/subjects/zz-evil`)).text), language).toEqual([])
})

test('the record of a document leads to its subjects, by what they are called here', async () => {
  const { text } = await site.get('/bg/library/2/other')
  expect(faultsOf(text)).toEqual([])
  expect(text).toContain('href="/bg/library?keyword=debt-bondage"')
  expect(text).toMatch(/<a href="\/bg\/subjects\/debt-bondage">[а-я ]+<\/a>/)
  expect(text).toMatch(/<a href="\/bg\/subjects\/zz-evil" lang="en" dir="ltr">&lt;script/)
})

test('every subject is named by its own slug, as addresses of results name it', async () => {
  const deps = { database: database(), ids: randomIds }
  const [thesaurus, listed] = [await openThesaurus(deps), await publicThesaurus({ ...deps, thesaurus: await openThesaurus(deps) }).list({ kind: 'public' }, { which: 'all', language: 'en' })]
  expect(listed.value.concepts.filter(({ slug }) => thesaurus.conceptOf(slug) !== slug)).toEqual([])
})

test('subjects are found by any name in any language, as people type them', async () => {
  const { text, headers } = await site.get(`/en/subjects?${q('КАБАЛА')}`)
  expect(headers['cache-control']).toBe('no-store')
  expect(text).toContain('href="/en/subjects/debt-bondage"')
  expect(text).toMatch(/<span lang="(?:uk|ru|be)" dir="ltr">[^<]*кабала<\/span>/)
  expect(text).toContain('content="noindex"')
})

test('what is no subject leads to the search of the documents', async () => {
  const { text } = await site.get(`/en/subjects?${q('zebra & lion')}`)
  expect(text).toContain('No subject is called “zebra &amp; lion”.')
  expect(text).toContain('href="/en/library?q=zebra+%26+lion"')
})

test('a subject that is not there leads to all of them', async () => {
  const { text } = await site.get('/en/subjects/nowhere')
  expect(text).toContain('There is no such subject')
  expect(text).toContain('href="/en/subjects">To the subjects</a>')
})

test('the list of all subjects is light enough for a bad line, in every alphabet', async () => {
  for (const path of [...CATALOGUES.keys()].map((language) => `/${language}/subjects`)) {
    const html = await site.get(path, { 'accept-encoding': 'br' })
    const style = await site.get(/href="(\/assets\/site-[^"]+)"/.exec(html.text)?.[1] ?? '', { 'accept-encoding': 'br' })
    expect(Number(html.headers['content-length']) + Number(style.headers['content-length']), path).toBeLessThan(14 * 1024)
  }
})
