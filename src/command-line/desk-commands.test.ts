import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { aFolder } from '#tests/folder'
import { aBuiltDesk, serveDesk } from '#tests/small-desk'
import { freePort } from '#tests/free-port'
import { aClosedRoof, say as sayUnder } from './testing.ts'

const { roof } = aClosedRoof({ kind: 'disk-full' })
const say = (argv: readonly string[], desk?: string, environment?: Readonly<Record<string, string>>) => sayUnder(['desk', ...argv], roof, environment, desk)

/** A signed desk, the key that checks it, and a server that serves it. */
const aSignedDesk = async (more?: Readonly<Record<string, string>>) => {
  const folder = await aBuiltDesk(more)
  const key = join(await aFolder(), 'release')
  await say(['key', '--out', key])
  expect(await say(['sign', '--key', key], folder)).toMatchObject({ code: 0 })
  return { folder, key, publicKey: `${key}.pub` }
}

const verify = (url: string, key: string) => say(['verify', url, '--key', key])

/** A host that is no friend: it hands on what the server says, changed on the way. */
const aHostThatChanges = async (url: string, change: (path: string, answer: { status: number; headers: Record<string, string>; body: Buffer }) => void): Promise<string> => {
  const server = createServer((incoming, outgoing) => {
    const path = incoming.url ?? ''
    const handOn = async (): Promise<void> => {
      const response = await fetch(url + path, { headers: { 'accept-encoding': 'identity' }, redirect: 'manual' })
      const answer = { status: response.status, headers: Object.fromEntries(response.headers), body: Buffer.from(await response.arrayBuffer()) }
      change(path, answer)
      delete answer.headers['content-length']
      outgoing.writeHead(answer.status, answer.headers).end(answer.body)
    }
    void handOn()
  })
  const port = await freePort()
  await new Promise<void>((resolve) => void server.listen(port, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${port}`
}

test('a key, a signature, a running desk: it is the signed one', async () => {
  const { folder, key, publicKey } = await aSignedDesk()
  expect(statSync(key).mode & 0o077).toBe(0)
  const url = await serveDesk(folder)
  expect(await verify(url, publicKey)).toEqual({ code: 0, out: expect.stringContaining('serves the desk of version 9.8.7, as it was signed: 4 files.'), aside: '', progress: [] })
  expect((await verify(`${url}/desk`, publicKey)).code).toBe(0)
})

test('signing twice gives the same bytes: the manifest does not list itself', async () => {
  const { folder, key } = await aSignedDesk()
  const before = readFileSync(join(folder, 'manifest.jsonl'), 'utf8')
  await say(['sign', '--key', key], folder)
  expect(readFileSync(join(folder, 'manifest.jsonl'), 'utf8')).toBe(before)
  expect(before.split('\n')[0]).toContain('"version":"9.8.7"')
})

test('an API under another origin is no fault of the policy', async () => {
  const { folder, publicKey } = await aSignedDesk()
  const port = await freePort()
  const url = await serveDesk(folder, { elsewhere: { desk: `http://127.0.0.1:${port}`, api: 'https://api.example.org' } })
  // Under the API's name the command is told to look elsewhere, and is not led there.
  expect(await verify(url, publicKey)).toMatchObject({ code: 1, aside: expect.stringContaining(`verify http://127.0.0.1:${port} instead`) })
})

test.each([
  ['one byte of a script', 'assets/later-1.js', 'assets/later-1.js is not the signed file.'],
  ['the page', 'index.html', 'index.html is not the signed file.'],
])('%s changed', async (_what, path, sentence) => {
  const { folder, publicKey } = await aSignedDesk()
  const bytes = readFileSync(join(folder, path))
  bytes[bytes.length - 2] = (bytes.at(-2) ?? 0) ^ 1
  writeFileSync(join(folder, path), bytes)
  expect(await verify(await serveDesk(folder), publicKey)).toMatchObject({ code: 1, out: '', aside: expect.stringContaining(sentence) })
})

test('another script for those who take it compressed, as every browser does', async () => {
  const { folder, publicKey } = await aSignedDesk()
  writeFileSync(join(folder, 'assets/desk-1.js.br'), brotliCompressSync('stealEverything()'.repeat(100)))
  expect(await verify(await serveDesk(folder), publicKey)).toMatchObject({ code: 1, aside: 'assets/desk-1.js is not the signed file, when it is sent compressed with br.' })
})

test('a changed manifest, a changed signature, another key', async () => {
  const { folder, publicKey } = await aSignedDesk()
  const [manifest, signature] = ['manifest.jsonl', 'manifest.sig'].map((name) => join(folder, name)) as [string, string]
  const other = await aSignedDesk()
  expect(await verify(await serveDesk(folder), other.publicKey)).toMatchObject({ code: 1, aside: expect.stringContaining('not signed by this key') })
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('9.8.7', '9.8.8'))
  expect(await verify(await serveDesk(folder), publicKey)).toMatchObject({ code: 1, aside: expect.stringContaining('not signed by this key') })
  writeFileSync(signature, 'nonsense')
  expect((await verify(await serveDesk(folder), publicKey)).code).toBe(1)
})

