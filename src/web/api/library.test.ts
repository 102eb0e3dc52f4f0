import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { EditedDocument, FollowedReading, OwnDocuments } from '#library'
import { useDatabase } from '#tests/database'
import { tinyPdf } from '#tests/tiny-pdf'
import { zipFile } from '#tests/zip-file'
import { aLibrary } from './shelves/testing.ts'
import { aServer, aSignedIn, type Answer, type Server } from './testing.ts'

const database = useDatabase()

let server: Server
let shelves: Awaited<ReturnType<typeof aLibrary>>
let librarian: string
let editor: string
let stranger: string
beforeAll(async () => {
  shelves = await aLibrary(database(), true)
  server = await aServer(database(), false, undefined, shelves.library)
  librarian = (await aSignedIn(server, server.secretariat, ['librarian'])).cookies
  editor = (await aSignedIn(server, server.secretariat, ['editor'])).cookies
  stranger = (await aSignedIn(server, server.member, ['librarian', 'editor'])).cookies
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await shelves.close()
})

const problem = ({ status, body }: Answer): unknown => [status, typeof body === 'object' && body !== null && 'type' in body ? String(body.type).replace('urn:waystation:problem:', '') : body]
const send = async (file: Uint8Array | string, query: Record<string, string>, cookies = librarian, path = '/api/library/files') =>
  await server.call('post', `${path}?${new URLSearchParams(query)}`, { cookies, body: typeof file === 'string' ? new TextEncoder().encode(file) : file })
// What the API answers is read as what it says: these tests are about what it says.
const documentOf = ({ body }: Answer) => body as EditedDocument
const open = async (number: number, cookies = librarian) => await server.call('get', `/api/library/documents/${number}`, { cookies })
const takenIn = async (file: Uint8Array | string, name: string): Promise<{ number: number; rendition: string }> => {
  const { body, status } = await send(file, { name })
  if (status !== 200) throw new Error(JSON.stringify(body))
  return body as { number: number; rendition: string }
}
const readingOf = async (rendition: string): Promise<FollowedReading> => {
  for (;;) {
    const [reading] = (await server.call('get', `/api/library/readings?renditions=${rendition}`, { cookies: librarian })).body as FollowedReading[]
    if (reading !== undefined && reading.reading !== 'waiting') return reading
    await pause(50)
  }
}
const say = async (number: number, version: string, columns: Record<string, string>, more: object = {}, cookies = librarian) =>
  await server.call('put', `/api/library/documents/${number}/description`, { cookies, body: { version, columns, ...more } })
const put = async (number: number, version: string, to: string, more: object = {}, cookies = librarian) =>
  await server.call('put', `/api/library/documents/${number}/publication`, { cookies, body: { version, to, ...more } })

