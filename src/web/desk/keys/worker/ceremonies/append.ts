import { ok, refuse, type Refusal, type Result } from '#kernel'
import { equalBytes, hashOfEntry, type LogState } from '#vault/envelope'
import type { LogCommit } from './api/api-organisation.ts'
import { isBecause, type ApiFault } from './api/ask.ts'
import type { Desk } from './desk.ts'
import type { Draft } from './draft.ts'
import { followLog, seeLog, type LogNotBelieved } from './follow-log.ts'
import { refreshSession, type SessionRefusal } from './open-session.ts'
import { groupsOf } from './open-rings.ts'
import type { Session } from './session.ts'

/** What is said beside the draft. */
export type Beside = Partial<Pick<LogCommit, 'invitation' | 'roles' | 'proposal'>>

/** A `Result` whose refusals are not known yet. */
type Outcome<T, R extends Refusal> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: R }

/** A decision, as the log stands now: what to write, or that it holds no longer. */
export type Decide<R extends Refusal> = (log: LogState) => Promise<Outcome<{ readonly draft: Draft; readonly beside?: Beside }, R>>

/** `not-founded`: there is no log yet. `overtaken`: others were quicker each time; nothing was written. `nothing-to-write`: the decision came to nothing. */
export type AppendRefusal = SessionRefusal | LogNotBelieved | ApiFault | { readonly kind: 'not-founded' | 'overtaken' | 'nothing-to-write' }

const MOST_TRIES = 3

/** Whether the log holds the last of these entries: they were kept, although no answer came. */
const holds = async ({ hashes }: LogState, { entries }: Draft): Promise<boolean> => {
  const last = entries.at(-1)
  if (!last) return false
  const hash = await hashOfEntry(last.body)
  return hashes.some((one) => equalBytes(one, hash))
}

const send = (desk: Desk, session: Session, { entries, epochs, admissions }: Draft, { invitation, roles = [], proposal }: Beside): Promise<Result<unknown, ApiFault>> =>
  desk.api.commit(session.organisation, {
    // Ids of the log are checked as ids by its reader; the wire's type says the same.
    entries: entries.map(({ body, signatures }) => ({ body, signatures: [...signatures] })) as LogCommit['entries'],
    epochs, admissions, roles, ...(invitation && { invitation }), ...(proposal !== undefined && { proposal }),
  })

/** One attempt. `'overtaken'`: the head has moved, and nothing was written. */
const attempt = async (desk: Desk, session: Session, draft: Draft, beside: Beside): Promise<Result<'written' | 'overtaken', AppendRefusal>> => {
  const sent = await send(desk, session, draft, beside)
  if (sent.ok) return ok('written')
  const unknown = sent.refusal.kind === 'line-broken' || sent.refusal.kind === 'not-understood'
  if (!unknown && !isBecause(sent.refusal, 'stale-head')) return sent
  // Either somebody was quicker, or it was we, and the answer was lost: the log itself says which.
  const log = await followLog(desk, session)
  if (!log.ok) return unknown && log.refusal.kind === 'line-broken' ? sent : log
  if (await holds(log.value, draft)) return ok('written')
  return unknown ? sent : ok('overtaken')
}

/**
 * Appends to the organisation's log, the only way of doing so. When the head has moved, the log is read again and the decision taken again, three times
 * at most. When the line breaks, the log is asked whether the entries are there; unless they are, nothing was written, and it can be done again.
 */
export const append = async <R extends Refusal>(desk: Desk, session: Session, decide: Decide<R>): Promise<Outcome<Draft, R | AppendRefusal>> => {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const fresh = await refreshSession(desk, session)
    if (!fresh.ok) return fresh
    if (!session.log) return refuse({ kind: 'not-founded' })
    const decided = await decide(session.log)
    if (!decided.ok) return decided
    const { draft, beside = {} } = decided.value
    if (draft.entries.length === 0) return refuse({ kind: 'nothing-to-write' })
    const done = await attempt(desk, session, draft, beside)
    if (!done.ok) return done
    if (done.value === 'overtaken') continue
    // Others may have written behind it in the meantime: the longer of the two is how things stand.
    if (session.log.head.entries <= draft.log.head.entries) await seeLog(desk, session, draft.log)
    // Keys of groups that one is not in are for nobody to hold longer than it takes.
    const mine = new Set(groupsOf(session.log, session.staff))
    session.rings = new Map([...draft.rings].filter(([group]) => mine.has(group)))
    return ok(draft)
  }
  return refuse({ kind: 'overtaken' })
}
