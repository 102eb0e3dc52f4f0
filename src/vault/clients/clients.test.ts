import { expect, test } from 'vitest'
import { randomBytes, utf8 } from '../bytes/bytes.ts'
import { beginEpoch } from '../groups/begin-epoch.ts'
import { currentKey } from '../groups/key-ring.ts'
import { checkLog } from '../log/chain.ts'
import { seal } from '../sealing/seal.ts'
import { anOrganisation, aPerson, flipBit, joins, refusalOf, sayAndKeep, seeded, TODAY, valueOf } from '../testing.ts'
import { openAttachment, sealAttachment } from './attachment.ts'
import { mayWriteUnder, newClientKey, nextGeneration, openClientKey, openGeneration, sealClientKey } from './client-key.ts'
import { erasureOf } from './erasure.ts'
import { openRecord, sealRecord } from './record.ts'
import { handOver, rewrapClientKeys } from './rewrap.ts'

const NAME = utf8('{"name":"Олена Коваль"}')

const aClient = async () => {
  const at = await anOrganisation()
  const place = { organisation: at.id, client: globalThis.crypto.randomUUID() }
  const client = newClientKey(place, at.ring)
  return { at, place, client, kept: await sealClientKey(client, at.ring) }
}

test("a client's key is sealed under the group's epoch, opens for that client alone, and gives the records back", async () => {
  const { at, place, client, kept } = await aClient()
  const opened = valueOf(await openClientKey(place, kept, at.ring))
  expect(opened.key.reveal()).toEqual(client.key.reveal())
  const record = { record: globalThis.crypto.randomUUID(), kind: 'identity', revision: 1 }
  const envelope = await sealRecord(client, record, NAME, at.state.head)
  const read = valueOf(await openRecord(opened, record, envelope))
  expect(read.content).toEqual(NAME)
  expect(read.writtenAt).toEqual(at.state.head)
})

test('a hostile server exchanges what it keeps: client, organisation, group, epoch, generation, birth', async () => {
  const { at, place, kept } = await aClient()
  const other = { ...place, client: globalThis.crypto.randomUUID() }
  const theirs = await sealClientKey(newClientKey(other, at.ring), at.ring)
  expect(refusalOf(await openClientKey(place, theirs, at.ring))).toBe('other-client')
  expect(refusalOf(await openClientKey(place, { ...theirs, client: place.client }, at.ring))).toBe('envelope-refused')
  expect(refusalOf(await openClientKey({ ...place, organisation: 'org-2' }, kept, at.ring))).toBe('other-client')
  expect(refusalOf(await openClientKey(place, { ...kept, generation: 2 }, at.ring))).toBe('envelope-refused')
  expect(refusalOf(await openClientKey(place, { ...kept, born: 0 }, at.ring))).toBe('envelope-refused')
  expect(refusalOf(await openClientKey(place, { ...kept, group: 'group-2' }, at.ring))).toBe('other-client')
  expect(refusalOf(await openClientKey(place, { ...kept, epoch: 2 }, at.ring))).toBe('unknown-epoch')
})

test('two records of one client exchanged, an older revision as a newer, a kind as another', async () => {
  const { at, client } = await aClient()
  const [one, two] = [{ record: 'record-1', kind: 'identity', revision: 1 }, { record: 'record-2', kind: 'identity', revision: 1 }]
  const [first, second] = [await sealRecord(client, one, NAME, at.state.head), await sealRecord(client, two, utf8('{}'), at.state.head)]
  expect(refusalOf(await openRecord(client, one, second))).toBe('envelope-refused')
  expect(refusalOf(await openRecord(client, two, first))).toBe('envelope-refused')
  expect(refusalOf(await openRecord(client, { ...one, revision: 2 }, first))).toBe('envelope-refused')
  expect(refusalOf(await openRecord(client, { ...one, kind: 'facts' }, first))).toBe('envelope-refused')
})

test('a record shows its reader that the server holds back entries of the log', async () => {
  const { at, client } = await aClient()
  const later = await joins(at, await aPerson())
  const place = { record: 'record-1', kind: 'facts', revision: 1 }
  const { writtenAt } = valueOf(await openRecord(client, place, await sealRecord(client, place, NAME, later.state.head)))
  expect(refusalOf(checkLog(writtenAt, at.state))).toBe('rolled-back')
  expect(checkLog(writtenAt, later.state).ok).toBe(true)
})

