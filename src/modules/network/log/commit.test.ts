import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { randomIds, systemClock, type Id, type Result } from '#kernel'
import { applyEntry } from '#vault/envelope'
import { admit, beginEpoch, draftEntry, endAccess, foundingBody, generateStaffKeys, makeEntry, makeRecoveryKit, nextEntry, publicKeysOf, signEntry, writeBody } from '#vault/open'
import { useDatabase } from '#tests/database'
import type { AccountsDeps } from '../accounts-deps.ts'
import { changeRosterEntry } from '../roster.ts'
import { closeAccountOf, listStaff } from '../staff-changes.ts'
import { accountsOver, aPerson, twoOrganisations, valueOf } from '../testing.ts'
import { commitToLog } from './commit-to-log.ts'
import { readOwnEpochs } from './epochs.ts'
import { propose } from './proposals.ts'
import { readOrganisationLog } from './read-organisation-log.ts'
import { aColleague, aGuest, aLoggedOrganisation, joined, alone, sent, today, twoFounders, type Logged } from './testing.ts'

const database = useDatabase()

let deps: AccountsDeps
let places: { readonly member: Id; readonly secretariat: Id }
beforeAll(async () => {
  deps = await accountsOver(database(), systemClock)
  places = await twoOrganisations(database())
})

const another = async (): Promise<Id> => {
  const id = randomIds.next()
  await database().asKeeper((tx) => sql`insert into organisation (id, slug, kind, name) values (${id}, ${`m-${id}`}, 'member', 'Stork')`.execute(tx.db))
  return id
}

const anOffice = async (): Promise<Logged> => await aLoggedOrganisation(deps, await another())

const because = (result: Result<unknown, { readonly kind: string }>): string =>
  result.ok ? 'accepted' : 'because' in result.refusal ? `${result.refusal.kind}: ${String(result.refusal.because)}` : result.refusal.kind

const lengthOf = async ({ organisation, anna }: Logged): Promise<number> => valueOf(await readOrganisationLog(deps, anna.actor, { organisation, after: 0 })).head.entries

test('what is forged, replayed, left out or another organisation\'s is refused, and nothing of it is kept', async () => {
  const [at, other] = [await anOffice(), await anOffice()]
  const { anna, boris, say, commit, founding } = at
  const length = await lengthOf(at)
  const leaving = await say({ kind: 'staff-left', staff: boris.id }, anna.pen)
  const [signature] = leaving.signatures
  const flipped = { ...leaving, signatures: [{ staff: anna.id, signature: Uint8Array.from(signature?.signature ?? [], (byte, place) => (place === 0 ? byte ^ 1 : byte)) }] }
  expect(because(await commit(anna, alone(flipped)))).toBe('log-refused: bad-signature')
  expect(because(await commit(anna, alone({ ...leaving, signatures: [await signEntry(leaving.body, { ...boris.pen, staff: anna.id })] })))).toBe('log-refused: bad-signature')
  expect(because(await commit(anna, alone(founding)))).toBe('stale-head')
  const later = await say({ kind: 'group-made', group: randomIds.next(), members: [anna.id] }, anna.pen)
  expect(because(await commit(anna, alone(leaving, later)))).toBe('stale-head')
  expect(because(await commit(anna, alone(await other.say({ kind: 'staff-left', staff: other.boris.id }, other.anna.pen))))).toBe('log-refused: wrong-organisation')
  expect(because(await commitToLog(deps, anna.actor, { organisation: other.organisation, ...alone(leaving) }))).toBe('organisation-not-found')
  expect(because(await commit(anna, alone({ body: new TextEncoder().encode('{}'), signatures: leaving.signatures })))).toBe('log-refused: not-an-entry')
  expect(because(await commit(boris, alone(leaving)))).toBe('not-your-signature')
  expect([await lengthOf(at), await lengthOf(other)]).toEqual([length, length])
})

test('a founding of one organisation founds no other; and only those found it who have joined, with the keys they joined with', async () => {
  const [here, there] = [await another(), await another()]
  const { anna, boris, body, founding } = await twoFounders(deps, here)
  const strangers = await twoFounders(deps, there)
  expect(because(await commitToLog(deps, strangers.anna.actor, { organisation: there, ...alone(founding) }))).toBe('not-your-signature')
  const lured = await makeEntry(foundingBody(here, [{ staff: strangers.anna.id, keys: strangers.anna.publicKeys }, { staff: strangers.boris.id, keys: strangers.boris.publicKeys }], today()), [strangers.anna.pen, strangers.boris.pen])
  expect(because(await commitToLog(deps, strangers.anna.actor, { organisation: there, ...alone(lured) }))).toBe('log-refused: wrong-organisation')
  const otherKeys = await publicKeysOf(generateStaffKeys())
  const swapped = { ...body, administrators: [{ ...body.administrators[0], recipient: otherKeys.recipient }, body.administrators[1]] as typeof body.administrators }
  expect(because(await commitToLog(deps, anna.actor, { organisation: here, ...alone(await makeEntry(swapped, [anna.pen, boris.pen])) }))).toBe('commit-refused: other-keys')
  expect(because(await commitToLog(deps, anna.actor, { organisation: here, ...alone(founding) }))).toBe('accepted')
  expect(because(await commitToLog(deps, boris.actor, { organisation: here, ...alone(founding) }))).toBe('stale-head')
})

