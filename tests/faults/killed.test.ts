import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { ENGINE } from '#tests/database'
import { aFolder } from '#tests/folder'
import { useInstallations, type TestInstallation } from '#tests/installation'
import { startServing } from '#tests/serving'
import { smallFiles, wordOf } from '#tests/small-files'
import { importOf, type Running } from '#tests/waystation'

const anInstallation = useInstallations()

const SOAK = process.env['SOAK'] === '1'
const FILES = SOAK ? 30 : 20
const ROUNDS = SOAK ? 100 : ENGINE === 'pglite' ? 10 : 4
/** A run's own, unless one is to be repeated: KILL_SEED. */
const SEED = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000)

/** Numbers from 0 to 1, the same for the same seed (Mulberry32). */
const numbersFrom = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Every file in the store has the bytes that its name promises. */
const expectWholeBlobs = async (data: string): Promise<void> => {
  const folder = join(data, 'blobs')
  // A command killed before its first file has made none.
  if (!existsSync(folder)) return
  for (const name of (await readdir(folder)).filter((entry) => entry !== 'tmp')) {
    for (const rest of await readdir(join(folder, name))) {
      expect(createHash('sha256').update(await readFile(join(folder, name, rest))).digest('hex')).toBe(name + rest)
    }
  }
}

/** The number in the name: what was said of `report-7.pdf` is asked for by its word. */
const reportOf = (file: string): number => Number(/report-(\d+)\.pdf$/.exec(file)?.[1])

/** After the restart: all is well, and each of these files is found and can be read. */
const expectKept = async (installation: TestInstallation, files: readonly string[]): Promise<void> => {
  const serving = await startServing(installation)
  // Answered when the index has been held against the database.
  await installation.run('library', 'search', 'anything')
  for (const file of files) {
    const word = wordOf(reportOf(file))
    const { body } = await serving.page(`/en/library?q=${word}`)
    expect(body, `${file} was acknowledged`).toContain(`<mark>${word}</mark>`)
    const [path = ''] = /\/en\/library\/\d+\/[^"?]*\/p\/1/.exec(body) ?? []
    expect((await serving.page(path)).body).toContain(word)
  }
  serving.kill('SIGTERM')
  await serving.ended
}

/** Resolves when so many lines have been said, or the command has ended. */
const untilLines = (running: Running, count: number): Promise<unknown> =>
  running.says(new RegExp(`^(?:[^\\n]*\\n){${count}}`)).catch(() => {})

test(`kill -9 while files are taken in, ${ROUNDS} times (KILL_SEED=${SEED}): what was acknowledged stays, nothing half does`, { timeout: 60_000 * ROUNDS }, async () => {
  const random = numbersFrom(SEED)
  const files = await smallFiles(await aFolder(), FILES)
  for (let round = 0; round < ROUNDS; round++) {
    const installation = await anInstallation()
    const running = installation.start('library', 'add', ...files)
    // Some line, and somewhere between it and the next: also before the first.
    await untilLines(running, Math.floor(random() * (FILES - 5)))
    await pause(random() * 60)
    running.kill('SIGKILL')
    const { out, signal } = await running.ended
    const acknowledged = new Set(importOf(out).outcomes.filter(({ status }) => status === 'imported').map(({ file }) => file))
    await expectWholeBlobs(installation.data)

    // The rest goes in; what was there is known, or was being read and now is.
    const again = await installation.run('library', 'add', ...files)
    const { outcomes } = importOf(again.out)
    expect({ round, signal, code: again.code, failed: outcomes.filter(({ status }) => status !== 'imported' && status !== 'unchanged') }).toEqual({ round, signal: 'SIGKILL', code: 0, failed: [] })
    expect(outcomes.filter(({ file, status }) => acknowledged.has(file) && status !== 'unchanged')).toEqual([])
    expect(new Set(outcomes.map(({ number }) => number)).size).toBe(FILES)
    await expectWholeBlobs(installation.data)
    if (!SOAK && round % 5 > 0) continue
    await expectKept(installation, files)
    const doctor = await installation.run('doctor', '--files')
    expect(doctor.out).toContain(`${FILES} files, 0 missing, 0 damaged`)
    expect(doctor.out).toContain('0 out of step')
  }
})

test('kill -9 of the server in the middle of an import: the command says so, and nothing acknowledged is lost', async () => {
  const files = await smallFiles(await aFolder(), FILES)
  const installation = await anInstallation()
  const serving = await startServing(installation)
  const running = installation.start('library', 'add', ...files)
  await untilLines(running, 5)
  serving.kill('SIGKILL')
  const { code, out, err } = await running.ended
  expect({ code, err }).toEqual({ code: 3, err: 'The server stopped before it had answered. What it had taken in is kept; run the command again for the rest.\n' })
  const acknowledged = importOf(out).outcomes.map(({ file }) => file)
  expect(acknowledged.length).toBeGreaterThanOrEqual(5)
  await expectWholeBlobs(installation.data)
  await expectKept(installation, acknowledged)
  expect((await installation.run('library', 'add', ...files)).code).toBe(0)
})

if (ENGINE === 'pglite') {
  test('kill -9 of the child that reads: its file is told, the others are read', async ({ skip }) => {
    if (!existsSync('/proc/self/task')) return skip('finding the reader needs /proc')
    const files = await smallFiles(await aFolder(), FILES)
    const installation = await anInstallation()
    const running = installation.start('library', 'add', ...files)
    await untilLines(running, 3)
    for (const task of await readdir(`/proc/${running.pid}/task`)) {
      for (const pid of (await readFile(`/proc/${running.pid}/task/${task}/children`, 'utf8')).trim().split(' ')) {
        if (pid !== '' && (await readFile(`/proc/${pid}/cmdline`, 'utf8')).includes('reader-child')) process.kill(Number(pid), 'SIGKILL')
      }
    }
    const { code, out } = await running.ended
    const { outcomes } = importOf(out)
    expect(outcomes).toHaveLength(FILES)
    expect(outcomes.filter(({ status, reason }) => status !== 'imported' && reason !== 'reader-died')).toEqual([])
    expect(code).toBe(0)
  })
}
