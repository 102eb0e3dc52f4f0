import { ok, refuse, type Id, type Result } from '#kernel'
import { groupsDue, toBase64, type Role } from '#vault/envelope'
import { checkKeys, type InvitationRefusal } from '#vault/open'
import type { StaffListed } from './api/api-organisation.ts'
import type { ApiFault } from './api/ask.ts'
import { append, type AppendRefusal } from './append.ts'
import { today, type Desk } from './desk.ts'
import { forgetCode, keptCode } from './device-memory.ts'
import { emptyDraft, letInto, say, turnDue, type Draft, type DraftRefusal } from './draft.ts'
import { logRoleOf } from './invite.ts'
import { knownCode, type CodeWanted } from './known-code.ts'
import { keeperOf, penOf, type Session } from './session.ts'

/** Groups whose clients' keys are to be wrapped anew (`rewrapGroup`), and those that wait for one of their members. */
export type Changed = { readonly turned: readonly string[]; readonly stillDue: readonly string[] }

/** What a committed draft changed. */
export const changedBy = ({ turned, log }: Draft): Changed => ({ turned, stillDue: groupsDue(log) })

/** Who has joined the server and is not in the log: each came by an invitation that an administrator of the log made. */
export const listJoiners = async ({ api }: Desk, session: Session): Promise<Result<readonly StaffListed[], ApiFault>> => {
  const staff = await api.staff(session.organisation)
  if (!staff.ok) return staff
  return ok(staff.value.filter(({ id, leftAt, invitation }) => leftAt === undefined && invitation !== undefined && !session.log?.staff.has(id)))
}

/** `no-such-joiner`: nobody joined by that invitation. `not-invited`: the log has no open invitation of that id. */
export type AdmitRefusal = AppendRefusal | DraftRefusal | InvitationRefusal | CodeWanted | { readonly kind: 'no-such-joiner' | 'not-invited' }

/** `code`: where this device does not keep it. `replaces`: whose stay ends with it, where this device does not know. `groups`: whose keys they get. */
export type Admission = { readonly invitation: Id; readonly code?: string; readonly groups: readonly string[]; readonly replaces?: Id }

/**
 * Lets somebody into the log, when the code vouches for their keys: their entry, the end of the stay that they replace, their groups and the keys of these,
 * all in one commit.
 */
export const admitJoiner = async (desk: Desk, session: Session, { invitation, code: typed, groups, replaces }: Admission): Promise<Result<Changed, AdmitRefusal>> => {
  const keeper = keeperOf(desk, session)
  const joiners = await listJoiners(desk, session)
  if (!joiners.ok) return joiners
  const joiner = joiners.value.find((one) => one.invitation === invitation)
  if (!joiner) return refuse({ kind: 'no-such-joiner' })
  const code = await knownCode(desk, session, invitation, typed)
  if (!code.ok) return code
  const { id: staff, recipient, publicKey } = joiner
  const vouched = await checkKeys(code.value, { organisation: session.organisation, invitation, staff, keys: { recipient, publicKey } }, joiner.keyProof)
  if (!vouched.ok) return vouched
  const before = replaces ?? (await keptCode(keeper, invitation))?.replaces
  const [pen, on] = [penOf(session), today(desk)]
  const appended = await append<DraftRefusal | { readonly kind: 'not-invited' }>(desk, session, async (log) => {
    const invited = log.invitations.get(invitation)
    if (!invited) return refuse({ kind: 'not-invited' })
    const keys = { publicKey: toBase64(publicKey), recipient }
    let draft: Result<Draft, DraftRefusal> = await say(emptyDraft(log, session.rings), { kind: 'staff-joined', invitation, staff, role: invited.role, ...keys }, pen, on)
    const leaves = before !== undefined && log.staff.get(before)?.standing === 'active'
    if (draft.ok && leaves) draft = await say(draft.value, { kind: 'staff-left', staff: before }, pen, on)
    for (const group of groups) if (draft.ok) draft = await letInto(draft.value, group, staff, pen, on)
    if (draft.ok) draft = await turnDue(draft.value, pen, on)
    return draft.ok ? ok({ draft: draft.value }) : draft
  })
  if (!appended.ok) return appended
  await forgetCode(keeper, invitation)
  return ok(changedBy(appended.value))
}

/** Gives somebody these roles and no others: the first of them stands in the log, all of them at the server. */
export const changeRoles = async (desk: Desk, session: Session, staff: Id, roles: readonly Role[]): Promise<Result<Changed, AppendRefusal | DraftRefusal | { readonly kind: 'no-role' }>> => {
  const role = logRoleOf(roles)
  if (!role) return refuse({ kind: 'no-role' })
  const appended = await append<DraftRefusal>(desk, session, async (log) => {
    const said = await say(emptyDraft(log, session.rings), { kind: 'role-changed', staff, role }, penOf(session), today(desk))
    return said.ok ? ok({ draft: said.value, beside: { roles: [{ staff, roles: [...roles] }] } }) : said
  })
  return appended.ok ? ok(changedBy(appended.value)) : appended
}

/**
 * Ends somebody's membership: sessions and account with it, and a new epoch in each of their groups whose keys one holds. Clients' keys are wrapped anew
 * afterwards; whatever is written later is under keys that they never had.
 */
export const endMembership = async (desk: Desk, session: Session, staff: Id): Promise<Result<Changed, AppendRefusal | DraftRefusal>> => {
  const appended = await append<DraftRefusal>(desk, session, async (log) => {
    const said = await say(emptyDraft(log, session.rings), { kind: 'staff-left', staff }, penOf(session), today(desk))
    // One who leaves signs nothing after it: their groups wait for a member.
    const draft = said.ok && staff !== session.staff ? await turnDue(said.value, penOf(session), today(desk)) : said
    return draft.ok ? ok({ draft: draft.value }) : draft
  })
  return appended.ok ? ok(changedBy(appended.value)) : appended
}

/** Leaves, oneself. The last administrator cannot. */
export const leave = (desk: Desk, session: Session): Promise<Result<Changed, AppendRefusal | DraftRefusal>> => endMembership(desk, session, session.staff)
