import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { randomIds, refuse, type Id } from '#kernel'
import { openLog, silentLog } from '#platform/log'
import { useDatabase } from '#tests/database'
import { openJobs, type JobKind, type Jobs } from './index.ts'

const database = useDatabase()

type Errand = { readonly errand: Id }

const kind = (name: string, wish: Partial<JobKind<Errand>> = {}): JobKind<Errand> =>
  ({ name: `test.${name}`, retries: 0, firstPause: 0, expires: 60, atOnce: 1, example: { errand: randomIds.next() }, ...wish })

const PLAIN = kind('plain')
const UNSENT = kind('unsent')
const HOPELESS = kind('hopeless', { retries: 1 })
const FLAKY = kind('flaky', { retries: 1 })
const LONG = kind('long')
const SLOW = kind('slow')
const KINDS = [PLAIN, UNSENT, HOPELESS, FLAKY, LONG, SLOW]

const logged: string[] = []
let jobs: Jobs
beforeAll(async () => {
  jobs = await openJobs({ database: database(), log: openLog({ write: (line) => logged.push(line) }) }, KINDS)
})
afterAll(() => jobs.stop(5))

const send = (to: JobKind<Errand>): Promise<Id> =>
  database().asPublic(async (tx) => {
    const errand = randomIds.next()
    await jobs.send(tx, to, { errand })
    return errand
  })

const countsOf = async ({ name }: JobKind<Errand>) => (await jobs.counts()).find(({ queue }) => queue === name)

const until = <T>(look: () => T | Promise<T>) => vi.waitFor(look, { timeout: 40_000, interval: 50 })

test('a job that is sent is done, once, with what it carries', async () => {
  const done: Id[] = []
  await jobs.work(PLAIN, async ({ errand }) => void done.push(errand))
  const sent = [await send(PLAIN), await send(PLAIN)]
  await until(() => expect(done).toHaveLength(2))
  expect(done.toSorted()).toEqual(sent.toSorted())
})

test('a job of a refused or broken transaction never runs', async () => {
  const done: Id[] = []
  await jobs.work(UNSENT, async ({ errand }) => void done.push(errand))
  await database().asPublic(async (tx) => {
    await jobs.send(tx, UNSENT, { errand: randomIds.next() })
    return refuse({ kind: 'changed-my-mind' })
  })
  const broken = database().asPublic(async (tx) => {
    await jobs.send(tx, UNSENT, { errand: randomIds.next() })
    throw new Error('broken')
  })
  await expect(broken).rejects.toThrow('broken')
  const last = await send(UNSENT)
  await until(() => expect(done).toHaveLength(1))
  expect(done).toEqual([last])
  expect(await countsOf(UNSENT)).toMatchObject({ waiting: 0, dead: 0 })
})

test('sending a job leaves the transaction as it was: whoever sends gains no rights by it', async () => {
  const looking = database().asPublic(async (tx) => {
    await jobs.send(tx, SLOW, { errand: randomIds.next() })
    return tx.db.withTables<{ job_progress: { job: string } }>().selectFrom('job_progress').select('job').execute()
  })
  await expect(looking).rejects.toThrow(/permission denied/)
})

test('a job that keeps failing is tried again, then lies among the dead, and nothing of its fault is kept but the class', async () => {
  let tries = 0
  await jobs.work(HOPELESS, async () => {
    tries += 1
    throw new RangeError('the words of a client')
  })
  await send(HOPELESS)
  await until(async () => expect(await countsOf(HOPELESS)).toEqual({ queue: HOPELESS.name, waiting: 0, active: 0, dead: 1 }))
  expect(tries).toBe(2)
  expect(logged.join('')).toContain('RangeError')
  expect(logged.join('')).not.toContain('client')
})

test('a job that fails once is done at the second try', async () => {
  let tries = 0
  await jobs.work(FLAKY, async () => {
    tries += 1
    if (tries === 1) throw new Error('not yet')
  })
  await send(FLAKY)
  await until(() => expect(tries).toBe(2))
  await until(async () => expect(await countsOf(FLAKY)).toEqual({ queue: FLAKY.name, waiting: 0, active: 0, dead: 0 }))
})

test('a long job shows how far it is while it runs, and is counted; afterwards nothing of it stays', async () => {
  const ending = Promise.withResolvers<void>()
  const ended = new AbortController()
  await jobs.work(LONG, async (_, report) => {
    while (!ended.signal.aborted) {
      report(3, 10)
      await pause(20)
    }
    ending.resolve()
  })
  await send(LONG)
  await until(async () => expect(await jobs.progress()).toMatchObject([{ queue: LONG.name, done: 3, total: 10 }]))
  expect(await countsOf(LONG)).toMatchObject({ waiting: 0, active: 1 })
  ended.abort()
  await ending.promise
  await until(async () => expect(await jobs.progress()).toEqual([]))
})

test('stopping lets the running job finish, and the next opening goes on with what waits', async () => {
  const first = await openJobs({ database: database(), log: silentLog }, KINDS)
  const begun = Promise.withResolvers<void>()
  const finish = Promise.withResolvers<void>()
  const done: Id[] = []
  const sent = [await send(SLOW), await send(SLOW)]
  await first.work(SLOW, async ({ errand }) => {
    begun.resolve()
    await finish.promise
    done.push(errand)
  })
  await begun.promise
  const stopped = first.stop(20)
  finish.resolve()
  await stopped
  expect(done[0]).toBe(sent[0])
  expect(await countsOf(SLOW)).toMatchObject({ waiting: 2 - done.length, active: 0 })

  const second = await openJobs({ database: database(), log: silentLog }, KINDS)
  onTestFinished(() => second.stop(5))
  await second.work(SLOW, async ({ errand }) => void done.push(errand))
  await until(() => expect(done).toEqual(sent))
})
