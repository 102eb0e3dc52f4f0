import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { useDatabase } from '#tests/database'
import { applyEntry, toBase64, type Entry } from '#vault/envelope'
import { beginEpoch, makeRecoveryKit, nextEntry } from '#vault/open'
import { logRead } from '#web/wire'
import type { Reply } from './api/line.ts'
import { addToGroup, removeFromGroup } from './groups.ts'
import { refreshSession } from './open-session.ts'
import { changeRoles } from './people.ts'
import { proposeRecovery, signRecovery } from './recovery.ts'
import { penOf } from './session.ts'
import { found, joins, ready, signIn, theFirst, type Player } from './story/testing.ts'
import { aDevice, aServer, refusalOf, valueOf, type Server } from './testing.ts'

// A passphrase is stretched slowly, by design, and these stories do it often.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

const DAY = '2026-11-23'

const database = useDatabase()
let server: Server
let here: Awaited<ReturnType<typeof ready>>
let carla: Player
beforeAll(async () => {
  server = await aServer(database())
  here = await ready(await found(server, await theFirst(server)))
  carla = await joins(server, here.anna, 'carla', [here.group])
})
afterAll(async () => await server[Symbol.asyncDispose]())

const fresh = ({ device, session }: Player) => refreshSession(device.desk, session)

const logOf = ({ session }: Player) => {
  if (!session.log) throw new Error('they have a log')
  return session.log
}

/** What the host might answer instead of the truth. */
const telling = async (reply: Reply, entries: readonly Entry[], from: Player): Promise<Reply> => {
  let log = logOf(from)
  for (const entry of entries) {
    const after = await applyEntry(log, entry)
    if (after.ok) log = after.value
  }
  return { ...reply, body: z.encode(logRead, { entries: entries as z.output<typeof logRead>['entries'], head: log.head }) }
}

