import { ok, refuse, type Id, type Result } from '#kernel'
import type { LogState } from '#vault/envelope'
import { areTypedBack, makeRecoveryKit, readShare, recover, type KeyRing, type RecoveryKit, type RecoveryRefusal, type RewrapRefusal, type Share, type ShareRefusal } from '#vault/open'
import type { ApiFault } from './api/ask.ts'
import { append, type AppendRefusal } from './append.ts'
import { today, type Desk } from './desk.ts'
import { emptyDraft, say, turn, type DraftRefusal } from './draft.ts'
import type { NotTypedBack } from './newcomer.ts'
import { openRings } from './open-rings.ts'
import { listProposals, propose, signSecond, type ProposeRefusal, type SecondSignatureRefusal, type SecondSigned } from './proposals.ts'
import { handOverGroup } from './rewrap.ts'
import { penOf, type Session } from './session.ts'

/** Draws a recovery identity. `printed`: three papers of three lines, which a person sees once; the worker holds the kit until two are typed back. */
export const drawRecoveryKit = (): Promise<RecoveryKit> => makeRecoveryKit()

/** `share`: which of those typed has the error, counted from 0. */
export type TypedShareRefusal = ShareRefusal & { readonly share: number }

/** Reads shares as they were typed from paper. */
export const readShares = async (typed: readonly string[]): Promise<Result<readonly Share[], TypedShareRefusal>> => {
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

/**
 * What came of a recovery: groups that began a new epoch, those whose keys did not open, and why, and how many clients of closed offices went to the
 * group that is to have them.
 */
export type Recovered = { readonly turned: readonly string[]; readonly shut: ReadonlyMap<string, string>; readonly handedOver: number }

/** The papers are right, and no group's keys opened: the server has kept others. `shut`: why, once for each group. */
export type NothingOpened = { readonly kind: 'nothing-opened'; readonly shut: readonly string[] }

/** The open group that has the clients of a closed one: its heir, or the heir of that. */
const heirOf = (log: LogState, group: string): string => {
  const heir = log.groups.get(group)?.heir
  return heir === undefined ? group : heirOf(log, heir)
}

/** Hands over what closed offices left. What one does not hold the heir's keys of stays where it is: whoever does may recover too. */
const handOverAll = async (desk: Desk, session: Session, closed: ReadonlyMap<string, KeyRing>): Promise<Result<number, ApiFault | RewrapRefusal>> => {
  let clients = 0
  for (const [group, from] of closed) {
    const to = session.log && session.rings.get(heirOf(session.log, group))
    if (!to) continue
    const handed = await handOverGroup(desk, session, { from, to })
    if (!handed.ok) return handed
    clients += handed.value
  }
  return ok(clients)
}

type RecoverRefusal = AppendRefusal | DraftRefusal | TypedShareRefusal | RecoveryRefusal | ApiFault | NothingOpened | RewrapRefusal | { readonly kind: 'no-recovery' }

/**
 * From two papers, on a clean machine: opens the keys of every group, and begins a new epoch in each, which is wrapped to all who are members of it now.
 * Whoever recovers is an administrator; `join` makes them a member of groups as well, so that they can read: the only way back into a group that everybody
 * has left. Clients of closed offices whose keys nobody elsewhere held go where they were to go.
 * @param typed two shares, as read from paper
 */
export const recoverGroups = async (desk: Desk, session: Session, typed: readonly string[], join: readonly string[] = []): Promise<Result<Recovered, RecoverRefusal>> => {
  const shares = await readShares(typed)
  if (!shares.ok) return shares
  let shut: ReadonlyMap<string, string> = new Map()
  let closed: ReadonlyMap<string, KeyRing> = new Map()
  const appended = await append<DraftRefusal | RecoveryRefusal | ApiFault | NothingOpened | { readonly kind: 'no-recovery' }>(desk, session, async (log) => {
    if (!log.recovery) return refuse({ kind: 'no-recovery' })
    const identity = await recover(shares.value, log.recovery.recipient)
    if (!identity.ok) return identity
    const kept = await desk.api.recovery(session.organisation)
    if (!kept.ok) return kept
    const isOpen = (group: string): boolean => log.groups.get(group)?.heir === undefined
    // A group whose members have all left has nobody to wrap a new epoch to, unless whoever recovers joins it.
    const groups = [...log.groups].filter(([group, { members }]) => !isOpen(group) || members.length > 0 || join.includes(group)).map(([group]) => group)
    const opened = await openRings(log, groups, 'recovery', identity.value, kept.value)
    // Papers that were made after an office was closed do not open it, and it has nothing left when it was handed over before.
    shut = new Map([...opened.shut].filter(([group]) => isOpen(group)))
    closed = new Map([...opened.rings].filter(([group]) => !isOpen(group)))
    if (opened.rings.size === 0) return refuse({ kind: 'nothing-opened', shut: [...shut.values()] })
    let draft = emptyDraft(log, new Map([...session.rings, ...opened.rings]))
    for (const group of opened.rings.keys()) {
      if (!isOpen(group)) continue
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
  if (!appended.ok) return appended
  const handed = await handOverAll(desk, session, closed)
  return handed.ok ? ok({ turned: appended.value.turned, shut, handedOver: handed.value }) : handed
}
