import { ok, refuse, type Id, type Result } from '#kernel'
import { areTypedBack, makeRecoveryKit, readShare, recover, type RecoveryKit, type RecoveryRefusal, type Share, type ShareRefusal } from '#vault/open'
import type { ApiFault } from './api/ask.ts'
import { append, type AppendRefusal } from './append.ts'
import { today, type Desk } from './desk.ts'
import { emptyDraft, say, turn, type DraftRefusal } from './draft.ts'
import type { NotTypedBack } from './newcomer.ts'
import { openRings } from './open-rings.ts'
import { listProposals, propose, signSecond, type ProposeRefusal, type SecondSignatureRefusal, type SecondSigned } from './proposals.ts'
import { penOf, type Session } from './session.ts'

/** Draws a recovery identity. `printed`: three papers of three lines, which a person sees once; the worker holds the kit until two are typed back. */
export const drawRecoveryKit = (): Promise<RecoveryKit> => makeRecoveryKit()

/** `share`: which of those typed has the error, counted from 0. */
export type TypedShareRefusal = ShareRefusal & { readonly share: number }

const readShares = async (typed: readonly string[]): Promise<Result<readonly Share[], TypedShareRefusal>> => {
  const shares: Share[] = []
  for (const [share, text] of typed.entries()) {
    const read = await readShare(text)
    if (!read.ok) return { ok: false, refusal: { ...read.refusal, share } }
    shares.push(read.value)
  }
  return ok(shares)
}

/**
 * Two papers are typed back, and the new recovery recipient is proposed to a second administrator. Nothing counts before they have signed.
 * @param typed two shares, as they were read from paper
 */
export const proposeRecovery = async (desk: Desk, session: Session, kit: RecoveryKit, typed: readonly string[]): Promise<Result<Id, ProposeRefusal | TypedShareRefusal | NotTypedBack>> => {
  const shares = await readShares(typed)
  if (!shares.ok) return shares
  if (!(await areTypedBack(kit, shares.value))) return refuse({ kind: 'not-typed-back' })
  return propose(desk, session, { kind: 'recovery-changed', recipient: kit.recipient })
}

/**
 * The second administrator signs. Every group whose keys they hold begins a new epoch, wrapped to the new recovery identity.
 * @param typed two of the papers, which whoever wants to see with their own eyes may type as well
 */
export const signRecovery = async (desk: Desk, session: Session, proposal: Id, typed?: readonly string[]): Promise<Result<SecondSigned<'recovery-changed'>, SecondSignatureRefusal | TypedShareRefusal | RecoveryRefusal>> => {
  const waiting = await listProposals(desk, session)
  if (!waiting.ok) return waiting
  const found = waiting.value.find(({ id }) => id === proposal)
  if (found?.body.kind !== 'recovery-changed') return refuse({ kind: 'no-such-proposal' })
  if (typed) {
    const shares = await readShares(typed)
    if (!shares.ok) return shares
    const identity = await recover(shares.value, found.body.recipient)
    if (!identity.ok) return identity
  }
  return signSecond(desk, session, 'recovery-changed', found)
}

/** What came of a recovery: groups that began a new epoch, and those whose keys did not open, and why. */
export type Recovered = { readonly turned: readonly string[]; readonly shut: ReadonlyMap<string, string> }

/** The papers are right, and no group's keys opened: the server has kept others. `shut`: why, once for each group. */
export type NothingOpened = { readonly kind: 'nothing-opened'; readonly shut: readonly string[] }

/**
 * From two papers, on a clean machine: opens the keys of every group, and begins a new epoch in each, which is wrapped to all who are members of it now.
 * Whoever recovers is an administrator; `join` makes them a member of groups as well, so that they can read.
 * @param typed two shares, as read from paper
 */
export const recoverGroups = async (desk: Desk, session: Session, typed: readonly string[], join: readonly string[] = []): Promise<Result<Recovered, AppendRefusal | DraftRefusal | TypedShareRefusal | RecoveryRefusal | ApiFault | NothingOpened | { readonly kind: 'no-recovery' }>> => {
  const shares = await readShares(typed)
  if (!shares.ok) return shares
  let shut: ReadonlyMap<string, string> = new Map()
  const appended = await append<DraftRefusal | RecoveryRefusal | ApiFault | NothingOpened | { readonly kind: 'no-recovery' }>(desk, session, async (log) => {
    if (!log.recovery) return refuse({ kind: 'no-recovery' })
    const identity = await recover(shares.value, log.recovery.recipient)
    if (!identity.ok) return identity
    const kept = await desk.api.recovery(session.organisation)
    if (!kept.ok) return kept
    const groups = [...log.groups].filter(([, { heir, members }]) => heir === undefined && members.length > 0).map(([group]) => group)
    const opened = await openRings(log, groups, 'recovery', identity.value, kept.value)
    shut = opened.shut
    if (opened.rings.size === 0) return refuse({ kind: 'nothing-opened', shut: [...shut.values()] })
    let draft = emptyDraft(log, new Map([...session.rings, ...opened.rings]))
    for (const group of opened.rings.keys()) {
      if (join.includes(group) && !log.groups.get(group)?.members.includes(session.staff)) {
        const added = await say(draft, { kind: 'member-added', group, staff: session.staff }, penOf(session), today(desk))
        if (!added.ok) return added
        draft = added.value
      }
      const turned = await turn(draft, group, penOf(session), today(desk))
      if (!turned.ok) return turned
      draft = turned.value
    }
    return ok({ draft })
  })
  return appended.ok ? ok({ turned: appended.value.turned, shut }) : appended
}
