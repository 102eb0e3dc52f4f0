import { parse } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import { parseFeed } from 'feedsmith'
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { schemaFaults } from '#tests/schema-faults'
import { aDocument, faultsOf, libraryOf, serveSite, tag } from './testing.ts'

const EVIL = '=HYPERLINK("http://evil.example")</title><script>\u0000\u202E]]>&"\n+1;x'
const NAMES = Array.from({ length: 120 }, (_, place) => aDocument(1000 + place, `Report ${place}`, { on: String(1900 + place), types: ['Report'], pages: ['common words'] }))
const report = aDocument(12, 'Rights of women', { on: '2011-04', authors: ['Kowalska, Anna', '@cmd'], types: ['Report'], keywords: ['shelter; home'], summary: 'What they are.', pages: ['rights of women'], bytes: Buffer.from('%PDF-1.7 the bytes of the report') })
const evil = aDocument(13, EVIL, { authors: [EVIL], types: [EVIL], keywords: [EVIL], summary: EVIL, language: tag('ar'), pages: ['rights evil'] })
const broken = aDocument(14, 'Broken file', { pages: ['rights broken'] })
const lost = aDocument(15, 'Lost file', { pages: ['rights lost'] })
const infected = aDocument(16, 'Infected file', { pages: ['rights infected'], rendition: { safety: 'infected' } })
const hidden = [aDocument(21, 'rights SECRET draft', { state: 'draft', pages: ['rights'] }), aDocument(22, 'rights SECRET withdrawn', { state: 'withdrawn', pages: ['rights'] }), aDocument(23, 'rights SECRET network', { access: 'network', pages: ['rights'] })]
const library = libraryOf([report, evil, broken, lost, infected, ...hidden, ...NAMES])

let server: Awaited<ReturnType<typeof serveSite>>
beforeAll(async () => {
  const open: typeof library.open = async (actor, asked) => {
    const opened = await library.open(actor, asked)
    if (!opened.ok || ![14, 15].includes(asked.number)) return opened
    const damaged = Readable.from((function* () {
      yield Buffer.from('%PDF')
      throw new Error('the disk gives no more')
    })(), { objectMode: false })
    return { ok: true, value: { ...opened.value, open: async () => await Promise.resolve(asked.number === 15 ? undefined : { size: 9, stream: damaged }) } }
  }
  server = await serveSite({ ...library, open }, { name: 'Library & Co', demonstration: false, command: 'waystation', address: 'https://library.example.org/' })
})
afterAll(async () => await server.stop(1000))

const as = async (form: string, question = '', language = 'en') => await server.get(`/${language}/library/as/${form}${question}`)
const bytesOf = async (path: string): Promise<Uint8Array> => new Uint8Array(await (await fetch(server.url + path)).arrayBuffer())
const FORMS = ['atom', 'json-feed', 'csv', 'json', 'bibtex', 'ris', 'csl', 'zip']

test('what nobody else may see is in no list, and what there is not is no list', async () => {
  for (const form of FORMS) {
    const { status, text } = await as(form, '?q=rights')
    expect([status, text.includes('SECRET')], form).toEqual([200, false])
    expect(text, form).not.toContain(infected.document.renditions[0]?.id)
  }
  for (const wrong of ['marc', 'constructor', '__proto__', 'as', '..%2f']) expect((await as(wrong)).status, wrong).toBe(404)
  expect((await as('csv', '?from=-1')).status).toBe(400)
  expect((await as('csv', '', 'xx')).status).toBe(404)
  for (const form of FORMS) expect((await as(form, '?q=%00%ED%A0%80%22%3E&type=%00&country=XX&from=900&sort=none')).status, form).toBe(200)
})

