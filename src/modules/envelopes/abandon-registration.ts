import { ok, refuse, type Result } from '#kernel'
import type { Actor } from '#network'
import { listAttachments } from './attachment-store.ts'
import { holdClient } from './client-store.ts'
import type { EnvelopesDeps } from './deps.ts'
import { takeAway, type Erasure } from './erase-client.ts'
import type { OfClient } from './model.ts'
import { mayWithClients } from './policy.ts'
import { notFound, withinReach } from './reach.ts'
import { listRecords } from './record-store.ts'
import type { AlreadyRegistered, ClientNotFound } from './refusals.ts'

/**
 * Throws away a registration that was begun and never finished: whoever may write, and has it in hand alone, needs nobody's leave for that. Only as long as nothing but
 * drafts lies there: the first record that is saved makes it a file. It is gone as thoroughly as an erased one.
 */
export const abandonRegistration = async (deps: EnvelopesDeps, actor: Actor, of: OfClient): Promise<Result<Erasure, ClientNotFound | AlreadyRegistered>> => {
  if (!mayWithClients(actor, 'write-clients', of.organisation)) return notFound()
  return await withinReach(deps, actor, 'write-clients', async ({ tx }): Promise<Result<Erasure, ClientNotFound | AlreadyRegistered>> => {
    // Held until the end: a colleague who saves it meanwhile comes before, or finds it gone.
    const row = await holdClient(tx, of)
    if (!row) return notFound()
    const isMine = row.sort === 'file' && row.readers === null && row.assigned.length === 1 && row.assigned[0] === actor.staff
    const isDraft = (await listRecords(tx, of)).every(({ kind }) => kind === 'draft') && (await listAttachments(tx, of)).length === 0
    if (!isMine || !isDraft) return refuse({ kind: 'already-registered' })
    const gone = await takeAway(deps, tx, of)
    await deps.note(tx, { kind: 'client.abandoned', ...of, staff: actor.staff })
    return ok(gone)
  })
}
