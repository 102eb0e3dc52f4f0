import { expect, test } from 'vitest'
import { toBase64, utf8 } from '../bytes/bytes.ts'
import type { LogState } from '../log/log-state.ts'
import { aFounding, refusalOf, sayAndKeep, say, valueOf, TODAY } from '../testing.ts'
import { writeRoster, type RosterBody } from './roster-body.ts'
import { checkPartner, hashOfEdition, readRoster, signEdition, type Edition } from './roster.ts'

type Founded = Awaited<ReturnType<typeof aFounding>>

const listed = ({ id, state }: Founded, change: Partial<RosterBody['organisations'][number]> = {}) =>
  ({ organisation: id, name: 'Member', country: 'NL', rootFingerprint: toBase64(state.rootFingerprint), suspended: false, ...change })

const logsOf = (...members: readonly Founded[]): ReadonlyMap<string, LogState> => new Map(members.map(({ id, state }) => [id, state]))

const anEdition = async (body: Omit<RosterBody, 'version' | 'on'>, ...signers: readonly Founded[]): Promise<Edition> => {
  const bytes = writeRoster({ version: 1, on: TODAY, ...body })
  return { body: bytes, signatures: await Promise.all(signers.map(({ id, anna }) => signEdition(bytes, id, anna.pen))) }
}

const ownOf = ({ id, state }: Founded) => ({ organisation: id, rootFingerprint: state.rootFingerprint })

const aRoster = async () => {
  const [one, two, three] = [await aFounding(), await aFounding(), await aFounding()]
  const organisations = [one, two, three].map((member) => listed(member))
  const first = await anEdition({ number: 0, previous: null, organisations }, one, two)
  const head = { entries: 1, hash: await hashOfEdition(first.body) }
  return { one, two, three, organisations, first, head, logs: logsOf(one, two, three) }
}

test('a roster signed by two members and pinned by the own log names the logs in which to believe', async () => {
  const { one, three, first, head, logs } = await aRoster()
  const roster = valueOf(await readRoster([first], logs, head, ownOf(one)))
  expect(roster.organisations.size).toBe(3)
  expect(checkPartner(roster, three.state).ok).toBe(true)
})

test('a roster that a host makes up, from organisations of its own, is believed by nobody', async () => {
  const { one, head, logs } = await aRoster()
  const [x, y] = [await aFounding(), await aFounding()]
  const forged = await anEdition({ number: 0, previous: null, organisations: [listed(one), listed(x), listed(y)] }, x, y)
  const all = new Map([...logs, ...logsOf(x, y)])
  expect(refusalOf(await readRoster([forged], all, head, ownOf(one)))).toBe('forked')
  expect(refusalOf(await readRoster([forged], all, { entries: 0, hash: head.hash }, ownOf(one)))).toBe('not-pinned')
  expect(refusalOf(await readRoster([], all, head, ownOf(one)))).toBe('not-pinned')
})

test('the next edition is signed by two members of the edition before, whatever it says of itself', async () => {
  const { one, two, three, organisations, first, head, logs } = await aRoster()
  const [x, y] = [await aFounding(), await aFounding()]
  const body = { number: 1, previous: toBase64(head.hash), organisations: [...organisations, listed(x), listed(y)] }
  const all = new Map([...logs, ...logsOf(x, y)])
  const read = async (edition: Edition) => refusalOf(await readRoster([first, edition], all, head, ownOf(one)))
  expect(await read(await anEdition(body, x, y))).toBe('not-signed-by-two')
  expect(await read(await anEdition(body, one, x))).toBe('not-signed-by-two')
  expect(await read(await anEdition(body, one, one))).toBe('not-signed-by-two')
  expect(await read(await anEdition(body, two, three))).toBeUndefined()
  expect(await read(await anEdition({ ...body, previous: null }, two, three))).toBe('wrong-order')
  expect(await read(await anEdition({ ...body, number: 2 }, two, three))).toBe('wrong-order')
  expect(await read({ body: utf8('{}'), signatures: [] })).toBe('not-a-roster')
  expect(await read(await anEdition({ ...body, organisations: [...organisations, ...organisations] }, two, three))).toBe('not-a-roster')
  const other = await anEdition({ number: 0, previous: null, organisations }, two, three)
  expect(await hashOfEdition(other.body)).toEqual(head.hash)
})

test('a suspended member signs nothing and gets nothing; another root, an unknown organisation', async () => {
  const { one, two, three, first, head, logs } = await aRoster()
  const organisations = [listed(one), listed(two), listed(three, { suspended: true })]
  const second = await anEdition({ number: 1, previous: toBase64(head.hash), organisations }, one, two)
  const roster = valueOf(await readRoster([first, second], logs, head, ownOf(one)))
  expect(refusalOf(checkPartner(roster, three.state))).toBe('suspended')
  const third = await anEdition({ number: 2, previous: toBase64(await hashOfEdition(second.body)), organisations }, one, three)
  expect(refusalOf(await readRoster([first, second, third], logs, head, ownOf(one)))).toBe('not-signed-by-two')
  expect(refusalOf(checkPartner(roster, (await aFounding()).state))).toBe('not-in-roster')
  expect(refusalOf(checkPartner(roster, { ...(await aFounding()).state, organisation: two.id }))).toBe('root-differs')
  expect(refusalOf(await readRoster([first], logs, head, { ...ownOf(one), rootFingerprint: two.state.rootFingerprint }))).toBe('own-root-differs')
  expect(refusalOf(await readRoster([first], logs, { entries: 2, hash: head.hash }, ownOf(one)))).toBe('rolled-back')
})

test('who signed an edition that is pinned may leave: the pin vouches for it, and for none after it', async () => {
  const { one, two, three, organisations, first, head } = await aRoster()
  const left = await sayAndKeep(one, { kind: 'staff-left', staff: one.anna.id }, one.boris.pen)
  const logs = logsOf(left, two, three)
  expect(valueOf(await readRoster([first], logs, head, ownOf(two))).organisations.size).toBe(3)
  const second = await anEdition({ number: 1, previous: toBase64(head.hash), organisations }, one, two)
  expect(refusalOf(await readRoster([first, second], logs, head, ownOf(two)))).toBe('not-signed-by-two')
})

test('two people who heard it pin the roster in their log, and never an older one', async () => {
  const { one, head } = await aRoster()
  const pin = { kind: 'roster-pinned', entries: 2, hash: toBase64(head.hash) } as const
  expect(refusalOf((await say(one.state, pin, one.anna.pen)).after)).toBe('missing-signature')
  const pinned = await sayAndKeep(one, pin, one.anna.pen, one.boris.pen)
  expect(pinned.state.roster).toEqual({ entries: 2, hash: head.hash })
  expect(refusalOf((await say(pinned.state, { ...pin, entries: 1 }, one.anna.pen, one.boris.pen)).after)).toBe('old-roster')
})
