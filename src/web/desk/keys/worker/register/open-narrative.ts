import { ok, refuse, type Id, type Result } from '#kernel'
import type { RecordShown, Unopened } from '../../register-shapes.ts'
import { isBecause, type ApiFault } from '../ceremonies/api/ask.ts'
import type { Desk } from '../ceremonies/desk.ts'
import type { Session } from '../ceremonies/session.ts'
import type { Held, Register } from './held.ts'
import { openAll } from './open-records.ts'
import { showRecord } from './show.ts'

export type NarrativeRefusal = ApiFault | { readonly kind: 'client-gone' } | { readonly kind: 'not-opened'; readonly because: Unopened['because'] }

/** Fetches one record and opens it. Of a narrative the server writes down who did so, before a byte of it leaves. */
export const openNarrative = async (desk: Desk, session: Session, register: Register, held: Held, record: Id): Promise<Result<RecordShown, NarrativeRefusal>> => {
  const { client } = held.listed
  const fetched = await desk.api.record(session.organisation, client, record)
  if (!fetched.ok) return isBecause(fetched.refusal, 'record-not-found') ? refuse({ kind: 'client-gone' }) : fetched
  if (fetched.value.client !== client || fetched.value.record !== record) return refuse({ kind: 'not-understood' })
  await openAll(desk, session, register, [fetched.value])
  const unopened = held.unopened.get(record)
  if (unopened) return refuse({ kind: 'not-opened', because: unopened.because })
  const there = held.records.get(record)
  const shown = there && showRecord(client, there)
  return shown ? ok(shown) : refuse({ kind: 'not-opened', because: 'not-understood' })
}
