import { randomBytes } from 'node:crypto'
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openFolderBlobStore, parseSha256, type BlobStore, type Sha256 } from './index.ts'

const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'

let folder: string
let blobs: BlobStore

const openStore = (maxBytes = 1_000_000) => openFolderBlobStore({ folder: join(folder, 'blobs'), maxBytes, reserveBytes: 0 })
const drafts = () => readdir(join(folder, 'blobs', 'tmp'))
const named = (text: string): Sha256 => {
  const sha256 = parseSha256(text)
  if (!sha256) throw new Error(`no name: ${text}`)
  return sha256
}
const put = async (bytes: Uint8Array | string): Promise<Sha256> => {
  const stored = await blobs.put(Readable.from([Buffer.from(bytes)]))
  if (!stored.ok) throw new Error(stored.refusal.kind)
  return stored.value.sha256
}
const placeOf = async (sha256: Sha256): Promise<string> => {
  const path = await blobs.pathOf(sha256)
  if (!path) throw new Error('no such blob')
  return path
}
const listed = async (): Promise<string[]> => {
  const names = []
  for await (const { sha256 } of blobs.list()) names.push(sha256)
  return names
}
const read = async (sha256: Sha256, range?: { start: number; end: number }): Promise<string | undefined> => {
  const opened = await blobs.open(sha256, range)
  return opened && (await buffer(opened.stream)).toString()
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'blobs-'))
  blobs = await openStore()
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('bytes come back under the hash the world knows them by', async () => {
  expect(await blobs.put(Readable.from([Buffer.from('a'), Buffer.from('bc')]))).toEqual({ ok: true, value: { sha256: ABC, bytes: 3, existed: false } })
  expect(await read(named(ABC))).toBe('abc')
  expect(await put('')).toBe(EMPTY)
  expect(await read(named(EMPTY))).toBe('')
  expect(await drafts()).toEqual([])
})

test('files and folders are for the owner alone', async (ctx) => {
  if (process.platform === 'win32') ctx.skip('Windows has no such modes')
  await put('abc')
  const modes = await Promise.all(['blobs', 'blobs/tmp', 'blobs/ba', `blobs/ba/${ABC.slice(2)}`].map(async (name) => (await stat(join(folder, name))).mode & 0o777))
  expect(modes).toEqual([0o700, 0o700, 0o700, 0o600])
})

test('the same bytes are kept once', async () => {
  await put('abc')
  const before = await lstat(await placeOf(named(ABC)))
  expect(await blobs.put(Readable.from([Buffer.from('abc')]))).toEqual({ ok: true, value: { sha256: ABC, bytes: 3, existed: true } })
  expect((await lstat(await placeOf(named(ABC)))).ino).toBe(before.ino)
  expect(await drafts()).toEqual([])
})

test('of twenty puts of the same bytes at once one stores them', async () => {
  const bytes = randomBytes(300_000)
  const stored = await Promise.all(Array.from({ length: 20 }, () => blobs.put(Readable.from([bytes.subarray(0, 7), bytes.subarray(7)]))))
  expect(stored.map((each) => each.ok && each.value.existed).filter((existed) => existed === false)).toHaveLength(1)
  expect(stored.every((each) => each.ok && each.value.bytes === 300_000)).toBe(true)
  expect(await drafts()).toEqual([])
})

test('a blob cut short is mended by the next put of its bytes', async () => {
  const sha256 = await put('a whole sentence')
  await truncate(await placeOf(sha256), 4)
  expect(await blobs.verify(sha256)).toBe('damaged')
  expect(await blobs.put(Readable.from([Buffer.from('a whole sentence')]))).toMatchObject({ value: { existed: false } })
  expect(await blobs.verify(sha256)).toBe('sound')
})

test('one flipped bit is found', async () => {
  const bytes = randomBytes(200_000)
  const sha256 = await put(bytes)
  expect(await blobs.verify(sha256)).toBe('sound')
  const onDisk = await readFile(await placeOf(sha256))
  onDisk.writeUInt8(onDisk.readUInt8(123_456) ^ 1, 123_456)
  await writeFile(await placeOf(sha256), onDisk)
  expect(await blobs.verify(sha256)).toBe('damaged')
  expect(await blobs.verify(named(ABC))).toBe('missing')
})

