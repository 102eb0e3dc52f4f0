import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aFolder } from '#tests/folder'
import { useInstallations } from '#tests/installation'
import { startServing } from '#tests/serving'
import { smallFiles } from '#tests/small-files'
import { linesOf } from '#tests/waystation'

const anInstallation = useInstallations()

const QUESTIONS = [
  'x'.repeat(10_000), 'lantern1 '.repeat(1000), '"', '""', '"lantern1', '*', '-', '-"', 'lantern*', '^lantern1', 'NEAR(', 'NEAR(lantern1 shelter, 2)',
  'AND OR NOT', 'lantern1 AND', '(((', 'title:lantern1', '{title} : x', 'a:b:c', "'; drop table document; --", '%', '\\', '\u0000', 'a\u0000b',
  '\uD800', 'a\uDFFFb', '\u202Elantern1\u202C', '\u200F\u061C', '\u{1F4A3}', '\u0301\u0301', '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>',
  '${7*7}', '{{7*7}}', '../../etc/passwd', 'İstanbul ﬁ ß', '１２３', ' ', '\n',
]

const PATHS = [
  '/en/library/..%2f..', '/en/library/..%2f..%2fetc%2fpasswd', '/en/library/%2e%2e/%2e%2e', '/assets/../../package.json', '/assets/..%2f..%2fpackage.json',
  '/assets/%00', '/assets/site.css%00.pdf', '/en/library/99999999999999999999', '/en/library/0', '/en/library/-1', '/en/library/1e9', '/en/library/01',
  '/en/library/1/report-1/p/0', '/en/library/1/report-1/p/-1', '/en/library/1/report-1/p/1e9', '/en/library/1/report-1/p/999999999', '/en/library/1/report-1/p?page=-1',
  '/en/library/1/files/not-an-id', '/en/library?from=-1', '/en/library?from=99999999999', '/en/library?q=a&q=b', '/xx/library',
  '/en/library/1/%E0%A4%A', '/%', '/en/library?q=%E0%A4%A', '//evil.example/', '/\\evil.example', '/control.sock', '/library-add', `/${'a/'.repeat(5000)}`,
]

/** Addresses that mean a page once they have been tidied. */
const TIDIED = /^\/en\/library(?:\?|\/1\/report|\/%2e)/

/** Sends a request as it is, without the tidying that a client does to an address. */
const ask = async (url: string, path: string): Promise<{ status: number; body: string }> => {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  socket.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\nConnection: close\r\n\r\n`)
  const body = await text(socket)
  return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(body)?.[1]), body }
}

test('whatever is asked, and however: never a fault, never a script, and the server goes on', async () => {
  const folder = await aFolder()
  const installation = await anInstallation()
  const serving = await startServing(installation)
  await installation.run('library', 'add', ...(await smallFiles(folder, 2)))
  for (const question of QUESTIONS) {
    const { status, body } = await ask(serving.url, `/en/library?q=${encodeURIComponent(question.toWellFormed())}`)
    expect({ question, status }).toEqual({ question, status: expect.toBeOneOf([200, 400]) })
    expect(body).not.toMatch(/<script|<img src=x/i)
  }
  // Bytes that no text has.
  for (const raw of ['%ED%A0%80', '%00', '%FF%FE', '%C0%AF']) expect((await ask(serving.url, `/en/library?q=${raw}`)).status).toBeLessThan(500)
  for (const path of PATHS) {
    const { status, body } = await ask(serving.url, path)
    expect({ path, fine: status < 500 && (status >= 300 || TIDIED.test(path)) }).toEqual({ path, fine: true })
    expect(body).not.toContain('root:')
    expect(body).not.toContain('"dependencies"')
    expect(body).not.toMatch(/^location: (?:\/\/|\/?\\|https?:)/im)
  }
  expect((await serving.page('/en/library?q=lantern1')).body).toContain('<mark>lantern1</mark>')
  expect((await serving.page('/healthz')).status).toBe(200)
})

test('the command line bears the same questions', async () => {
  const folder = await aFolder()
  const installation = await anInstallation()
  await startServing(installation)
  await installation.run('library', 'add', ...(await smallFiles(join(folder), 1)))
  for (const question of ['x'.repeat(10_000), '"lantern1', 'NEAR(', 'AND OR NOT', 'title:lantern1', '\u202E', "'; drop table document; --", '*']) {
    const { code, out, err } = await installation.run('library', 'search', '--', question)
    expect({ question, code, err }).toEqual({ question, code: 0, err: '' })
    expect(linesOf(out)).toHaveLength(1)
  }
  expect(linesOf((await installation.run('library', 'search', 'lantern1')).out)).toMatchObject([{ total: 1 }])
})
