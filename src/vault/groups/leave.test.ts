import { expect, test } from 'vitest'
import type { Secret } from '#kernel'
import { fromUtf8, utf8, type Bytes } from '../bytes/bytes.ts'
import { mayWriteUnder, newClientKey, nextGeneration, openClientKey, sealClientKey } from '../clients/client-key.ts'
import { sealRecord } from '../clients/record.ts'
import { handOver, rewrapClientKeys } from '../clients/rewrap.ts'
import { withIdentity } from '../sealing/age-file.ts'
import { additionalData, type Context } from '../sealing/context.ts'
import { Key, type Purpose } from '../sealing/key.ts'
import { open } from '../sealing/seal.ts'
import { anOrganisation, aPerson, joins, refusalOf, say, sayAndKeep, TODAY, valueOf } from '../testing.ts'
import { admit, beginEpoch } from './begin-epoch.ts'
import { endAccess } from './leave.ts'
import { openKeyRing } from './key-ring.ts'
import { readyForClients } from './ready-for-clients.ts'

type Envelope = { readonly context: Context; readonly bytes: Bytes }

const PURPOSES: readonly Purpose[] = ['client', 'epoch', 'staff', 'passkey', 'device']

/** Opens all that can be opened with some keys and what comes out of it, again and again, until nothing more does. */
const openAllThatOpens = async (start: readonly Bytes[], identities: readonly Secret[], envelopes: readonly Envelope[], wraps: readonly Bytes[]): Promise<readonly string[]> => {
  const keys = [...start]
  const opened = new Set<Envelope | Bytes>()
  const texts: string[] = []
  for (const wrapped of wraps) {
    for (const identity of identities) {
      const result = await withIdentity(identity, wrapped)
      if (result.ok) keys.push(result.value.slice(-32))
    }
  }
  for (let before = -1; before !== opened.size; ) {
    before = opened.size
    for (const raw of keys.flatMap((key) => PURPOSES.map((purpose) => new Key(purpose, key)))) {
      for (const envelope of envelopes.filter((one) => !opened.has(one))) {
        const result = await open(raw, envelope.context, envelope.bytes)
        if (!result.ok) continue
        opened.add(envelope)
        if (result.value.length === 32) keys.push(result.value)
        texts.push(fromUtf8(result.value.subarray(36)) ?? '')
      }
    }
  }
  return texts
}

test("a leaver keeps every key ever opened, gets tomorrow's whole database, and opens nothing written since", async () => {
  const carla = await aPerson()
  const joined = await joins(await anOrganisation(), carla)
  const at = await sayAndKeep(joined, { kind: 'member-added', group: joined.group, staff: carla.id }, joined.anna.pen)
  const client = newClientKey({ organisation: at.id, client: globalThis.crypto.randomUUID() }, at.ring)
  const kept = await sealClientKey(client, at.ring)
  const place = { record: 'record-1', kind: 'narrative' }
  const before = await sealRecord(client, { ...place, revision: 1 }, utf8('what Carla has read'), at.state.head)
  const carlasWrap = valueOf(await admit(at.state, at.ring, carla.id))

  const ended = valueOf(await endAccess(at.state, { kind: 'staff-left', staff: carla.id }, new Map([[at.group, at.ring]]), [at.anna.pen], TODAY))
  const [begun] = ended.epochs
  if (!begun?.older) throw new Error('a new epoch')
  expect([ended.stillDue, readyForClients(ended.state, at.group).ok]).toEqual([[], true])
  const rewrapped = valueOf(await rewrapClientKeys([kept], begun.ring))
  const [today] = rewrapped
  if (!today) throw new Error('a wrap')
  const { newer, older } = await nextGeneration(valueOf(await openClientKey(client, today, begun.ring)), begun.ring)
  const newest = await sealClientKey(newer, begun.ring)
  const since = await sealRecord(newer, { ...place, revision: 2 }, utf8('what was written since'), ended.state.head)
  const fresh = newClientKey({ organisation: at.id, client: globalThis.crypto.randomUUID() }, begun.ring)
  const someoneElse = await sealRecord(fresh, { ...place, revision: 1 }, utf8('someone who came since'), ended.state.head)

  const recordOf = ({ organisation, client: id, generation }: typeof client, revision: number): Context => ({ type: 'record', organisation, client: id, generation, ...place, revision })
  const keyContext = ({ sealed: _sealed, ...where }: typeof kept): Context => ({ type: 'client-key', ...where })
  const freshKept = await sealClientKey(fresh, begun.ring)
  const { sealed: olderSealed, ...olderPlace } = older
  const database: Envelope[] = [
    { context: { type: 'older-epoch-key', organisation: at.id, group: at.group, epoch: 1, under: 2 }, bytes: begun.older },
    ...[kept, today, newest, freshKept].map((one) => ({ context: keyContext(one), bytes: one.sealed })),
    { context: { type: 'older-client-key', ...olderPlace }, bytes: olderSealed },
    { context: recordOf(client, 1), bytes: before },
    { context: recordOf(newer, 2), bytes: since },
    { context: recordOf(fresh, 1), bytes: someoneElse },
  ]
  const wraps = [carlasWrap.wrapped, ...at.begun.wraps.map(({ wrapped }) => wrapped), ...begun.wraps.map(({ wrapped }) => wrapped)]
  const everyKeyCarlaHad = [...at.ring.keys.values(), client.key].map((key) => key.reveal())
  const hers = await openAllThatOpens(everyKeyCarlaHad, [carla.identity], database, wraps)
  expect(hers.filter((text) => text !== '')).toEqual(['what Carla has read'])
  // The same search with the keys of one who stayed finds everything: it looks well.
  const annas = await openAllThatOpens([], [at.anna.identity], database, wraps)
  expect(annas.filter((text) => text !== '').toSorted()).toEqual(['someone who came since', 'what Carla has read', 'what was written since'])
  expect(additionalData(recordOf(client, 1)).length).toBeGreaterThan(0)
})

