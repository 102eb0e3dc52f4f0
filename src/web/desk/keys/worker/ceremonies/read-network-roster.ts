import { ok, refuse, type Id, type Result } from '#kernel'
import { checkPartner, fromBase64, hashOfEdition, readRoster, readRosterBody, type Edition, type Head, type LogState, type PartnerRefusal, type Roster, type RosterRefusal } from '#vault/envelope'
import type { Desk } from './desk.ts'
import { keepPins } from './device-memory.ts'
import { readLogOf, type LogNotBelieved } from './follow-log.ts'
import { keeperOf, type Session } from './session.ts'

export type RosterFault = LogNotBelieved | RosterRefusal | { readonly kind: 'not-founded' | 'no-roster' }

/** Logs of the organisations that signed these editions, each read from the root that the roster names. */
const logsFor = async (desk: Desk, editions: readonly Edition[]): Promise<Result<ReadonlyMap<string, LogState>, LogNotBelieved>> => {
  const logs = new Map<string, LogState>()
  const signers = new Set(editions.flatMap(({ signatures }) => signatures.map(({ organisation }) => organisation)))
  for (const { organisation, rootFingerprint } of editions.flatMap(({ body }) => readRosterBody(body)?.organisations ?? [])) {
    const root = fromBase64(rootFingerprint)
    if (!signers.has(organisation) || logs.has(organisation) || !root) continue
    // Spelled as an id: the roster's reader has seen to it.
    const log = await readLogOf(desk, organisation as Id, root)
    if (!log.ok) return log
    logs.set(organisation, log.value)
  }
  return ok(logs)
}

/**
 * Editions, judged by themselves: who signed, in which order, one's own root in them.
 * @param pinned heads that must lie on the way; none, for what nobody has heard yet
 */
export const judgeEditions = async (desk: Desk, session: Session, editions: readonly Edition[], pinned: readonly Head[]): Promise<Result<Roster, RosterFault>> => {
  const last = editions.at(-1)
  if (!session.log) return refuse({ kind: 'not-founded' })
  if (!last) return refuse({ kind: 'no-roster' })
  const logs = await logsFor(desk, editions)
  if (!logs.ok) return logs
  const own = { organisation: session.organisation, rootFingerprint: session.log.rootFingerprint }
  const end = { entries: editions.length, hash: await hashOfEdition(last.body) }
  for (const head of pinned) {
    const read = await readRoster(editions, logs.value, head, own)
    if (!read.ok) return read
  }
  return readRoster(editions, logs.value, end, own)
}

/** The roster that one's organisation has pinned, as far as it has come since; never an older one than this device has seen. */
export const readPinnedRoster = async (desk: Desk, session: Session): Promise<Result<Roster, RosterFault>> => {
  const pinned = session.log?.roster
  if (!pinned || !session.pins) return refuse({ kind: 'not-pinned' })
  const found = await desk.api.editions()
  if (!found.ok) return found
  const seen = session.pins.roster
  const read = await judgeEditions(desk, session, found.value.editions, [pinned, ...(seen.entries > 0 ? [seen] : [])])
  if (!read.ok) return read
  session.pins = { ...session.pins, roster: read.value.head }
  session.pinsRevision += 1
  await keepPins(keeperOf(desk, session), session.pinsRevision, session.pins)
  return read
}

/** Another organisation's log, when the pinned roster names it by its root and it is not suspended: whoever one sends something to. */
export const findPartner = async (desk: Desk, session: Session, organisation: Id): Promise<Result<LogState, RosterFault | PartnerRefusal>> => {
  const roster = await readPinnedRoster(desk, session)
  if (!roster.ok) return roster
  const root = fromBase64(roster.value.organisations.get(organisation)?.rootFingerprint ?? '')
  if (!root || root.length === 0) return refuse({ kind: 'not-in-roster' })
  const log = await readLogOf(desk, organisation, root)
  if (!log.ok) return log.refusal.kind === 'different-root' ? refuse({ kind: 'root-differs' }) : log
  const partner = checkPartner(roster.value, log.value)
  return partner.ok ? log : partner
}
