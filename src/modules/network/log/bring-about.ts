import { ok, refuse, type Id, type Result } from '#kernel'
import type { Transaction } from '#platform/database'
import { activeMember, equalBytes, fromBase64, type BodyOf, type EntryBody } from '#vault/envelope'
import { placeInvitation, type InvitationRefusal } from '../invite.ts'
import { endMembership, type LastAdministrator } from '../join.ts'
import type { StaffActor } from '../model.ts'
import { endOfDay } from '../staff.ts'
import { readStaff, revokeInvitationRow, writeRoles, type StaffRow } from '../staff-store.ts'
import { faulty, type Commit, type CommitFault, type CommitRefused } from './commit.ts'
import { forgetWraps, writeAdmission, writeEpoch } from './epoch-store.ts'
import { logRoleOf, type Judged } from './judge-commit.ts'

type Refused = CommitRefused | LastAdministrator | InvitationRefusal

type Scene = { readonly tx: Transaction; readonly actor: StaffActor; readonly organisation: Id; readonly commit: Commit; readonly judged: Judged; readonly here: ReadonlyMap<string, StaffRow>; readonly at: Date }

/**
 * Makes true at the server what the entries of a commit say, in the transaction that appends them: memberships, roles, invitations, wraps.
 * The log rules, the table of staff follows.
 */
export const bringAbout = async (tx: Transaction, actor: StaffActor, organisation: Id, commit: Commit, judged: Judged, at: Date): Promise<Result<undefined, Refused>> => {
  const here = new Map((await readStaff(tx, organisation, true)).filter(({ left_at }) => left_at === null).map((row) => [row.id as string, row]))
  const scene = { tx, actor, organisation, commit, judged, here, at }
  if (!commit.entries.every(({ signatures }) => signatures.every(({ staff }) => here.has(staff)))) return refuse(faulty('signer-gone'))
  for (const body of judged.bodies) {
    const refusal = await follow(scene, body)
    if (refusal) return refuse(refusal)
  }
  for (const epoch of commit.epochs) await writeEpoch(tx, organisation, epoch)
  for (const admission of commit.admissions) if (!(await writeAdmission(tx, organisation, admission))) return refuse(faulty('admission-unfounded'))
  for (const { staff, roles } of commit.roles) if (here.has(staff)) await writeRoles(tx, staff, roles)
  const administrators = (await readStaff(tx, organisation)).some(({ left_at, roles }) => left_at === null && roles.includes('administrator'))
  return administrators ? ok(undefined) : refuse({ kind: 'last-administrator' })
}

const follow = async (scene: Scene, body: EntryBody): Promise<Refused | undefined> => {
  const { tx, organisation } = scene
  switch (body.kind) {
    case 'founding':
      return oneFault(body.administrators.map((one) => lookAtKeys(scene.here.get(one.staff), { ...one, role: 'administrator' })))
    case 'staff-joined':
      return oneFault([lookAtKeys(scene.here.get(body.staff), body)])
    case 'invitation-made':
      return await makeInvitation(scene, body)
    case 'invitation-revoked':
      return await revoke(scene, body)
    case 'staff-left':
      return await end(scene, [body.staff])
    case 'office-closed':
      return await end(scene, body.staff)
    case 'member-removed':
      // What the log accepted names somebody by an id.
      return await forgetWraps(tx, organisation, [body.staff as Id], body.group as Id).then(() => undefined)
    case 'role-changed':
      return scene.here.has(body.staff) ? undefined : faulty('not-joined')
    case 'recovery-changed':
    case 'group-made':
    case 'member-added':
    case 'epoch-opened':
    case 'roster-pinned':
      return undefined
  }
}

const oneFault = (faults: readonly (CommitFault | undefined)[]): CommitRefused | undefined => {
  const fault = faults.find((one) => one !== undefined)
  return fault && faulty(fault)
}

type Joined = { readonly publicKey: string; readonly recipient: string; readonly role: string; readonly invitation?: string }

/** Whether somebody has joined with the very keys that the entry names, by the very invitation. */
const lookAtKeys = (row: StaffRow | undefined, { publicKey, recipient, role, invitation }: Joined): CommitFault | undefined => {
  if (!row || logRoleOf(row.roles) !== role || (invitation !== undefined && row.invitation !== invitation)) return 'not-joined'
  const key = fromBase64(publicKey)
  return key && equalBytes(key, row.public_key) && recipient === row.recipient ? undefined : 'other-keys'
}

const makeInvitation = async ({ tx, actor, organisation, commit, at }: Scene, { until }: BodyOf<'invitation-made'>): Promise<Refused | undefined> => {
  const { invitation } = commit
  if (!invitation) return faulty('invitation-differs')
  const placed = await placeInvitation(tx, actor, { ...invitation, organisation }, at, endOfDay(until))
  return placed.ok ? undefined : placed.refusal
}

/** Whoever came by it and was never taken into the log goes with it: their keys were not those that the code vouches for. */
const revoke = async ({ tx, organisation, judged, here, at }: Scene, { invitation }: BodyOf<'invitation-revoked'>): Promise<undefined> => {
  await revokeInvitationRow(tx, organisation, invitation as Id, at)
  const came = [...here.values()].find((row) => row.invitation === invitation)
  if (came && !activeMember(judged.after, came.id)) await tx.asDoorkeeper(() => endMembership(tx, came, at))
}

/** Ends memberships and sessions. Somebody whose account was closed before is out already. */
const end = async ({ tx, organisation, here, at }: Scene, leaving: readonly string[]): Promise<undefined> => {
  for (const row of leaving.map((one) => here.get(one))) if (row) await tx.asDoorkeeper(() => endMembership(tx, row, at))
  await forgetWraps(tx, organisation, leaving as readonly Id[])
}