test('an epoch comes with exactly the wraps that its entry names: none missing, none for an outsider, none twice, none unasked', async () => {
  const at = await anOffice()
  const { anna, boris, group, ring, stateOf, commit } = at
  const outsider = await aPerson(deps, at.organisation, ['counsellor'])
  const begun = valueOf(await beginEpoch(await stateOf(), group, ring, anna.pen, today()))
  const whole = sent(begun)
  const wrapped = new Uint8Array(64)
  const trying = async (change: Partial<typeof whole>, more: Partial<Parameters<typeof commit>[1]> = {}) => because(await commit(anna, { ...alone(begun.entry), epochs: [{ ...whole, ...change }], ...more }))
  expect(because(await commit(anna, alone(begun.entry)))).toBe('commit-refused: epoch-missing')
  expect(await trying({ wraps: whole.wraps.filter(({ to }) => to !== boris.id) })).toBe('commit-refused: wraps-differ')
  expect(await trying({ wraps: whole.wraps.filter(({ to }) => to !== 'recovery') })).toBe('commit-refused: wraps-differ')
  expect(await trying({ wraps: [...whole.wraps, { to: outsider.id, wrapped }] })).toBe('commit-refused: wraps-differ')
  expect(await trying({ wraps: [...whole.wraps, { to: boris.id, wrapped }] })).toBe('commit-refused: wraps-differ')
  expect(await trying({ older: undefined })).toBe('commit-refused: older-differs')
  expect(await trying({}, { epochs: [whole, { ...whole, epoch: whole.epoch + 1 }] })).toBe('commit-refused: epoch-unasked')
  expect(await trying({ group: randomIds.next() })).toBe('commit-refused: epoch-missing')
  for (const to of [outsider.id, boris.id]) expect(await trying({}, { admissions: [{ group, epoch: whole.epoch, to, wrapped }] })).toBe('commit-refused: admission-unfounded')
  expect(await trying({}, { roles: [{ staff: boris.id, roles: ['auditor'] }] })).toBe('commit-refused: roles-differ')
  expect(await trying({}, { invitation: { id: randomIds.next(), name: 'X', signInName: 'xx', roles: ['editor'], tokenHash: new Uint8Array(32), greeting: new Uint8Array(1) } })).toBe('commit-refused: invitation-differs')
  expect(await trying({}, { proposal: randomIds.next() })).toBe('proposal-not-found')
  expect(await trying({})).toBe('accepted')
  expect(await trying({})).toBe('stale-head')
})

const daysOff = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

test('a day that has not come, or is long past, is not written: the clock of a device was wrong; what waited for a second signature may be older', async () => {
  const at = await anOffice()
  const { organisation, anna, boris, stateOf } = at
  const dated = async (on: string) => await nextEntry(await stateOf(), { kind: 'group-made', group: randomIds.next(), members: [anna.id] }, [anna.pen], on)
  for (const on of ['2031-11-23', daysOff(2), daysOff(-2), '1970-01-01']) expect(because(await at.commit(anna, alone(await dated(on)))), on).toBe('wrong-day')
  // At midnight two clocks that are right name two days.
  for (const days of [1, -1]) expect(because(await at.commit(anna, alone(await dated(daysOff(days))))), String(days)).toBe('accepted')

  const waiting = async (on: string) => {
    const statement = { kind: 'recovery-changed' as const, recipient: (await makeRecoveryKit()).recipient }
    const body = writeBody(draftEntry(await stateOf(), statement, anna.id, on))
    return { id: randomIds.next(), body, by: anna.id, signature: (await signEntry(body, anna.pen)).signature, note: new Uint8Array(0) }
  }
  for (const on of ['2031-11-23', daysOff(-3)]) expect(because(await propose(deps, anna.actor, { organisation, ...(await waiting(on)) })), on).toBe('wrong-day')
  const proposal = await waiting(daysOff(0))
  valueOf(await propose(deps, anna.actor, { organisation, ...proposal }))
  const signed = { body: proposal.body, signatures: [{ staff: anna.id, signature: proposal.signature }, await signEntry(proposal.body, boris.pen)] }
  const inAWeek = { ...deps, clock: { now: () => new Date(Date.now() + 7 * 86_400_000) } }
  expect(because(await commitToLog(inAWeek, boris.actor, { organisation, ...alone(signed) }))).toBe('wrong-day')
  // Another entry is not made good by a proposal that happens to wait, nor is one that stands behind it.
  const named = async (on: string) => because(await commitToLog(deps, anna.actor, { organisation, ...alone(await dated(on)), proposal: proposal.id }))
  for (const on of [daysOff(-400), daysOff(0)]) expect(await named(on), on).toBe('commit-refused: proposal-differs')
  const behind = await nextEntry(valueOf(await applyEntry(await stateOf(), signed)), { kind: 'group-made', group: randomIds.next(), members: [anna.id] }, [boris.pen], daysOff(0))
  expect(because(await commitToLog(inAWeek, boris.actor, { organisation, ...alone(signed, behind), proposal: proposal.id }))).toBe('wrong-day')
  expect(because(await commitToLog(inAWeek, boris.actor, { organisation, ...alone(signed), proposal: proposal.id }))).toBe('accepted')
})

