import { ok, refuse, type Id, type Result, type Secret } from '#kernel'
import type { LogState } from '#vault/envelope'
import { nextGeneration, openRestricted, recoverUnnamed, restrictTo, TO_RECOVERY, type RecoveryRefusal, type RestrictionRefusal } from '#vault/open'
import type { LeftBehind, Restricted } from './api/api-organisation.ts'
import { isBecause, type ApiFault } from './api/ask.ts'
import type { Desk } from './desk.ts'
import { refreshSession, type SessionRefusal } from './open-session.ts'
import { readShares, type TypedShareRefusal } from './recovery.ts'
import { penOf, type Session } from './session.ts'

/** What came of it: how many files were given to their new readers, and those that did not open (by client), and why. */
export type Given = { readonly given: number; readonly shut: ReadonlyMap<string, string> }

/** There are files, and these papers open none. `shut`: why. Other papers may: a file is wrapped to those of the day on which it was restricted. */
export type PapersOpenNothing = { readonly kind: 'papers-open-nothing'; readonly shut: readonly string[] }

export type GiveLeftBehindRefusal = SessionRefusal | ApiFault | TypedShareRefusal | RecoveryRefusal | RestrictionRefusal | PapersOpenNothing | { readonly kind: 'not-founded' | 'nobody-named' }

/** Somebody else was quicker with the same papers: the file has readers again. */
const isGivenAlready = (refusal: ApiFault): boolean => isBecause(refusal, 'client-not-found') || isBecause(refusal, 'stale-generation')

/**
 * From two papers: restricts files whose readers have all left to people who are there. The key that the papers opened goes under a fresh one, which is
 * wrapped to the readers and to recovery; whoever recovers signs that, and reads nothing unless named. Can be broken off and begun again: what is given
 * is not left behind any more.
 * @param typed two shares, as read from paper: also of older papers, since a file that nobody wrote in is wrapped to those of its day
 * @param readers who is to read them from now on; of the organisation today
 */
export const giveLeftBehind = async (desk: Desk, session: Session, typed: readonly string[], readers: readonly Id[]): Promise<Result<Given, GiveLeftBehindRefusal>> => {
  if (readers.length === 0) return refuse({ kind: 'nobody-named' })
  const shares = await readShares(typed)
  if (!shares.ok) return shares
  const identity = await recoverUnnamed(shares.value)
  if (!identity.ok) return identity
  const fresh = await refreshSession(desk, session)
  if (!fresh.ok) return fresh
  const { log, organisation } = session
  if (!log) return refuse({ kind: 'not-founded' })
  const kept = await desk.api.recovery(organisation)
  if (!kept.ok) return kept
  const shut = new Map<string, string>()
  let given = 0
  for (const file of kept.value.leftBehind) {
    const opened = await openLeftBehind(log, identity.value, file)
    if (!opened.ok) {
      shut.set(file.client, opened.refusal.kind)
      continue
    }
    // Only what is written asks in which epoch a generation was born, and whoever restricts writes nothing.
    const { newer, older } = await nextGeneration(opened.value.client, { current: 0 })
    const made = await restrictTo(log, newer, readers, penOf(session))
    if (!made.ok) return made
    // Readers are ids that were given, or the recovery identity; the wire's type says the same.
    const restriction = { ...made.value, client: file.client, generation: newer.generation } as Restricted['restriction']
    const sent = await desk.api.recoverRestricted(organisation, file.client, { restriction, older: { client: file.client, generation: older.generation, under: older.under, sealed: older.sealed } })
    if (sent.ok) given += 1
    else if (!isGivenAlready(sent.refusal)) return sent
  }
  return given === 0 && shut.size > 0 ? refuse({ kind: 'papers-open-nothing', shut: [...new Set(shut.values())] }) : ok({ given, shut })
}

const openLeftBehind = (log: LogState, identity: Secret, { client, restriction }: LeftBehind) =>
  openRestricted(log, { organisation: log.organisation, client, generation: restriction.generation }, TO_RECOVERY, identity, restriction)
