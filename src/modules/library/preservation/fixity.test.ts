import { truncate, open, readFile, rm, writeFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { PUBLIC } from '#network'
import type { Sha256 } from '#platform/blobs'
import { examineLibrary } from '../examine-library.ts'
import { tables } from '../tables.ts'
import { shelve, useLibrary, valueOf, type TestLibrary } from '../testing.ts'
import { checkFiles, FIXITY_PERIOD } from './check-files.ts'
import { checkLibrary, type CheckFinding } from './check-library.ts'
import { listAlarms } from './list-alarms.ts'
import { readHistory } from './read-history.ts'
import { repairFile } from './repair-file.ts'

const DAY = 24 * 3600_000
const goOn = new AbortController().signal

// Nobody looks after its files but the test.
const idle = useLibrary({ working: false })

/** The library with these documents and no others, and with a clock that the test moves. */
const anIdleLibrary = async (documents: number) => {
  const { database, blobs, clock } = idle()
  await database.asKeeper(async (tx) => {
    await tables(tx).deleteFrom('document').execute()
    await tables(tx).updateTable('fixity_clock').set({ due_at: new Date(0) }).execute()
  })
  for await (const { sha256 } of blobs.list()) await blobs.remove(sha256)
  const time = { now: clock.now().getTime() }
  const library: TestLibrary = { ...idle(), clock: { now: () => new Date(time.now) } }
  const numbers: number[] = []
  for (let at = 0; at < documents; at++) numbers.push((await shelve(library, { pages: [`page ${at}`] })).number)
  const fileOf = async (number: number): Promise<{ sha256: Sha256; path: string }> => {
    const row = await library.database.asKeeper((tx) => tables(tx).selectFrom('rendition').innerJoin('document', 'document.id', 'rendition.document').select('sha256').where('number', '=', number).executeTakeFirstOrThrow())
    const path = await library.blobs.pathOf(row.sha256)
    if (path === undefined) throw new Error('the file is not there')
    return { sha256: row.sha256, path }
  }
  return { library, numbers, fileOf, pass: (ms: number) => void (time.now += ms) }
}

const flipByte = async (path: string): Promise<void> => {
  const file = await open(path, 'r+')
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, 20)
  await file.write(Buffer.from([(buffer[0] ?? 0) ^ 1]), 0, 1, 20)
  await file.close()
}

const alarmsOf = async (library: TestLibrary) => valueOf(await listAlarms(library, library.secretariat)).map(({ number, fixity }) => [number, fixity])

const checksOf = async (library: TestLibrary, number: number) =>
  valueOf(await readHistory(library, library.secretariat, { number })).events.flatMap(({ kind, outcome, detail }) => (kind === 'fixity check' ? [`${outcome} ${detail ?? ''}`] : []))

const health = (library: TestLibrary) => examineLibrary(library, { readFiles: false }, () => {}, goOn)

test('a file that is lost, cut or changed by a bit is an alarm until it is put back, and each turn of it is written down once', async () => {
  const { library, numbers, fileOf, pass } = await anIdleLibrary(4)
  const [lost = 0, cut = 0, flipped = 0, whole = 0] = numbers
  const copies = new Map<number, Buffer>()
  for (const number of numbers) copies.set(number, await readFile((await fileOf(number)).path))
  await rm((await fileOf(lost)).path)
  await truncate((await fileOf(cut)).path, 5)
  await flipByte((await fileOf(flipped)).path)
  pass(FIXITY_PERIOD + DAY)
  expect(await checkFiles(library, goOn)).toEqual({ read: 4, unsound: 3 })
  const alarms = [[lost, 'missing'], [cut, 'wrong-size'], [flipped, 'damaged']]
  expect(await alarmsOf(library)).toEqual(alarms)
  expect(await health(library)).toMatchObject({ alarmed: 3, overdue: 0 })
  for (let turn = 0; turn < 3; turn++) {
    pass(DAY)
    await checkFiles(library, goOn)
  }
  expect(await alarmsOf(library)).toEqual(alarms)
  expect([await checksOf(library, lost), await checksOf(library, cut), await checksOf(library, flipped)]).toEqual([['fail missing'], ['fail wrong-size'], ['fail damaged']])
  expect(new Set(await checksOf(library, whole))).toEqual(new Set(['success sound']))
  // Other bytes do not end it; the very bytes do, the file of the same size included.
  const strange = { name: 'a.pdf', open: () => Readable.from([Buffer.from('%PDF-1.7 nothing of ours')], { objectMode: false }) }
  expect(await repairFile(library, library.secretariat, strange)).toEqual({ ok: false, refusal: { kind: 'file-not-known' } })
  for (const number of [lost, cut, flipped]) {
    const bytes = copies.get(number) ?? Buffer.alloc(0)
    expect(valueOf(await repairFile(library, library.secretariat, { name: 'a.pdf', open: () => Readable.from([bytes], { objectMode: false }) }))).toMatchObject({ repaired: true })
    expect(await readFile((await fileOf(number)).path)).toEqual(bytes)
    expect((await checksOf(library, number)).at(-1)).toBe('success sound')
  }
  expect([await alarmsOf(library), await health(library)]).toMatchObject([[], { alarmed: 0, damaged: 0, missing: 0 }])
})

