import { ok, refuse, type Id, type Result } from '#kernel'
import { soundsLike, spokenFingerprint, toBase64, type Head, type Listed } from '#vault/envelope'
import type { ApiFault } from './api/ask.ts'
import type { Desk } from './desk.ts'
import type { SessionRefusal } from './open-session.ts'
import { listProposals, propose, signSecond, type SecondSignatureRefusal, type SecondSigned } from './proposals.ts'
import { judgeEditions, type RosterFault } from './read-network-roster.ts'
import type { Session } from './session.ts'

/** Who belongs to the network, and what is read aloud at the assembly. */
export type ToHear = { readonly organisations: readonly Listed[]; readonly head: Head; readonly spoken: string }

/** The roster as it is to be heard. Nothing of it counts before two of one's own people have signed its head. */
export const hearRoster = async (desk: Desk, session: Session): Promise<Result<ToHear, RosterFault>> => {
  const found = await desk.api.editions()
  if (!found.ok) return found
  const pinned = session.log?.roster
  const read = await judgeEditions(desk, session, found.value.editions, pinned ? [pinned] : [])
  if (!read.ok) return read
  const { organisations, head } = read.value
  return ok({ organisations: [...organisations.values()], head, spoken: spokenFingerprint(head.hash) })
}

/** What was heard is not what the server shows. */
export type HeardDifferent = { readonly kind: 'heard-different' }

/** Proposes to pin the roster, after hearing it. @param heard the digits, as they were read aloud and typed */
export const proposePinning = async (desk: Desk, session: Session, heard: string): Promise<Result<Id, RosterFault | SessionRefusal | ApiFault | HeardDifferent>> => {
  const shown = await hearRoster(desk, session)
  if (!shown.ok) return shown
  const { entries, hash } = shown.value.head
  return soundsLike(heard, hash) ? propose(desk, session, { kind: 'roster-pinned', entries, hash: toBase64(hash) }) : refuse({ kind: 'heard-different' })
}

/** Pins it, as the second, after hearing it with one's own ears. */
export const signPinning = async (desk: Desk, session: Session, proposal: Id, heard: string): Promise<Result<SecondSigned<'roster-pinned'>, RosterFault | SecondSignatureRefusal | HeardDifferent>> => {
  const shown = await hearRoster(desk, session)
  if (!shown.ok) return shown
  const waiting = await listProposals(desk, session)
  if (!waiting.ok) return waiting
  const found = waiting.value.find(({ id }) => id === proposal)
  if (found?.body.kind !== 'roster-pinned') return refuse({ kind: 'no-such-proposal' })
  const { entries, hash } = shown.value.head
  if (!soundsLike(heard, hash) || found.body.hash !== toBase64(hash) || found.body.entries !== entries) return refuse({ kind: 'heard-different' })
  return signSecond(desk, session, 'roster-pinned', found)
}
