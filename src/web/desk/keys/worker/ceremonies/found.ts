import { ok, refuse, type Id, type Result } from '#kernel'
import { applyEntry, equalBytes, hashOfEntry, readBody, spokenFingerprint, type Entry, type LogRefusal, type LogState } from '#vault/envelope'
import { checkKeys, checkLogRoot, foundingBody, publicKeysOf, signEntry, vouchForLog, writeBody, type InvitationRefusal } from '#vault/open'
import type { Proposal, StaffListed } from './api/api-organisation.ts'
import { isBecause, type ApiFault } from './api/ask.ts'
import { today, type Desk } from './desk.ts'
import { knownCode, type CodeWanted } from './known-code.ts'
import { refreshSession, type SessionRefusal } from './open-session.ts'
import { sealWithRoot, type PassphraseChangeRefusal } from './passphrase.ts'
import { leaveProposal } from './proposals.ts'
import { penOf, type Session } from './session.ts'

/** What both founders compare aloud: twelve groups of five digits. */
export type Founded = { readonly spoken: string }

/**
 * `nobody-to-found-with`: the second has not joined yet. `not-founded`: the other one has not signed yet. `not-my-founding`: an entry that one has not signed, or in which one's
 * own keys are others.
 */
export type FoundingRefusal = ApiFault | InvitationRefusal | CodeWanted | { readonly kind: 'nobody-to-found-with' | 'not-founded' | 'not-my-founding' | 'founded-already' }

const welcomeOf = (organisation: Id, invitation: Id, hash: Uint8Array<ArrayBuffer>) => ({ organisation, invitation, rootFingerprint: hash, head: { entries: 1, hash } })

const joinedBy = (staff: readonly StaffListed[], me: Id): (StaffListed & { readonly invitation: Id }) | undefined => {
  const other = staff.find(({ id, leftAt, roles, invitation }) => id !== me && leftAt === undefined && invitation !== undefined && roles.includes('administrator'))
  return other?.invitation === undefined ? undefined : { ...other, invitation: other.invitation }
}

/**
 * The first founder checks the second's keys by the code, signs entry 0 and leaves it for the second, with a note by which the code vouches for it.
 * @param typed the code, where this device does not keep it
 */
export const draftFounding = async (desk: Desk, session: Session, typed?: string): Promise<Result<Founded, FoundingRefusal>> => {
  const { organisation, staff: me, secret } = session
  if (session.log) return refuse({ kind: 'founded-already' })
  const staff = await desk.api.staff(organisation)
  if (!staff.ok) return staff
  const other = joinedBy(staff.value, me)
  if (!other) return refuse({ kind: 'nobody-to-found-with' })
  const code = await knownCode(desk, session, other.invitation, typed)
  if (!code.ok) return code
  const keys = { publicKey: other.publicKey, recipient: other.recipient }
  const vouched = await checkKeys(code.value, { organisation, invitation: other.invitation, staff: other.id, keys }, other.keyProof)
  if (!vouched.ok) return vouched
  const body = writeBody(foundingBody(organisation, [{ staff: me, keys: await publicKeysOf(secret) }, { staff: other.id, keys }], today(desk)))
  const hash = await hashOfEntry(body)
  const { signature } = await signEntry(body, penOf(session))
  const left = await leaveProposal(desk, session, { id: desk.ids.next(), body, by: me, signature, note: await vouchForLog(code.value, welcomeOf(organisation, other.invitation, hash)) })
  return left.ok ? ok({ spoken: spokenFingerprint(hash) }) : left
}

const isMine = async ({ staff, organisation, secret }: Session, log: LogState): Promise<boolean> => {
  const [member, keys] = [log.staff.get(staff), await publicKeysOf(secret)]
  return log.organisation === organisation && member?.recipient === keys.recipient && equalBytes(member.publicKey, keys.publicKey)
}

/** The founding that waits, checked by the code and signed here; what it makes must name one's own keys. */
const signFounding = async (session: Session, proposal: Proposal): Promise<Result<Entry, LogRefusal | { readonly kind: 'not-my-founding' }>> => {
  const entry = { body: proposal.body, signatures: [{ staff: proposal.by, signature: proposal.signature }, await signEntry(proposal.body, penOf(session))] }
  const log = await applyEntry(undefined, entry)
  if (!log.ok) return log
  return (await isMine(session, log.value)) ? ok(entry) : refuse({ kind: 'not-my-founding' })
}

/**
 * The second founder checks entry 0 by the code, signs it, and seals their secret with its root.
 * @param form.code the code, where this device does not keep it
 */
export const completeFounding = async (desk: Desk, session: Session, form: { readonly passphrase: string; readonly code?: string }): Promise<Result<Founded, FoundingRefusal | LogRefusal | PassphraseChangeRefusal | SessionRefusal>> => {
  const { organisation, account } = session
  if (session.log) return refuse({ kind: 'founded-already' })
  const [proposals, { invitation }] = [await desk.api.proposals(organisation), account]
  if (!proposals.ok) return proposals
  const proposal = proposals.value.find(({ body, by }) => by !== session.staff && readBody(body)?.kind === 'founding')
  // Signed already, and the line broke before the answer: then the log is there.
  if (!proposal) return acceptFounding(desk, session, form.passphrase)
  if (invitation === undefined) return refuse({ kind: 'not-my-founding' })
  const code = await knownCode(desk, session, invitation, form.code)
  if (!code.ok) return code
  const hash = await hashOfEntry(proposal.body)
  const vouched = await checkLogRoot(code.value, welcomeOf(organisation, invitation, hash), proposal.note)
  if (!vouched.ok) return vouched
  const entry = await signFounding(session, proposal)
  if (!entry.ok) return entry
  // The shapes of the wire are those of the log's reader, which has read it.
  const sent = await desk.api.commit(organisation, { entries: [entry.value as { body: typeof proposal.body; signatures: { staff: Id; signature: typeof proposal.signature }[] }], epochs: [], admissions: [], roles: [], proposal: proposal.id })
  if (!sent.ok && sent.refusal.kind === 'server-refused' && !isBecause(sent.refusal, 'stale-head')) return sent
  return acceptFounding(desk, session, form.passphrase, hash)
}

/**
 * Accepts the log that was founded, and seals one's secret with its root: the first founder after the second has signed, and whoever was interrupted. Entry 0
 * counts when it bears one's own signature, which is given to nothing that a code has not vouched for.
 */
export const acceptFounding = async (desk: Desk, session: Session, passphrase: string, expected?: Uint8Array): Promise<Result<Founded, FoundingRefusal | LogRefusal | PassphraseChangeRefusal | SessionRefusal>> => {
  const page = await desk.api.log(session.organisation, 0)
  if (!page.ok) return page
  const [first] = page.value.entries
  if (!first) return refuse({ kind: 'not-founded' })
  const log = await applyEntry(undefined, first)
  if (!log.ok) return log
  const root = log.value.rootFingerprint
  if (!(await isMine(session, log.value)) || (expected && !equalBytes(expected, root))) return refuse({ kind: 'not-my-founding' })
  const sealed = await sealWithRoot(desk, session, root, passphrase)
  if (!sealed.ok) return sealed
  const opened = await refreshSession(desk, session)
  return opened.ok ? ok({ spoken: spokenFingerprint(root) }) : opened
}