test('a group key that the host has made itself is not believed, though the wrap is right in every other way', async () => {
  const { anna, group } = here
  valueOf(await fresh(anna))
  // As if somebody who can wrap to anybody had opened an epoch of their own.
  const planted = valueOf(await beginEpoch(logOf(anna), group, anna.session.rings.get(group), penOf(anna.session), DAY))
  const wrap = planted.wraps.find(({ to }) => to === carla.session.staff)
  valueOf(await removeFromGroup(anna.device.desk, anna.session, group, here.boris.session.staff))
  carla.device.once('/api/me/epochs', (reply) => ({ ...reply, body: JSON.parse(JSON.stringify(reply.body).replace(/"wrapped":"[^"]*"/, `"wrapped":"${toBase64(wrap?.wrapped ?? new Uint8Array(32))}"`)) }))
  const session = valueOf(await fresh(carla))
  expect([session.rings.has(group), session.shut.get(group)]).toEqual([false, 'not-the-signed-key'])
  expect(valueOf(await fresh(carla)).rings.has(group)).toBe(true)
  // The wrap of the epoch before, replayed after the group began another.
  const before = await carla.device.line({ method: 'GET', path: '/api/me/epochs' })
  valueOf(await addToGroup(anna.device.desk, anna.session, group, here.boris.session.staff))
  valueOf(await removeFromGroup(anna.device.desk, anna.session, group, here.boris.session.staff))
  carla.device.always('/api/me/epochs', (reply) => before ?? reply)
  expect(valueOf(await fresh(carla)).shut.get(group)).toBe('old-epoch')
  carla.device.calm()
  expect(valueOf(await fresh(carla)).rings.get(group)?.keys.size).toBe(3)
})

test('of two histories a device that has seen one refuses the other, in the same session and in the next', async () => {
  const { anna } = here
  valueOf(await fresh(anna))
  valueOf(await fresh(carla))
  const other = await nextEntry(logOf(anna), { kind: 'role-changed', staff: carla.session.staff, role: 'auditor' }, [penOf(anna.session)], DAY)
  const fork = await telling({ status: 200, body: undefined }, [other], anna)
  const [log, entries] = [logOf(carla), logOf(carla).head.entries]
  valueOf(await changeRoles(anna.device.desk, anna.session, carla.session.staff, ['coordinator']))
  valueOf(await fresh(carla))
  carla.device.always('GET /api/organisations', () => fork)
  // As long as the log that she knows, and not that log.
  expect(refusalOf(await fresh(carla))).toBe('forked')
  carla.device.calm()
  const kept = carla.device.desk.store
  const pinned = { ...carla.session, log }
  carla.device.always(`log?after=${entries}`, () => fork)
  expect(refusalOf(await refreshSession(carla.device.desk, pinned))).toBe('forked')
  carla.device.calm()
  // The same device, switched off and on: it knows from its own memory how far the log had come.
  expect((await kept.names('pins/')).length).toBe(1)
  const whole = logRead.parse((await carla.device.line({ method: 'GET', path: `/api/organisations/${carla.session.organisation}/log?after=0` }))?.body)
  carla.device.once('log?after=0', (reply) => ({ ...reply, body: z.encode(logRead, { entries: whole.entries.slice(0, -1), head: log.head }) }))
  expect(refusalOf(await signIn(server, carla, carla.device))).toBe('rolled-back')
  valueOf(await signIn(server, carla, carla.device))
})

test('entries that nobody was allowed to write are no entries: by a counsellor, by a stranger\'s key, with a signature of something else', async () => {
  const { anna } = here
  valueOf(await fresh(anna))
  valueOf(await fresh(carla))
  const statement = { kind: 'role-changed', staff: carla.session.staff, role: 'administrator' } as const
  const forged = [
    [await nextEntry(logOf(anna), statement, [penOf(carla.session)], DAY), 'not-allowed'],
    [await nextEntry(logOf(anna), statement, [{ staff: anna.session.staff, seed: penOf(carla.session).seed }], DAY), 'bad-signature'],
    [{ ...(await nextEntry(logOf(anna), statement, [penOf(anna.session)], DAY)), signatures: (await nextEntry(logOf(anna), { ...statement, role: 'editor' }, [penOf(anna.session)], DAY)).signatures }, 'bad-signature'],
  ] as const
  for (const [entry, because] of forged) {
    const lie = { status: 200, body: z.encode(logRead, { entries: [entry] as unknown as z.output<typeof logRead>['entries'], head: { entries: logOf(anna).head.entries + 1, hash: new Uint8Array(32) } }) }
    carla.device.once('GET /api/organisations', () => lie)
    expect(refusalOf(await fresh(carla))).toBe(because)
    // The server's own rules are the same: it keeps none of them.
    expect((await carla.device.line({ method: 'POST', path: `/api/organisations/${carla.session.organisation}/log`, body: { entries: lie.body.entries } }))?.status).toBeGreaterThanOrEqual(400)
  }
})

test('another recovery recipient in the place of the one on paper is signed by nobody', async () => {
  const { anna, boris } = here
  const [kit, planted] = [await makeRecoveryKit(), await makeRecoveryKit()]
  const typed = kit.printed.slice(1).map((lines) => lines.join('\n'))
  const proposal = valueOf(await proposeRecovery(anna.device.desk, anna.session, kit, typed))
  const swap = () =>
    boris.device.once('/proposals', (reply) => {
      const [one] = JSON.parse(JSON.stringify(reply.body)) as { body: string }[]
      const said = Buffer.from(one?.body ?? '', 'base64url').toString().replace(kit.recipient, planted.recipient)
      return { ...reply, body: [{ ...one, body: Buffer.from(said).toString('base64url') }] }
    })
  swap()
  expect(refusalOf(await signRecovery(boris.device.desk, boris.session, proposal))).toBe('bad-signature')
  swap()
  expect(refusalOf(await signRecovery(boris.device.desk, boris.session, proposal, typed))).toBe('other-recovery')
  valueOf(await signRecovery(boris.device.desk, boris.session, proposal, typed))
  expect(logOf(boris).recovery?.recipient).toBe(kit.recipient)
})

test('somebody else\'s account, or a root of nothing, opens nothing', async () => {
  const { anna, boris } = here
  const device = aDevice(server)
  const theirs = await boris.device.line({ method: 'GET', path: '/api/me' })
  device.once('/api/me', (reply) => theirs ?? reply)
  expect(refusalOf(await signIn(server, anna, device))).toBe('other-derivation')
  device.once('/api/me', (reply) => ({ ...reply, body: JSON.parse(JSON.stringify(reply.body).replace(anna.session.staff, boris.session.staff)) }))
  expect(refusalOf(await signIn(server, anna, device))).toBe('envelope-refused')
  // Bytes that are no JSON, a shape that is none of the contract, an answer of a proxy.
  for (const body of [undefined, [], { entries: 'x' }, null]) {
    device.once('/api/me', () => ({ status: 200, body }))
    expect(refusalOf(await signIn(server, anna, device))).toBe('not-understood')
  }
  device.once('/api/me', () => ({ status: 502, body: undefined }))
  expect(refusalOf(await signIn(server, anna, device))).toBe('not-understood')
})
