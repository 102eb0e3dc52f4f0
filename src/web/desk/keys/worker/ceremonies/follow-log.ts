import { ok, refuse, type Result } from '#kernel'
import { checkLog, equalBytes, readLog, readOn, type Entry, type Head, type LogState, type PinRefusal, type ReadingRefusal } from '#vault/envelope'
import { firstPins } from '#vault/open'
import type { ApiFault } from './api/ask.ts'
import type { Desk } from './desk.ts'
import { keepPins } from './device-memory.ts'
import { keeperOf, type Session } from './session.ts'

/** Why a log is not believed. `rolled-back`, `forked`: this device has seen another. `log-refused`: an entry that the rules do not allow. */
export type LogNotBelieved = ApiFault | ReadingRefusal | PinRefusal

/** Entries after the first `after`, to the end that the server names. */
const fetchEntries = async ({ api }: Pick<Desk, 'api'>, organisation: Session['organisation'], after: number): Promise<Result<{ readonly entries: readonly Entry[]; readonly head: Head }, ApiFault | PinRefusal>> => {
  const entries: Entry[] = []
  for (;;) {
    const page = await api.log(organisation, after + entries.length)
    if (!page.ok) return page
    const { head } = page.value
    entries.push(...page.value.entries)
    if (head.entries < after) return refuse({ kind: 'rolled-back' })
    if (after + entries.length >= head.entries) return ok({ entries, head })
    // It names an end, and does not give what stands before it.
    if (page.value.entries.length === 0) return refuse({ kind: 'not-understood' })
  }
}

const endsAt = (state: LogState, { entries, hash }: Head): boolean => state.head.entries === entries && equalBytes(state.head.hash, hash)

/** Another organisation's log, or one's own, from a root that the reader holds. */
export const readLogOf = async (desk: Pick<Desk, 'api'>, organisation: Session['organisation'], root: Uint8Array): Promise<Result<LogState, LogNotBelieved>> => {
  const fetched = await fetchEntries(desk, organisation, 0)
  if (!fetched.ok) return fetched
  const read = await readLog(fetched.value.entries, Uint8Array.from(root))
  if (!read.ok) return read
  if (read.value.organisation !== organisation) return refuse({ kind: 'different-root' })
  return endsAt(read.value, fetched.value.head) ? read : refuse({ kind: 'forked' })
}

const readFurther = async (desk: Desk, session: Session): Promise<Result<LogState, LogNotBelieved>> => {
  const { log, organisation, secret } = session
  if (!log) return readLogOf(desk, organisation, secret.rootFingerprint)
  const fetched = await fetchEntries(desk, organisation, log.head.entries)
  if (!fetched.ok) return fetched
  const read = await readOn(log, fetched.value.entries)
  // What came does not follow what this session knows: there are two histories.
  if (!read.ok) return refuse('because' in read.refusal && read.refusal.because === 'stale-head' ? { kind: 'forked' } : read.refusal)
  return endsAt(read.value, fetched.value.head) ? read : refuse({ kind: 'forked' })
}

/** Believes a state of the log from now on, in this session and on this device. */
export const seeLog = async (desk: Desk, session: Session, log: LogState): Promise<void> => {
  session.log = log
  const before = session.pins ?? firstPins(log)
  if (session.pins && equalBytes(before.log.hash, log.head.hash)) return
  session.pins = { ...before, log: log.head }
  session.pinsRevision += 1
  await keepPins(keeperOf(desk, session), session.pinsRevision, session.pins)
}

/** Reads the log on from where this session knows it, and holds it against what this device has seen. Older or other is refused. */
export const followLog = async (desk: Desk, session: Session): Promise<Result<LogState, LogNotBelieved>> => {
  const read = await readFurther(desk, session)
  if (!read.ok) return read
  const goesOn = session.pins ? checkLog(session.pins.log, read.value) : ok(true as const)
  if (!goesOn.ok) return goesOn
  await seeLog(desk, session, read.value)
  return read
}
