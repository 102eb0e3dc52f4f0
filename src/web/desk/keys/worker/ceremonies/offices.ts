import { refuse, type Id, type Result } from '#kernel'
import type { RewrapRefusal } from '#vault/open'
import type { ApiFault } from './api/ask.ts'
import type { Desk } from './desk.ts'
import { listProposals, propose, signSecond, type SecondSignatureRefusal, type SecondSigned } from './proposals.ts'
import { handOverGroup, type Progress } from './rewrap.ts'
import type { Session } from './session.ts'

/** An office that is lost: its people, the group of its clients, and the group to which these go. */
export type LostOffice = { readonly group: Id; readonly heir: Id; readonly staff: readonly Id[] }

/** Proposes to close an office. One of two colleagues who lead elsewhere. */
export const proposeClosing = (desk: Desk, session: Session, { group, heir, staff }: LostOffice) => propose(desk, session, { kind: 'office-closed', group, heir, staff: [...staff] })

/** Closes it, as the second: its people are out at once, with their sessions, and every other group that they were in begins a new epoch. */
export const signClosing = async (desk: Desk, session: Session, proposal: Id): Promise<Result<SecondSigned<'office-closed'>, SecondSignatureRefusal>> => {
  const waiting = await listProposals(desk, session)
  if (!waiting.ok) return waiting
  const found = waiting.value.find(({ id }) => id === proposal)
  return found ? signSecond(desk, session, 'office-closed', found) : refuse({ kind: 'no-such-proposal' })
}

/** `not-closed`: the group has no heir. `no-key-of-group`: of one of the two. */
export type HandOverRefusal = ApiFault | RewrapRefusal | { readonly kind: 'not-closed' | 'no-key-of-group' }

/** Hands the clients of a closed office over to its heir, by one who holds the keys of both groups. Can be broken off and begun again. */
export const handOverOffice = async (desk: Desk, session: Session, group: string, progress?: Progress): Promise<Result<number, HandOverRefusal>> => {
  const heir = session.log?.groups.get(group)?.heir
  if (heir === undefined) return refuse({ kind: 'not-closed' })
  const [from, to] = [session.rings.get(group), session.rings.get(heir)]
  return from && to ? handOverGroup(desk, session, { from, to }, progress) : refuse({ kind: 'no-key-of-group' })
}
