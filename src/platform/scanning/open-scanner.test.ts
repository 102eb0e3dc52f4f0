import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openScanner } from './index.ts'
import { openClamd, type Clamd } from './testing.ts'

let folder: string
let running: Clamd | undefined

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scan-'))
})
afterEach(async () => {
  await running?.close()
  running = undefined
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const clamd = async (...rules: Parameters<typeof openClamd>): Promise<Clamd> => {
  running = await openClamd(...rules)
  return running
}

async function* bytes(...pieces: readonly string[]) {
  for (const piece of pieces) yield Buffer.from(piece)
}

async function* never(): AsyncGenerator<Uint8Array> {
  yield expect.fail('it was read')
}

async function* slow() {
  for (let piece = 0; piece < 200; piece += 1) {
    yield Buffer.alloc(100_000)
    await new Promise((resolve) => setImmediate(resolve))
  }
}

const FAILED = { kind: 'not-scanned', why: 'failed' }

test('a clean file, by its path, over a socket in the file system', async (ctx) => {
  if (process.platform === 'win32') ctx.skip('no such sockets on Windows')
  const { address, faults } = await clamd(join(folder, 'clamd.ctl'))
  await writeFile(join(folder, 'file'), Buffer.alloc(300_000, 'harmless '))
  expect(await openScanner(address).scan(join(folder, 'file'))).toEqual({ kind: 'clean' })
  expect(faults).toEqual([])
})

test('an infected stream, the virus cut in two by the pieces', async () => {
  const { address, faults } = await clamd(undefined)
  expect(await openScanner(address).scan(bytes('first EI', 'CAR last'))).toEqual({ kind: 'infected', name: 'Eicar-Test-Signature' })
  expect(faults).toEqual([])
})

test('nothing, empty pieces, and a piece larger than a frame', async () => {
  const { address, faults } = await clamd(undefined)
  const scanner = openScanner(address)
  expect(await scanner.scan(bytes())).toEqual({ kind: 'clean' })
  // An empty piece sent as such would end the stream before the virus.
  expect(await scanner.scan(bytes('', 'a', '', 'EICAR'))).toEqual({ kind: 'infected', name: 'Eicar-Test-Signature' })
  expect(await scanner.scan(bytes('x'.repeat(3_000_000), 'EICAR'))).toEqual({ kind: 'infected', name: 'Eicar-Test-Signature' })
  expect(faults).toEqual([])
})

test('more than the scanner takes: it is told in the middle, and the rest of the stream is not read', async () => {
  const { address } = await clamd(undefined, { most: 1_000_000 })
  let read = 0
  const endless = Readable.from((function* () {
    while (true) {
      read += 1
      yield Buffer.alloc(100_000)
    }
  })())
  expect(await openScanner(address).scan(endless)).toEqual({ kind: 'not-scanned', why: 'too-large' })
  expect(read).toBeLessThan(10_000)
  expect(endless.destroyed).toBe(true)
})

test('no scanner: nothing is read', async () => {
  expect(await openScanner(undefined).scan(never())).toEqual({ kind: 'not-scanned', why: 'no-scanner' })
  expect(await openScanner('').scan('/nowhere')).toEqual({ kind: 'not-scanned', why: 'no-scanner' })
})

test('nobody there', async () => {
  const { address } = await clamd(undefined)
  await running?.close()
  running = undefined
  expect(await openScanner(address).scan(bytes('x'))).toEqual({ kind: 'not-scanned', why: 'unreachable' })
  expect(await openScanner(join(folder, 'no-socket')).scan(bytes('x'))).toEqual({ kind: 'not-scanned', why: 'unreachable' })
})

test.for([
  ['breaks off with the first bytes', { onFirst: (socket: { destroy(): unknown }) => socket.destroy() }],
  ['breaks off before the answer', { answer: (socket: { destroy(): unknown }) => socket.destroy() }],
  ['breaks off in the middle of the answer', { answer: (socket: { end(text: string): unknown }) => socket.end('stream: OK') }],
  ['says that all is well before it has seen all', { onFirst: (socket: { end(text: string): unknown }) => socket.end('stream: OK\0') }],
  ['says something else', { answer: (socket: { end(text: string): unknown }) => socket.end('stream: Can\'t allocate memory ERROR\0') }],
  ['babbles', { answer: (socket: { end(text: string): unknown }) => socket.end('stream: OK '.repeat(10_000)) }],
] as const)('a scanner that %s has not scanned', async ([, rules]) => {
  const { address } = await clamd(undefined, rules)
  expect(await openScanner(address).scan(slow())).toEqual(FAILED)
})

test('a scanner that falls silent has not scanned', async () => {
  const { address } = await clamd(undefined, { answer: () => {} })
  expect(await openScanner(address, { silentSeconds: 0.1 }).scan(bytes('x'))).toEqual(FAILED)
})

test('a name is plain text, however it was sent', async () => {
  const { address } = await clamd(undefined, { answer: (socket) => socket.end(`stream: \u001B[31mБ${'x'.repeat(500)} FOUND\0`) })
  expect(await openScanner(address).scan(bytes('x'))).toEqual({ kind: 'infected', name: `?[31m?${'x'.repeat(194)}` })
})

test('a source that cannot be read throws, and the line is closed', async () => {
  const { address } = await clamd(undefined)
  await expect(openScanner(address).scan(join(folder, 'missing'))).rejects.toThrow('ENOENT')
})

test.for(['clamd', 'relative/path', 'host:', 'host:0', 'host:70000', 'http://host:3310', 'a b:3310'])('%s is no address', (address) => {
  expect(() => openScanner(address)).toThrow('address')
})

test.for(['localhost:3310', '[::1]:3310', '192.0.2.7:3310'])('%s is one', (address) => {
  expect(() => openScanner(address)).not.toThrow()
})

// Where Debian's package listens.
const REAL = '/run/clamav/clamd.ctl'

test('the real one', async (ctx) => {
  if (!existsSync(REAL)) ctx.skip('clamd is not running on this machine')
  const scanner = openScanner(REAL)
  expect(await scanner.scan(bytes('harmless'))).toEqual({ kind: 'clean' })
  // The test file of EICAR, put together here so that no scanner minds this source.
  const parts = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE', '!$H+H*']
  expect(await scanner.scan(bytes(parts.join('')))).toMatchObject({ kind: 'infected', name: expect.stringContaining('Eicar') })
})
