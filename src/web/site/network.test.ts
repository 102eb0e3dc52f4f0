import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseCountryCode, type CountryCode } from '#kernel'
import type { ListedService } from '#services'
import { aDocument, anOrganisation, faultsOf, libraryOf, networkOf, serveSite, tag } from './testing.ts'

const country = (code: string): CountryCode => {
  const known = parseCountryCode(code)
  if (known === undefined) throw new Error(`${code} is no country`)
  return known
}
const EVIL = '"><script>alert(1)</script>&amp;\u202e'

const service = (key: string, wish: Partial<ListedService>): ListedService => ({
  key, country: country('NL'), kind: 'helpline', names: { en: 'Helpline' }, notes: {}, numbers: [], website: undefined, city: undefined,
  owner: 'Open Hands', source: 'Directive 2018/1972', verifiedOn: '2026-11-01', expiresOn: '2027-10-31', sample: false, state: 'current', ...wish,
})
const number = { cost: 'free', hours: '24/7', languages: [tag('nl'), tag('en')], showsOnBill: 'no', toldToAuthorities: 'unknown' } as const
const services = [
  service('nl-emergency', { kind: 'emergency', names: { en: 'Emergency number' }, numbers: [{ ...number, number: '112', toldToAuthorities: 'yes' }] }),
  service('nl-desk', { kind: 'legal', numbers: [{ ...number, number: '+31 (0)20 000 00 00' }] }),
  service('nl-sample', { sample: true, numbers: [{ ...number, number: '+00 (0)000-000', cost: { nl: 'duur' }, hours: { uk: 'щодня' } }] }),
  service('nl-house', { kind: 'shelter', names: { nl: 'Huis', en: 'House' }, notes: { en: EVIL }, city: EVIL, website: 'javascript:alert(1)', source: 'https://source.example/a?b' }),
]
const organisations = [
  anOrganisation('secretariat', { kind: 'secretariat', name: 'The Secretariat', country: country('NL') }),
  anOrganisation('open-gate', { name: 'Open Gate', country: country('MK'), names: { mk: 'Отворена порта' }, about: { en: 'It stands beside people.' }, languages: [tag('mk')], contact: { website: 'https://open.example/', email: 'a@open.example' } }),
  anOrganisation('evil', { kind: 'platform-ngo', name: EVIL, about: { uk: EVIL }, names: { en: EVIL }, city: EVIL, contact: { website: EVIL, email: EVIL, telephone: EVIL, address: EVIL } }),
]
const sheet = (place: number, title: string, language = tag('en')) => ({
  place, title, language, languages: [language], document: 9002, sample: true, checkedBy: undefined, checkedOn: undefined, changedOn: '2026-11-22',
  pieces: [{ kind: 'heading', text: 'First' }, { kind: 'paragraph', text: EVIL }, { kind: 'list', items: ['one', 'two'] }] as const,
})
const sheets = [sheet(1, 'What you have a right to'), sheet(2, 'Праця', tag('uk'))]

const installation = { name: 'The Library', demonstration: false, command: 'npm run -s waystation --' }
let full: Awaited<ReturnType<typeof serveSite>>
let empty: Awaited<ReturnType<typeof serveSite>>
beforeAll(async () => {
  full = await serveSite(libraryOf([aDocument(9002, 'What you have a right to', { pages: ['text'], bytes: Buffer.from('%PDF-1.7 the sheet') })]), installation, { network: networkOf({ organisations, services, sheets }) })
  empty = await serveSite(libraryOf([]), installation, { network: networkOf({ organisations: organisations.slice(0, 1).map(({ country: _country, ...bare }) => bare) }) })
})
afterAll(() => Promise.all([full.stop(1000), empty.stop(1000)]))

const textOf = async (path: string): Promise<string> => (await full.get(path)).text

test.each([
  ['/en/', 200], ['/en/network', 200], ['/en/network/open-gate', 200], ['/en/network/evil', 200], ['/en/network/none', 404], ['/en/network/__proto__', 404], ['/en/network/%00', 404],
  ['/en/countries', 200], ['/en/countries/nl', 200], ['/en/countries/ua', 200], ['/en/countries/NL', 308], ['/en/countries/xx', 404], ['/en/countries/netherlands', 404], ['/en/countries/%3Cb%3E', 404],
  ['/en/useful', 200], ['/en/useful/1', 200], ['/en/useful/2', 200], ['/en/useful/3', 404], ['/en/useful/0', 404], ['/en/useful/01', 404], ['/en/useful/99999999999', 404], ['/en/useful/one', 404],
] as const)('%s answers %i, with a page that keeps the rules', async (path, status) => {
  const answer = await full.get(path)
  expect(answer.status).toBe(status)
  if (status !== 308) expect(faultsOf(answer.text)).toEqual([])
})

