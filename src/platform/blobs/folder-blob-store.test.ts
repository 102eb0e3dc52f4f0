import { lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { blobStoreContract } from './blob-store.contract.ts'
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

blobStoreContract('a folder', {
  open: (maxBytes) => openStore(maxBytes),
  spoil: async (sha256, change) => {
    const path = join(folder, 'blobs', sha256.slice(0, 2), sha256.slice(2))
    await writeFile(path, change(await readFile(path)))
  },
  leftovers: drafts,
  // Its folder goes with the test.
  forget: async () => {},
})

test('files and folders are for the owner alone', async (ctx) => {
  if (process.platform === 'win32') ctx.skip('Windows has no such modes')
  await put('abc')
  const modes = await Promise.all(['blobs', 'blobs/tmp', 'blobs/ba', `blobs/ba/${ABC.slice(2)}`].map(async (name) => (await stat(join(folder, name))).mode & 0o777))
  expect(modes).toEqual([0o700, 0o700, 0o700, 0o600])
})

test('the same bytes are not written twice', async () => {
  await put('abc')
  const before = await lstat(await placeOf(named(ABC)))
  expect(await blobs.put(Readable.from([Buffer.from('abc')]))).toEqual({ ok: true, value: { sha256: ABC, bytes: 3, existed: true } })
  expect((await lstat(await placeOf(named(ABC)))).ino).toBe(before.ino)
  expect(await drafts()).toEqual([])
})

test('every blob is listed in order of name, and nothing else', async () => {
  const names = await Promise.all(Array.from({ length: 30 }, (_, n) => put(`blob ${n}`)))
  await writeFile(join(folder, 'blobs', 'README'), 'planted')
  await writeFile(join(folder, 'blobs', names[0]?.slice(0, 2) ?? '', 'planted'), 'planted')
  expect(await listed()).toEqual(names.toSorted())
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
