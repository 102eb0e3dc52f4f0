import { expect, test } from 'vitest'
import { randomIds, refuse } from '#kernel'
import { silentLog } from '#platform/log'
import { useDatabase } from '#tests/database'
import { openOutbox, recordFact, type Fact } from './index.ts'

const database = useDatabase()

const NEVER_BY_ITSELF = 3_600_000
const open = () => openOutbox({ database: database(), log: silentLog }, NEVER_BY_ITSELF)

const record = (fact: Fact) => database().asOrganisation(randomIds.next(), (tx) => recordFact(tx, fact))

test('a committed fact is heard once, in order, with what it holds', async () => {
  const outbox = open()
  const heard: Fact[] = []
  outbox.subscribe('test.happened', async (fact) => void heard.push(fact))
  for (const number of [1, 2, 3]) await record({ kind: 'test.happened', number })
  await outbox.drain()
  await outbox.drain()
  await outbox.stop()
  expect(heard).toEqual([1, 2, 3].map((number) => ({ kind: 'test.happened', number })))
  expect(await outbox.counts()).toEqual({ waiting: 0, dead: 0 })
})

test('a fact of a refused or broken transaction was never one', async () => {
  const outbox = open()
  const heard: Fact[] = []
  outbox.subscribe('test.undone', async (fact) => void heard.push(fact))
  await database().asOrganisation(randomIds.next(), async (tx) => {
    await recordFact(tx, { kind: 'test.undone' })
    return refuse({ kind: 'no' })
  })
  const broken = database().asOrganisation(randomIds.next(), async (tx) => {
    await recordFact(tx, { kind: 'test.undone' })
    throw new Error('broken')
  })
  await expect(broken).rejects.toThrow('broken')
  await outbox.drain()
  await outbox.stop()
  expect(heard).toEqual([])
})

test('a fact whose handler fails waits and does not hold up the next', async () => {
  const outbox = open()
  const heard: unknown[] = []
  outbox.subscribe('test.failing', async (fact) => {
    if (fact['number'] === 1) throw new Error('not yet')
    heard.push(fact['number'])
  })
  await record({ kind: 'test.failing', number: 1 })
  await record({ kind: 'test.failing', number: 2 })
  await outbox.drain()
  expect(heard).toEqual([2])
  expect(await outbox.counts()).toEqual({ waiting: 1, dead: 0 })
  await outbox.stop()
})

test('an organisation writes facts and does not read them; the public does neither', async () => {
  await record({ kind: 'test.private' })
  await expect(database().asPublic((tx) => recordFact(tx, { kind: 'test.public' }))).rejects.toThrow(/permission denied/)
  const reading = database().asOrganisation(randomIds.next(), (tx) => tx.db.withTables<{ outbox: { kind: string } }>().selectFrom('outbox').select('kind').execute())
  await expect(reading).rejects.toThrow(/permission denied/)
})