test('of two who append at once, one does, and the other is told to read again', async () => {
  const at = await anOffice()
  const [byAnna, byBoris] = [await at.say({ kind: 'staff-left', staff: at.boris.id }, at.anna.pen), await at.say({ kind: 'staff-left', staff: at.anna.id }, at.boris.pen)]
  const outcomes = await Promise.all([at.commit(at.anna, alone(byAnna)), at.commit(at.boris, alone(byBoris))])
  expect(outcomes.map(because).toSorted()).toEqual(['accepted', 'stale-head'])
  const staff = valueOf(await listStaff(deps, at.anna.actor, { organisation: at.organisation }))
  expect(staff.filter(({ leftAt }) => leftAt === undefined)).toHaveLength(1)
  // Whoever is left is the last one.
  const [left, pen] = staff.find(({ id }) => id === at.anna.id)?.leftAt ? [at.boris, at.boris.pen] : [at.anna, at.anna.pen]
  expect(because(await at.commit(left, alone(await at.say({ kind: 'staff-left', staff: left.id }, pen))))).toBe('log-refused: last-administrator')
})

test('whoever was shut out by closing the account brings nothing more, whatever the log still says of them', async () => {
  const at = await anOffice()
  valueOf(await closeAccountOf(deps, at.anna.actor, { organisation: at.organisation, person: at.boris.id }))
  expect(because(await at.commit(at.boris, alone(await at.say({ kind: 'staff-left', staff: at.anna.id }, at.boris.pen))))).toBe('commit-refused: signer-gone')
  // Nor is the last administrator with an account let go, though the log knows another.
  expect(because(await at.commit(at.anna, alone(await at.say({ kind: 'staff-left', staff: at.anna.id }, at.anna.pen))))).toBe('last-administrator')
  expect(because(await at.commit(at.anna, alone(await at.say({ kind: 'staff-left', staff: at.boris.id }, at.anna.pen))))).toBe('accepted')
})

test('joining: by that very invitation, with those keys, in that role; whoever is not vouched for goes with the invitation', async () => {
  const at = await anOffice()
  const { anna, say, commit, organisation } = at
  const { invitation, guest } = await aGuest(deps, at, ['coordinator', 'librarian'])
  const other = await aGuest(deps, at, ['coordinator'])
  const trying = async (...said: Parameters<typeof joined>) => because(await commit(anna, alone(await say(joined(...said), anna.pen))))
  expect(await trying(other.invitation, guest, 'coordinator')).toBe('commit-refused: not-joined')
  expect(await trying(invitation, { id: guest.id, publicKeys: await publicKeysOf(generateStaffKeys()) }, 'coordinator')).toBe('commit-refused: other-keys')
  expect(await trying(invitation, { ...guest, id: randomIds.next() }, 'coordinator')).toBe('commit-refused: not-joined')
  expect(await trying(invitation, guest, 'administrator')).toBe('log-refused: wrong-role')
  expect(await trying(invitation, guest, 'coordinator')).toBe('accepted')
  valueOf(await commit(anna, alone(await say({ kind: 'invitation-revoked', invitation: other.invitation }, anna.pen))))
  const staff = valueOf(await listStaff(deps, anna.actor, { organisation }))
  expect([guest, other.guest].map(({ id }) => staff.find((one) => one.id === id)?.leftAt !== undefined)).toEqual([false, true])
})