test('the leaver is not among the readers of the next epoch, and cannot begin one', async () => {
  const carla = await aPerson()
  const joined = await joins(await anOrganisation(), carla)
  const at = await sayAndKeep(joined, { kind: 'member-added', group: joined.group, staff: carla.id }, joined.anna.pen)
  const rings = new Map([[at.group, at.ring]])
  const ended = valueOf(await endAccess(at.state, { kind: 'staff-left', staff: carla.id }, rings, [at.anna.pen], TODAY))
  expect(ended.epochs.flatMap(({ wraps }) => wraps.map(({ to }) => to))).not.toContain(carla.id)
  expect(refusalOf(await endAccess(ended.state, { kind: 'staff-left', staff: at.boris.id }, rings, [carla.pen], TODAY))).toBe('not-allowed')
  const [begun] = ended.epochs
  const stolen = begun?.wraps.find(({ to }) => to === at.boris.id)
  if (!stolen) throw new Error('a wrap')
  expect(refusalOf(await openKeyRing(ended.state, at.group, at.boris.id, carla.identity, { epoch: 2, wrapped: stolen.wrapped, older: new Map() }))).toBe('age-file-refused')
})

test('a group whose keys the signer does not hold stays due, and nothing is written in it', async () => {
  const at = await anOrganisation()
  const carla = await aPerson()
  const joined = await joins(at, carla)
  const team = globalThis.crypto.randomUUID()
  const made = await sayAndKeep(joined, { kind: 'group-made', group: team, members: [carla.id, at.boris.id] }, at.anna.pen)
  const ended = valueOf(await endAccess(made.state, { kind: 'staff-left', staff: carla.id }, new Map([[at.group, at.ring]]), [at.anna.pen], TODAY))
  expect(ended.stillDue).toEqual([team])
  expect(refusalOf(readyForClients(ended.state, team))).toBe('epoch-due')
})

test('a new recovery identity begins an epoch that the old papers do not open', async () => {
  const at = await anOrganisation()
  const next = await aPerson()
  const ending = { kind: 'recovery-changed', recipient: next.publicKeys.recipient } as const
  const ended = valueOf(await endAccess(at.state, ending, new Map([[at.group, at.ring]]), [at.anna.pen, at.boris.pen], TODAY))
  const wrapped = ended.epochs[0]?.wraps.find(({ to }) => to === 'recovery')?.wrapped
  if (!wrapped) throw new Error('a wrap')
  expect((await withIdentity(next.identity, wrapped)).ok).toBe(true)
  expect((await say(ended.state, { kind: 'staff-left', staff: at.boris.id }, at.anna.pen)).after.ok).toBe(true)
})

test('an office is searched: two colleagues elsewhere close it, and its clients open with them, under keys that its devices do not know', async () => {
  const carla = await aPerson()
  const at = await joins(await anOrganisation(), carla)
  const office = globalThis.crypto.randomUUID()
  const made = await sayAndKeep(at, { kind: 'group-made', group: office, members: [carla.id, at.boris.id] }, at.anna.pen)
  const opened = valueOf(await beginEpoch(made.state, office, undefined, at.boris.pen, TODAY))
  const client = newClientKey({ organisation: at.id, client: globalThis.crypto.randomUUID() }, opened.ring)
  const kept = await sealClientKey(client, opened.ring)

  const closing = { kind: 'office-closed', group: office, heir: at.group, staff: [carla.id] } as const
  expect(refusalOf(await endAccess(opened.state, closing, new Map(), [carla.pen, at.boris.pen], TODAY))).toBe('not-allowed')
  const ended = valueOf(await endAccess(opened.state, closing, new Map(), [at.boris.pen, at.anna.pen], TODAY))
  expect(refusalOf(readyForClients(ended.state, office))).toBe('group-closed')
  expect(readyForClients(ended.state, at.group).ok).toBe(true)
  const [handed] = valueOf(await handOver([kept], opened.ring, at.ring))
  if (!handed) throw new Error('a wrap')
  const here = valueOf(await openClientKey(client, handed, at.ring))
  expect(mayWriteUnder(here, at.ring)).toBe(false)
  const { newer } = await nextGeneration(here, at.ring)
  const since = await sealClientKey(newer, at.ring)
  const { sealed, ...place } = since
  const carlas = await openAllThatOpens([...opened.ring.keys.values(), client.key].map((key) => key.reveal()), [carla.identity], [{ context: { type: 'client-key', ...place }, bytes: sealed }], at.begun.wraps.map(({ wrapped }) => wrapped))
  expect(carlas).toEqual([])
})
