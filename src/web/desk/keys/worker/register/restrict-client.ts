import { ok, refuse, type Id, type Result } from '#kernel'
import { activeMember } from '#vault/envelope'
import { nextGeneration, restrictTo, TO_RECOVERY, type KeyRing } from '#vault/open'
import { isBecause, type ApiFault } from '../ceremonies/api/ask.ts'
import type { Desk } from '../ceremonies/desk.ts'
import { penOf, type Session } from '../ceremonies/session.ts'
import { currentKeyOf } from './client-keys.ts'
import { fetchFile, gone } from './fetch-file.ts'
import type { Held, Register } from './held.ts'
import type { RegisterRefusal } from './refusal.ts'
import { turnedFor } from './seal-records.ts'

const MOST_ROUNDS = 3

/** The group's epoch as it is named in a new generation; a reader of a restricted file need not be in the group. */
const ringOf = ({ rings, log }: Session, group: string): KeyRing => rings.get(group) ?? { group, current: log?.groups.get(group)?.epoch ?? 0, keys: new Map() }

const asHeld = async (desk: Desk, session: Session, register: Register, client: Id): Promise<Result<Held, RegisterRefusal>> => {
  const fetched = await fetchFile(desk, session, register, client)
  return fetched.ok ? ok(fetched.value.held) : fetched
}

/** Sends something that draws a new generation; where a colleague drew one first, or the line broke, looks at what is there and does it again. */
const inRounds = async (
  desk: Desk, session: Session, register: Register, client: Id, isDone: (held: Held) => boolean, send: (held: Held) => Promise<Result<Result<unknown, ApiFault>, RegisterRefusal>>,
): Promise<Result<undefined, RegisterRefusal>> => {
  let fault: RegisterRefusal = { kind: 'overtaken' }
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const held = await asHeld(desk, session, register, client)
    if (!held.ok) return round > 0 && held.refusal.kind !== 'client-gone' ? refuse(fault) : held
    if (isDone(held.value)) return ok(undefined)
    const sent = await send(held.value)
    if (!sent.ok) return sent
    const { value: answer } = sent
    if (!answer.ok) {
      if (isBecause(answer.refusal, 'client-not-found')) return gone(register, client)
      if (answer.refusal.kind === 'server-refused' && !isBecause(answer.refusal, 'stale-generation')) return answer
      fault = answer.refusal
      continue
    }
    const now = await asHeld(desk, session, register, client)
    return now.ok || now.refusal.kind === 'client-gone' ? ok(undefined) : now
  }
  return refuse(fault)
}

const send = async ({ api }: Desk, session: Session, { listed }: Held, readers: readonly Id[], key: Parameters<typeof nextGeneration>[0]): Promise<Result<Result<unknown, ApiFault>, RegisterRefusal>> => {
  if (!session.log) return refuse({ kind: 'not-ready', because: 'no-log' })
  const { client, group } = listed
  const { newer, older } = await nextGeneration(key, ringOf(session, group))
  const restricted = await restrictTo(session.log, newer, readers, penOf(session))
  if (!restricted.ok) return refuse(restricted.refusal.kind === 'no-recovery' ? { kind: 'not-ready', because: 'no-recovery' } : { kind: 'unknown-staff' })
  const { statement, signature, wraps } = restricted.value
  return ok(await api.restrict(session.organisation, client, {
    restriction: { client, generation: newer.generation, statement, author: session.staff, signature, wraps: wraps.map(({ to, wrapped }) => ({ to: to === TO_RECOVERY ? 'recovery' : (to as Id), wrapped })) }, // named by readers, which are ids.
    older: { client, generation: older.generation, under: older.under, sealed: older.sealed },
  }))
}

export const sameReaders = (a: readonly string[] | undefined, b: readonly string[]): boolean => a !== undefined && a.toSorted().join() === b.toSorted().join()

/** Restricts a file to these and oneself, under a fresh key. Whoever knew an older one keeps what was written under that. */
export const restrictClient = async (desk: Desk, session: Session, register: Register, client: Id, named: readonly Id[]): Promise<Result<undefined, RegisterRefusal>> => {
  const readers = [...new Set([session.staff, ...named])]
  return await inRounds(desk, session, register, client, (held) => sameReaders(held.readers, readers), async (held) => {
    const key = await currentKeyOf(session, held)
    return key.ok ? await send(desk, session, held, readers, key.value) : key
  })
}

/** Draws a restricted file's next generation for those of its readers who are still there: one has left, or the group began an epoch. */
export const restrictAgain = async (desk: Desk, session: Session, held: Held): Promise<Result<undefined, RegisterRefusal>> => {
  const key = await currentKeyOf(session, held)
  if (!key.ok) return key
  const { log } = session
  const readers = (held.readers ?? []).filter((staff) => log !== undefined && activeMember(log, staff) !== undefined)
  const sent = await send(desk, session, held, readers, key.value)
  if (!sent.ok) return sent
  const { value: answer } = sent
  return answer.ok || answer.refusal.kind !== 'server-refused' || isBecause(answer.refusal, 'stale-generation') ? ok(undefined) : answer
}

/** Gives a restricted file back to its group, by one of its readers who is in it. */
export const releaseClient = async (desk: Desk, session: Session, register: Register, client: Id): Promise<Result<undefined, RegisterRefusal>> =>
  await inRounds(desk, session, register, client, ({ listed }) => listed.restriction === null, async (held) => {
    const key = await currentKeyOf(session, held)
    if (!key.ok) return key
    const ring = session.rings.get(held.listed.group)
    if (!ring) return refuse({ kind: 'no-key-of-group' })
    const { turned } = await turnedFor(key.value, client, ring)
    return ok(await desk.api.release(session.organisation, client, turned))
  })
