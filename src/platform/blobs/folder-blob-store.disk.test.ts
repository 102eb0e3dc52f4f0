import { execFileSync, spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openFolderBlobStore } from './index.ts'

const MIB = 1024 * 1024

let folder: string
let mounted = false

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'blobs-disk-'))
})
afterEach(async () => {
  if (mounted) execFileSync('umount', [folder])
  mounted = false
  await rm(folder, { recursive: true, force: true })
})

/** A real disk of two megabytes; needs root on Linux. */
const mountSmallDisk = (skip: (reason: string) => void, options = 'size=2m'): void => {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' })
    mounted = true
  } catch {
    skip('no small disk can be mounted here (needs root on Linux)')
  }
}

const openStore = (reserveBytes: number) => openFolderBlobStore({ folder: join(folder, 'blobs'), maxBytes: 100 * MIB, reserveBytes })
const megabytes = (count: number) => Readable.from(Array.from({ length: count * 16 }, () => randomBytes(MIB / 16)))

test('a disk that fills up while bytes come in is a refusal, and its room is given back', async (ctx) => {
  mountSmallDisk(ctx.skip)
  const blobs = await openStore(0)
  const refused = await blobs.put(megabytes(5))
  expect(refused).toMatchObject({ ok: false, refusal: { kind: 'disk-full' } })
  expect(await readdir(join(folder, 'blobs', 'tmp'))).toEqual([])
  expect(await blobs.put(megabytes(1))).toMatchObject({ ok: true, value: { bytes: MIB } })
})

test('the reserve is left free', async (ctx) => {
  mountSmallDisk(ctx.skip)
  const blobs = await openStore(MIB)
  expect(await blobs.put(Readable.from([randomBytes(MIB / 2)]))).toMatchObject({ ok: true })
  const refused = await blobs.put(Readable.from([randomBytes(MIB)]))
  expect(refused).toMatchObject({ ok: false, refusal: { kind: 'disk-full' } })
  expect(!refused.ok && refused.refusal.kind === 'disk-full' && refused.refusal.freeBytes).toBeGreaterThan(MIB)
})

test('a disk that may hold no more files is full too', async (ctx) => {
  mountSmallDisk(ctx.skip, 'size=2m,nr_inodes=6')
  const blobs = await openStore(0)
  const stored = []
  for (const text of ['one', 'two', 'three', 'four']) stored.push(await blobs.put(Readable.from([Buffer.from(text)])))
  expect(stored.at(-1)).toMatchObject({ ok: false, refusal: { kind: 'disk-full' } })
  expect(await readdir(join(folder, 'blobs', 'tmp'))).toEqual([])
})

test('a disk turned read-only keeps its blobs readable, and writing is a fault', async (ctx) => {
  mountSmallDisk(ctx.skip)
  const blobs = await openStore(0)
  const stored = await blobs.put(Readable.from([Buffer.from('abc')]))
  execFileSync('mount', ['-o', 'remount,ro', folder])
  await expect(blobs.put(Readable.from([Buffer.from('def')]))).rejects.toThrow('EROFS')
  await expect(openStore(0)).rejects.toThrow('EROFS')
  expect(stored.ok && (await blobs.verify(stored.value.sha256))).toBe('sound')
})

const PUT_WITHOUT_END = (door: string) => `
  import { randomBytes } from 'node:crypto'
  import { Readable } from 'node:stream'
  import { openFolderBlobStore } from ${JSON.stringify(door)}
  const blobs = await openFolderBlobStore({ folder: process.argv[1], maxBytes: 1e9, reserveBytes: 0 })
  const one = async () => { for (;;) { await blobs.put(Readable.from([randomBytes(200_000), randomBytes(1)])); process.stdout.write('.') } }
  await Promise.all(Array.from({ length: 8 }, one))
`

test('a process killed in the midst of puts leaves no file with other bytes than its name', async () => {
  const store = join(folder, 'blobs')
  const door = new URL('./index.ts', import.meta.url).href
  for (let kill = 0; kill < 4; kill += 1) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', PUT_WITHOUT_END(door), store], { stdio: ['ignore', 'pipe', 'inherit'] })
    // Killed after a different number of finished puts each time, eight more being under way.
    let finished = 0
    for await (const dots of child.stdout) {
      finished += String(dots).length
      if (finished > kill * 5) break
    }
    child.kill('SIGKILL')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    // The kills leave drafts behind by chance; one is sure to be there.
    await writeFile(join(store, 'tmp', `draft-${kill}`), 'half')
    const blobs = await openFolderBlobStore({ folder: store, maxBytes: 1e9, reserveBytes: 0 })
    expect(await readdir(join(store, 'tmp'))).toEqual([])
    let sound = 0
    for await (const { sha256 } of blobs.list()) {
      const bytes = await readFile(join(store, sha256.slice(0, 2), sha256.slice(2)))
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
      sound += 1
    }
    expect(sound).toBeGreaterThan(0)
  }
})
