import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { aDesk, aSpec } from './testing.ts'

const COMMAND = join(import.meta.dirname, 'run-release.ts')

/** The command in a process of its own, from the sources. */
const started = (options: Readonly<Record<string, string>>) => {
  const program = `
    const { runRelease } = await import(${JSON.stringify(COMMAND)})
    const console_ = { out: () => {}, aside: (text) => console.error(text), progress: () => {}, clearProgress: () => {} }
    process.exitCode = await runRelease({ console: console_, json: false }, ${JSON.stringify(options)})`
  const child = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', program], { stdio: ['ignore', 'ignore', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  let aside = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (aside += text))
  const ended = new Promise<{ readonly code: number | null; readonly aside: string }>((done) => child.once('close', (code) => done({ code, aside })))
  return { child, ended }
}

// So many tables that the noise takes seconds.
const MANY = Array.from({ length: 14 }, (_, at) => ({ name: `a${at}`, codes: ['0', '1', '2', '3'] }))
const RECORDS = `${MANY.map(({ name }) => name).join(',')}\n${MANY.map((_, at) => at % 4).join(',')}\n`

test('killed from outside while the noise is drawn: booked, spent, and said by the next run', async () => {
  const desk = await aDesk({ spec: aSpec({ attributes: MANY, tables: { upTo: 4 }, share: 0.25 }), records: RECORDS })
  const { child, ended } = started({ records: desk.at('records.csv'), spec: desk.at('spec.json'), ledger: desk.at('ledger.jsonl'), out: desk.at('out') })
  const booked = () => existsSync(desk.at('ledger.jsonl'))
  await expect.poll(booked, { timeout: 50_000, interval: 5 }).toBe(true)
  child.kill('SIGKILL')
  expect((await ended).code).toBe(null)
  expect(existsSync(desk.at('out'))).toBe(false)
  expect(await desk.standing()).toMatchObject({ unpublished: ['2025'], entries: [{ release: '2025' }] })
  expect(await desk.release()).toMatchObject({ code: 1, aside: expect.stringContaining('was booked earlier and never came out. What it cost is spent.') })
  desk.respec(aSpec({ attributes: MANY, tables: { upTo: 1 }, share: 0.25, release: 'again' }))
  expect(await desk.release()).toMatchObject({ code: 0 })
})

test('four processes at once on one ledger, each of which wants more than half: one gets it', async () => {
  const desk = await aDesk({ spec: aSpec({ share: 0.6 }) })
  const runs = ['one', 'two', 'three', 'four'].map((release) => {
    writeFileSync(desk.at(`${release}.json`), JSON.stringify(aSpec({ share: 0.6, release })))
    return started({ records: desk.at('records.csv'), spec: desk.at(`${release}.json`), ledger: desk.at('ledger.jsonl'), out: desk.at(`out/${release}`) })
  })
  const done = await Promise.all(runs.map(({ ended }) => ended))
  expect(done.filter(({ code }) => code === 0)).toHaveLength(1)
  for (const { code, aside } of done) if (code !== 0) expect(aside).toMatch(/Another run is booking|would cost more than is left/u)
  expect((await desk.standing()).entries).toHaveLength(1)
  expect(readFileSync(desk.at('ledger.jsonl'), 'utf8').match(/"what":"booked"/gu)).toHaveLength(1)
})
