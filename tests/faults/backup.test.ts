import { existsSync, readdirSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ENGINE, freshPostgresUrl } from '#tests/database'
import { aFolder } from '#tests/folder'
import { installationAt, useInstallations, type TestInstallation } from '#tests/installation'
import { startServing, type Serving } from '#tests/serving'
import { smallDisk } from '#tests/small-disk'
import { smallFiles } from '#tests/small-files'
import { linesOf } from '#tests/waystation'

const anInstallation = useInstallations()
const FILES = 6

/** What an installation answers, and the bytes it hands out. */
const contentOf = async (serving: Serving) => {
  const { body: list } = await serving.page('/en/library')
  const documents = [...new Set(list.match(/\/en\/library\/\d+\/[^"/?]+/g) ?? [])].toSorted()
  const files: string[] = []
  for (const document of documents) {
    const { body } = await serving.page(document)
    const [path = ''] = /\/en\/library\/\d+\/files\/[0-9a-f-]+/.exec(body) ?? []
    files.push(Buffer.from(await (await fetch(serving.url + path)).arrayBuffer()).toString('base64'))
  }
  const { body: found } = await serving.page('/en/library?q=shelter')
  return { documents, files, marked: found.match(/<mark>/g)?.length }
}

const stop = async (serving: Serving): Promise<void> => {
  serving.kill('SIGTERM')
  await serving.ended
}

const filled = async (installation: TestInstallation, files: readonly string[]): Promise<Serving> => {
  const serving = await startServing(installation)
  expect((await installation.run('library', 'add', ...files)).code).toBe(0)
  return serving
}

/** An installation that does not exist yet, on the engine of the run or on the other one. */
const elsewhere = async (engine: typeof ENGINE): Promise<TestInstallation> =>
  installationAt(join(await aFolder(), 'other'), engine === 'postgres' ? { DATABASE_URL: await freshPostgresUrl() } : {})

test('a backup made while serving brings everything back elsewhere, byte for byte, and refuses what would do harm', { timeout: 240_000 }, async () => {
  const folder = await aFolder()
  const files = await smallFiles(join(folder, 'files'), FILES)
  const installation = await anInstallation()
  const serving = await filled(installation, files)
  const file = join(folder, 'backup.tar')
  const made = await installation.run('backup', file)
  expect({ code: made.code, answer: linesOf(made.out) }).toMatchObject({ code: 0, answer: [{ summary: { blobs: FILES } }] })
  const before = await contentOf(serving)
  expect(before.files.toSorted()).toEqual((await Promise.all(files.map(async (path) => (await readFile(path)).toString('base64')))).toSorted())

  const over = await installation.run('backup', file)
  expect({ code: over.code, err: over.err }).toEqual({ code: 1, err: 'A file of this name is there already. Name another: an older backup is never written over.\n' })
  const nowhere = await installation.run('backup', join(folder, 'not', 'there.tar'))
  expect({ code: nowhere.code, err: nowhere.err }).toEqual({ code: 1, err: 'The backup cannot be written there.\n' })
  const running = await installation.run('restore', file, '--replace')
  expect({ code: running.code, err: running.err }).toEqual({ code: 3, err: 'A server is running on this installation. Stop it first.\n' })
  await stop(serving)
  const full = await installation.run('restore', file)
  expect({ code: full.code, err: full.err }).toEqual({ code: 1, err: expect.stringMatching(/^There is an installation already\. .*Nothing was changed\.\n$/) })

  // One bit, in the middle of the file.
  const flipped = await readFile(file)
  flipped[flipped.length >> 1] = (flipped[flipped.length >> 1] ?? 0) ^ 1
  const damaged = join(folder, 'damaged.tar')
  await writeFile(damaged, flipped)
  for (const args of [[damaged, '--replace'], [damaged]]) {
    const { code, err } = await installation.run('restore', ...args)
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/^The backup is damaged: .* Nothing was changed\.\n$/) })
  }
  for (const [what, sentence] of [[folder, /^The backup cannot be read \(EISDIR\)/], [join(folder, 'gone.tar'), /^There is no such backup/], [files[0] ?? '', /^The backup is damaged/]] as const) {
    const { code, err } = await installation.run('restore', what, '--replace')
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(sentence) })
  }
  const same = await startServing(installation)
  expect(await contentOf(same)).toEqual(before)
  await stop(same)

  const other = await elsewhere(ENGINE)
  expect((await other.run('restore', file)).code).toBe(0)
  const back = await startServing(other)
  expect(await contentOf(back)).toEqual(before)
  expect((await other.run('doctor', '--files')).out).toContain(`${FILES} files, 0 missing, 0 damaged`)
})

test('what was taken in after a backup is gone when the backup takes its place; a new number is not one that was cited', async () => {
  const folder = await aFolder()
  const [first = '', ...later] = await smallFiles(join(folder, 'files'), 3)
  const installation = await anInstallation()
  const file = join(folder, 'backup.tar')
  expect((await installation.run('library', 'add', first)).code).toBe(0)
  expect((await installation.run('backup', file)).code).toBe(0)
  expect((await installation.run('library', 'add', ...later)).code).toBe(0)
  expect((await installation.run('restore', file, '--replace')).code).toBe(0)
  expect(linesOf((await installation.run('library', 'search', 'shelter')).out)).toMatchObject([{ total: 1 }])
  expect((await installation.run('library', 'add', ...later)).code).toBe(0)
  expect(linesOf((await installation.run('library', 'search', 'shelter')).out)).toMatchObject([{ total: 3 }])
})

if (ENGINE === 'postgres') {
  test('from the embedded database to PostgreSQL and back again', { timeout: 240_000 }, async () => {
    const folder = await aFolder()
    const embedded = await elsewhere('pglite')
    const serving = await filled(embedded, await smallFiles(join(folder, 'files'), FILES))
    const before = await contentOf(serving)
    expect((await embedded.run('backup', join(folder, 'one.tar'))).code).toBe(0)
    await stop(serving)

    const onPostgres = await elsewhere('postgres')
    expect((await onPostgres.run('restore', join(folder, 'one.tar'))).code).toBe(0)
    const grown = await startServing(onPostgres)
    expect(await contentOf(grown)).toEqual(before)
    expect((await onPostgres.run('backup', join(folder, 'two.tar'))).code).toBe(0)
    await stop(grown)

    const again = await elsewhere('pglite')
    expect((await again.run('restore', join(folder, 'two.tar'))).code).toBe(0)
    expect(await contentOf(await startServing(again))).toEqual(before)
  })
}

if (ENGINE === 'pglite') {
  test('a backup to a disk that is too small leaves nothing there', async ({ skip }) => {
    const disk = smallDisk(1)
    if (disk === undefined) return skip('mounting a small disk needs Linux and its administrator')
    const installation = await anInstallation()
    const folder = await aFolder()
    expect((await installation.run('library', 'add', ...(await smallFiles(folder, 4, 500_000)))).code).toBe(0)
    await mkdir(join(disk.folder, 'backups'))
    const { code, err } = await installation.run('backup', join(disk.folder, 'backups', 'backup.tar'))
    expect({ code, err }).toEqual({ code: 1, err: 'The disk is full. Nothing of the backup was kept.\n' })
    expect(readdirSync(join(disk.folder, 'backups'))).toEqual([])
    expect(existsSync(installation.data)).toBe(true)
  })
}