test('after a new epoch the old generation may be read, and the first write draws another with the old one under it', async () => {
  const { at, place, client, kept } = await aClient()
  expect(mayWriteUnder(client, at.ring)).toBe(true)
  const { ring } = valueOf(await beginEpoch(at.state, at.group, at.ring, at.anna.pen, TODAY))
  const [rewrapped] = valueOf(await rewrapClientKeys([kept], ring))
  if (!rewrapped) throw new Error('a wrap')
  const read = valueOf(await openClientKey(place, rewrapped, ring))
  expect([rewrapped.epoch, read.born, mayWriteUnder(read, ring)]).toEqual([2, 1, false])
  const { newer, older } = await nextGeneration(read, ring)
  expect([newer.generation, mayWriteUnder(newer, ring)]).toEqual([2, true])
  expect(valueOf(await openGeneration(newer, older)).key.reveal()).toEqual(client.key.reveal())
  expect(refusalOf(await openGeneration(read, older))).toBe('other-client')
  expect(refusalOf(await openGeneration(newer, { ...older, client: 'another' }))).toBe('other-client')
  expect(refusalOf(await openGeneration({ ...newer, key: client.key }, older))).toBe('wrong-key')
})

test('one who knows an old epoch seals a key of their own under it and calls it young: refused', async () => {
  const { at, place } = await aClient()
  const { ring } = valueOf(await beginEpoch(at.state, at.group, at.ring, at.anna.pen, TODAY))
  const forged = { ...place, generation: 1, born: 2, group: at.group, epoch: 1 }
  const sealed = await seal(currentKey(at.ring), { type: 'client-key', ...forged }, randomBytes(32))
  expect(refusalOf(await openClientKey(place, { ...forged, sealed }, ring))).toBe('envelope-refused')
})

test('clients handed over to another group open there, and are written under a new generation', async () => {
  const { at, place, kept } = await aClient()
  const other = globalThis.crypto.randomUUID()
  const made = await sayAndKeep(at, { kind: 'group-made', group: other, members: [at.boris.id] }, at.anna.pen)
  const { ring } = valueOf(await beginEpoch(made.state, other, undefined, at.boris.pen, TODAY))
  const [handed] = valueOf(await handOver([kept], at.ring, ring))
  if (!handed) throw new Error('a wrap')
  const read = valueOf(await openClientKey(place, handed, ring))
  expect([handed.group, read.born, mayWriteUnder(read, ring)]).toEqual([other, 0, false])
})

test('re-wrapping tells how far it is, and stops at a key that is not what it should be', async () => {
  const { at, kept } = await aClient()
  const many = await Promise.all(Array.from({ length: 230 }, () => sealClientKey(newClientKey({ organisation: at.id, client: globalThis.crypto.randomUUID() }, at.ring), at.ring)))
  const told: number[] = []
  valueOf(await rewrapClientKeys(many, at.ring, (done) => told.push(done)))
  expect(told).toEqual([100, 200, 230])
  const broken = { ...kept, sealed: flipBit(kept.sealed, 900) }
  expect(await rewrapClientKeys([...many, broken], at.ring)).toEqual({ ok: false, refusal: { kind: 'envelope-refused', client: kept.client } })
})

test('an attachment opens with the key of its client, under its own id, as the record says it is', async () => {
  const { client } = await aClient()
  const content = seeded(1).bytes(3000)
  const { stored, sha256 } = await sealAttachment(client, 'file-1', content)
  expect(valueOf(await openAttachment(client, 'file-1', stored, sha256))).toEqual(content)
  const other = await sealAttachment(client, 'file-2', content)
  expect(refusalOf(await openAttachment(client, 'file-1', other.stored, sha256))).toBe('other-file')
  expect(refusalOf(await openAttachment(client, 'file-1', other.stored, other.sha256))).toBe('age-file-refused')
  expect(refusalOf(await openAttachment({ ...client, generation: 2 }, 'file-1', stored, sha256))).toBe('age-file-refused')
  expect(refusalOf(await openAttachment({ ...client, client: 'other' }, 'file-1', stored, sha256))).toBe('age-file-refused')
  expect((await sealAttachment(client, 'file-3', seeded(2).bytes(2100))).stored.length).toBe(stored.length)
})

test('erased: the old ciphertext and every key of today open nothing', async () => {
  const { at, place, client, kept } = await aClient()
  const second = await sealClientKey(newClientKey({ ...place, client: globalThis.crypto.randomUUID() }, at.ring), at.ring)
  const record = { record: 'record-1', kind: 'identity', revision: 1 }
  const old = await sealRecord(client, record, NAME, at.state.head)
  const steps = erasureOf({ keys: ['wrap-1', 'wrap-2'], records: ['record-1'], attachments: [] })
  expect(steps).toEqual([{ from: 'keys', delete: ['wrap-1', 'wrap-2'] }, { from: 'records', delete: ['record-1'] }])
  // What is left: the epoch's keys, everybody's secrets, other clients' keys. The client's own key was drawn at random and lay nowhere but in the wrap.
  const left = [...at.ring.keys.values(), valueOf(await openClientKey(second, second, at.ring)).key]
  for (const key of left) expect((await openRecord({ ...client, key: key as typeof client.key }, record, old)).ok).toBe(false)
  expect(kept.client).toBe(place.client)
})
