import { expect, test } from 'vitest'
import { readBody } from '../log/entry-body.ts'
import { recover } from '../recovery/recovery.ts'
import { Key } from '../sealing/key.ts'
import { anOrganisation, aPerson, joins, refusalOf, say, sayAndKeep, TODAY, valueOf } from '../testing.ts'
import { admit, beginEpoch } from './begin-epoch.ts'
import { commitmentOf, randomEpochKey, sealOlderEpochKey, wrapEpochKey } from './epoch-key.ts'
import { TO_RECOVERY } from './to-recovery.ts'
import { currentKey, openKeyRing, type KeptEpochs } from './key-ring.ts'
import { readyForClients } from './ready-for-clients.ts'

const keptFor = ({ epoch, wraps }: { epoch: number; wraps: readonly { to: string; wrapped: Uint8Array<ArrayBuffer> }[] }, to: string, older: KeptEpochs['older'] = new Map()): KeptEpochs => {
  const wrap = wraps.find((one) => one.to === to)
  if (!wrap) throw new Error(`no wrap for ${to}`)
  return { epoch, wrapped: wrap.wrapped, older }
}

test('each member and the recovery identity read the epoch; nobody else is among the wraps', async () => {
  const { state, group, anna, boris, kit, begun } = await anOrganisation()
  expect(begun.wraps.map(({ to }) => to)).toEqual([anna.id, boris.id, TO_RECOVERY])
  const recovery = valueOf(await recover(kit.shares.slice(1), kit.recipient))
  for (const [to, identity] of [[anna.id, anna.identity], [boris.id, boris.identity], [TO_RECOVERY, recovery]] as const) {
    const ring = valueOf(await openKeyRing(state, group, to, identity, keptFor(begun, to)))
    expect(currentKey(ring).reveal()).toEqual(currentKey(begun.ring).reveal())
  }
})

test("a host plants a key of its own: well wrapped, in the right place, and not the log's", async () => {
  const { id, state, group, anna } = await anOrganisation()
  const wrapped = await wrapEpochKey(randomEpochKey(), { organisation: id, group, epoch: 1 }, anna.id, anna.publicKeys.recipient)
  expect(refusalOf(await openKeyRing(state, group, anna.id, anna.identity, { epoch: 1, wrapped, older: new Map() }))).toBe('not-the-signed-key')
})

test("one reader's wrap given to another, an older epoch given for today's, a group that is not there", async () => {
  const { state, group, anna, boris, ring, begun } = await anOrganisation()
  expect(refusalOf(await openKeyRing(state, group, boris.id, boris.identity, keptFor(begun, anna.id)))).toBe('age-file-refused')
  expect(refusalOf(await openKeyRing(state, group, boris.id, anna.identity, keptFor(begun, anna.id)))).toBe('wrong-place')
  const second = valueOf(await beginEpoch(state, group, ring, boris.pen, TODAY))
  expect(refusalOf(await openKeyRing(second.state, group, anna.id, anna.identity, keptFor(begun, anna.id)))).toBe('old-epoch')
  const renamed = { ...keptFor(begun, anna.id), epoch: 2 }
  expect(refusalOf(await openKeyRing(second.state, group, anna.id, anna.identity, renamed))).toBe('wrong-place')
  expect(refusalOf(await openKeyRing(state, 'elsewhere', anna.id, anna.identity, renamed))).toBe('unknown-group')
})