test.each([
  [{ start: 0, end: 0 }, 'a'],
  [{ start: 2, end: 2 }, 'c'],
  [{ start: 1, end: 2 }, 'bc'],
  [{ start: 0, end: 99 }, 'abc'],
  [{ start: 3, end: 3 }, ''],
  [{ start: 99, end: 199 }, ''],
])('the range %o of abc is %j', async (range, expected) => {
  const sha256 = await put('abc')
  expect(await read(sha256, range)).toBe(expected)
  expect((await blobs.open(sha256, range).then((opened) => (opened?.stream.destroy(), opened)))?.size).toBe(3)
})

test('the first bytes', async () => {
  const sha256 = await put('%PDF-1.7')
  expect(Buffer.from((await blobs.head(sha256, 5)) ?? []).toString()).toBe('%PDF-')
  expect((await blobs.head(sha256, 500))?.length).toBe(8)
  expect(await blobs.head(named(ABC), 5)).toBeUndefined()
})

test('a file over the limit is refused, one on it is not', async () => {
  blobs = await openStore(10)
  expect(await blobs.put(Readable.from([Buffer.alloc(10)]))).toMatchObject({ ok: true })
  const source = Readable.from([Buffer.alloc(5), Buffer.alloc(6), Buffer.alloc(1)])
  expect(await blobs.put(source)).toEqual({ ok: false, refusal: { kind: 'file-too-large', limit: 10 } })
  expect(source.destroyed).toBe(true)
  expect(await drafts()).toEqual([])
})

test('a source that breaks in the middle is refused with its code', async () => {
  const source = new PassThrough()
  source.write('half of')
  const putting = blobs.put(source)
  source.destroy(Object.assign(new Error('gone'), { code: 'ECONNRESET' }))
  expect(await putting).toEqual({ ok: false, refusal: { kind: 'file-unreadable', code: 'ECONNRESET' } })
  const silent = new PassThrough()
  silent.write('half of')
  const cut = blobs.put(silent)
  silent.destroy()
  expect(await cut).toEqual({ ok: false, refusal: { kind: 'file-unreadable', code: 'ERR_STREAM_PREMATURE_CLOSE' } })
  expect(await drafts()).toEqual([])
  expect(await listed()).toEqual([])
})

test('a stream of text is a bug, and leaves nothing behind', async () => {
  await expect(blobs.put(Readable.from(['text']))).rejects.toThrow(TypeError)
  expect(await drafts()).toEqual([])
})

test('every blob is listed in order of name, and nothing else', async () => {
  const names = await Promise.all(Array.from({ length: 30 }, (_, n) => put(`blob ${n}`)))
  await writeFile(join(folder, 'blobs', 'README'), 'planted')
  await writeFile(join(folder, 'blobs', names[0]?.slice(0, 2) ?? '', 'planted'), 'planted')
  expect(await listed()).toEqual(names.toSorted())
})

test('what was removed is gone, and removing it again is no fault', async () => {
  const sha256 = await put('abc')
  await blobs.remove(sha256)
  await blobs.remove(sha256)
  expect([await blobs.open(sha256), await blobs.pathOf(sha256), await blobs.verify(sha256)]).toEqual([undefined, undefined, 'missing'])
})

test('planted links are followed neither for reading nor for writing', async (ctx) => {
  if (process.platform === 'win32') ctx.skip('links need a privilege there')
  const secret = join(folder, 'secret')
  const elsewhere = join(folder, 'elsewhere')
  await writeFile(secret, 'secret')
  await mkdir(elsewhere)
  await mkdir(join(folder, 'blobs', 'ba'))
  await symlink(secret, join(folder, 'blobs', 'ba', ABC.slice(2)))
  expect([await blobs.open(named(ABC)), await blobs.head(named(ABC), 3), await blobs.pathOf(named(ABC))]).toEqual([undefined, undefined, undefined])
  await put('abc')
  expect(await readFile(secret, 'utf8')).toBe('secret')
  expect(await read(named(ABC))).toBe('abc')
  await symlink(elsewhere, join(folder, 'blobs', EMPTY.slice(0, 2)))
  await expect(put('')).rejects.toThrow('EEXIST')
  expect(await readdir(elsewhere)).toEqual([])
  await rm(join(folder, 'blobs', 'tmp'), { recursive: true })
  await symlink(elsewhere, join(folder, 'blobs', 'tmp'))
  await writeFile(join(elsewhere, 'kept'), '')
  blobs = await openStore()
  await put('after the link')
  expect(await readdir(elsewhere)).toEqual(['kept'])
})

test.each(['', 'ABC', ABC.toUpperCase(), `${ABC}0`, ABC.slice(1), `${ABC}\n`, `../${ABC.slice(3)}`])('%j names no blob', (text) => {
  expect(parseSha256(text)).toBeUndefined()
})