test('a file put back by hand ends its alarm with the next turn', async () => {
  const { library, numbers: [number = 0], fileOf, pass } = await anIdleLibrary(1)
  const { path } = await fileOf(number)
  const bytes = await readFile(path)
  await writeFile(path, bytes.toReversed())
  pass(FIXITY_PERIOD + DAY)
  await checkFiles(library, goOn)
  expect(await alarmsOf(library)).toEqual([[number, 'damaged']])
  await writeFile(path, bytes)
  pass(DAY)
  await checkFiles(library, goOn)
  expect([await alarmsOf(library), await checksOf(library, number)]).toEqual([[], ['fail damaged', 'success sound']])
})

test('all are read within the period, some at each turn, the longest unseen first; a round that was cut off goes on where it was', async () => {
  const { library, numbers, pass } = await anIdleLibrary(9)
  const pace = { period: 3 * DAY, every: DAY, rate: 1e9 }
  const reads: number[] = []
  for (let turn = 0; turn < 3; turn++) {
    pass(DAY)
    reads.push((await checkFiles(library, goOn, pace)).read)
  }
  expect(reads).toEqual([3, 3, 3])
  for (const number of numbers) expect(await checksOf(library, number)).toEqual(['success sound'])
  pass(10 * DAY)
  const ending = new AbortController()
  const stopping = { ...library, blobs: { ...library.blobs, verify: (sha256: Sha256) => (ending.abort(), library.blobs.verify(sha256)) } }
  expect(await checkFiles(stopping, ending.signal, pace)).toEqual({ read: 1, unsound: 0 })
  pass(DAY)
  expect((await checkFiles(library, goOn, pace)).read).toBe(8)
  const told = await Promise.all(numbers.map((number) => checksOf(library, number)))
  expect(told.map((checks) => checks.length)).toEqual(numbers.map(() => 2))
})

test('of two processes one has the turn', async () => {
  const { library, pass } = await anIdleLibrary(3)
  pass(FIXITY_PERIOD + DAY)
  const both = await Promise.all([checkFiles(library, goOn), checkFiles(library, goOn)])
  expect(both.map(({ read }) => read).toSorted()).toEqual([0, 3])
})

test('the disk is left to readers: what was read fast is paused for', async () => {
  const { library, pass } = await anIdleLibrary(2)
  pass(FIXITY_PERIOD + DAY)
  const ending = new AbortController()
  const pace = { period: DAY, every: DAY, rate: 1 }
  const round = checkFiles(library, ending.signal, pace)
  // At a byte a second the first file alone takes minutes; ended, the round ends at once.
  const waiting = await Promise.race([round.then(() => 'done'), new Promise((resolve) => setImmediate(resolve, 'waiting'))])
  ending.abort()
  expect([waiting, (await round).read]).toEqual(['waiting', 1])
})

test('nobody but whoever runs the installation checks or repairs; alarms are told to the house whose files they are', async () => {
  const { library, numbers: [number = 0], fileOf } = await anIdleLibrary(1)
  await rm((await fileOf(number)).path)
  const wish = { sweep: false, onFinding: () => {}, report: () => {}, signal: goOn }
  expect(await checkLibrary(library, PUBLIC, wish)).toEqual({ ok: false, refusal: { kind: 'not-allowed' } })
  expect(await listAlarms(library, PUBLIC)).toEqual({ ok: false, refusal: { kind: 'not-allowed' } })
  valueOf(await checkLibrary(library, library.secretariat, wish))
  expect(valueOf(await listAlarms(library, library.member))).toEqual([])
  expect(await alarmsOf(library)).toEqual([[number, 'missing']])
})

test('a check of all tells every finding with the documents it concerns, and sweeps what nobody needs when told to', async () => {
  const { library, numbers, fileOf } = await anIdleLibrary(3)
  const [lost = 0, flipped = 0] = numbers
  const { sha256 } = await fileOf(lost)
  await rm((await fileOf(lost)).path)
  await flipByte((await fileOf(flipped)).path)
  const left = valueOf(await library.blobs.put(Readable.from([Buffer.from('left behind')], { objectMode: false })))
  const check = async (sweep: boolean) => {
    const findings: CheckFinding[] = []
    const summary = valueOf(await checkLibrary(library, library.secretariat, { sweep, onFinding: (finding) => void findings.push(finding), report: () => {}, signal: goOn }))
    return { findings, summary }
  }
  const { findings, summary } = await check(false)
  expect(summary).toEqual({ files: 3, sound: 1, missing: 1, 'wrong-size': 0, damaged: 1, unreferenced: 1, removed: 0, left: 0 })
  expect(findings.find(({ state }) => state === 'missing')).toMatchObject({ sha256, holders: [{ number: lost, fileName: 'report.pdf' }] })
  expect(findings.find(({ state }) => state === 'unreferenced')).toEqual({ sha256: left.sha256, state: 'unreferenced', bytes: 11, holders: [] })
  expect((await check(true)).summary).toMatchObject({ unreferenced: 1, removed: 1 })
  expect((await check(false)).summary).toMatchObject({ unreferenced: 0 })
})

test('looking for what no document needs brings no copy of it here', async () => {
  const { library } = await anIdleLibrary(1)
  const strange = valueOf(await library.blobs.put(Readable.from([Buffer.from('nobody needs this')])))
  const copied: Sha256[] = []
  const watched: TestLibrary = { ...library, blobs: { ...library.blobs, pathOf: async (sha256) => (copied.push(sha256), library.blobs.pathOf(sha256)) } }
  const findings: CheckFinding[] = []
  valueOf(await checkLibrary(watched, library.secretariat, { sweep: false, onFinding: (finding) => void findings.push(finding), report: () => {}, signal: goOn }))
  expect([findings.map(({ sha256, state }) => [sha256, state]), copied]).toEqual([[[strange.sha256, 'unreferenced']], []])
})