test('while nothing can be searched no list holds what was not asked for; what is new is told all the same', async () => {
  const away = await serveSite(libraryOf([report, ...NAMES], { away: true }), { name: 'Library', demonstration: false, command: 'waystation' })
  try {
    for (const form of FORMS) {
      for (const question of ['?q=rights', '?type=Law', '?language=uk']) {
        const { status, headers, text } = await away.get(`/en/library/as/${form}${question}`)
        expect([status, headers['retry-after'], headers['cache-control'], text.includes('Report 1')], form + question).toEqual([503, '30', 'no-store', false])
      }
    }
    expect((await away.get('/en/library/as/atom')).text).toContain('Report 1')
    const page = await away.get('/en/library?type=Law')
    expect([page.status, page.text.includes('What you looked for and what you chose were not used.'), page.text.includes('/as/csv')]).toEqual([200, true, false])
    expect((await away.get('/en/library')).text).not.toContain('were not used')
    expect((await away.get('/en/library/browse')).text).toContain('has to be searched for')
  } finally {
    await away.stop(1000)
  }
})

test('who has a list already is told so; what somebody searched for is kept nowhere', async () => {
  for (const form of FORMS.filter((one) => one !== 'zip')) {
    const { headers } = await as(form, '?type=Report')
    expect((await server.get(`/en/library/as/${form}?type=Report`, { 'if-none-match': headers['etag'] ?? '' })).status, form).toBe(304)
    expect(headers['cache-control'], form).toBe('public, no-cache')
    expect((await as(form, '?q=rights')).headers['cache-control'], form).toBe('no-store')
  }
})

describe('feeds', () => {
  test('Atom is valid whatever the records say, in every language, also of nothing', async () => {
    for (const [question, language] of [['', 'en'], ['?q=rights', 'uk'], ['?q=nowhere', 'de'], ['?type=Report&sort=oldest', 'en']] as const) {
      const { text, headers } = await as('atom', question, language)
      expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8')
      expect(await schemaFaults(text, 'atom'), question).toEqual([])
    }
    expect(await schemaFaults('<feed xmlns="http://www.w3.org/2005/Atom"><title>a</title></feed>', 'atom')).not.toEqual([])
  })

  test('another program reads both: the same entries, each under its one address, the newest first', async () => {
    const { format, feed: atom } = parseFeed((await as('atom', '?q=rights', 'uk')).text)
    const json = parseFeed((await as('json-feed', '?q=rights', 'uk')).text)
    expect([format, json.format]).toEqual(['atom', 'json'])
    expect(atom).toMatchObject({ title: { value: 'Library & Co: rights: пошук' }, id: 'https://library.example.org/uk/library/as/atom?q=rights' })
    const read = JSON.parse((await as('json-feed', '?q=rights', 'uk')).text) as { items: { id: string; url: string; title: string; attachments?: object[] }[] }
    const ids = [...(await as('atom', '?q=rights', 'uk')).text.matchAll(/<entry[^>]*><id>([^<]+)/g)].map(([, id]) => id)
    expect(read.items.map(({ id }) => id)).toEqual(ids)
    expect(ids).toHaveLength(5)
    expect(read.items.find(({ id }) => id.endsWith('/12'))).toMatchObject({ url: 'https://library.example.org/uk/library/12/rights-of-women', title: 'Rights of women', attachments: [{ mime_type: 'application/pdf' }] })
    expect(read.items.find(({ id }) => id.endsWith('/13'))?.title).toBe(EVIL)
    expect(read.items.find(({ id }) => id.endsWith('/16'))?.attachments).toBeUndefined()
    expect((JSON.parse((await as('json-feed')).text) as typeof read).items).toHaveLength(50)
  })

  test('pages name the feeds of what they show', async () => {
    for (const [path, href] of [['/en/', '/en/library/as/atom'], ['/uk/library?type=Report', '/uk/library/as/atom?type=Report'], ['/en/library?q=a%26b&from=10', '/en/library/as/atom?q=a%26b']] as const) {
      const { text } = await server.get(path)
      expect(text, path).toContain(`<link rel="alternate" type="application/atom+xml" href="${href}"`)
      expect(faultsOf(text), path).toEqual([])
    }
  })
})

