import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { useDatabase } from '#tests/database'
import { logRead } from '#web/wire'
import type { Reply } from './api/line.ts'
import { addToGroup, beginDueEpochs, dueGroups, makeGroup, removeFromGroup } from './groups.ts'
import { inviteColleague } from './invite.ts'
import { beginJoin } from './join.ts'
import { refreshSession } from './open-session.ts'
import { admitJoiner, changeRoles, endMembership, leave, listJoiners } from './people.ts'
import { drawRecoveryKit, proposeRecovery, recoverGroups, signRecovery } from './recovery.ts'
import { standingOf } from './session.ts'
import { found, joins, joinsBy, ready, signIn, theFirst, type Player } from './story/testing.ts'
import { aDevice, aServer, refusalOf, valueOf, type Server } from './testing.ts'

// A passphrase is stretched slowly, by design, and these stories do it often.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

const database = useDatabase()
let server: Server
let here: Awaited<ReturnType<typeof ready>>
beforeAll(async () => {
  server = await aServer(database())
  here = await ready(await found(server, await theFirst(server)))
})
afterAll(async () => await server[Symbol.asyncDispose]())

const fresh = async ({ device, session }: Player) => valueOf(await refreshSession(device.desk, session))

/** A log as it was once, told as if it were all. */
const cutShort = (reply: Reply, entries: number, hash = new Uint8Array(32)): Reply => {
  const read = logRead.parse(reply.body)
  return { ...reply, body: z.encode(logRead, { entries: read.entries.slice(0, entries), head: { entries, hash } }) }
}

test('an organisation is ready: recovery signed by two, a group with its epoch, keys in the hands of both', async () => {
  const { anna, boris, group } = here
  const [one, two] = [await fresh(anna), await fresh(boris)]
  expect([one.log?.recovery !== undefined, one.rings.get(group)?.current, two.rings.get(group)?.current, dueGroups(two)]).toEqual([true, 1, 1, []])
  expect(one.rings.get(group)?.keys.get(1)?.reveal()).toEqual(two.rings.get(group)?.keys.get(1)?.reveal())
})

