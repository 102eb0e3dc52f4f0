import { randomIds, type Id } from '#kernel'
import type { LogState } from '#vault/envelope'
import { beginEpoch, draftEntry, foundingBody, generateStaffKeys, makeEntry, makeRecoveryKit, nextEntry, publicKeysOf, signEntry, writeBody, type BegunEpoch as Begun, type KeyRing, type Signer, type Statement } from '#vault/open'
import type { AccountsDeps } from '../accounts-deps.ts'
import type { StaffRole } from '../rights.ts'
import { aPerson, valueOf } from '../testing.ts'
import type { BegunEpoch, Commit, Reader } from './commit.ts'
import { commitToLog } from './commit-to-log.ts'
import { readLogState } from './log-state.ts'

/** The day on which stories take place. */
export const today = (): string => new Date().toISOString().slice(0, 10)

/** Somebody with an account and with real keys. */
export const aKeyHolder = async (deps: AccountsDeps, organisation: Id, roles: readonly StaffRole[], invitation?: Id) => {
  const keys = generateStaffKeys()
  const publicKeys = await publicKeysOf(keys)
  const person = await aPerson(deps, organisation, roles, { keys: publicKeys, ...(invitation && { invitation }) })
  return { ...person, vault: keys, publicKeys, pen: { staff: person.id, seed: keys.seed } satisfies Signer }
}

export type KeyHolder = Awaited<ReturnType<typeof aKeyHolder>>

/** A commit of entries alone. */
export const alone = (...entries: Commit['entries']): Commit => ({ entries, epochs: [], admissions: [], roles: [] })

/** What a browser sends of an epoch that it has begun. */
export const sent = ({ epoch, wraps, older, ring }: Begun): BegunEpoch => ({
  group: ring.group as Id, epoch, older,
  // Readers of the log are ids, or the recovery identity.
  wraps: wraps.map(({ to, wrapped }) => ({ to: to as Reader, wrapped })),
})

/** Two administrators with their keys, and the entry that founds their log. */
export const twoFounders = async (deps: AccountsDeps, organisation: Id) => {
  const [anna, boris] = [await aKeyHolder(deps, organisation, ['administrator']), await aKeyHolder(deps, organisation, ['administrator', 'editor'])]
  const body = foundingBody(organisation, [{ staff: anna.id, keys: anna.publicKeys }, { staff: boris.id, keys: boris.publicKeys }], today())
  return { anna, boris, body, founding: await makeEntry(body, [anna.pen, boris.pen]) }
}

/** An organisation with log, recovery, one group and its first epoch; and what its people do next. */
export const aLoggedOrganisation = async (deps: AccountsDeps, organisation: Id) => {
  const { anna, boris, founding } = await twoFounders(deps, organisation)
  const stateOf = async (): Promise<LogState> => {
    const state = await readLogState(deps.database, organisation, organisation)
    if (!state) throw new Error('there is no log')
    return state
  }
  const say = async (statement: Statement, ...pens: readonly [Signer, ...Signer[]]) => await nextEntry(await stateOf(), statement, pens, today())
  const commit = async (by: KeyHolder, what: Commit) => await commitToLog(deps, by.actor, { organisation, ...what })
  valueOf(await commit(anna, alone(founding)))
  const kit = await makeRecoveryKit()
  valueOf(await commit(anna, alone(await say({ kind: 'recovery-changed', recipient: kit.recipient }, anna.pen, boris.pen))))
  const group = randomIds.next()
  valueOf(await commit(anna, alone(await say({ kind: 'group-made', group, members: [anna.id, boris.id] }, anna.pen))))
  const begun = valueOf(await beginEpoch(await stateOf(), group, undefined, anna.pen, today()))
  valueOf(await commit(anna, { ...alone(begun.entry), epochs: [sent(begun)] }))
  return { organisation, anna, boris, group, ring: begun.ring as KeyRing, stateOf, say, commit, founding }
}

export type Logged = Awaited<ReturnType<typeof aLoggedOrganisation>>

/** Somebody is invited by an entry and takes up the invitation with real keys; not in the log yet. */
export const aGuest = async (deps: AccountsDeps, { organisation, anna, say, commit }: Logged, roles: readonly [StaffRole, ...StaffRole[]]) => {
  const invitation = randomIds.next()
  const made = await say({ kind: 'invitation-made', invitation, role: roles[0], until: today() }, anna.pen)
  valueOf(await commit(anna, { ...alone(made), invitation: { id: invitation, name: 'Guest', signInName: `guest-${invitation.slice(0, 8)}`, roles, tokenHash: new Uint8Array(Buffer.from(invitation.replaceAll('-', ''), 'utf8')), greeting: new Uint8Array(32) } }))
  return { invitation, guest: await aKeyHolder(deps, organisation, roles, invitation) }
}

/** Somebody of the organisation, vouched for in its log. */
export const aColleague = async (deps: AccountsDeps, at: Logged, roles: readonly [StaffRole, ...StaffRole[]] = ['counsellor']): Promise<KeyHolder> => {
  const { invitation, guest } = await aGuest(deps, at, roles)
  valueOf(await at.commit(at.anna, alone(await at.say(joined(invitation, guest, roles[0]), at.anna.pen))))
  return guest
}

/** The entry by which an administrator vouches for somebody. */
export const joined = (invitation: Id, { id, publicKeys }: Pick<KeyHolder, 'id' | 'publicKeys'>, role: StaffRole): Statement => ({
  kind: 'staff-joined', invitation, staff: id, role, publicKey: Buffer.from(publicKeys.publicKey).toString('base64url'), recipient: publicKeys.recipient,
})

/** What waits for a second signature: drafted at the head of the log, signed by the first. */
export const aProposal = async ({ stateOf }: Pick<Logged, 'stateOf'>, statement: Statement, by: KeyHolder) => {
  const body = writeBody(draftEntry(await stateOf(), statement, by.id, today()))
  return { id: randomIds.next(), body, by: by.id, signature: (await signEntry(body, by.pen)).signature, note: new Uint8Array(0) }
}
