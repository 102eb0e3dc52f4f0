import { ok, refuse, type Id, type Result } from '#kernel'
import type { BothChanged, Saved, Write } from '../../register-shapes.ts'
import { isBecause, type ApiFault } from '../ceremonies/api/ask.ts'
import { today, type Desk } from '../ceremonies/desk.ts'
import { refreshSession } from '../ceremonies/open-session.ts'
import type { Session } from '../ceremonies/session.ts'
import { liesIn, noDraft } from './draft-body.ts'
import { fetchFile, gone } from './fetch-file.ts'
import type { Held, Register } from './held.ts'
import { consentsKept, isBlind } from './kept-consents.ts'
import { remember } from './open-records.ts'
import { reconcile, type Pending } from './reconcile.ts'
import type { RegisterRefusal } from './refusal.ts'
import { restrictAgain } from './restrict-client.ts'
import { sealWrite, written, type Planned } from './seal-records.ts'
import { showRecord } from './show.ts'

/** A write whose ids are ids. */
export type KnownWrite = Write & { readonly record: Id; readonly of?: Id }

const MOST_ROUNDS = 5
const DAY_MS = 86_400_000

/** Whether this device's calendar is more than a day off the server's. */
const isOff = (desk: Desk, on: string): boolean => Math.abs(Date.parse(today(desk)) - Date.parse(on)) > DAY_MS

const plan = (desk: Desk, { staff }: Session, held: Held, pending: readonly Pending[], drop: readonly Id[]): readonly Planned[] => {
  const at = desk.clock.now().toISOString()
  const writes = pending.filter(({ done }) => !done).map(({ write: { record, kind, form, version, answers, of, began } }) => ({
    record, kind, revision: (began?.revision ?? 0) + 1, body: { form, version, answers, by: staff, at, ...(of !== undefined && { of }) },
  }))
  // A draft that is gone already needs no dropping; one that a colleague dropped neither.
  const drops = drop.flatMap((record) => {
    const there = held.records.get(record)
    if (there?.kind !== 'draft' || there.body?.answers['form'] === undefined) return []
    const lies = liesIn(there.body)
    const content = lies === undefined ? undefined : held.records.get(lies)
    return [{ ...there, body: noDraft(lies) }, ...(content ? [{ ...content, body: noDraft(undefined) }] : [])].map(({ kind, record: id, revision, body }) => ({ record: id, kind, revision: revision + 1, body: { ...body, by: staff, at } }))
  })
  return [...writes, ...drops]
}

/** Whether something that is to be dropped lies where nobody has looked yet. */
const isUnseen = ({ records }: Held, drop: readonly Id[]): boolean => drop.some((record) => {
  const body = records.get(record)?.body
  const lies = body && liesIn(body)
  return lies !== undefined && !records.has(lies)
})

/** `again`: it did not fit what is there, or nobody knows whether it was written. */
type Attempt = { readonly on: string } | { readonly again: ApiFault }

/** One attempt to write what is not written yet. */
const attempt = async (desk: Desk, session: Session, register: Register, held: Held, planned: readonly Planned[]): Promise<Result<Attempt, RegisterRefusal>> => {
  const sealed = await sealWrite(session, held, planned)
  if (!sealed.ok) return sealed
  const sent = await desk.api.writeRecords(session.organisation, held.listed.client, sealed.value.write)
  if (sent.ok) {
    written(held, sealed.value, planned, sent.value.on)
    remember(desk, session, register, planned)
    return ok({ on: sent.value.on })
  }
  return await afterRefusal(desk, session, register, held, sent.refusal)
}

const LOOK_AGAIN: ReadonlySet<string> = new Set(['stale-revision', 'stale-generation', 'envelope-refused', 'id-taken'])

const afterRefusal = async (desk: Desk, session: Session, register: Register, held: Held, refusal: ApiFault): Promise<Result<Attempt, RegisterRefusal>> => {
  if (refusal.kind !== 'server-refused') return ok({ again: refusal })
  if (isBecause(refusal, 'client-not-found')) return gone(register, held.listed.client)
  if (LOOK_AGAIN.has(refusal.because)) return ok({ again: refusal })
  if (refusal.because !== 'generation-due' && refusal.because !== 'not-ready') return refuse(refusal)
  const before = session.log?.head.entries
  const refreshed = await register.inTurn(() => refreshSession(desk, session))
  if (!refreshed.ok) return refreshed
  // The same log, and still not ready: an epoch is due, which is not for a save to begin.
  if (refusal.because === 'not-ready' && before === session.log?.head.entries) return refuse({ kind: 'not-ready', because: String(refusal.particulars['because'] ?? '') })
  if (refusal.because === 'generation-due' && refusal.particulars['restricted'] === true) {
    const again = await restrictAgain(desk, session, held)
    if (!again.ok) return again
  }
  return ok({ again: refusal })
}

/**
 * Writes records of one client, all of them or none, and clears the drafts that are done with it. Where a colleague was quicker, both are merged and written, or, where both
 * changed one field, nothing is. Where the line broke, what the server has says whether it was written; so the same may be asked again at any time.
 */
export const saveRecords = async (desk: Desk, session: Session, register: Register, client: Id, writes: readonly KnownWrite[], drop: readonly Id[] = []): Promise<Result<Saved | BothChanged, RegisterRefusal>> => {
  let held = register.clients.get(client)
  let pending: readonly Pending[] = writes.map((write) => ({ write, merged: false, done: false }))
  let fault: RegisterRefusal = { kind: 'overtaken' }
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    // What is here already is believed the first time: the server says when it is not so any more.
    if (round > 0 || !held || isUnseen(held, drop) || isBlind(held, writes)) {
      const fetched = await fetchFile(desk, session, register, client)
      if (!fetched.ok) return fetched
      held = fetched.value.held
      const reconciled = await reconcile(desk, session, register, held, pending)
      if (!reconciled.ok) return reconciled
      if (reconciled.value.conflicts.length > 0) return ok({ kind: 'both-changed', records: reconciled.value.conflicts })
      pending = reconciled.value.pending
    }
    const refused = consentsKept(held, pending.filter(({ done }) => !done).map(({ write }) => write))
    if (refused) return refused
    const planned = plan(desk, session, held, pending, drop)
    if (planned.length === 0) return ok(savedAs(desk, held, writes, undefined, mergedIn(pending)))
    const tried = await attempt(desk, session, register, held, planned)
    if (!tried.ok) return tried
    if ('on' in tried.value) return ok(savedAs(desk, held, writes, tried.value.on, mergedIn(pending)))
    fault = isBecause(tried.value.again, 'stale-revision') ? { kind: 'overtaken' } : tried.value.again
  }
  return refuse(fault)
}

const mergedIn = (pending: readonly Pending[]): readonly string[] => pending.filter(({ merged }) => merged).map(({ write }) => write.record)

/** What was saved, as it stands now. `said`: the server's day, where it has just said it. */
export const savedAs = (desk: Desk, held: Held, writes: readonly KnownWrite[], said: string | undefined, merged: readonly string[] = []): Saved => {
  const records = writes.flatMap(({ record }) => {
    const there = held.records.get(record)
    const shown = there && showRecord(held.listed.client, there)
    return shown ? [shown] : []
  })
  const on = said ?? records.map(({ changedOn }) => changedOn).toSorted().at(-1) ?? today(desk)
  return { kind: 'saved', records, on, clockIsOff: isOff(desk, on), merged }
}
