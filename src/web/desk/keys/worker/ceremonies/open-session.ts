import { ok, refuse, type Result } from '#kernel'
import { equalBytes } from '#vault/envelope'
import { deviceKeyOf, publicKeysOf, type StaffSecret } from '#vault/open'
import type { OwnAccount } from './api/api-own.ts'
import type { Desk } from './desk.ts'
import { readPins, type DeviceMemoryRefused } from './device-memory.ts'
import { followLog, type LogNotBelieved } from './follow-log.ts'
import { groupsOf, openRings } from './open-rings.ts'
import { isFounded, standingOf, type Session } from './session.ts'

/** `not-my-keys`: the log has other keys for this person than those of their secret. */
export type SessionRefusal = LogNotBelieved | DeviceMemoryRefused | { readonly kind: 'not-my-keys' }

const hasMyKeys = async ({ log, staff, secret }: Session): Promise<boolean> => {
  const member = log?.staff.get(staff)
  if (!member) return true
  const { publicKey, recipient } = await publicKeysOf(secret)
  return equalBytes(member.publicKey, publicKey) && member.recipient === recipient
}

const ROUNDS = 3

/** Reads the log on, and opens the keys of one's groups as it now stands. An epoch that begins between the two questions is met by asking again. */
export const refreshSession = async (desk: Desk, session: Session): Promise<Result<Session, SessionRefusal>> => {
  for (let round = 1; ; round += 1) {
    const refreshed = await refreshOnce(desk, session)
    if (!refreshed.ok || round === ROUNDS || ![...session.shut.values()].includes('old-epoch')) return refreshed
  }
}

const refreshOnce = async (desk: Desk, session: Session): Promise<Result<Session, SessionRefusal>> => {
  if (!isFounded(session.secret)) return ok(session)
  const log = await followLog(desk, session)
  if (!log.ok) return log
  if (!(await hasMyKeys(session))) return refuse({ kind: 'not-my-keys' })
  if (standingOf(session) !== 'member') return ok(session)
  const kept = await desk.api.myEpochs()
  if (!kept.ok) return kept
  const { rings, shut } = await openRings(log.value, groupsOf(log.value, session.staff), session.staff, session.secret.identity, kept.value)
  session.rings = rings
  session.shut = shut
  return ok(session)
}

/** A session out of an opened secret: pins, log, keys. */
export const openSession = async (desk: Desk, account: OwnAccount, secret: StaffSecret): Promise<Result<Session, SessionRefusal>> => {
  const { organisation, id: staff } = account
  const device = await deviceKeyOf(secret)
  const pinned = await readPins({ organisation, staff, device, store: desk.store })
  if (!pinned.ok) return pinned
  const session: Session = { organisation, staff, account, secret, device, log: undefined, rings: new Map(), shut: new Map(), pins: pinned.value?.pins, pinsRevision: pinned.value?.revision ?? 0 }
  return refreshSession(desk, session)
}

