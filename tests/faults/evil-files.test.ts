import { readdirSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aFolder } from '#tests/folder'
import { endlessPdf, swellingPdf, topplingPdf } from '#tests/hostile-pdf'
import { useInstallations } from '#tests/installation'
import { lockedPdf } from '#tests/locked-pdf'
import { startServing } from '#tests/serving'
import { sharedFolder } from '#tests/shared-data'
import { tinyPdf } from '#tests/tiny-pdf'
import { importOf } from '#tests/waystation'

const anInstallation = useInstallations()

const good = (word: string): Buffer => tinyPdf({ pages: [`# About ${word}\n${word} stands here`], title: `About ${word}` })

/** Files by name, and what must be said of each. */
const BATCH = {
  'first.pdf': [good('candle'), 'imported', null],
  'empty.pdf': [Buffer.alloc(0), 'failed', 'file-empty'],
  'page.pdf': [Buffer.from('<!doctype html><p>candle'), 'failed', 'file-mislabelled'],
  'notes.txt': [Buffer.from('a wick'), 'imported', null],
  'tables': [Buffer.from('a wick'), 'failed', 'format-unknown'],
  'report.docx': [good('mislabelled'), 'imported', null],
  'cut.pdf': [good('halved').subarray(0, 300), 'stored-not-searchable', 'damaged'],
  'locked.pdf': [lockedPdf(good('secret'), 'key'), 'stored-not-searchable', 'encrypted'],
  'endless.pdf': [endlessPdf(), 'stored-not-searchable', 'took-too-long'],
  'toppling.pdf': [topplingPdf(), 'imported', null],
  // On a busy machine its time may be up before its memory is.
  'swelling.pdf': [swellingPdf(), 'stored-not-searchable', expect.toBeOneOf(['took-too-much-memory', 'took-too-long'])],
  'last.pdf': [good('lamp'), 'imported', null],
} as const

const SERVER_MEMORY = 1200e6

test('hostile files among good ones, through a server: one line each, good ones found, the server stands', async () => {
  const folder = await aFolder()
  for (const [name, [bytes]] of Object.entries(BATCH)) await writeFile(join(folder, name), bytes)
  const installation = await anInstallation()
  const serving = await startServing(installation)
  const { code, out, err } = await installation.run('library', 'add', ...Object.keys(BATCH).map((name) => join(folder, name)))
  const { outcomes, end } = importOf(out)
  expect(outcomes.map(({ file, status, reason }) => [file, status, reason])).toEqual(Object.entries(BATCH).map(([name, [, status, reason]]) => [join(folder, name), status, reason]))
  expect(outcomes.every(({ number, status }) => (status === 'failed') === (number === null))).toBe(true)
  expect(end).toEqual({ totals: { imported: 5, unchanged: 0, 'stored-not-searchable': 4, failed: 3 } })
  expect({ code, err }).toEqual({ code: 1, err: '' })

  for (const word of ['candle', 'lamp', 'mislabelled']) expect((await serving.page(`/en/library?q=${word}`)).body).toContain(`About <mark>${word}</mark>`)
  expect((await serving.page('/en/library?q=secret')).body).not.toContain('About <mark>secret')
  expect((await serving.page('/healthz')).status).toBe(200)
  expect(serving.resident() ?? 0).toBeLessThan(SERVER_MEMORY)
})

test('what is no file is told as such, and holds nobody up', async () => {
  const folder = await aFolder()
  await mkdir(join(folder, 'folder.pdf'))
  const pipe = join(folder, 'pipe.pdf')
  if (process.platform !== 'win32') execFileSync('mkfifo', [pipe])
  const installation = await anInstallation()
  const paths = [join(folder, 'gone.pdf'), join(folder, 'folder.pdf'), ...(process.platform === 'win32' ? [] : [pipe, '/dev/zero'])]
  const { code, out } = await installation.run('library', 'add', ...paths)
  expect(importOf(out).outcomes.map(({ reason }) => reason)).toEqual(paths.map((path) => (path.endsWith('gone.pdf') ? 'file-not-found' : 'file-not-a-file')))
  expect(code).toBe(1)
  const plain = await installation.run('library', 'search', 'candle')
  expect(plain.code).toBe(0)
})

test('the collection of evil files: each is answered, and a good file after them is found', async ({ skip }) => {
  const evil = sharedFolder('library/evil')
  if (evil === undefined) return skip('the folder of evil files (../shared/data/library/evil) is not here')
  const names = readdirSync(evil).filter((name) => /\.(pdf|docx)$/.test(name))
  const goodFile = join(await aFolder(), 'good.pdf')
  await writeFile(goodFile, good('daybreak'))
  const installation = await anInstallation()
  const serving = await startServing(installation)
  const { out } = await installation.run('library', 'add', ...names.map((name) => join(evil, name)), goodFile)
  const { outcomes, end } = importOf(out)
  expect(outcomes).toHaveLength(names.length + 1)
  expect(outcomes.at(-1)).toMatchObject({ status: 'imported', reason: null })
  expect(end?.totals.failed).toBe(outcomes.filter(({ status }) => status === 'failed').length)
  expect((await serving.page('/en/library?q=daybreak')).body).toContain('<mark>daybreak</mark>')
  expect((await serving.page('/healthz')).status).toBe(200)
  expect(serving.resident() ?? 0).toBeLessThan(SERVER_MEMORY)
})
