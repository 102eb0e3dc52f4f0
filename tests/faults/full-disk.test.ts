import { cp, readdir, rm, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aFolder } from '#tests/folder'
import { installationAt, useInstallations, type TestInstallation } from '#tests/installation'
import { smallDisk, type SmallDisk } from '#tests/small-disk'
import { startServing } from '#tests/serving'
import { smallFiles, wordOf } from '#tests/small-files'
import { tinyPdf } from '#tests/tiny-pdf'
import { importOf } from '#tests/waystation'

const anInstallation = useInstallations()
const NEEDS_MOUNT = 'mounting a small disk needs Linux and its administrator'
const FULL = 'The disk is full. What was said to be taken in is kept; free some space and run the command again.\n'

/** An installation on a disk of its own with about so many megabytes left; all of it, the database too. */
const onSmallDisk = async (left: number, settings: Record<string, string> = {}): Promise<(TestInstallation & { readonly disk: SmallDisk }) | undefined> => {
  const disk = smallDisk(300)
  if (disk === undefined) return undefined
  const data = join(disk.folder, 'data')
  await cp((await anInstallation()).data, data, { recursive: true })
  const { blocks, bavail, bsize } = await statfs(disk.folder)
  disk.resize(Math.ceil(((blocks - bavail) * bsize) / 2 ** 20) + left)
  return { ...installationAt(data, settings), disk }
}

const freeOn = async ({ folder }: SmallDisk): Promise<number> => {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

const reasons = (out: string): readonly string[] => [...new Set(importOf(out).outcomes.map(({ status, reason }) => reason ?? status))]

test('a disk that fills while files are taken in: what did not fit is told, the server stands, and with room it goes on', { timeout: 240_000 }, async ({ skip }) => {
  const installation = await onSmallDisk(68, { DISK_RESERVE_MB: '14' })
  if (installation === undefined) return skip(NEEDS_MOUNT)
  const files = await smallFiles(await aFolder(), 24, 1_000_000)
  const serving = await startServing(installation)
  const first = await installation.run('library', 'add', ...files)
  expect({ code: first.code, reasons: reasons(first.out) }).toEqual({ code: 1, reasons: ['imported', 'disk-full'] })
  const taken = importOf(first.out).outcomes.filter(({ status }) => status === 'imported')
  const shown = async (count: number) => {
    for (let number = 1; number <= count; number++) expect((await serving.page(`/en/library?q=${wordOf(number)}`)).body).toContain(`<mark>${wordOf(number)}</mark>`)
  }
  await shown(taken.length)
  expect((await serving.page('/healthz')).status).toBe(200)

  installation.disk.resize(300)
  const second = await installation.run('library', 'add', ...files)
  expect({ code: second.code, reasons: reasons(second.out) }).toEqual({ code: 0, reasons: ['unchanged', 'imported'] })
  await shown(files.length)
})

test('a disk that fills under the database itself, with nothing held in reserve: told, and nothing acknowledged is lost', { timeout: 240_000 }, async ({ skip }) => {
  const installation = await onSmallDisk(90, { DISK_RESERVE_MB: '0' })
  if (installation === undefined) return skip(NEEDS_MOUNT)
  const folder = await aFolder()
  const files: string[] = []
  // Text that does not pack well: the rows need more room than the files.
  for (let number = 1; number <= 16; number++) {
    const pages = Array.from({ length: 12 }, () => Array.from({ length: 60 }, () => crypto.randomUUID() + crypto.randomUUID()).join('\n'))
    files.push(join(folder, `report-${number}.pdf`))
    await writeFile(files.at(-1) ?? '', tinyPdf({ pages: [`${wordOf(number)} begins`, ...pages] }))
  }
  const adding = installation.run('library', 'add', ...files)
  // Once the files begin to come in, somebody else takes what room there is.
  const kept = async () => (await readdir(join(installation.data, 'blobs'), { recursive: true, withFileTypes: true }).catch(() => [])).filter((entry) => entry.isFile()).length
  await expect.poll(kept, { timeout: 60_000, interval: 5 }).toBeGreaterThan(0)
  const filler = join(installation.disk.folder, 'filler')
  await writeFile(filler, Buffer.alloc(await freeOn(installation.disk) - 10e6))
  const first = await adding
  expect(first.code).toBe(1)
  expect(reasons(first.out)).toContain('no-room-to-read')
  const acknowledged = importOf(first.out).outcomes.flatMap(({ status }, index) => (status === 'imported' ? index + 1 : []))
  expect(acknowledged.length).toBeLessThan(files.length)
  expect(first.err).not.toMatch(/^node:|^ {4}at /m)

  // Not a byte is left: even opening it needs some.
  const last = join(installation.disk.folder, 'last')
  await writeFile(last, Buffer.alloc(300e6)).catch(() => {})
  for (const command of [['doctor'], ['library', 'search', 'begins']]) {
    const { code, err } = await installation.run(...command)
    expect({ code, err }).toEqual({ code: 3, err: FULL })
  }

  await Promise.all([rm(filler), rm(last)])
  installation.disk.resize(300)
  const serving = await startServing(installation)
  // The index may have lost what did not fit; it is brought in step while the server already answers.
  for (const number of acknowledged) {
    await expect.poll(async () => (await serving.page(`/en/library?q=${wordOf(number)}`)).body, { timeout: 60_000 }).toContain(`<mark>${wordOf(number)}</mark>`)
  }
  expect((await installation.run('library', 'add', ...files)).code).toBe(0)
  expect((await installation.run('doctor', '--files')).out).toContain('16 files, 0 missing, 0 damaged')
})