test('a country shows its numbers, each with what one has to know before calling, and who answers for it', async () => {
  const text = await textOf('/en/countries/nl')
  for (const said of ['<title>Netherlands</title>', '<a href="tel:112"', 'day and night', 'free of charge', 'may learn of the call', 'Checked by Open Hands on 1 November 2026, valid until 31 October 2027.', 'The Secretariat', 'in its history']) expect(text).toContain(said)
  expect(text.indexOf('tel:112')).toBeLessThan(text.indexOf('Places that help'))
})

test('a sample number cannot be dialled by a touch, and says that it is none', async () => {
  const text = await textOf('/en/countries/nl')
  expect(text).toContain('Sample: this is not a real number.')
  expect(text.match(/href="tel:[^"]*/g)).toEqual(['href="tel:112', 'href="tel:+31200000000'])
  expect(text).toContain('<span lang="uk" dir="ltr">щодня</span>')
})

test('a country without a checked number says so, and every country has a page', async () => {
  expect(await textOf('/en/countries/ua')).toContain('We show none rather than a wrong one.')
})

test('pages for somebody who may be watched have titles and addresses that tell nothing, and load no font', async () => {
  for (const [path, title] of [['/en/useful', 'Good to know'], ['/en/useful/1', 'Good to know 1'], ['/en/countries', 'Where are you now?'], ['/en/countries/mk', 'North Macedonia']] as const) {
    const text = await textOf(path)
    expect(text).toContain(`<title>${title}</title>`)
    expect(text).toContain('<body class="plain">')
    expect(text, path).not.toContain('opensearch')
  }
})

test('a sheet is shown in the language that it is in, and says when it is not the reader’s', async () => {
  const text = await textOf('/en/useful/2')
  expect(text).toContain('It is in Ukrainian.')
  expect(text).toContain('<article class="sheet-text" lang="uk" dir="ltr"><h1>Праця</h1>')
  expect(text).toContain('This is a sample.')
})

test('a sheet is taken along as a file whose name tells nothing, where the library has it in that language', async () => {
  expect(await textOf('/en/useful/1')).toContain('href="/en/useful/1.pdf"')
  const file = await full.get('/en/useful/1.pdf')
  expect([file.status, file.text, file.headers['content-disposition']]).toEqual([200, '%PDF-1.7 the sheet', `attachment; filename="1-en.pdf"; filename*=UTF-8''1-en.pdf`])
  // The second is in Ukrainian, and the document is not.
  expect(await textOf('/en/useful/2')).not.toContain('.pdf')
  for (const path of ['/en/useful/2.pdf', '/en/useful/9.pdf', '/en/useful/0.pdf', '/en/useful/1.pdf.exe', '/en/useful/x.pdf']) expect((await full.get(path)).status, path).toBe(404)
})

test('also a page that is not there tells nothing, below an address of help', async () => {
  for (const [path, title] of [['/en/useful/99', 'Good to know'], ['/en/countries/zz', 'Where are you now?']] as const) {
    const { text } = await full.get(path)
    expect(text).toContain(`<title>${title}</title>`)
    expect(text).toContain('<body class="plain">')
    expect(faultsOf(text)).toEqual([])
  }
})

test('an organisation is shown with its text in the language that there is', async () => {
  const text = await textOf('/en/network/open-gate')
  for (const said of ['It stands beside people.', '<bdi lang="mk">Отворена порта</bdi>', 'href="/en/countries/mk"', 'href="https://open.example/"', 'Macedonian']) expect(text).toContain(said)
  expect(await textOf('/en/network/evil')).toContain('<p class="lead" lang="uk"')
})

test('an installation that holds nothing tells its keeper what to do, by commands that can be copied', async () => {
  const { text, status } = await empty.get('/en/')
  expect([status, faultsOf(text)]).toEqual([200, []])
  for (const command of ['network import FOLDER', 'library import CATALOGUE.csv', 'services import FILE.json', 'sheets import FOLDER', 'backup FILE']) expect(text).toContain(`<code>npm run -s waystation -- ${command}</code>`)
  expect(text).toContain('noindex')
})

test('the home page leads to countries, sheets and the members', async () => {
  const text = await textOf('/en/')
  for (const said of ['href="/en/countries/nl"', 'href="/en/countries/mk"', 'href="/en/useful/1"', 'href="/en/network/open-gate"', 'href="/en/library/browse"']) expect(text).toContain(said)
  expect(text).not.toContain('href="/en/network/evil"')
})
