import { mkdir, statfs, writeFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { randomIds, type Id } from '#kernel'
import { smallDisk } from '#tests/small-disk'
import { aNetworkOn } from '#tests/story/a-network'
import { startRealServer } from '#tests/story/running-server'
import { valueOf } from '../../src/web/desk/keys/worker/ceremonies/testing.ts'
import { aTab, aWrite, wentAs } from '../../src/web/desk/keys/worker/register/testing.ts'

// Passphrases are stretched slowly, by design.
vi.setConfig({ testTimeout: 500_000 })

const NEEDS_MOUNT = 'mounting a small disk needs Linux and its administrator'
const MEGABYTE = 2 ** 20

test('the server\'s disk fills while somebody saves and keeps a file: told in a word, all that was said to be saved is there, and with room the same again is saved', async ({ skip }) => {
  const disk = smallDisk(500)
  if (disk === undefined) return skip(NEEDS_MOUNT)
  const data = join(disk.folder, 'data')
  await mkdir(data)
  const server = await startRealServer(data, 'error')
  try {
    const { boris, group } = await aNetworkOn(server)
    const [tab, client, of] = [aTab(boris), randomIds.next(), group as Id] // Made by makeGroup: an id.
    const person = aWrite('person', 'identity', { givenName: 'Olena' })
    expect(wentAs(await tab.make(client, of, person))).toBe('saved')

    // Somebody else's files take what room there is, but for a few megabytes more than a new file of the database's log needs.
    const filler = join(disk.folder, 'filler')
    const { bavail, bsize } = await statfs(disk.folder)
    await writeFile(filler, Buffer.alloc(bavail * bsize - 24 * MEGABYTE))
    const scan = aWrite('attachment', 'attachment', { title: 'a scan' })
    const file = new Blob([new Uint8Array(30 * MEGABYTE)])
    expect(wentAs(await tab.keep(client, scan, file))).toBe('disk-full')

    // Saving goes on until nothing fits any more.
    let answers: { readonly givenName: string; readonly health?: string } = { givenName: 'Olena' }
    let [revision, refused] = [1, '']
    const next = (turn: number) => ({ ...person, began: { revision, answers }, answers: { givenName: 'Olena', health: `${turn} ${crypto.randomUUID().repeat(6_000)}` } })
    for (let turn = 0; turn < 200 && refused === ''; turn += 1) {
      const write = next(turn)
      const went = wentAs(await tab.save(client, [write]))
      if (went === 'saved') [answers, revision] = [write.answers, revision + 1]
      else refused = went
    }
    expect([refused, revision > 1]).toEqual(['disk-full', true])

    // And nothing at all: the server stands, the file is read, and what somebody writes is refused in a word.
    await writeFile(join(disk.folder, 'last'), Buffer.alloc(30 * MEGABYTE)).catch(() => {})
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
    expect(wentAs(await tab.save(client, [next(0)]))).toBe('disk-full')
    expect(valueOf(await aTab(boris).file(client)).records).toMatchObject([{ revision, body: { answers } }])
    expect(wentAs(await tab.draft({ client, group: of, write: next(0) }).then((one) => (one.ok ? { ok: true, value: { kind: 'kept' } } : one)))).toBe('disk-full')

    await rm(join(disk.folder, 'last'))
    await rm(filler)
    await expect.poll(async () => (await fetch(`${server.url}/readyz`).catch(() => undefined))?.status, { timeout: 60_000 }).toBe(200)
    expect(wentAs(await tab.save(client, [{ ...person, began: { revision, answers }, answers: { ...answers, familyName: 'T.' } }]))).toBe('saved')
    expect(wentAs(await tab.keep(client, scan, new Blob(['small'])))).toBe('saved')
    const there = valueOf(await tab.file(client))
    expect(there.records.find(({ record }) => record === person.record)).toMatchObject({ revision: revision + 1, body: { answers: { ...answers, familyName: 'T.' } } })
    expect([there.attachments.length, there.unopened]).toEqual([1, []])
  } finally {
    await server.stop()
  }
})
