import { ok, refuse, type Id, type Result } from '#kernel'
import { readBody, type BodyOf, type EntryBody, type EntryKind, type LogRefusal } from '#vault/envelope'
import { draftEntry, signEntry, writeBody, type Statement } from '#vault/open'
import type { Proposal } from './api/api-organisation.ts'
import type { ApiFault } from './api/ask.ts'
import { append, type AppendRefusal } from './append.ts'
import { today, type Desk } from './desk.ts'
import { emptyDraft, take, turnDue, type DraftRefusal } from './draft.ts'
import { refreshSession, type SessionRefusal } from './open-session.ts'
import { penOf, type Session } from './session.ts'

/** What waits for a second signature, read. Whether the first signature is good shows when the second is put to it. */
export type Waiting = { readonly id: Id; readonly by: Id; readonly body: EntryBody; readonly proposal: Proposal }

/** Everything that waits and can be read. What cannot is of no use to anybody. */
export const listProposals = async ({ api }: Desk, session: Session): Promise<Result<readonly Waiting[], ApiFault>> => {
  const found = await api.proposals(session.organisation)
  if (!found.ok) return found
  return ok(
    found.value.flatMap((proposal) => {
      const body = readBody(proposal.body)
      return body && body.by === proposal.by && body.organisation === session.organisation ? [{ id: proposal.id, by: proposal.by, body, proposal }] : []
    }),
  )
}

/** Leaves something with the server. When the line breaks, the server is asked whether it has it. */
export const leaveProposal = async ({ api }: Desk, session: Session, proposal: Proposal): Promise<Result<Id, ApiFault>> => {
  const left = await api.propose(session.organisation, proposal)
  if (left.ok) return ok(proposal.id)
  if (left.refusal.kind === 'server-refused') return left
  const there = await api.proposals(session.organisation)
  return there.ok && there.value.some(({ id }) => id === proposal.id) ? ok(proposal.id) : left
}

export type ProposeRefusal = SessionRefusal | ApiFault | { readonly kind: 'not-founded' }

/** Says something that two must sign, as the first of them. It lapses when the log's head moves. */
export const propose = async (desk: Desk, session: Session, statement: Statement): Promise<Result<Id, ProposeRefusal>> => {
  const fresh = await refreshSession(desk, session)
  if (!fresh.ok) return fresh
  if (!session.log) return refuse({ kind: 'not-founded' })
  const body = writeBody(draftEntry(session.log, statement, session.staff, today(desk)))
  const { signature } = await signEntry(body, penOf(session))
  return leaveProposal(desk, session, { id: desk.ids.next(), body, by: session.staff, signature, note: new Uint8Array(0) })
}

/** The log has moved on: it is to be proposed anew. */
type Lapsed = { readonly kind: 'lapsed' }

/** `no-such-proposal`: another than was asked for, or one's own. */
export type SecondSignatureRefusal = AppendRefusal | DraftRefusal | LogRefusal | Lapsed | { readonly kind: 'no-such-proposal' }

/** `turned`: groups that began a new epoch with it. `stillDue` in the log tells which others wait for one of their members. */
export type SecondSigned<K extends EntryKind> = { readonly body: BodyOf<K>; readonly turned: readonly string[] }

/**
 * Signs as the second what somebody else proposed, and appends it, with new epochs for the groups that it makes due and whose keys one holds.
 * @param expected the kind that the person was shown and has agreed to
 */
export const signSecond = async <K extends Exclude<EntryKind, 'founding'>>(desk: Desk, session: Session, expected: K, { by, body, proposal }: Waiting): Promise<Result<SecondSigned<K>, SecondSignatureRefusal>> => {
  if (!isOf(body, expected) || by === session.staff) return refuse({ kind: 'no-such-proposal' })
  const entry = { body: proposal.body, signatures: [{ staff: by, signature: proposal.signature }, await signEntry(proposal.body, penOf(session))] }
  const appended = await append<DraftRefusal | Lapsed>(desk, session, async (log) => {
    const taken = await take(emptyDraft(log, session.rings), entry)
    if (!taken.ok) return taken.refusal.because === 'stale-head' ? refuse({ kind: 'lapsed' }) : taken
    const draft = await turnDue(taken.value, penOf(session), today(desk))
    return draft.ok ? ok({ draft: draft.value, beside: { proposal: proposal.id } }) : draft
  })
  return appended.ok ? ok({ body, turned: appended.value.turned }) : appended
}

const isOf = <K extends EntryKind>(body: EntryBody, kind: K): body is BodyOf<K> => body.kind === kind
