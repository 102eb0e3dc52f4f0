import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { aPostgresUrl } from '#tests/database'
import { startFakeS3 } from '#tests/fake-s3'
import { aFolder } from '#tests/folder'
import { installationAt } from '#tests/installation'
import { startServing, type Serving } from '#tests/serving'
import { smallFiles, wordOf } from '#tests/small-files'
import { importOf, type Ended } from '#tests/waystation'

const FILES = 12
const LOAD_AT_ONCE = 2
const LOOK_AGAIN_MS = 100

const until = async (look: () => Promise<boolean>): Promise<void> => {
  while (!(await look())) await pause(LOOK_AGAIN_MS)
}

/** Somebody reads while all this happens: so many requests at once, one after another. Gives what was answered to whom. */
const load = (servers: () => readonly Serving[]) => {
  const answers = new Map<Serving, number[]>()
  const running = { on: true }
  const read = async (): Promise<void> => {
    for (let at = 0; running.on; at += 1) {
      for (const server of servers()) {
        const { status } = await server.page(at % 2 === 0 ? '/en/library?q=shelter' : '/en/library').catch(() => ({ status: 0 }))
        answers.set(server, [...(answers.get(server) ?? []), status])
      }
      await pause(20)
    }
  }
  const reading = Array.from({ length: LOAD_AT_ONCE }, read)
  return async (): Promise<ReadonlyMap<Serving, readonly number[]>> => {
    running.on = false
    await Promise.all(reading)
    return answers
  }
}

const finds = async (serving: Serving, number: number): Promise<boolean> => (await serving.page(`/en/library?q=${wordOf(number)}`)).body.includes(`<mark>${wordOf(number)}</mark>`)
const listed = async (serving: Serving): Promise<string[]> => {
  const links: string[] = []
  for (let from = 0; from < FILES; from += 10) {
    for (const [link] of (await serving.page(`/en/library?from=${from}`)).body.matchAll(/\/en\/library\/\d+\/report-\d+/g)) if (!links.includes(link)) links.push(link)
  }
  return links
}

test('two servers on one database and one store: one is killed while files come in, nothing is lost, nothing is done twice, and both show the same', { timeout: 600_000, retry: 0 }, async ({ skip }) => {
  const DATABASE_URL = await aPostgresUrl(skip)
  const store = await startFakeS3()
  onTestFinished(() => store.stop())
  // A machine with much else to do may be slow to read.
  const settings = { DATABASE_URL, BLOBS_URL: store.url, READER_STALL_SECONDS: '120' }
  const [one, other] = [installationAt(join(await aFolder(), 'one'), settings), installationAt(join(await aFolder(), 'other'), settings)]

  const first = await startServing(one)
  // With a secret of its own, or files of its own, nobody joins.
  const stranger = await installationAt(join(await aFolder(), 'stranger'), settings).run('serve', '--port', '0')
  expect([stranger.code, stranger.err]).toEqual([3, expect.stringContaining('Another Waystation works on the database')])
  const hermit = await installationAt(join(await aFolder(), 'hermit'), { DATABASE_URL }).run('serve', '--port', '0')
  expect([hermit.code, hermit.err]).toEqual([3, expect.stringContaining('Another Waystation works on the database')])
  mkdirSync(other.data, { mode: 0o700 })
  copyFileSync(join(one.data, 'secret'), join(other.data, 'secret'))
  const second = await startServing(other)

  const servers = { all: [first, second] }
  const stopLoad = load(() => servers.all)
  const files = await smallFiles(await aFolder(), FILES)
  const running = one.start('library', 'add', ...files)
  await running.says(/^(?:[^\n]*\n){4}/)
  first.kill('SIGKILL')
  servers.all = [second]
  const cut: Ended = await running.ended
  expect(cut.code).toBe(3)
  const acknowledged = importOf(cut.out).outcomes.map(({ file }) => file)
  expect(acknowledged.length).toBeGreaterThanOrEqual(3)

  // The other goes on, and takes in the rest.
  const again = await other.run('library', 'add', ...files)
  expect({ code: again.code, failed: importOf(again.out).outcomes.filter(({ status }) => status !== 'imported' && status !== 'unchanged') }).toEqual({ code: 0, failed: [] })
  for (let number = 1; number <= FILES; number += 1) await until(() => finds(second, number))
  const answered = await stopLoad()
  expect(new Set(answered.get(second))).toEqual(new Set([200]))
  expect(answered.get(second)?.length).toBeGreaterThan(20)

  // The killed one comes back and holds its own index against the database.
  const back = await startServing(one)
  for (let number = 1; number <= FILES; number += 1) expect([number, await finds(back, number)]).toEqual([number, true])
  // Those without a date stand in the order in which each index took them in.
  expect((await listed(back)).toSorted()).toEqual((await listed(second)).toSorted())
  expect(new Set(await listed(back)).size).toBe(FILES)

  // What one takes in the other finds, without being asked for it.
  const [late = ''] = (await smallFiles(await aFolder(), FILES + 1)).slice(-1)
  expect((await other.run('library', 'add', late)).code).toBe(0)
  await until(() => finds(back, FILES + 1))

  const database = new Client({ connectionString: DATABASE_URL })
  await database.connect()
  onTestFinished(() => database.end())
  // Jobs that a dead process held are taken up by the other; each file was read to its end once.
  await until(async () => (await database.query("select from pgboss.job where name like 'library.%' and name not like '%.dead' and state in ('created', 'retry', 'active')")).rowCount === 0)
  const { rows } = await database.query<{ times: string; renditions: string }>("select times::text, count(*)::text as renditions from (select count(*) as times from pgboss.job where name = 'library.read-rendition' and state = 'completed' group by data ->> 'rendition') as each group by times")
  expect(rows).toEqual([{ times: '1', renditions: String(FILES + 1) }])

  // What the one wrote the other may have carried out: its own index follows a little later.
  await until(async () => (await other.run('doctor')).out.includes('0 out of step'))
  expect((await other.run('doctor', '--files')).out).toContain(`${FILES + 1} files, 0 missing, 0 damaged`)
  expect([store.refused, [...store.uploads.keys()], store.objects.size]).toEqual([[], [], FILES + 1])
})
