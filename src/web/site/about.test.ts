import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ok } from '#kernel'
import type { Contact } from '#network'
import { aDocument, anOrganisation, faultsOf, libraryOf, networkOf, serveSite, tag } from './testing.ts'

const EVIL = '<script>alert(1)</script>"\'&'
const installation = { name: 'Library', demonstration: false, command: 'waystation' }
const shelf = [aDocument(1, 'One', { pages: ['a', 'b'] }), aDocument(2, 'Two', { pages: ['c'], language: tag('uk') }), aDocument(3, 'Draft', { pages: ['d'], state: 'draft' }), aDocument(4, 'Gone', { pages: ['e'], state: 'withdrawn' })]
const archive = Buffer.from('the very sources')

let folder = ''
let contact: Contact | undefined
let site: Awaited<ReturnType<typeof serveSite>>
let elsewhere: Awaited<ReturnType<typeof serveSite>>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waystation-about-'))
  await writeFile(join(folder, 'source.tar.gz'), archive)
  site = await serveSite(libraryOf(shelf), installation, { program: { version: '1.2.3', sourceArchive: join(folder, 'source.tar.gz') }, network: { ...networkOf({}), organisation: async () => ok(anOrganisation('secretariat', { contact: contact ?? {} })) } })
  elsewhere = await serveSite(libraryOf([]), installation, { program: { version: EVIL, sourceUrl: 'https://code.example/a?b="<c>', sourceArchive: join(folder, 'none.tar.gz') } })
})
afterAll(async () => {
  await site.stop(1000)
  await elsewhere.stop(1000)
  await rm(folder, { recursive: true })
})

test.each(['/en/about', '/en/accessibility', '/en/privacy', '/en/licence'])('%s keeps every rule, with all that it needs and without', async (path) => {
  for (const server of [site, elsewhere]) {
    const { status, text } = await server.get(path)
    expect([status, faultsOf(text)]).toEqual([200, []])
    expect(text).toContain(`rel="canonical" href="${path}"`)
  }
  expect((await site.get(path.replace('/en/', '/xx/'))).status).toBe(404)
})

test('the collection is as large as what may be read', async () => {
  expect((await site.get('/en/about')).text).toContain('It holds 2 documents and 3 pages of text, in 2 languages.')
  expect((await elsewhere.get('/en/about')).text).not.toContain('It holds')
})

test('who keeps it can be reached, or it is said that nobody has said how', async () => {
  expect((await elsewhere.get('/en/privacy')).text).toContain('No address has been given here yet.')
  contact = { website: 'https://keeper.example/', email: 'desk@keeper.example', telephone: '+31 (0)20 688 14 14', address: 'A street 1' }
  const { text } = await site.get('/en/about?anew=1')
  for (const said of ['href="https://keeper.example/"', 'href="mailto:desk@keeper.example"', 'href="tel:+31206881414"', 'A street 1']) expect(text).toContain(said)
  contact = { website: 'javascript:alert(1)', email: `a@b.example?bcc=${EVIL}`, telephone: EVIL, address: EVIL }
  const evil = await site.get('/en/about?anew=2')
  expect(faultsOf(evil.text)).toEqual([])
  expect(evil.text).not.toMatch(/href="(?:mailto|tel)/)
})

test('the source code is a download, whole or in part', async () => {
  const whole = await site.get('/source.tar.gz')
  expect([whole.status, whole.text, whole.headers['content-type']]).toEqual([200, 'the very sources', 'application/gzip'])
  expect(whole.headers['content-disposition']).toContain('filename="waystation-1.2.3.tar.gz"')
  const part = await site.get('/source.tar.gz', { range: 'bytes=4-7' })
  expect([part.status, part.text]).toEqual([206, 'very'])
  expect((await site.get('/source.tar.gz', { 'if-none-match': whole.headers['etag'] ?? '' })).status).toBe(304)
  expect((await site.get('/en/licence')).text).toContain('href="/source.tar.gz"')
})

test('where it is published elsewhere, the page leads there; where there is none, nothing is promised', async () => {
  const { text } = await elsewhere.get('/en/licence')
  expect(text).toContain('https://code.example/')
  expect(text).not.toContain('href="/source.tar.gz"')
  expect((await elsewhere.get('/source.tar.gz')).status).toBe(404)
})
