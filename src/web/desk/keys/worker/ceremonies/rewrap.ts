import { ok, refuse, type Id, type Result } from '#kernel'
import type { SealedClientKey } from '#vault/envelope'
import { handOver, rewrapClientKeys, type KeyRing, type RewrapRefusal } from '#vault/open'
import type { ApiClient } from './api/api-client.ts'
import { isBecause, type ApiFault } from './api/ask.ts'
import type { Desk } from './desk.ts'
import type { Session } from './session.ts'

/** How far it is, in clients. */
export type Progress = (done: number, of: number) => void

/** So many keys go to the server at once: all of them or none. */
const AT_ONCE = 1000

/** Keys of clients that this person may fetch, which lie under this group and (before that epoch, where one is named) need wrapping. */
const keysToWrap = async ({ api }: Desk, session: Session, group: string, before: number): Promise<Result<readonly SealedClientKey[], ApiFault>> => {
  const keys: SealedClientKey[] = []
  let after: Id | undefined
  do {
    const page = await api.clients(session.organisation, after)
    if (!page.ok) return page
    for (const { key } of page.value.clients) if (key && key.group === group && key.epoch < before) keys.push({ ...key, organisation: session.organisation })
    after = page.value.next ?? undefined
  } while (after !== undefined)
  return ok(keys)
}

type OnWire = Parameters<ApiClient['rewrap']>[1]

const sendAll = async ({ api }: Desk, session: Session, keys: readonly SealedClientKey[], wrap: (some: readonly SealedClientKey[]) => Promise<Result<readonly SealedClientKey[], RewrapRefusal>>, progress: Progress): Promise<Result<number, ApiFault | RewrapRefusal>> => {
  progress(0, keys.length)
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const some = keys.slice(at, at + AT_ONCE)
    const wrapped = await wrap(some)
    if (!wrapped.ok) return wrapped
    // The wire names no organisation: it stands in the address. Ids are those that the wire gave.
    const sent = await api.rewrap(session.organisation, wrapped.value.map(({ client, generation, born, group: under, epoch, sealed }) => ({ client, generation, born, group: under, epoch, sealed })) as OnWire)
    if (!sent.ok) return sent
    progress(at + some.length, keys.length)
  }
  return ok(keys.length)
}

const ROUNDS = 3

/** A colleague's write may draw a new generation meanwhile: then the keys are fetched again. What is done already is not asked for again. */
const inRounds = async (desk: Desk, session: Session, group: string, before: number, wrap: (some: readonly SealedClientKey[]) => Promise<Result<readonly SealedClientKey[], RewrapRefusal>>, progress: Progress): Promise<Result<number, ApiFault | RewrapRefusal>> => {
  for (let round = 1; ; round += 1) {
    const keys = await keysToWrap(desk, session, group, before)
    if (!keys.ok) return keys
    const sent = await sendAll(desk, session, keys.value, wrap, progress)
    if (sent.ok || round === ROUNDS || !isBecause(sent.refusal, 'stale-generation')) return sent
  }
}

/** Wraps clients' keys anew under a group's current epoch. Can be broken off and begun again. Gives how many were left to do. */
export const rewrapGroup = async (desk: Desk, session: Session, group: string, progress: Progress = () => {}): Promise<Result<number, ApiFault | RewrapRefusal | { readonly kind: 'no-key-of-group' }>> => {
  const ring = session.rings.get(group)
  return ring ? inRounds(desk, session, group, ring.current, (some) => rewrapClientKeys(some, ring), progress) : refuse({ kind: 'no-key-of-group' })
}

/** Hands the clients of one group over to another. Both rings are held by the one who does it. */
export const handOverGroup = (desk: Desk, session: Session, rings: { readonly from: KeyRing; readonly to: KeyRing }, progress: Progress = () => {}): Promise<Result<number, ApiFault | RewrapRefusal>> =>
  inRounds(desk, session, rings.from.group, Number.POSITIVE_INFINITY, (some) => handOver(some, rings.from, rings.to), progress)