test('roles follow the log: the first of somebody\'s roles is the one that it names', async () => {
  const at = await anOffice()
  const carla = await aColleague(deps, at)
  const entry = await at.say({ kind: 'role-changed', staff: carla.id, role: 'coordinator' }, at.anna.pen)
  expect(because(await at.commit(at.anna, alone(entry)))).toBe('commit-refused: roles-differ')
  expect(because(await at.commit(at.anna, { ...alone(entry), roles: [{ staff: carla.id, roles: ['administrator', 'coordinator'] }] }))).toBe('commit-refused: roles-differ')
  valueOf(await at.commit(at.anna, { ...alone(entry), roles: [{ staff: carla.id, roles: ['editor', 'coordinator'] }] }))
  expect(valueOf(await listStaff(deps, at.anna.actor, { organisation: at.organisation })).find(({ id }) => id === carla.id)?.roles).toEqual(['editor', 'coordinator'])
})

test('admitting and leaving: membership, session, wraps and the new epoch in one step', async () => {
  const at = await anOffice()
  const { anna, group, ring, say, stateOf, commit, organisation } = at
  const carla = await aColleague(deps, at)
  const added = await say({ kind: 'member-added', group, staff: carla.id }, anna.pen)
  const { wrapped } = valueOf(await admit(valueOf(await applyEntry(await stateOf(), added)), ring, carla.id))
  const admission = { group, epoch: ring.current, to: carla.id, wrapped }
  expect(because(await commit(anna, { ...alone(added), admissions: [{ ...admission, epoch: ring.current + 1 }] }))).toBe('commit-refused: admission-unfounded')
  valueOf(await commit(anna, { ...alone(added), admissions: [admission] }))
  expect((await readOwnEpochs(deps, carla.actor)).wraps).toEqual([{ group, epoch: 1, wrapped }])
  const ended = valueOf(await endAccess(await stateOf(), { kind: 'staff-left', staff: carla.id }, new Map([[group, ring]]), [anna.pen], today()))
  const entries = [ended.entry, ...ended.epochs.map(({ entry }) => entry)]
  valueOf(await commit(anna, { ...alone(...entries), epochs: ended.epochs.map(sent) }))
  expect((await readOwnEpochs(deps, carla.actor)).wraps).toEqual([])
  const annas = await readOwnEpochs(deps, anna.actor)
  expect([annas.wraps.map(({ epoch }) => epoch), annas.older.map(({ epoch, under }) => [epoch, under])]).toEqual([[2], [[1, 2]]])
  expect(valueOf(await listStaff(deps, anna.actor, { organisation })).find(({ id }) => id === carla.id)?.leftAt).toBeInstanceOf(Date)
  expect(await deps.authentication.signIn({ cookies: undefined, address: '192.0.2.7', browser: undefined }, carla)).toMatchObject({ ok: false })
})

test('a suspended organisation ends access and lets nobody in', async () => {
  const at = await anOffice()
  const keeper = await aPerson(deps, places.secretariat, ['administrator'], { secretariat: true })
  const carla = await aColleague(deps, at)
  valueOf(await changeRosterEntry(deps, keeper.actor, { organisation: at.organisation, transferBasis: undefined, suspended: true }))
  expect(because(await at.commit(at.anna, alone(await at.say({ kind: 'group-made', group: randomIds.next(), members: [at.anna.id] }, at.anna.pen))))).toBe('organisation-suspended')
  expect(because(await at.commit(at.anna, alone(await at.say({ kind: 'staff-left', staff: carla.id }, at.anna.pen))))).toBe('accepted')
})

test('the database lets no organisation write another\'s log, nor anybody change what is written', async () => {
  const [at, other] = [await anOffice(), await anOffice()]
  const as = (organisation: Id, statement: ReturnType<typeof sql>) => database().asOrganisation(organisation, (tx) => statement.execute(tx.db))
  const row = sql`insert into organisation_log (organisation, number, body, hash) values (${other.organisation}, 99, 'x', ${new Uint8Array(32)})`
  await expect(as(at.organisation, row)).rejects.toThrow(/row-level security/)
  for (const table of ['organisation_log', 'log_signature']) {
    for (const change of [`update ${table} set number = number + 1`, `delete from ${table}`]) await expect(as(at.organisation, sql.raw(change))).rejects.toThrow(/permission denied/)
  }
  expect((await as(at.organisation, sql`update log_head set entries = 0 where organisation = ${other.organisation}`)).numAffectedRows).toBe(0n)
  expect((await as(at.organisation, sql`select 1 from epoch_wrap where organisation = ${other.organisation}`)).rows).toEqual([])
  expect((await as(at.organisation, sql`select 1 from organisation_log where organisation = ${other.organisation}`)).rows).toHaveLength(4)
  await expect(database().asPublic((tx) => sql`select 1 from organisation_log`.execute(tx.db))).rejects.toThrow(/permission denied/)
})
