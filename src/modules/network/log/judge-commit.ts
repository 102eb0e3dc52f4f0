import { ok, refuse, type Id, type Result } from '#kernel'
import { activeMember, applyEntry, readBody, type BodyOf, type Bytes, type EntryBody, type EntryKind, type LogRefusal, type LogState, type Role } from '#vault/envelope'
import { STAFF_ROLES, type StaffRole } from '../rights.ts'
import { faulty, type BegunEpoch, type Commit, type CommitFault, type CommitRefused, type NotYourSignature, type StaleHead } from './commit.ts'

/** A commit that the rules of the log accept. `after`: what the log says then. */
export type Judged = { readonly before: LogState | undefined; readonly after: LogState; readonly bodies: readonly EntryBody[]; readonly hashes: readonly Bytes[] }

/** The one role for which the log has room: the first of a person's in the order of the table of rights. */
export const logRoleOf = (roles: readonly StaffRole[]): Role | undefined => STAFF_ROLES.find((role) => roles.includes(role))

/** Holds the entries against the rules of the log, one after the other, then what comes with them against the entries. Asks no database. */
export const judgeCommit = async (before: LogState | undefined, by: Id, commit: Commit): Promise<Result<Judged, StaleHead | LogRefusal | NotYourSignature | CommitRefused>> => {
  let state = before
  const bodies: EntryBody[] = []
  const hashes: Bytes[] = []
  for (const entry of commit.entries) {
    const next = await applyEntry(state, entry)
    if (!next.ok) return refuse(next.refusal.because === 'stale-head' ? { kind: 'stale-head' } : next.refusal)
    if (!entry.signatures.some(({ staff }) => staff === by)) return refuse({ kind: 'not-your-signature' })
    state = next.value
    hashes.push(state.head.hash)
    const body = readBody(entry.body)
    if (body) bodies.push(body)
  }
  if (!state) throw new Error('a commit without entries')
  const fault = lookAtEpochs(bodies, commit) ?? lookAtInvitation(bodies, commit) ?? lookAtRoles(bodies, state, commit) ?? lookAtAdmissions(state, commit)
  return fault ? refuse(faulty(fault)) : ok({ before, after: state, bodies, hashes })
}

const bodiesOf = <K extends EntryKind>(bodies: readonly EntryBody[], kind: K): readonly BodyOf<K>[] =>
  // The kind tells which body it is; the compiler does not follow that through a union.
  bodies.filter((body) => body.kind === kind) as unknown as readonly BodyOf<K>[]

const isSameSet = (one: readonly string[], other: readonly string[]): boolean => one.length === other.length && new Set(one).size === one.length && one.every((member) => other.includes(member))

const lookAtEpochs = (bodies: readonly EntryBody[], { epochs }: Commit): CommitFault | undefined => {
  const opened = bodiesOf(bodies, 'epoch-opened')
  const faults = opened.map((body) => {
    const begun = epochs.filter(({ group, epoch }) => group === body.group && epoch === body.epoch)
    return begun.length === 1 && begun[0] ? lookAtEpoch(body, begun[0]) : 'epoch-missing'
  })
  return faults.find((fault) => fault !== undefined) ?? (epochs.length === opened.length ? undefined : 'epoch-unasked')
}

/** To exactly those whom the signed entry names. That each wrap opens for its reader, only the reader can tell. */
const lookAtEpoch = ({ readers, epoch }: BodyOf<'epoch-opened'>, { wraps, older }: BegunEpoch): CommitFault | undefined => {
  if (!isSameSet(wraps.map(({ to }) => to), [...readers, 'recovery'])) return 'wraps-differ'
  return (older !== undefined) === epoch > 1 ? undefined : 'older-differs'
}

const lookAtInvitation = (bodies: readonly EntryBody[], { invitation }: Commit): CommitFault | undefined => {
  const made = bodiesOf(bodies, 'invitation-made')
  const [body] = made
  if (!body && !invitation) return undefined
  return made.length === 1 && body && invitation && body.invitation === invitation.id && body.role === logRoleOf(invitation.roles) ? undefined : 'invitation-differs'
}

const lookAtRoles = (bodies: readonly EntryBody[], after: LogState, { roles }: Commit): CommitFault | undefined => {
  const changed = new Set(bodiesOf(bodies, 'role-changed').map(({ staff }) => staff))
  const same = isSameSet(roles.map(({ staff }) => staff), [...changed]) && roles.every((one) => after.staff.get(one.staff)?.role === logRoleOf(one.roles))
  return same ? undefined : 'roles-differ'
}

const lookAtAdmissions = (after: LogState, { admissions, epochs }: Commit): CommitFault | undefined => {
  const wrapped = epochs.flatMap(({ group, epoch, wraps }) => wraps.map(({ to }) => `${group} ${epoch} ${to}`))
  const places = [...wrapped, ...admissions.map(({ group, epoch, to }) => `${group} ${epoch} ${to}`)]
  const founded = admissions.every(({ group, epoch, to }) => {
    const known = after.groups.get(group)
    return known !== undefined && known.heir === undefined && known.epoch === epoch && known.members.includes(to) && activeMember(after, to) !== undefined
  })
  return founded && new Set(places).size === places.length ? undefined : 'admission-unfounded'
}
