import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Answers } from '#clients'
import { randomIds, type Id } from '#kernel'
import { useDatabase } from '#tests/database'
import { makeGroup } from '../ceremonies/groups.ts'
import { refreshSession } from '../ceremonies/open-session.ts'
import { found, joins, ready, theFirst, type Player } from '../ceremonies/story/testing.ts'
import { aServer, valueOf, type Server } from '../ceremonies/testing.ts'
import type { Began } from '../../register-shapes.ts'
import { aTab, aWrite, wentAs } from './testing.ts'

// A passphrase is stretched slowly, by design.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 900_000 })

const database = useDatabase()
let server: Server
let carla: Player
let dora: Player
let group: Id

beforeAll(async () => {
  server = await aServer(database())
  const { anna } = await ready(await found(server, await theFirst(server)))
  ;[carla, dora] = [await joins(server, anna, 'carla'), await joins(server, anna, 'dora')]
  group = valueOf(await makeGroup(anna.device.desk, anna.session, [anna, carla, dora].map(({ session }) => session.staff))).group
  for (const one of [carla, dora]) valueOf(await refreshSession(one.device.desk, one.session))
})
afterAll(async () => await server[Symbol.asyncDispose]())

const given: Answers = { purpose: 'referral', recipient: 'Shelter North', scope: ['name'], agrees: true, on: '2026-02-01T10:00:00Z', by: 'client' }
const began = { revision: 1, answers: given }
const withdrawn = { ...given, withdrawnOn: '2026-03-01T10:00:00Z' }
const over = (record: Id, answers: Answers, from: Began = began) => aWrite('consent', 'consent', answers, { record, began: from })

const aConsent = async () => {
  const tab = aTab(carla)
  const [client, consent] = [randomIds.next(), aWrite('consent', 'consent', given)]
  valueOf(await tab.make(client, group, aWrite('person', 'identity', { givenName: 'Olena' }), consent))
  return { tab, client, record: consent.record }
}

test('whatever page asks, what was given is not sealed otherwise; nothing of such a save is written', async () => {
  const { tab, client, record } = await aConsent()
  const task = aWrite('task', 'event', { what: 'call' })
  expect(await tab.save(client, [task, over(record, { ...given, scope: ['name', 'health'] })])).toEqual({ ok: false, refusal: { kind: 'consent-given', because: 'given' } })
  expect(await tab.save(client, [aWrite('task', 'consent', {}, { record, began })])).toMatchObject({ refusal: { because: 'given' } })
  expect(await tab.save(client, [{ ...aWrite('consent', 'consent', { ...given, corrects: true, correctsWhy: 'Typo' }), of: record }])).toMatchObject({ refusal: { because: 'not-marked' } })
  const file = valueOf(await tab.file(client))
  expect(file.records.map(({ body, revision }) => [body.form, revision]).toSorted()).toEqual([['consent', 1], ['person', 1]])
})

test('a desk on which the consent was not looked at yet looks first, and is not told a first by the page', async () => {
  const { client, record } = await aConsent()
  const theirs = aTab(dora)
  // What is open of all files has no consents in it.
  valueOf(await theirs.open())
  const lies = { revision: 1, answers: { ...given, scope: ['name', 'health'] } }
  expect(wentAs(await theirs.save(client, [over(record, lies.answers, lies)]))).toBe('given')
  expect(wentAs(await aTab(dora).save(client, [{ ...aWrite('consent', 'consent', { ...given, replaces: true }), of: record }]))).toBe('not-marked')
  expect(wentAs(await aTab(dora).save(client, [over(record, withdrawn)]))).toBe('saved')
})

test('a colleague withdrew it meanwhile: a correction that says otherwise is not written, and one that says so is', async () => {
  const { tab, client, record } = await aConsent()
  valueOf(await aTab(dora).save(client, [over(record, withdrawn)]))
  const correction = (answers: Answers) => [{ ...aWrite('consent', 'consent', { ...answers, recipient: 'Shelter South', corrects: true, correctsWhy: 'Typo' }), of: record }, over(record, { ...given, correctedOn: '2026-03-02T10:00:00Z' })]
  expect(await tab.save(client, correction(given))).toMatchObject({ ok: false, refusal: { because: 'took-back' } })
  expect(wentAs(await tab.save(client, correction(withdrawn)))).toBe('saved')
  const first = valueOf(await tab.file(client)).records.find((one) => one.record === record)
  expect(first?.body.answers).toEqual({ ...withdrawn, correctedOn: '2026-03-02T10:00:00Z' })
})