test('a file comes in, is read, corrected beside its page, and put before readers', async () => {
  const { number, rendition } = await takenIn(tinyPdf({ pages: ['# The report of reports\nOne two three.', 'Four'], author: 'Jane Roe' }), 'scan_0001.pdf')
  expect(await readingOf(rendition)).toMatchObject({ number, reading: 'searchable', done: 2, total: 2, fileName: 'scan_0001.pdf' })
  const draft = documentOf(await open(number))
  expect(draft).toMatchObject({ state: 'draft', columns: { title: 'The report of reports', authors: 'Jane Roe' }, may: { edit: true, publish: true } })
  expect(draft.proposed).toEqual(expect.arrayContaining(['title', 'authors']))
  expect((await server.call('get', `/api/library/renditions/${rendition}/pages/1`, { cookies: librarian })).body).toEqual({ text: expect.stringContaining('One two three'), pages: 2 })
  const picture = await server.call('get', `/api/library/renditions/${rendition}/pages/2/picture?width=thumbnail`, { cookies: librarian })
  expect([picture.status, picture.headers.get('content-type'), picture.headers.get('content-security-policy'), picture.headers.get('cache-control')]).toEqual([200, expect.stringMatching(/^image\//), expect.stringContaining('sandbox'), 'no-store'])
  const said = documentOf(await say(number, draft.version, { title: 'A better title', date: '2021-03', keywords: 'a; b', title_pl: 'Lepszy' }))
  expect(said).toMatchObject({ columns: { title: 'A better title', date: '2021-03', keywords: 'a; b', title_pl: 'Lepszy' } })
  expect(said.proposed).not.toContain('title')
  // Undone: what was there is said again, and is a guess again.
  const undone = documentOf(await say(number, said.version, { title: draft.columns['title'] ?? '', date: '', keywords: '', title_pl: '' }, { guesses: draft.proposed }))
  expect([undone.columns['title'], undone.proposed, undone.columns['date'], undone.columns['title_pl'] ?? '']).toEqual(['The report of reports', draft.proposed, '', ''])
  const published = documentOf(await put(number, undone.version, 'published'))
  expect(published.state).toBe('published')
  const withdrawn = documentOf(await put(number, published.version, 'withdrawn', { reason: 'Asked for.' }))
  expect(withdrawn.withdrawn).toMatchObject({ reason: 'Asked for.' })
})

test('of two who change the same, the second is told; nothing is lost of the first', async () => {
  const { number, rendition } = await takenIn('Both look at this.', 'both.txt')
  await readingOf(rendition)
  const { version } = documentOf(await open(number))
  expect((await say(number, version, { title: 'First' })).status).toBe(200)
  expect(problem(await say(number, version, { title: 'Second' }))).toEqual([409, 'stale-version'])
  expect(problem(await put(number, version, 'published'))).toEqual([409, 'stale-version'])
  expect(documentOf(await open(number))).toMatchObject({ title: 'First', state: 'draft' })
})

test('what is said wrongly is named by its column', async () => {
  const { number, rendition } = await takenIn('Wrong things are said of this.', 'wrong.txt')
  await readingOf(rendition)
  const { version } = documentOf(await open(number))
  for (const [columns, kind] of [[{ date: 'yesterday' }, 'date-invalid'], [{ colour: 'red' }, 'column-unknown'], [{}, 'correction-empty'], [{ relations: `related: ${number}` }, 'related-to-itself'], [{ translation_of: String(number) }, 'related-to-itself'], [{ source: 'javascript:alert(1)' }, 'address-invalid']] as const) {
    expect(problem(await say(number, version, columns)), kind).toEqual([422, kind])
  }
  expect((await say(number, version, { title: 'x' }, { state: 'published' })).status).toBe(400)
})

test('an editor works on drafts, hands them over, and changes nothing that readers see', async () => {
  const { number, rendition } = await takenIn('An editor looks at this.', 'editor.txt')
  await readingOf(rendition)
  const draft = documentOf(await open(number, editor))
  expect(draft.may).toEqual({ edit: true, publish: false })
  const said = documentOf(await say(number, draft.version, { title: 'Edited' }, {}, editor))
  expect(problem(await put(number, said.version, 'published', {}, editor))).toEqual([403, 'not-allowed'])
  expect(problem(await put(number, said.version, 'withdrawn', {}, editor))).toEqual([403, 'not-allowed'])
  const review = documentOf(await put(number, said.version, 'review', {}, editor))
  const published = documentOf(await put(number, review.version, 'published'))
  for (const columns of [{ title: 'Sneaked in' }, { access: 'organisation' }, { embargo: '2031-01-01' }]) expect(problem(await say(number, published.version, columns, {}, editor))).toEqual([403, 'not-allowed'])
  expect(problem(await put(number, published.version, 'draft', {}, editor))).toEqual([403, 'not-allowed'])
  expect(problem(await send('Sneaked in.', { name: 'x.txt', number: String(number) }, editor))).toEqual([403, 'not-allowed'])
  expect(documentOf(await open(number))).toMatchObject({ title: 'Edited', state: 'published' })
})

test('an embargo holds back what is published, in one step', async () => {
  const { number, rendition } = await takenIn('Not before its day.', 'embargo.txt')
  await readingOf(rendition)
  const { version } = documentOf(await open(number))
  expect(documentOf(await put(number, version, 'published', { embargo: '2999-01-01' }))).toMatchObject({ state: 'published', embargo: '2999-01-01' })
  const listed = (await server.call('get', '/api/library/documents?standing=embargoed&words=embargo', { cookies: librarian })).body as OwnDocuments
  expect(listed).toMatchObject({ total: 1, documents: [{ number, standing: 'embargoed' }] })
  expect((await server.call('get', '/api/library/documents?standing=published&words=embargo', { cookies: librarian })).body).toMatchObject({ total: 0 })
})

const bytesOf = ({ status, body }: Answer) => JSON.stringify([status, body])

test('drafts of another organisation are not there: by number, by file, by page, by word', async () => {
  const { number, rendition } = await takenIn('Ours alone and nobody else\'s.', 'ours.txt')
  await readingOf(rendition)
  const { version } = documentOf(await open(number))
  const both = async (ask: (number: number, rendition: string) => Promise<Answer>) => {
    const [theirs, nobodys] = [await ask(number, rendition), await ask(999_999_998, '00000000-0000-4000-8000-000000000000')]
    expect(bytesOf(theirs)).toBe(bytesOf(nobodys))
    expect([200, 404]).toContain(theirs.status)
  }
  const cookies = stranger
  await both(async (one) => await open(one, cookies))
  await both(async (one) => await say(one, version, { title: 'Mine' }, {}, cookies))
  await both(async (one) => await put(one, version, 'published', {}, cookies))
  await both(async (one) => await send('One more.', { name: 'x.txt', number: String(one) }, cookies))
  await both(async (one) => await send('Redacted.', { name: 'x.txt', number: String(one), note: 'x' }, cookies, '/api/library/redactions'))
  await both(async (_, one) => await server.call('post', `/api/library/renditions/${one}/reading`, { cookies }))
  await both(async (_, one) => await server.call('get', `/api/library/renditions/${one}/pages/1`, { cookies }))
  await both(async (_, one) => await server.call('get', `/api/library/renditions/${one}/pages/1/picture`, { cookies }))
  expect((await server.call('get', `/api/library/readings?renditions=${rendition}`, { cookies })).body).toEqual([])
  expect((await server.call('get', '/api/library/documents', { cookies })).body).toMatchObject({ total: 0, documents: [], counts: { draft: 0 } })
  // Theirs to see once it is out, and never to change.
  await put(number, version, 'published')
  await both(async (one) => await say(one, version, { title: 'Mine' }, {}, cookies))
  expect(documentOf(await open(number)).title).toBe('ours')
})

test('what is no file of ours, too large, or sent twice, says so; nothing is kept of it', async () => {
  const before = await shelves.files()
  expect(problem(await send('', { name: 'empty.txt' }))).toEqual([422, 'file-empty'])
  expect(problem(await send('<html>Download failed</html>', { name: 'x.pdf' }))).toEqual([422, 'file-mislabelled'])
  expect(problem(await send(new Uint8Array([0, 1, 2]), { name: 'x.exe' }))).toEqual([415, 'format-unknown'])
  expect((await send('Some words.', {})).status).toBe(400)
  expect((await send('Some words.', { name: '' })).status).toBe(400)
  expect((await send('Some words.', { name: 'x.txt', language: 'english' })).status).toBe(400)
  expect(await shelves.files()).toEqual(before)
  const first = await takenIn('The very same words.', 'a.txt')
  expect((await send('The very same words.', { name: 'b.txt' })).body).toMatchObject({ number: first.number, known: true, own: true })
})

/** Speaks to the server by hand, and hears what it says until it closes. */
const speak = async (path: string, headers: string, body: string, cut: boolean): Promise<string> => {
  const { port, host } = new URL(server.url)
  const socket = connect(Number(port), '127.0.0.1')
  let heard = ''
  socket.on('data', (chunk) => void (heard += String(chunk)))
  socket.on('error', () => {})
  await once(socket, 'connect')
  socket.write(`POST ${path} HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${server.url}\r\nCookie: ${librarian}\r\nContent-Type: application/octet-stream\r\nConnection: close\r\n${headers}\r\n\r\n${body}`)
  if (cut) socket.end()
  await once(socket, 'close')
  return heard
}

test('two gigabytes are refused by their own word, before they come', async () => {
  expect(await speak('/api/library/files?name=x.pdf', `Content-Length: ${2 * 1024 ** 3}`, '%PDF-1.7', false)).toMatch(/^HTTP\/1\.1 413[\s\S]*file-too-large/)
  const chunked = await speak('/api/library/files?name=x.txt', 'Transfer-Encoding: chunked', `${(2_000_000).toString(16)}\r\n${'x'.repeat(2_000_000)}\r\n0\r\n\r\n`, false)
  expect(chunked).toMatch(/^HTTP\/1\.1 413/)
})

test('a line that breaks half-way leaves nothing, and the log is not alarmed', async () => {
  const before = await shelves.files()
  const faults = server.logged.length
  await speak('/api/library/files?name=half.txt', 'Content-Length: 100', 'Half of the words', true)
  await speak('/api/library/files?name=half.txt', 'Transfer-Encoding: chunked', '10\r\nHalf of the words', true)
  expect((await server.call('get', '/api/library/documents?words=half', { cookies: librarian })).body).toMatchObject({ total: 0 })
  expect(await shelves.files()).toEqual(before)
  expect(server.logged.slice(faults)).toEqual([])
})

test('a bomb in a DOCX is kept, not searchable, with the reason, and may be tried again', async () => {
  const bomb = zipFile([{ name: '[Content_Types].xml', content: '<Types/>' }, { name: 'word/document.xml', content: Buffer.alloc(60_000_000, 0x20) }])
  const { number, rendition } = await takenIn(bomb, 'bomb.docx')
  const reading = await readingOf(rendition)
  expect(reading).toMatchObject({ number, reading: 'stored-not-searchable', reason: expect.any(String) })
  expect((await server.call('post', `/api/library/renditions/${rendition}/reading`, { cookies: librarian })).body).toEqual({ waiting: true })
  expect(await readingOf(rendition)).toMatchObject({ reading: 'stored-not-searchable', reason: reading.reason })
})

test('a redacted file takes the place of the old one, whose bytes do not come back', async () => {
  const { number, rendition } = await takenIn('Her name was Jane Roe.', 'named.txt')
  await readingOf(rendition)
  expect((await send('Her name was withheld.', { name: 'named.txt', number: String(number), note: 'A name.' }, librarian, '/api/library/redactions')).body).toEqual({ number, alsoIn: [] })
  expect(problem(await send('Her name was Jane Roe.', { name: 'again.txt' }))).toEqual([409, 'file-withheld'])
  expect(problem(await send('Something else.', { name: 'x.txt', number: String(number), note: 'x' }, editor, '/api/library/redactions'))).toEqual([403, 'not-allowed'])
})

test('names lead to one authority, and are found by any of them', async () => {
  const body = { name: 'European Court of Human Rights', variants: ['ECHR', 'CEDH'], kind: 'court' }
  expect((await server.call('put', '/api/library/authorities', { cookies: librarian, body })).status).toBe(200)
  expect((await server.call('get', '/api/library/authorities?words=cedh', { cookies: librarian })).body).toEqual([{ name: body.name, kind: 'court', variants: ['CEDH', 'ECHR'] }])
  expect((await server.call('get', '/api/library/authorities?words=%25', { cookies: librarian })).status).toBe(200)
})

test('words that twenty missed are told, and what fewer missed is not', async () => {
  for (let time = 0; time < 25; time++) shelves.library.missed.count('compensation')
  for (let time = 0; time < 19; time++) shelves.library.missed.count('janeroe')
  expect((await server.call('get', '/api/library/missed-words', { cookies: librarian })).body).toEqual([{ word: 'compensation', weeks: 1, last: expect.stringMatching(/^\d{4}-/) }])
})

const at = (slug: string) => `/api/thesaurus/concepts/${slug}`

test('the thesaurus is changed by what was seen, in words that can be said', async () => {
  const save = async (slug: string, version: string | null, concept: object, cookies = librarian) => await server.call('put', at(slug), { cookies, body: { version, concept } })
  const made = await save('desk-lamp', null, { labels: { en: ['desk lamp'], uk: ['лампа', { text: 'світло', expands: false }] } })
  expect(made.body).toEqual({ version: expect.stringMatching(/^[0-9a-f]{16}$/), narrower: [], concept: { slug: 'desk-lamp', labels: { en: [{ text: 'desk lamp', expands: true }], uk: [{ text: 'лампа', expands: true }, { text: 'світло', expands: false }] } } })
  const { version } = made.body as { version: string }
  expect(problem(await save('desk-lamp', null, { labels: { en: ['again'] } }))).toEqual([409, 'concept-repeated'])
  expect(problem(await save('desk-lamp', '0'.repeat(16), { labels: { en: ['again'] } }))).toEqual([409, 'stale-version'])
  expect((await save('desk-lamp', version, { labels: { en: ['x', 'X'] } })).body).toMatchObject({ type: 'urn:waystation:problem:concept-not-understood', place: 'labels.en', issue: 'label-repeated' })
  expect((await save('desk-lamp', version, { labels: { english: ['x'] } })).status).toBe(422)
  expect(problem(await save('desk-lamp', version, { labels: 7 }))).toEqual([400, 'body-not-understood'])
  expect(problem(await save('desk-lamp', version, { labels: { en: ['x'] }, broader: ['nowhere'] }))).toEqual([422, 'concept-unknown'])
  expect(problem(await save('Desk Lamp', null, { labels: { en: ['x'] } }))).toEqual([404, 'page-unknown'])
  expect(problem(await save('desk-lamp', version, { labels: { en: ['x'] } }, stranger))).toEqual([403, 'not-allowed'])
  expect((await server.call('get', '/api/thesaurus/concepts', { cookies: stranger })).body).toMatchObject({ mayEdit: false })
  expect((await server.call('get', '/api/thesaurus/search?words=лампа&language=uk', { cookies: editor })).body).toMatchObject({ total: 1, concepts: [{ slug: 'desk-lamp', name: 'лампа' }] })
  expect(problem(await server.call('delete', `${at('desk-lamp')}?version=${version}`, { cookies: editor }))).toEqual([403, 'not-allowed'])
  expect((await server.call('delete', at('desk-lamp'), { cookies: librarian })).status).toBe(400)
  expect((await server.call('delete', `${at('desk-lamp')}?version=${version}`, { cookies: librarian })).body).toEqual({})
  expect((await server.call('get', at('desk-lamp'), { cookies: librarian })).status).toBe(404)
})
