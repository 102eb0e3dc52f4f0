import { ok, type Id, type Result } from '#kernel'
import type { ErasureShown } from '../../register-shapes.ts'
import { isBecause } from '../ceremonies/api/ask.ts'
import type { Desk } from '../ceremonies/desk.ts'
import type { Session } from '../ceremonies/session.ts'
import { fetchFile, gone } from './fetch-file.ts'
import type { Register } from './held.ts'
import { refreshRegister } from './open-register.ts'
import type { RegisterRefusal } from './refusal.ts'

/** Says who has a client in hand. Whoever sees their own clients alone and gives one away has it no more. */
export const assignClient = async (desk: Desk, session: Session, register: Register, client: Id, assigned: readonly Id[]): Promise<Result<undefined, RegisterRefusal>> => {
  const sent = await desk.api.assign(session.organisation, client, assigned)
  if (!sent.ok) return isBecause(sent.refusal, 'client-not-found') ? gone(register, client) : sent
  const fetched = await fetchFile(desk, session, register, client)
  return fetched.ok || fetched.refusal.kind === 'client-gone' ? ok(undefined) : fetched
}

/** Gives what one person has in hand to another, in one step. */
export const handOverClients = async (desk: Desk, session: Session, register: Register, from: Id, to: Id): Promise<Result<{ readonly handedOver: readonly Id[]; readonly left: readonly Id[] }, RegisterRefusal>> => {
  const sent = await desk.api.handOver(session.organisation, from, to)
  if (!sent.ok) return sent
  const refreshed = await refreshRegister(desk, session, register)
  // It is done, whether or not the list could be read anew.
  return refreshed.ok || refreshed.refusal.kind === 'line-broken' ? sent : refreshed
}

/** Erases a file: the keys first. Where the line broke, the list of what was erased says whether it is done. */
export const eraseClient = async (desk: Desk, session: Session, register: Register, client: Id): Promise<Result<ErasureShown, RegisterRefusal>> => {
  const sent = await desk.api.eraseClient(session.organisation, client)
  if (sent.ok) {
    register.clients.delete(client)
    return sent
  }
  const unknown = sent.refusal.kind === 'line-broken' || sent.refusal.kind === 'not-understood'
  if (!unknown && !isBecause(sent.refusal, 'client-not-found')) return sent
  const erasures = await desk.api.erasures(session.organisation)
  const erased = erasures.ok ? erasures.value.find((one) => one.client === client) : undefined
  if (erased) {
    register.clients.delete(client)
    return ok(erased)
  }
  return unknown ? sent : gone(register, client)
}

/** Throws away a registration that was never finished. One that is gone, or for which nothing was kept yet, is thrown away. */
export const abandonRegistration = async (desk: Desk, session: Session, register: Register, client: Id): Promise<Result<undefined, RegisterRefusal>> => {
  const sent = await desk.api.abandonRegistration(session.organisation, client)
  if (!sent.ok && !isBecause(sent.refusal, 'client-not-found')) return sent
  register.clients.delete(client)
  for (const name of register.drafting.keys()) if (name.startsWith(`${client}/`)) register.drafting.delete(name)
  return ok(undefined)
}
