import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Log } from '#platform/log'
import { openSearchIndex, type SearchIndex } from './index.ts'
import { aDocument, asking } from './contract-support.ts'
import { searchIndexContract } from './search-index.contract.ts'

let folder = ''
const fresh = () => mkdtempSync(join(tmpdir(), 'search-'))
const remove = () => rmSync(folder, { recursive: true, force: true })

const indexFile = (): string => join(folder, readdirSync(folder).find((name) => name.endsWith('.sqlite')) ?? '')

const startChild = (...words: readonly string[]): ChildProcess =>
  spawn(process.execPath, [fileURLToPath(new URL('commit-forever.child.ts', import.meta.url)), folder, ...words], { stdio: ['ignore', 'pipe', 'inherit'] })

const linesOf = (child: ChildProcess): AsyncIterable<string> => {
  if (child.stdout === null) throw new Error('The child has no output')
  return createInterface({ input: child.stdout })
}

searchIndexContract('FTS5', {
  open: async () => {
    if (folder === '') folder = fresh()
    return openSearchIndex({ folder })
  },
  forget: async () => {
    remove()
    folder = ''
  },
})

describe('the files of the index', () => {
  let index: SearchIndex | undefined
  const lines: string[] = []
  const log: Log = { info: (kind) => lines.push(kind), warn: (kind) => lines.push(kind), error: (kind) => lines.push(kind) }

  const open = async (): Promise<SearchIndex> => {
    index = await openSearchIndex({ folder, log })
    return index
  }
  const fill = async (documents: number): Promise<void> => {
    const opened = await open()
    for (let at = 0; at < documents; at += 1) await opened.upsert(aDocument({ title: `Title t${at}`, pages: [`word w${at} ${'filler '.repeat(300)}`] }))
    await opened.commit()
    await opened.close()
  }
  beforeEach(() => {
    folder = fresh()
    lines.length = 0
  })
  afterEach(async () => {
    await index?.close()
    remove()
    folder = ''
  })

  test.each([1, 4, 9])('killed after %i commits: everything that was reported as committed is there', async (commits) => {
    const child = startChild()
    const reported: string[] = []
    for await (const line of linesOf(child)) {
      reported.push(line)
      if (reported.length === commits) child.kill('SIGKILL')
    }
    const opened = await open()
    const held = await opened.revisions()
    for (const id of reported) expect([...held.keys()]).toContain(id)
    expect((await opened.search(asking('committed words'))).total).toBe(held.size)
    expect((await opened.stats()).pages).toBe(held.size * 30)
    expect(lines).toEqual([])
  })

  test('killed during a rebuild: the old index is there, and nothing is left of the other', async () => {
    await fill(3)
    const child = startChild('rebuild')
    for await (const line of linesOf(child)) {
      expect(line).toBe('rebuilding')
      expect(readdirSync(folder).some((name) => name.endsWith('.building'))).toBe(true)
      child.kill('SIGKILL')
    }
    const opened = await open()
    expect((await opened.search(asking('word'))).total).toBe(3)
    expect(readdirSync(folder).filter((name) => name.includes('.building'))).toEqual([])
    expect(lines).toEqual([])
  })

  test('after a rebuild nothing is left of the old index, and other files are left alone', async () => {
    await fill(3)
    writeFileSync(join(folder, 'notes.txt'), 'not ours')
    const before = indexFile()
    const opened = await open()
    await opened.rebuild((async function* () {})())
    await opened.close()
    const names = readdirSync(folder)
    expect(names).toHaveLength(2)
    expect(names).toContain('notes.txt')
    expect(indexFile()).not.toBe(before)
  })

  test('a rebuild that is closed over leaves nothing behind', async () => {
    const opened = await open()
    const endless = async function* () {
      for (;;) {
        yield aDocument({ pages: ['word'] })
        if (readdirSync(folder).some((name) => name.endsWith('.building'))) void opened.close()
      }
    }
    await expect(opened.rebuild(endless())).rejects.toThrow('closed')
    await opened.close()
    expect(readdirSync(folder).filter((name) => !name.endsWith('.sqlite'))).toEqual([])
  })

  test('an index of another version is ignored and swept away', async () => {
    await fill(3)
    renameSync(indexFile(), join(folder, 'index-f0a0-7.sqlite'))
    const opened = await open()
    expect((await opened.revisions()).size).toBe(0)
    expect(lines).toEqual(['search.index-outdated'])
    expect(readdirSync(folder).filter((name) => name.includes('f0a0'))).toEqual([])
  })

  const damages: readonly (readonly [string, (path: string) => void])[] = [
    ['emptied', (path) => truncateSync(path, 0)],
    ['cut in half', (path) => truncateSync(path, Math.floor(statSync(path).size / 2))],
    ['cut short by one byte', (path) => truncateSync(path, statSync(path).size - 1)],
    ['overwritten', (path) => writeFileSync(path, 'not a database at all '.repeat(5000))],
    ['zeroed at its beginning', (path) => writeFileSync(path, readFileSync(path).fill(0, 0, 4096))],
    ['zeroed behind its beginning', (path) => writeFileSync(path, readFileSync(path).fill(0, 4096, 40_960))],
  ]

  test.each(damages)('an index that was %s is replaced by an empty one that works', async (_how, damage) => {
    await fill(40)
    damage(indexFile())
    const opened = await open()
    expect((await opened.search(asking('word'))).total).toBe(0)
    expect(lines).toEqual(['search.index-damaged'])
    await opened.upsert(aDocument({ pages: ['word'] }))
    await opened.commit()
    expect((await opened.search(asking('word'))).total).toBe(1)
    expect(readdirSync(folder).filter((name) => name.endsWith('.sqlite'))).toHaveLength(1)
  })

  test('damage anywhere: no reader meets an error, at worst an empty index', async () => {
    await fill(60)
    const path = indexFile()
    const sound = readFileSync(path)
    for (let at = 0; at < sound.length; at += Math.floor(sound.length / 16)) {
      for (const name of readdirSync(folder)) rmSync(join(folder, name))
      writeFileSync(path, Buffer.from(sound).fill(0xa5, at, Math.min(at + 600, sound.length)))
      const damaged = await open()
      for (const words of ['word', 'w3*', 'title filler', '"word w7"', 't5']) await damaged.search(asking(words, 0, 100))
      await damaged.revisions()
      await damaged.stats()
      await damaged.close()
    }
  })

  test('damage that no question meets is found by the check in the background', async () => {
    const filled = await open()
    await filled.upsert(aDocument({ title: 'Word', pages: [Array.from({ length: 5000 }, (_, at) => `token${at}`).join(' ')] }))
    await filled.commit()
    await filled.close()
    const path = indexFile()
    const database = new DatabaseSync(path)
    const leaf = Number(database.prepare("SELECT max(pageno) AS leaf FROM dbstat WHERE name = 'tokens' AND pagetype = 'leaf'").get()?.['leaf'])
    database.close()
    writeFileSync(path, readFileSync(path).fill(0xa5, (leaf - 1) * 4096, leaf * 4096))
    const opened = await openSearchIndex({ folder, log, checkAfter: 0 })
    index = opened
    while ((await opened.search(asking('word'))).total > 0);
    expect(lines).toEqual(['search.index-damaged'])
    expect((await opened.stats()).documents).toBe(0)
  })

  test('a slow question and a long document do not hold up a quick question', async () => {
    await fill(60)
    const opened = await open()
    await Promise.all([opened.search(asking('t7')), opened.search(asking('t7'))])
    const order: string[] = []
    const slow = opened.lookUp(Array.from({ length: 100 }, (_, at) => `${'slowness'.repeat(4)}${at}`)).then(() => order.push('slow'))
    const put = opened.upsert(aDocument({ pages: Array.from({ length: 2000 }, () => 'filler word '.repeat(200)) })).then(() => order.push('put'))
    const quick = opened.search(asking('t7')).then(({ total }) => order.push(`quick ${total}`))
    await Promise.all([slow, put, quick])
    expect(order[0]).toBe('quick 1')
  })

  test('changes lost with a damaged index are not committed in silence', async () => {
    await fill(60)
    const path = indexFile()
    const opened = await open()
    await opened.upsert(aDocument({ pages: ['pending'] }))
    writeFileSync(path, readFileSync(path).fill(0xa5, 8192))
    await opened.search(asking('word', 0, 100))
    expect(lines).toContain('search.index-damaged')
    await expect(opened.commit()).rejects.toThrow('lost')
    await opened.upsert(aDocument({ pages: ['again'] }))
    await opened.commit()
    expect((await opened.search(asking('again'))).total).toBe(1)
  })

  test('a thread that runs out of memory is noticed and started afresh', async () => {
    const opened = await openSearchIndex({ folder, log, heapMegabytes: 24 })
    index = opened
    await opened.upsert(aDocument({ pages: ['kept'] }))
    await opened.commit()
    await opened.upsert(aDocument({ pages: ['pending'] }))
    const huge = aDocument({ pages: Array.from({ length: 200_000 }, (_, at) => `page ${at} ${'слово '.repeat(20)}`) })
    const answers = await Promise.allSettled([opened.upsert(huge), opened.search(asking('kept'))])
    expect(answers[0]).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining('stopped') } })
    expect((await opened.search(asking('kept'))).total).toBe(1)
    expect(lines).toEqual(['search.worker-died'])
    await expect(opened.commit()).rejects.toThrow('lost')
    await opened.upsert(aDocument({ pages: ['afterwards'] }))
    await opened.commit()
    expect((await opened.search(asking('afterwards'))).total).toBe(1)
  })

  test('a folder that cannot be made is an error at once', async () => {
    writeFileSync(join(folder, 'file'), '')
    await expect(openSearchIndex({ folder: join(folder, 'file', 'below') })).rejects.toThrow('search thread')
  })
})
