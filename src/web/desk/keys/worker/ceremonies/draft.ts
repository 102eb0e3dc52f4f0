import { ok, refuse, type Result } from '#kernel'
import { applyEntry, groupsDue, type Entry, type LogRefusal, type LogState } from '#vault/envelope'
import { admit, beginEpoch, nextEntry, type BeginEpochRefusal, type KeyRing, type Signer, type Statement } from '#vault/open'
import type { LogCommit } from './api/api-organisation.ts'

/** What is about to be committed to a log: entries that the rules have already allowed, what they bring about, and how all stands after them. */
export type Draft = {
  readonly log: LogState
  readonly entries: readonly Entry[]
  readonly rings: ReadonlyMap<string, KeyRing>
  readonly epochs: LogCommit['epochs']
  readonly admissions: LogCommit['admissions']
  /** Groups that began a new epoch here: their clients' keys are wrapped anew afterwards. */
  readonly turned: readonly string[]
}

export const emptyDraft = (log: LogState, rings: ReadonlyMap<string, KeyRing>): Draft => ({ log, rings, entries: [], epochs: [], admissions: [], turned: [] })

export type DraftRefusal = LogRefusal | BeginEpochRefusal | { readonly kind: 'no-key-of-group' | 'not-a-member' }

/** Adds an entry that is signed already, as one that two have signed. */
export const take = async (draft: Draft, entry: Entry): Promise<Result<Draft, LogRefusal>> => {
  const after = await applyEntry(draft.log, entry)
  return after.ok ? ok({ ...draft, log: after.value, entries: [...draft.entries, entry] }) : after
}

/** Says something more. @param on a day in UTC */
export const say = async (draft: Draft, statement: Statement, signer: Signer, on: string): Promise<Result<Draft, LogRefusal>> => take(draft, await nextEntry(draft.log, statement, [signer], on))

/** Begins a new epoch of a group, with the ring that this person holds; the first epoch needs none. */
export const turn = async (draft: Draft, group: string, signer: Signer, on: string): Promise<Result<Draft, DraftRefusal>> => {
  const begun = await beginEpoch(draft.log, group, draft.rings.get(group), signer, on)
  if (!begun.ok) return begun.refusal.kind === 'old-key-ring' && !draft.rings.has(group) ? refuse({ kind: 'no-key-of-group' }) : begun
  const { entry, state, epoch, wraps, older, ring } = begun.value
  // Ids of the log are checked as ids by its reader; the wire's type says the same.
  const written = { group, epoch, wraps: [...wraps], ...(older && { older }) } as LogCommit['epochs'][number]
  return ok({ ...draft, log: state, entries: [...draft.entries, entry], epochs: [...draft.epochs, written], rings: new Map(draft.rings).set(group, ring), turned: [...draft.turned, group] })
}

/** Begins an epoch in each group that is due and whose ring this person holds. The others wait for one of their members. */
export const turnDue = async (draft: Draft, signer: Signer, on: string): Promise<Result<Draft, DraftRefusal>> => {
  let now = draft
  for (const group of groupsDue(draft.log)) {
    const { members = [], epoch } = now.log.groups.get(group) ?? {}
    // A group without members has nobody to read it; one without an epoch needs no ring.
    if (members.length === 0 || (!draft.rings.has(group) && epoch !== 0)) continue
    const after = await turn(now, group, signer, on)
    if (!after.ok) return after
    now = after.value
  }
  return ok(now)
}

/** Lets somebody into a group: the log says so, and the group's current key is wrapped to them. */
export const letInto = async (draft: Draft, group: string, staff: string, signer: Signer, on: string): Promise<Result<Draft, DraftRefusal>> => {
  const ring = draft.rings.get(group)
  if (!ring) return refuse({ kind: 'no-key-of-group' })
  const said = await say(draft, { kind: 'member-added', group, staff }, signer, on)
  if (!said.ok) return said
  // A group that is due gets a new epoch at once: its key is wrapped to everybody, the one who came too.
  if (said.value.log.groups.get(group)?.due === true) return turn(said.value, group, signer, on)
  const wrap = await admit(said.value.log, ring, staff)
  if (!wrap.ok) return wrap
  const admission = { group, epoch: ring.current, to: staff, wrapped: wrap.value.wrapped } as LogCommit['admissions'][number]
  return ok({ ...said.value, admissions: [...said.value.admissions, admission] })
}
