import { ok, refuse, type Id, type Result } from '#kernel'
import type { Sha256 } from '#platform/blobs'
import type { Transaction } from '#platform/database'
import type { Actor } from '#network'
import { erasureOf, type ErasureStep } from '#vault/envelope'
import { deleteAttachments, insertErasure, listAttachments, readErasures } from './attachment-store.ts'
import { deleteClient, holdClient } from './client-store.ts'
import { dayOf } from './day-of.ts'
import type { EnvelopesDeps } from './deps.ts'
import { deleteKey, deleteOlder, deleteRestriction } from './key-store.ts'
import type { OfClient, OfOrganisation } from './model.ts'
import { mayWithClients } from './policy.ts'
import { misfit } from './may-write.ts'
import { notFound, withinReach } from './reach.ts'
import { deleteRecords, listRecords } from './record-store.ts'
import type { ClientNotFound, NotAsItMustBe, OrganisationUnknown } from './refusals.ts'
import { SCRUB } from './scrub-traces.ts'

/** `unreadableHere`: nothing of the keys is left on this server's disk. In backups they are until the last one from before is deleted. */
export type Erasure = { readonly client: Id; readonly erasedOn: string; readonly unreadableHere: boolean }

/**
 * Erases a client's file: the keys first, then what they open; also a restricted one, by somebody who cannot read it. When it returns, nobody is given any of it; what is still on the disk is
 * taken away by a job that begins with the commit, and `listErasures` says when that is done.
 */
export const eraseClient = async (deps: EnvelopesDeps, actor: Actor, of: OfClient): Promise<Result<Erasure, ClientNotFound | NotAsItMustBe>> => {
  if (!mayWithClients(actor, 'erase-clients', of.organisation)) return notFound()
  return await withinReach(deps, actor, 'erase-clients', async ({ tx }): Promise<Result<Erasure, ClientNotFound | NotAsItMustBe>> => {
    const row = await holdClient(tx, of)
    if (!row) return notFound()
    if (row.sort === 'book') return misfit('book')
    const erasure = await takeAway(deps, tx, of)
    await deps.note(tx, { kind: 'client.erased', ...of, staff: actor.staff })
    return ok(erasure)
  })
}

/** Takes a client out of the tables, keys first, and has the job begin that takes them off the disk. */
export const takeAway = async (deps: EnvelopesDeps, tx: Transaction, of: OfClient): Promise<Erasure> => {
  const [records, attachments] = [await listRecords(tx, of), (await listAttachments(tx, of)).map(({ attachment }) => attachment)]
  const files: Sha256[] = []
  for (const step of erasureOf({ keys: [of.client], records: records.map(({ record }) => record), attachments })) files.push(...(await TAKE_AWAY[step.from](tx, of)))
  await deleteClient(tx, of)
  const erasedOn = dayOf(deps.clock)
  await insertErasure(tx, of, erasedOn, files)
  await deps.jobs.send(tx, SCRUB, {})
  return { client: of.client, erasedOn, unreadableHere: false }
}

const TAKE_AWAY: Readonly<Record<ErasureStep['from'], (tx: Transaction, of: OfClient) => Promise<readonly Sha256[]>>> = {
  keys: async (tx, of) => {
    await deleteKey(tx, of)
    await deleteOlder(tx, of)
    await deleteRestriction(tx, of)
    return []
  },
  records: async (tx, of) => {
    await deleteRecords(tx, of)
    return []
  },
  attachments: deleteAttachments,
}

/** What was erased, the latest first. */
export const listErasures = async ({ database }: EnvelopesDeps, actor: Actor, { organisation }: OfOrganisation): Promise<Result<readonly Erasure[], OrganisationUnknown>> => {
  if (!mayWithClients(actor, 'erase-clients', organisation)) return refuse({ kind: 'organisation-not-found' })
  const erasures = await database.asStaff(actor, (tx) => readErasures(tx, organisation))
  return ok(erasures.map(({ client, erasedOn, scrubbed }) => ({ client, erasedOn, unreadableHere: scrubbed })))
}
