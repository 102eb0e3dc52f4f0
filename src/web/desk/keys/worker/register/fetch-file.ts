import { ok, refuse, type Id, type Result } from '#kernel'
import type { ClientFile } from '../ceremonies/api/api-clients.ts'
import { isBecause, type ApiFault } from '../ceremonies/api/ask.ts'
import type { Desk } from '../ceremonies/desk.ts'
import { refreshSession } from '../ceremonies/open-session.ts'
import type { Session } from '../ceremonies/session.ts'
import { currentKeyOf } from './client-keys.ts'
import { hold, type Held, type Register } from './held.ts'
import { openAll, remember } from './open-records.ts'

export type FileRefusal = ApiFault | { readonly kind: 'client-gone' }

/** A file as it was fetched, and all of it that opened. */
export type Fetched = { readonly held: Held; readonly file: ClientFile }

/** Fetches a whole file and opens it, but for its narratives. One that is not there any more is forgotten here, too. */
export const fetchFile = async (desk: Desk, session: Session, register: Register, client: Id): Promise<Result<Fetched, FileRefusal>> => {
  const fetched = await desk.api.file(session.organisation, client)
  if (!fetched.ok) return isBecause(fetched.refusal, 'client-not-found') ? gone(register, client) : fetched
  const { value: file } = fetched
  if (file.client.client !== client) return refuse({ kind: 'not-understood' })
  const held = hold(register, file.client)
  await openKey(desk, session, register, held)
  const there = new Set(file.records.map(({ record }) => record))
  // No record is ever deleted by itself: one that was here and is not shown any more is withheld.
  for (const [record, { kind }] of held.records) if (!there.has(record)) held.unopened.set(record, { client, record, kind, because: 'rolled-back' })
  await openAll(desk, session, register, file.records.flatMap(({ envelope, ...one }) => (envelope === null || one.client !== client ? [] : [{ ...one, envelope }])))
  for (const { kind, record, revision, changedOn } of file.records) if (kind === 'narrative') seeNarrative(desk, session, register, held, { record, revision, changedOn })
  return ok({ held, file })
}

/** Forgets a client: erased, restricted to others, or given to somebody else. */
export const gone = (register: Register, client: Id) => {
  register.clients.delete(client)
  return refuse({ kind: 'client-gone' as const })
}

/** Opens the client's key; when it lies under an epoch that began meanwhile, after reading the log on. */
const openKey = async (desk: Desk, session: Session, register: Register, held: Held): Promise<void> => {
  const { client } = held.listed
  let key = await currentKeyOf(session, held)
  if (!key.ok && key.refusal.because === 'no-key') {
    await register.inTurn(() => refreshSession(desk, session))
    key = await currentKeyOf(session, held)
  }
  if (key.ok) held.unopened.delete(client)
  else held.unopened.set(client, { client, because: key.refusal.because })
}

type Listed = { readonly record: Id; readonly revision: number; readonly changedOn: string }

const seeNarrative = (desk: Desk, session: Session, register: Register, held: Held, { record, revision, changedOn }: Listed): void => {
  const { client } = held.listed
  const known = Math.max(held.records.get(record)?.revision ?? 0, session.pins?.revisions.get(record) ?? 0)
  if (revision < known) return void held.unopened.set(record, { client, record, kind: 'narrative', because: 'rolled-back' })
  // One that was opened here stays open while it is the same.
  if (held.records.get(record)?.revision !== revision) held.records.set(record, { record, kind: 'narrative', revision, changedOn, body: undefined })
  remember(desk, session, register, [{ record, revision }])
}
