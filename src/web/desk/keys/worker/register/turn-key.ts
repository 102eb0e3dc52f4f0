import { ok, refuse, type Result } from '#kernel'
import { mayWriteUnder } from '#vault/open'
import type { Desk } from '../ceremonies/desk.ts'
import { refreshSession } from '../ceremonies/open-session.ts'
import type { Session } from '../ceremonies/session.ts'
import { currentKeyOf } from './client-keys.ts'
import { fetchFile } from './fetch-file.ts'
import type { Held, Register } from './held.ts'
import type { RegisterRefusal } from './refusal.ts'
import { restrictAgain } from './restrict-client.ts'
import { sealWrite, written } from './seal-records.ts'

const MOST_ROUNDS = 3

/** Draws a new generation of a client's key by itself, before an attachment is sealed under it. */
export const turnKey = async (desk: Desk, session: Session, register: Register, held: Held): Promise<Result<undefined, RegisterRefusal>> => {
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    const refreshed = await register.inTurn(() => refreshSession(desk, session))
    if (!refreshed.ok) return refreshed
    const fetched = await fetchFile(desk, session, register, held.listed.client)
    if (!fetched.ok) return fetched
    if (held.listed.restriction) return await restrictAgain(desk, session, held)
    const [key, ring] = [await currentKeyOf(session, held), session.rings.get(held.listed.group)]
    if (!key.ok) return key
    if (!ring) return refuse({ kind: 'no-key-of-group' })
    if (mayWriteUnder(key.value, ring)) return ok(undefined)
    const sealed = await sealWrite(session, held, [])
    if (!sealed.ok) return sealed
    const sent = await desk.api.writeRecords(session.organisation, held.listed.client, sealed.value.write)
    if (sent.ok) {
      written(held, sealed.value, [], sent.value.on)
      return ok(undefined)
    }
    if (sent.refusal.kind === 'server-refused' && sent.refusal.because !== 'stale-generation') return sent
  }
  return refuse({ kind: 'overtaken' })
}
