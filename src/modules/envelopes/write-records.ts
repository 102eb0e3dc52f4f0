import { ok, refuse, type Id, type Result } from '#kernel'
import { isUniqueViolation } from '#platform/database'
import type { Actor } from '#network'
import { holdClient, writeGeneration, type ClientRow } from './client-store.ts'
import { dayOf } from './day-of.ts'
import type { EnvelopesDeps } from './deps.ts'
import { writeKey, writeOlder } from './key-store.ts'
import { areRecordsOf, areSealed, comesNext, isFresh, mayWriteNow, misfit, readyEpoch } from './may-write.ts'
import type { BroughtRecord, OfClient, Turn } from './model.ts'
import { mayWithClients } from './policy.ts'
import { notFound, withinReach, type WithinReach } from './reach.ts'
import { readRevisions, writeRecords as writeRows } from './record-store.ts'
import type { ClientNotFound, GenerationDue, GroupNotReady, NotAsItMustBe, Repeated, StaleGeneration, StaleRevision } from './refusals.ts'

export type WriteRecordsInput = OfClient & { readonly records: readonly BroughtRecord[]; readonly turned?: Turn | undefined }

export type WriteRecordsRefusal = ClientNotFound | GroupNotReady | GenerationDue | StaleRevision | StaleGeneration | NotAsItMustBe | Repeated

/**
 * Writes records of one client, all of them or none. Each names the revision after the one that its writer has read (1 for a new one); where
 * somebody has been quicker, nothing is written and the answer says what the records have come to. `on`: the server's day, which a device holds against its clock.
 */
export const writeRecords = async (deps: EnvelopesDeps, actor: Actor, { records, turned, ...of }: WriteRecordsInput): Promise<Result<{ readonly on: string }, WriteRecordsRefusal>> => {
  if (!mayWithClients(actor, 'write-clients', of.organisation)) return notFound()
  try {
    return await withinReach(deps, actor, 'write-clients', async (reach): Promise<Result<{ readonly on: string }, WriteRecordsRefusal>> => {
      const { tx, state } = reach
      const held = await holdClient(tx, of)
      if (!held) return notFound()
      const row = turned ? await turn(reach, of, held, turned) : ok(held)
      if (!row.ok) return row
      const may = mayWriteNow(state, row.value)
      if (!may.ok) return may
      const fit = areRecordsOf(records, of.client, row.value.generation)
      if (!fit.ok) return fit
      const there = new Map((await readRevisions(tx, of, records.map(({ record }) => record))).map((one) => [one.record, one]))
      const revisionOf = (record: Id): number => there.get(record)?.revision ?? 0
      const stale = records.filter(({ record, revision }) => revision !== revisionOf(record) + 1)
      if (stale.length > 0) return refuse({ kind: 'stale-revision', records: stale.map(({ record }) => ({ record, revision: revisionOf(record) })) })
      if (records.some(({ record, kind }) => (there.get(record)?.kind ?? kind) !== kind)) return misfit('other-kind')
      const on = dayOf(deps.clock)
      await writeRows(tx, of.organisation, records, on, row.value)
      return ok({ on })
    })
  } catch (fault) {
    if (isUniqueViolation(fault, 'client_record_pkey')) return refuse({ kind: 'id-taken' })
    throw fault
  }
}

/** Begins a generation of the key under the group's current epoch. */
const turn = async ({ tx, state, groups }: WithinReach, of: OfClient, row: ClientRow, { key, older }: Turn): Promise<Result<ClientRow, WriteRecordsRefusal>> => {
  if (row.readers !== null) return misfit('restricted')
  const epoch = readyEpoch(state, row.group_id)
  if (!epoch.ok) return epoch
  const next = comesNext(row, key, older)
  if (!next.ok) return next
  if (!groups.includes(row.group_id) || !isFresh(key, row.group_id, epoch.value)) return misfit('other-key')
  if (!areSealed([key.sealed, older.sealed])) return misfit('not-sealed')
  await writeKey(tx, of.organisation, key, row)
  await writeOlder(tx, of.organisation, older, row)
  await writeGeneration(tx, of, key)
  return ok({ ...row, generation: key.generation, born: key.born })
}
