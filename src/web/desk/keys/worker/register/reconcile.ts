import { ok, type Id, type Result } from '#kernel'
import { isSame, mergeAnswers } from '#clients/records'
import type { BothChanged, Write } from '../../register-shapes.ts'
import type { Desk } from '../ceremonies/desk.ts'
import type { Session } from '../ceremonies/session.ts'
import type { Held, Register } from './held.ts'
import { openNarrative, type NarrativeRefusal } from './open-narrative.ts'
import { showRecord } from './show.ts'

/** A write on its way: `began` moves on to what is there. `done`: the server has it already. */
export type Pending = { readonly write: Write & { readonly record: Id; readonly of?: Id }; readonly merged: boolean; readonly done: boolean }

type Reconciled = { readonly pending: readonly Pending[]; readonly conflicts: BothChanged['records'] }

/**
 * Holds writes against what the server has now. What says the same is done: it was ours and the answer was lost, or a colleague wrote the same.
 * What a colleague changed is taken in, field by field, and what both changed is for whoever writes to choose.
 */
export const reconcile = async (desk: Desk, session: Session, register: Register, held: Held, writes: readonly Pending[]): Promise<Result<Reconciled, NarrativeRefusal>> => {
  const pending: Pending[] = []
  const conflicts: BothChanged['records'][number][] = []
  const { client } = held.listed
  for (const one of writes) {
    const { write } = one
    let there = held.records.get(write.record)
    if (!there || there.revision === (write.began?.revision ?? 0)) {
      pending.push(one)
      continue
    }
    if (there.kind === 'narrative' && !there.body) {
      const opened = await openNarrative(desk, session, register, held, write.record)
      if (!opened.ok) return opened
      there = held.records.get(write.record) ?? there
    }
    const theirs = showRecord(client, there)
    if (!theirs) throw new Error('what is held and is no narrative is open')
    const { answers: now } = theirs.body
    if (isSame(now, write.answers)) {
      pending.push({ ...one, done: true })
      continue
    }
    const merged = mergeAnswers(write.began?.answers ?? {}, write.answers, now)
    if (merged.conflicts.length > 0) conflicts.push({ record: write.record, theirs, answers: merged.answers, conflicts: merged.conflicts })
    const moved = { ...write, answers: merged.answers, version: Math.max(write.version, theirs.body.version), began: { revision: theirs.revision, answers: now } }
    pending.push({ write: moved, merged: true, done: isSame(merged.answers, now) })
  }
  return ok({ pending, conflicts })
}
