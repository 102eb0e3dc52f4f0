import type { SessionShown } from '../access/access-state.ts'
import { foundersIn, type InvitationListed, type StaffListed } from '../access/what-server-says.ts'
import type { WaitingKind } from './waiting-kind.ts'

/** What the derivation looks at; a list that one may not see, or that did not come, is empty. */
export type Standing = {
  readonly session: SessionShown
  readonly staff: readonly StaffListed[]
  readonly invitations: readonly InvitationListed[]
  readonly proposals: readonly { readonly id: string; readonly by: string; readonly kind: string }[]
  /** Whom the log counts as working here. */
  readonly members: readonly string[]
  readonly joiners: readonly { readonly id: string; readonly name: string }[]
  /** Editions of the roster that want another organisation's signature. */
  readonly editions: number
  /** The newest edition of the signed roster, and the one that one's organisation has pinned; nothing where there is none, or where it is not believed. */
  readonly roster: { readonly edition: number; readonly pinned: number } | undefined
  /** Whether one may sign for one's organisation, together with a second. */
  readonly proposes: boolean
  readonly now: Date
}

/** One thing that waits for a person. `names`: of whom it speaks. `to`: where it is done; nowhere when others must act. */
export type Waiting = { readonly kind: WaitingKind; readonly to: string | undefined; readonly names: readonly string[]; readonly key: string }

/** Days before its end at which an invitation is spoken of. */
const ENDS_SOON_DAYS = 2

const DAY_MS = 86_400_000

const waiting = (kind: WaitingKind, to: string | undefined, names: readonly string[] = [], key: string = kind): Waiting => ({ kind, to, names, key })

const founding = ({ session, staff, invitations }: Standing): readonly Waiting[] => {
  const founders = foundersIn(staff)
  if (!founders.some(({ id }) => id === session.staff)) return [waiting('let-in', undefined)]
  if (founders.length > 1) return [waiting('founding-go-on', '/founding')]
  const open = invitations.filter(({ state }) => state === 'open').map(({ name }) => name)
  return [open.length > 0 ? waiting('founding-join', '/founding', open) : waiting('founding-invite', '/founding')]
}

/** Where each is looked at and signed. First papers have a page of their own, which says that all is done; those that take the place of others are among the keys. */
const SECOND: Readonly<Record<string, readonly [WaitingKind, string]>> = { 'recovery-changed': ['recovery-sign', '/keys'], 'roster-pinned': ['roster-sign', '/roster'], 'office-closed': ['office-sign', '/groups'] }

const toSign = ({ session, proposals, staff }: Standing): readonly Waiting[] =>
  proposals
    .filter(({ by }) => by !== session.staff)
    .map(({ kind, by, id }) => {
      const [what, to] = SECOND[kind] ?? (['proposal-sign', '/people'] as const)
      const where = what === 'recovery-sign' && !session.hasRecovery ? '/recovery' : to
      return waiting(what, where, staff.filter((one) => one.id === by).map(({ name }) => name), id)
    })

const recovery = ({ session, proposals }: Standing): readonly Waiting[] => {
  if (session.hasRecovery) return []
  const proposal = proposals.find(({ kind }) => kind === 'recovery-changed')
  if (proposal === undefined) return [waiting('recovery-make', '/recovery')]
  return proposal.by === session.staff ? [waiting('recovery-waits', '/recovery')] : []
}

/** A newer edition than the pinned one has to be heard, by two. Where one of them has done so, their proposal waits instead. */
const rosterToHear = ({ roster, proposals, proposes }: Standing): readonly Waiting[] =>
  proposes && roster !== undefined && roster.pinned < roster.edition && !proposals.some(({ kind }) => kind === 'roster-pinned') ? [waiting('roster-hear', '/roster')] : []

/** Whose account was closed in an emergency, while the log still counts their keys. */
const shutOut = ({ session, staff, members }: Standing): readonly Waiting[] =>
  staff.filter(({ id, leftAt }) => leftAt !== undefined && members.includes(id) && id !== session.staff).map(({ name, id }) => waiting('shut-out', '/people', [name], id))

const endingSoon = ({ invitations, now }: Standing): readonly Waiting[] =>
  invitations
    .filter(({ state, expiresAt }) => state === 'open' && Date.parse(expiresAt) - now.getTime() < ENDS_SOON_DAYS * DAY_MS)
    .map(({ name, id }) => waiting('invitation-ends', '/people', [name], id))

/** What waits for whoever sits here: what holds up everything else comes first. */
export const whatWaits = (standing: Standing): readonly Waiting[] => {
  const { session, joiners, editions } = standing
  if (session.standing === 'unfounded') return founding(standing)
  if (session.standing !== 'member') return [waiting('let-in', undefined)]
  const due = session.groups.some((group) => group.due && group.mine) ? [waiting('groups-due', '/groups')] : []
  const shut = session.groups.some((group) => group.shut !== undefined) ? [waiting('groups-shut', '/groups')] : []
  if (!session.administrator) return [...due, ...shut, ...rosterToHear(standing)]
  return [
    ...shutOut(standing),
    ...toSign(standing),
    ...recovery(standing),
    ...joiners.map(({ name, id }) => waiting('joiner', '/people', [name], id)),
    ...due,
    ...shut,
    ...endingSoon(standing),
    ...rosterToHear(standing),
    ...(editions > 0 ? [waiting('roster-edition', '/roster')] : []),
  ]
}
