import { ok, refuse, type Id, type Result } from '#kernel'
import { ROLES, type Role } from '#vault/envelope'
import { generateInvitationCode, hashOfInvitationToken, readInvitationCode, type InvitationCode } from '#vault/open'
import type { InvitationMade } from './api/api-organisation.ts'
import { isBecause, type ApiFault } from './api/ask.ts'
import { append, type AppendRefusal } from './append.ts'
import { daysFromToday, today, type Desk } from './desk.ts'
import { keepCode, keptCodes } from './device-memory.ts'
import { emptyDraft, say, type DraftRefusal } from './draft.ts'
import { writeGreeting } from './greeting.ts'
import { keeperOf, penOf, type Session } from './session.ts'

/** Whom to invite. `replaces`: the stay of somebody who has forgotten their passphrase. */
export type Invitee = { readonly name: string; readonly signInName: string; readonly roles: readonly Role[]; readonly replaces?: Id }

/** What the inviter sees: the code to hand over, by no network that the server is part of. */
export type Invited = { readonly invitation: Id; readonly code: string }

/** Days for which an invitation holds; the server's count is the same. */
const DAYS = 7

/** The one role that the log names: the first of theirs in the order of the table of rights. */
export const logRoleOf = (roles: readonly string[]): Role | undefined => ROLES.find((role) => roles.includes(role))

/** A code that is kept before the server hears of it: when the line breaks, the next try takes the same. */
const codeFor = async (desk: Desk, session: Session, { signInName, replaces }: Invitee): Promise<{ readonly invitation: Id; readonly code: InvitationCode }> => {
  const keeper = keeperOf(desk, session)
  const waiting = (await keptCodes(keeper)).find((kept) => !kept.sent && kept.signInName === signInName && kept.replaces === replaces)
  const read = waiting && (await readInvitationCode(waiting.code))
  // Kept as it was drawn: an id.
  if (waiting && read?.ok) return { invitation: waiting.invitation as Id, code: read.value }
  const drawn = { invitation: desk.ids.next(), code: await generateInvitationCode() }
  await keepCode(keeper, { invitation: drawn.invitation, code: drawn.code.printed.reveal(), signInName, sent: false, ...(replaces !== undefined && { replaces }) })
  return drawn
}

const sent = async (desk: Desk, session: Session, { signInName, replaces }: Invitee, invitation: Id, code: InvitationCode): Promise<Invited> => {
  const printed = code.printed.reveal()
  await keepCode(keeperOf(desk, session), { invitation, code: printed, signInName, sent: true, ...(replaces !== undefined && { replaces }) })
  return { invitation, code: printed }
}

const made = async (id: Id, code: InvitationCode, { name, signInName, roles, replaces }: Invitee, greeting: InvitationMade['greeting']): Promise<InvitationMade> => ({
  id, name, signInName, roles: [...roles], tokenHash: await hashOfInvitationToken(code), greeting, ...(replaces !== undefined && { replaces }),
})

/** Before the log is founded: invites the second founder. There is nothing yet that a greeting could say. */
export const inviteFounder = async (desk: Desk, session: Session, person: Omit<Invitee, 'replaces'>): Promise<Result<Invited, ApiFault | { readonly kind: 'founded-already' }>> => {
  if (session.log) return refuse({ kind: 'founded-already' })
  const { invitation, code } = await codeFor(desk, session, person)
  const asked = await desk.api.invite(session.organisation, await made(invitation, code, person, new Uint8Array(0)))
  // The code was drawn here and is used once: only this very invitation can have it.
  if (!asked.ok && !isBecause(asked.refusal, 'invitation-repeated')) return asked
  return ok(await sent(desk, session, person, invitation, code))
}

/**
 * The first administrator of another organisation, where nobody has ever been: by the network's secretariat. They check nobody's keys, and nobody theirs,
 * before the founding that they draft.
 */
export const inviteFirst = async (desk: Desk, session: Session, organisation: Id, person: Pick<Invitee, 'name' | 'signInName'>): Promise<Result<Invited, ApiFault>> => {
  const invitee: Invitee = { ...person, roles: ['administrator'] }
  const { invitation, code } = await codeFor(desk, session, invitee)
  const asked = await desk.api.inviteFirst(organisation, await made(invitation, code, invitee, new Uint8Array(0)))
  if (!asked.ok && !isBecause(asked.refusal, 'invitation-repeated')) return asked
  return ok(await sent(desk, session, invitee, invitation, code))
}

/** Invites somebody: the entry of the log, the invitation and its greeting in one commit. */
export const inviteColleague = async (desk: Desk, session: Session, person: Invitee): Promise<Result<Invited, AppendRefusal | DraftRefusal | { readonly kind: 'no-role' }>> => {
  const role = logRoleOf(person.roles)
  if (!role) return refuse({ kind: 'no-role' })
  const { invitation, code } = await codeFor(desk, session, person)
  const appended = await append(desk, session, async (log) => {
    const draft = emptyDraft(log, session.rings)
    const said = await say(draft, { kind: 'invitation-made', invitation, role, until: daysFromToday(desk, DAYS) }, penOf(session), today(desk))
    if (!said.ok) return said
    const greeting = await writeGreeting(code, { organisation: session.organisation, invitation }, said.value.log)
    return ok({ draft: said.value, beside: { invitation: await made(invitation, code, person, greeting) } })
  })
  const thereAlready = !appended.ok && session.log?.invitations.get(invitation)?.standing === 'open'
  if (!appended.ok && !thereAlready) return appended
  return ok(await sent(desk, session, person, invitation, code))
}