test('who has the newest epoch reads every older one, each checked against the log', async () => {
  const { id, state, group, anna, boris, ring } = await anOrganisation()
  const second = valueOf(await beginEpoch(state, group, ring, boris.pen, TODAY))
  const third = valueOf(await beginEpoch(second.state, group, second.ring, anna.pen, TODAY))
  if (!second.older || !third.older) throw new Error('older epochs')
  const older = new Map([[1, second.older], [2, third.older]])
  const kept = keptFor(third, boris.id, older)
  const read = valueOf(await openKeyRing(third.state, group, boris.id, boris.identity, kept))
  expect([...read.keys.keys()]).toEqual([3, 2, 1])
  expect(read.keys.get(1)?.reveal()).toEqual(currentKey(ring).reveal())
  expect(refusalOf(await openKeyRing(third.state, group, boris.id, boris.identity, { ...kept, older: new Map() }))).toBe('missing-epoch')
  const swapped = new Map([[1, third.older], [2, second.older]])
  expect(refusalOf(await openKeyRing(third.state, group, boris.id, boris.identity, { ...kept, older: swapped }))).toBe('wrong-key')
  const planted = await sealOlderEpochKey(currentKey(third.ring), randomEpochKey(), { organisation: id, group, epoch: 2, under: 3 })
  expect(refusalOf(await openKeyRing(third.state, group, boris.id, boris.identity, { ...kept, older: new Map([...older, [2, planted]]) }))).toBe('not-the-signed-key')
})

test('a commitment is to one key in one place', async () => {
  const key = randomEpochKey()
  const place = { organisation: 'org-1', group: 'group-1', epoch: 1 }
  const commitments = await Promise.all([place, { ...place, organisation: 'org-2' }, { ...place, group: 'group-2' }, { ...place, epoch: 2 }].map((one) => commitmentOf(key, one)))
  const other = await commitmentOf(randomEpochKey(), place)
  expect(new Set([...commitments, other].map((one) => Buffer.from(one).toString('hex'))).size).toBe(5)
  expect(await commitmentOf(new Key('epoch', key.reveal()), place)).toEqual(commitments[0])
})

test('one who comes later is admitted to the epoch that is open; one who is no member is not', async () => {
  const carla = await aPerson()
  const joined = await joins(await anOrganisation(), carla)
  expect(refusalOf(await admit(joined.state, joined.ring, carla.id))).toBe('not-a-member')
  const at = await sayAndKeep(joined, { kind: 'member-added', group: joined.group, staff: carla.id }, joined.anna.pen)
  const { to, wrapped } = valueOf(await admit(at.state, at.ring, carla.id))
  expect((await openKeyRing(at.state, at.group, to, carla.identity, { epoch: 1, wrapped, older: new Map() })).ok).toBe(true)
  expect(readyForClients(at.state, at.group).ok).toBe(true)
})

test('nothing is written in a group before it is ready, nor after someone left and before its next epoch', async () => {
  const at = await anOrganisation()
  expect(refusalOf(readyForClients(at.state, 'elsewhere'))).toBe('unknown-group')
  const fresh = globalThis.crypto.randomUUID()
  const made = await sayAndKeep(at, { kind: 'group-made', group: fresh, members: [at.anna.id] }, at.anna.pen)
  expect(refusalOf(readyForClients(made.state, fresh))).toBe('epoch-due')
  const gone = valueOf((await say(at.state, { kind: 'member-removed', group: at.group, staff: at.boris.id }, at.anna.pen)).after)
  expect(refusalOf(readyForClients(gone, at.group))).toBe('epoch-due')
})

test('an epoch is begun only with the keys before it, by someone who may, with recovery in place', async () => {
  const at = await anOrganisation()
  const stranger = await aPerson()
  expect(refusalOf(await beginEpoch(at.state, at.group, undefined, at.anna.pen, TODAY))).toBe('old-key-ring')
  expect(refusalOf(await beginEpoch(at.state, 'elsewhere', undefined, at.anna.pen, TODAY))).toBe('unknown-group')
  expect(refusalOf(await beginEpoch(at.state, at.group, at.ring, stranger.pen, TODAY))).toBe('bad-signature')
  expect(refusalOf(await beginEpoch({ ...at.state, recovery: undefined }, at.group, at.ring, at.anna.pen, TODAY))).toBe('no-recovery')
  expect(readBody(at.begun.entry.body)?.kind).toBe('epoch-opened')
})