describe('tables', () => {
  test('CSV is read back by another program: a line to a document, and no cell that a spreadsheet would run', async () => {
    const { text, headers } = await as('csv', '?q=rights')
    expect(headers['content-disposition']).toContain('.csv')
    expect(headers['link']).toContain('<https://library.example.org/en/library/as/csvw?q=rights>; rel="describedby"; type="application/csvm+json"')
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true })
    expect(rows).toHaveLength(5)
    expect(rows.find(({ number }) => number === '12')).toMatchObject({ title: 'Rights of women', date: '2011-04', authors: 'Kowalska, Anna; @cmd', keywords: 'shelter, home', address: 'https://library.example.org/library/12' })
    for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^\s*[=+@\t\r-]/)
    expect(rows.find(({ number }) => number === '13')?.['title']?.startsWith("'=HYPERLINK")).toBe(true)
  })

  test('its columns are described as CSV on the Web has them: all of them, in their order, each once', async () => {
    const said = JSON.parse((await as('csvw', '?q=rights')).text) as { '@context': unknown[]; url: string; tableSchema: { columns: { name: string; separator?: string; datatype: string }[]; primaryKey: string } }
    const [header = ''] = (await as('csv', '?q=rights')).text.replace('\uFEFF', '').split('\r\n')
    expect(said['@context'][0]).toBe('http://www.w3.org/ns/csvw')
    expect(said.url).toBe('https://library.example.org/en/library/as/csv?q=rights')
    expect(said.tableSchema.columns.map(({ name }) => name).join(',')).toBe(header)
    expect(said.tableSchema.columns.find(({ name }) => name === 'authors')?.separator).toBe('; ')
    expect(said.tableSchema.primaryKey).toBe('number')
  })

  test('JSON says how much there is, and citation programs get all that was found, beyond what a page shows', async () => {
    expect(JSON.parse((await as('json', '?q=common')).text)).toMatchObject({ total: 120, from: 0, address: 'https://library.example.org/en/library?q=common' })
    expect(JSON.parse((await as('csl', '?q=common')).text)).toHaveLength(120)
    expect((await as('ris', '?q=common')).text.match(/^TY {2}- /gm)).toHaveLength(120)
    expect((await as('bibtex', '?q=common&from=100')).text.match(/^@/gm)).toHaveLength(20)
    expect(JSON.parse((await as('csl', '?q=nowhere')).text)).toEqual([])
  })
})

describe('an archive of the files', () => {
  test('holds the files and says of each whether it came through; what is lost or broken breaks nothing', async () => {
    const files = unzipSync(await bytesOf('/en/library/as/zip?q=rights'))
    const { files: told } = JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString()) as { files: { file: string; number: number; outcome: string; sha256: string }[] }
    expect(Object.fromEntries(told.map(({ number, outcome }) => [number, outcome]))).toEqual({ 12: 'sound', 13: 'sound', 14: 'damaged', 15: 'missing' })
    const [sound] = told
    expect(Buffer.from(files[sound?.file ?? ''] ?? []).equals(report.bytes)).toBe(true)
    const sums = Buffer.from(files['manifest-sha256.txt'] ?? []).toString().trimEnd().split('\n').map((line) => line.split('  '))
    expect(sums).toHaveLength(2)
    for (const [sum, name = ''] of sums) expect(createHash('sha256').update(files[name] ?? '').digest('hex')).toBe(sum)
    expect(Object.keys(files).every((name) => !/[/\\]|\.\./.test(name))).toBe(true)
  })

  test('the same question twice gives the same bytes', async () => {
    expect(Buffer.from(await bytesOf('/en/library/as/zip?q=women')).equals(Buffer.from(await bytesOf('/en/library/as/zip?q=women')))).toBe(true)
    expect((await fetch(`${server.url}/en/library/as/zip?q=women`, { method: 'HEAD' })).headers.get('content-type')).toBe('application/zip')
  })

  test('what is too much for one is said, in every language, with the numbers', async () => {
    const large = await serveSite(libraryOf([...NAMES, ...Array.from({ length: 100 }, (_, place) => aDocument(2000 + place, 'x'))]), { name: 'Library', demonstration: false, command: 'waystation' })
    for (const language of ['en', 'uk', 'de']) {
      const { status, text } = await large.get(`/${language}/library/as/zip`)
      expect([status, text.includes('220'), text.includes('200'), faultsOf(text)]).toEqual([400, true, true, []])
    }
    await large.stop(1000)
  })
})
