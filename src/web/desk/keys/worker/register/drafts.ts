import { ok, refuse, type Id, type Result } from '#kernel'
import type { DraftShown, Write } from '../../register-shapes.ts'
import type { Desk } from '../ceremonies/desk.ts'
import type { Session } from '../ceremonies/session.ts'
import { draftOf, readDraft } from './draft-body.ts'
import type { HeldRecord, Register } from './held.ts'
import { makeClient } from './make-client.ts'
import type { RegisterRefusal } from './refusal.ts'
import { saveRecords, type KnownWrite } from './save-records.ts'
import { showDraft } from './show.ts'

export type Drafting = { readonly client: Id; readonly group: Id | undefined; readonly write: Write }

/** One's own draft for a record; else one that was dropped, whose place is taken. */
const placeFor = ({ staff }: Session, records: readonly HeldRecord[], target: string): HeldRecord | undefined => {
  const mine = records.filter(({ kind, body }) => kind === 'draft' && body?.by === staff)
  const isFor = ({ body }: HeldRecord): boolean => body !== undefined && readDraft(body)?.record === target
  return mine.find(isFor) ?? mine.find(({ body }) => body !== undefined && !readDraft(body))
}

/** Keeps what is being written. One draft for each record and person; another tab of the same person gets one of its own. */
export const saveDraft = async (desk: Desk, session: Session, register: Register, drafting: Drafting): Promise<Result<DraftShown, RegisterRefusal>> => {
  const { client, group, write } = drafting
  const name = `${client}/${write.record}`
  const there = placeFor(session, [...(register.clients.get(client)?.records.values() ?? [])], write.record)
  const draft = there?.record ?? register.drafting.get(name) ?? desk.ids.next()
  register.drafting.set(name, draft)
  const began = there?.body && { revision: there.revision, answers: there.body.answers }
  const kept: KnownWrite = { record: draft, kind: 'draft', ...draftOf(write), ...(began && { began }) }
  const saved = group === undefined || register.clients.has(client) ? await saveRecords(desk, session, register, client, [kept]) : await makeClient(desk, session, register, { client, group, sort: 'file', writes: [kept] })
  if (!saved.ok) return saved
  if (saved.value.kind === 'both-changed') {
    // In another tab the same is being written. Neither is thrown away.
    const [other, id] = [register.clients.get(client), desk.ids.next()]
    register.drafting.set(name, id)
    const apart = other ? await saveRecords(desk, session, register, client, [{ record: id, kind: 'draft', ...draftOf(write) }]) : refuse({ kind: 'client-gone' as const })
    if (!apart.ok) return apart
    return shown(session, register, client, id)
  }
  return shown(session, register, client, draft)
}

const shown = (session: Session, register: Register, client: Id, draft: Id): Result<DraftShown, RegisterRefusal> => {
  const there = register.clients.get(client)?.records.get(draft)
  const found = there && showDraft(session, client, there)
  return found ? ok(found) : refuse({ kind: 'overtaken' })
}

/** Drops a draft: what was in it is written over. */
export const dropDraft = async (desk: Desk, session: Session, register: Register, client: Id, draft: Id): Promise<Result<undefined, RegisterRefusal>> => {
  const saved = await saveRecords(desk, session, register, client, [], [draft])
  return saved.ok ? ok(undefined) : saved
}
