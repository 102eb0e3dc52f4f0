import { ok, refuse, type Id, type Result } from '#kernel'
import type { DraftShown, Write } from '../../register-shapes.ts'
import type { Desk } from '../ceremonies/desk.ts'
import type { Session } from '../ceremonies/session.ts'
import { draftElsewhere, draftOf, liesIn, readDraft } from './draft-body.ts'
import { fetchFile } from './fetch-file.ts'
import type { Held, HeldRecord, Register } from './held.ts'
import { makeClient } from './make-client.ts'
import { openNarrative } from './open-narrative.ts'
import type { RegisterRefusal } from './refusal.ts'
import { saveRecords, type KnownWrite } from './save-records.ts'
import { showDraft } from './show.ts'

export type Drafting = { readonly client: Id; readonly group: Id | undefined; readonly write: Write }

/** Where a draft is kept: its own record, and for a narrative the one in which its content lies. */
type Place = { readonly draft: Id; readonly lies: Id | undefined }

/** One's own draft for a record; else one that was dropped, whose place is taken. */
const placeIn = ({ staff }: Session, records: readonly HeldRecord[], { record, kind: wanted }: Write): Place | undefined => {
  const mine = records.flatMap(({ kind, record: draft, body }) => (kind === 'draft' && body?.by === staff ? [{ draft, lies: liesIn(body), isFor: readDraft(body)?.record }] : []))
  return mine.find(({ isFor }) => isFor === record) ?? mine.find(({ isFor, lies }) => isFor === undefined && (lies !== undefined) === (wanted === 'narrative'))
}

const newPlace = ({ ids }: Desk, { kind }: Write): Place => ({ draft: ids.next(), lies: kind === 'narrative' ? ids.next() : undefined })

const over = (held: Held | undefined, record: Id) => {
  const there = held?.records.get(record)
  return there?.body && { began: { revision: there.revision, answers: there.body.answers } }
}

/** What is written for a draft. */
const writesFor = (held: Held | undefined, { draft, lies }: Place, write: Write): readonly KnownWrite[] => {
  if (lies === undefined) return [{ record: draft, kind: 'draft', ...draftOf(write), ...over(held, draft) }]
  return [{ record: draft, kind: 'draft', ...draftElsewhere(write, lies), ...over(held, draft) }, { record: lies, kind: 'narrative', ...draftOf(write), ...over(held, lies) }]
}

/** Keeps what is being written. One draft for each record and person; another tab of the same person gets one of its own. */
export const saveDraft = async (desk: Desk, session: Session, register: Register, drafting: Drafting): Promise<Result<DraftShown, RegisterRefusal>> => {
  const { client, group, write } = drafting
  const name = `${client}/${write.record}`
  const held = register.clients.get(client)
  const place = placeIn(session, [...(held?.records.values() ?? [])], write) ?? register.drafting.get(name) ?? newPlace(desk, write)
  register.drafting.set(name, place)
  const writes = writesFor(held, place, write)
  const saved = group === undefined || held ? await saveRecords(desk, session, register, client, writes) : await makeClient(desk, session, register, { client, group, sort: 'file', writes })
  if (!saved.ok) return saved
  if (saved.value.kind !== 'both-changed') return shown(session, register, client, place.draft)
  // In another tab the same is being written. Neither is thrown away.
  const apart = newPlace(desk, write)
  register.drafting.set(name, apart)
  const kept = await saveRecords(desk, session, register, client, writesFor(undefined, apart, write))
  return kept.ok ? shown(session, register, client, apart.draft) : kept
}

const shown = (session: Session, register: Register, client: Id, draft: Id): Result<DraftShown, RegisterRefusal> => {
  const held = register.clients.get(client)
  const there = held?.records.get(draft)
  const found = held && there && showDraft(session, held, there)
  return found ? ok(found) : refuse({ kind: 'client-gone' })
}

/** A draft of one's own, with all of its answers. */
export const openDraft = async (desk: Desk, session: Session, register: Register, client: Id, draft: Id): Promise<Result<DraftShown, RegisterRefusal>> => {
  const fetched = await fetchFile(desk, session, register, client)
  if (!fetched.ok) return fetched
  const { held } = fetched.value
  const body = held.records.get(draft)?.body
  const lies = body?.by === session.staff ? liesIn(body) : undefined
  const opened = lies !== undefined && !held.records.get(lies)?.body ? await openNarrative(desk, session, register, held, lies) : ok(undefined)
  return opened.ok ? shown(session, register, client, draft) : opened
}

/** Drops a draft: what was in it is written over. */
export const dropDraft = async (desk: Desk, session: Session, register: Register, client: Id, draft: Id): Promise<Result<undefined, RegisterRefusal>> => {
  const saved = await saveRecords(desk, session, register, client, [], [draft])
  return saved.ok ? ok(undefined) : saved
}