test('somebody joins, and what the host changes on the way is found out', async () => {
  const { anna, group } = here
  const person = { name: 'Carla', signInName: 'carla', roles: ['counsellor', 'librarian'] } as const
  // Kept by the server, the answer lost: what is tried again is the same.
  anna.device.once('POST /api/organisations', 'after')
  const invited = valueOf(await inviteColleague(anna.device.desk, anna.session, person))
  const device = aDevice(server)
  device.once('/invitations/open', (reply) => ({ ...reply, body: JSON.parse(JSON.stringify(reply.body).replace(/"greeting":"...../, '"greeting":"AAAAA')) }))
  expect(refusalOf(await beginJoin(device.desk, invited.code))).toBe('not-by-this-code')
  device.once('/invitations/open', (reply) => ({ ...reply, body: JSON.parse(JSON.stringify(reply.body).replace(invited.invitation, anna.session.staff)) }))
  expect(refusalOf(await beginJoin(device.desk, invited.code))).toBe('not-by-this-code')
  const carla = await joinsBy(server, invited.code, device)
  expect(standingOf(carla.session)).toBe('waiting')
  // Her device was told by the code how far the log had come: nothing shorter is believed on it.
  device.once('GET /api/organisations', (reply) => cutShort(reply, 2, carla.session.log?.hashes[1]))
  expect(refusalOf(await refreshSession(device.desk, { ...carla.session, log: undefined }))).toBe('rolled-back')

  expect(valueOf(await listJoiners(anna.device.desk, anna.session)).map(({ signInName }) => signInName)).toEqual(['carla'])
  anna.device.once('/staff', (reply) => ({ ...reply, body: JSON.parse(JSON.stringify(reply.body).replaceAll(/"recipient":"age1pq1.../g, '"recipient":"age1pq1qqq')) }))
  const admission = { invitation: invited.invitation, groups: [group] }
  expect(refusalOf(await admitJoiner(anna.device.desk, anna.session, admission))).toBe('not-by-this-code')
  anna.device.once('POST /api/organisations', 'before')
  expect(refusalOf(await admitJoiner(anna.device.desk, anna.session, admission))).toBe('line-broken')
  anna.device.once('POST /api/organisations', 'after')
  expect(valueOf(await admitJoiner(anna.device.desk, anna.session, admission))).toEqual({ turned: [], stillDue: [] })
  expect(refusalOf(await admitJoiner(anna.device.desk, anna.session, admission))).toBe('no-such-joiner')
  const opened = await fresh(carla)
  expect([standingOf(opened), opened.rings.get(group)?.current]).toEqual(['member', 1])

  // A key of the host's own making shuts the group, and says why.
  device.once('/api/me/epochs', (reply) => ({ ...reply, body: JSON.parse(JSON.stringify(reply.body).replace(/"wrapped":"[^"]*"/, `"wrapped":"${'A'.repeat(200)}"`)) }))
  const planted = await fresh(carla)
  expect([planted.rings.size, planted.shut.size]).toEqual([0, 1])
  await fresh(carla)
  valueOf(await changeRoles(anna.device.desk, anna.session, carla.session.staff, ['coordinator']))
  expect((await fresh(carla)).log?.staff.get(carla.session.staff)?.role).toBe('coordinator')
  expect(refusalOf(await changeRoles(carla.device.desk, carla.session, carla.session.staff, ['administrator']))).toBe('not-allowed')

  // She leaves the group, and its keys are others from then on.
  expect(valueOf(await removeFromGroup(anna.device.desk, anna.session, group, carla.session.staff)).turned).toEqual([group])
  expect((await fresh(carla)).rings.has(group)).toBe(false)
  expect(valueOf(await addToGroup(anna.device.desk, anna.session, group, carla.session.staff)).turned).toEqual([])
  expect((await fresh(carla)).rings.get(group)?.keys.size).toBe(2)

  // She forgets her passphrase: invited anew in her own place.
  const anew = valueOf(await inviteColleague(anna.device.desk, anna.session, { ...person, replaces: carla.session.staff }))
  const again = await joinsBy(server, anew.code)
  expect(valueOf(await admitJoiner(anna.device.desk, anna.session, { invitation: anew.invitation, groups: [group] })).turned).toEqual([group])
  const back = await fresh(again)
  expect([back.staff === carla.session.staff, back.log?.staff.get(carla.session.staff)?.standing, back.rings.get(group)?.keys.size]).toEqual([false, 'left', 3])
  expect(refusalOf(await signIn(server, carla, carla.device))).toBe('sign-in-refused')
})

test('two administrators decide at once: the second decides again; two who remove each other, one is out', async () => {
  const { anna, boris } = here
  const [mine, theirs] = await Promise.all([
    makeGroup(anna.device.desk, anna.session, [anna.session.staff]),
    makeGroup(boris.device.desk, boris.session, [boris.session.staff]),
  ])
  valueOf(theirs)
  const lost = valueOf(mine).group
  const daria = await joins(server, anna, 'daria', [lost], ['administrator'])
  const ended = await Promise.all([endMembership(daria.device.desk, daria.session, boris.session.staff), endMembership(boris.device.desk, boris.session, daria.session.staff)])
  expect(ended.filter(({ ok }) => ok)).toHaveLength(1)
  // Either shared a group with Anna that the other has no keys of: she begins its epoch.
  expect(ended.flatMap((one) => (one.ok ? one.value.stillDue : []))).not.toEqual([])
  expect(valueOf(await beginDueEpochs(anna.device.desk, anna.session)).turned).toHaveLength(1)
})

test('from two papers on a clean machine: every group opens, and all its members have new keys', async () => {
  const { anna, papers, group } = here
  const session = await fresh(anna)
  const elena = await joins(server, anna, 'elena', [], ['administrator'])
  expect(elena.session.rings.size).toBe(0)
  const clean = aDevice(server)
  elena.session = valueOf(await signIn(server, elena, clean))
  const [first = '', second = '', third = ''] = papers
  expect(refusalOf(await recoverGroups(clean.desk, elena.session, [first]))).toBe('too-few-shares')
  expect(refusalOf(await recoverGroups(clean.desk, elena.session, [first, first]))).toBe('one-share-twice')
  expect(await recoverGroups(clean.desk, elena.session, [first, second.replace(/.$/, (letter) => (letter === 'A' ? 'B' : 'A'))])).toMatchObject({ refusal: { kind: 'mistyped-code', share: 1, line: 2 } })
  const before = session.log?.groups.get(group)?.epoch ?? 0
  clean.once('/recovery', (reply) => ({ ...reply, body: JSON.parse(JSON.stringify(reply.body).replaceAll(/"wrapped":"[^"]*"/g, `"wrapped":"${'A'.repeat(200)}"`)) }))
  const lied = await recoverGroups(clean.desk, elena.session, [third.toLowerCase(), second], [group])
  expect(refusalOf(lied)).toBe('nothing-opened')
  const recovered = valueOf(await recoverGroups(clean.desk, elena.session, [third.toLowerCase(), second], [group]))
  expect([recovered.turned.includes(group), recovered.shut.size]).toEqual([true, 0])
  expect(elena.session.rings.get(group)?.keys.size).toBe(before + 1)
  expect((await fresh(anna)).rings.get(group)?.current).toBe(before + 1)

  // New papers: the old ones open nothing that begins from now on.
  const kit = await drawRecoveryKit()
  const printed = kit.printed.map((lines) => lines.join(' '))
  expect(refusalOf(await proposeRecovery(clean.desk, elena.session, kit, papers.slice(0, 2)))).toBe('not-typed-back')
  const proposal = valueOf(await proposeRecovery(clean.desk, elena.session, kit, printed.slice(1)))
  expect(refusalOf(await signRecovery(anna.device.desk, anna.session, proposal, papers.slice(0, 2)))).toBe('other-recovery')
  expect(valueOf(await signRecovery(anna.device.desk, anna.session, proposal, printed.slice(0, 2))).turned).toContain(group)
  expect(refusalOf(await recoverGroups(clean.desk, elena.session, papers.slice(0, 2)))).toBe('other-recovery')

  // Whoever leaves is out; their groups wait for a member.
  valueOf(await leave(clean.desk, elena.session))
  expect(dueGroups(await fresh(anna)).some((due) => due.group === group && due.mine)).toBe(true)
  expect(valueOf(await beginDueEpochs(anna.device.desk, anna.session)).turned).toContain(group)
  expect(refusalOf(await signIn(server, elena, clean))).toBe('sign-in-refused')
})