test('a desk that nobody signed', async () => {
  const { publicKey } = await aSignedDesk()
  expect(await verify(await serveDesk(await aBuiltDesk()), publicKey)).toMatchObject({ code: 1, aside: expect.stringContaining('no signed manifest') })
})

test('a missing file, a file too many, a policy that was let down', async () => {
  const { folder, publicKey } = await aSignedDesk()
  const url = await serveDesk(folder)
  const host = await aHostThatChanges(url, (path, answer) => {
    if (path === '/desk/assets/style-1.css') Object.assign(answer, { status: 404, body: Buffer.from('gone') })
    if (answer.headers['content-type']?.startsWith('text/html') !== true) return
    answer.body = Buffer.from(`${answer.body.toString()}<script src="https://evil.example.net/more.js"></script>`)
    answer.headers['content-security-policy'] = "script-src 'self' 'unsafe-inline'"
  })
  const { code, aside } = await verify(host, publicKey)
  expect(code).toBe(1)
  expect(aside.split('\n').toSorted()).toEqual([
    'The page comes without the policy that was signed with it (Content-Security-Policy): code of others may run in it.',
    'The page loads https://evil.example.net/more.js, which is not in the manifest.',
    'assets/style-1.css is missing (status 404).',
    'index.html is not the signed file.',
  ])
})

test('a host that is false only under an address of the application', async () => {
  const { folder, publicKey } = await aSignedDesk()
  const host = await aHostThatChanges(await serveDesk(folder), (path, answer) => {
    if (path.startsWith('/desk/somewhere')) answer.body = Buffer.from('<script src="/evil.js"></script>')
  })
  expect((await verify(host, publicKey)).aside).toContain('index.html is not the signed file')
})

test('a policy that names the API of an installation is the signed one, and one that names two is not', async () => {
  const { folder, publicKey } = await aSignedDesk()
  const url = await serveDesk(folder)
  const withApi = (more: string) => aHostThatChanges(url, (_path, { headers }) => {
    headers['content-security-policy'] &&= headers['content-security-policy'].replace("connect-src 'self'", `connect-src 'self' ${more}`)
  })
  expect((await verify(await withApi('https://api.example.org'), publicKey)).code).toBe(0)
  expect((await verify(await withApi('https://api.example.org https://evil.example.net'), publicKey)).code).toBe(1)
})

test('a host that is not there', async () => {
  const { publicKey } = await aSignedDesk()
  expect(await verify(`http://127.0.0.1:${await freePort()}`, publicKey)).toMatchObject({ code: 3, aside: expect.stringContaining('does not answer') })
})

test.each([['ftp://x'], ['desk.example.org'], ['']])('%j is no address', async (url) => {
  const { publicKey } = await aSignedDesk()
  expect((await verify(url, publicKey)).code).toBe(2)
})

test('the wrong half of a key, no key, no file', async () => {
  const { folder, key, publicKey } = await aSignedDesk()
  expect(await verify('https://desk.example.org', key)).toMatchObject({ code: 2, aside: expect.stringContaining('secret half') })
  expect(await say(['sign', '--key', publicKey], folder)).toMatchObject({ code: 2, aside: expect.stringContaining('cannot sign') })
  expect(await say(['sign', '--key', join(folder, 'index.html')], folder)).toMatchObject({ code: 2, aside: expect.stringContaining('no Ed25519 key') })
  expect(await say(['sign', '--key', join(folder, 'none')], folder)).toMatchObject({ code: 2, aside: expect.stringContaining('cannot be read') })
})

test('a key is never written over', async () => {
  const { key } = await aSignedDesk()
  const before = readFileSync(key, 'utf8')
  expect(await say(['key', '--out', key])).toMatchObject({ code: 1 })
  expect(readFileSync(key, 'utf8')).toBe(before)
})

test('another host is told with which headers it must send the page', async () => {
  const folder = await aBuiltDesk()
  const { out } = await say(['headers'], folder, { ORIGIN: 'https://api.example.org', DESK_ORIGIN: 'https://desk.example.org' })
  expect(out).toContain("connect-src 'self' https://api.example.org;")
  expect(out).toContain('cross-origin-opener-policy: same-origin')
})
