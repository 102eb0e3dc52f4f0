import { ok, type Id, type Result } from '#kernel'
import { openReach, type Transaction } from '#platform/database'
import type { Actor } from '#network'
import { holdClient, writeGeneration, writePlace, type ClientRow } from './client-store.ts'
import type { EnvelopesDeps } from './deps.ts'
import { deleteKey, deleteRestriction, writeKey, writeOlder, writeRestriction } from './key-store.ts'
import { areReadersOf, areSealed, comesNext, isFresh, misfit, readyEpoch, standingGroup } from './may-write.ts'
import type { KeptGeneration, KeptRestriction, OfClient, Turn } from './model.ts'
import { mayWithClients } from './policy.ts'
import { notFound, withinReach } from './reach.ts'
import type { ClientNotFound, GroupNotReady, NotAsItMustBe, StaleGeneration } from './refusals.ts'
import { SCRUB } from './scrub-traces.ts'

export type RestrictRefusal = ClientNotFound | GroupNotReady | NotAsItMustBe | StaleGeneration

/**
 * Restricts a file to named staff, or anew to others: a fresh generation of the key, wrapped to each of them and to recovery. The group's own
 * wrap is deleted. Whoever does so signs it, and is one of the readers. The signature is looked at, and that every wrap is an age file: junk would lock
 * everyone out.
 */
export const restrictClient = async (
  deps: EnvelopesDeps,
  actor: Actor,
  { restriction, older, ...of }: OfClient & { readonly restriction: KeptRestriction; readonly older: KeptGeneration },
): Promise<Result<undefined, RestrictRefusal>> => {
  if (!mayWithClients(actor, 'write-clients', of.organisation)) return notFound()
  return await withinReach(deps, actor, 'write-clients', async ({ tx, state }): Promise<Result<undefined, RestrictRefusal>> => {
    const row = await holdClient(tx, of)
    if (!row) return notFound()
    if (row.sort === 'book') return misfit('book')
    const group = standingGroup(state, row.group_id)
    const epoch = readyEpoch(state, group)
    if (!epoch.ok) return epoch
    const next = comesNext(row, restriction, older)
    if (!next.ok) return next
    const readers = await areReadersOf(state, of.organisation, restriction)
    if (!readers.ok) return readers
    if (restriction.author !== actor.staff || !readers.value.includes(actor.staff)) return misfit('other-people')
    if (!areSealed([older.sealed])) return misfit('not-sealed')
    await keepRestriction(deps, tx, row, { organisation: of.organisation, restriction, older, readers: readers.value, group, born: epoch.value })
    await deps.note(tx, { kind: 'client.restricted', ...of, staff: actor.staff })
    return ok(undefined)
  })
}

type Kept = { readonly organisation: Id; readonly restriction: KeptRestriction; readonly older: KeptGeneration; readonly readers: readonly Id[]; readonly group: Id; readonly born: number }

/** Writes a restriction that has been looked at: the group's wrap goes, the readers stand on every row. */
export const keepRestriction = async (deps: EnvelopesDeps, tx: Transaction, row: ClientRow, { organisation, restriction, older, readers, group, born }: Kept): Promise<void> => {
  const of = { organisation, client: row.client }
  const place = { ...row, group_id: group, readers }
  await deleteKey(tx, of)
  await writePlace(tx, organisation, [row.client], { group_id: group, readers })
  await writeOlder(tx, organisation, older, place)
  await writeRestriction(tx, organisation, restriction, place)
  await writeGeneration(tx, of, { generation: restriction.generation, born })
  await deps.jobs.send(tx, SCRUB, {})
}

/** Gives a restricted file back to its group, under a fresh generation of the key. By one of the readers who is in the group. */
export const releaseClient = async (deps: EnvelopesDeps, actor: Actor, { key, older, ...of }: OfClient & Turn): Promise<Result<undefined, RestrictRefusal>> => {
  if (!mayWithClients(actor, 'write-clients', of.organisation)) return notFound()
  return await withinReach(deps, actor, 'write-clients', async ({ tx, state, groups }): Promise<Result<undefined, RestrictRefusal>> => {
    const row = await holdClient(tx, of)
    if (!row) return notFound()
    if (row.readers === null) return misfit('not-restricted')
    const epoch = readyEpoch(state, row.group_id)
    if (!epoch.ok) return epoch
    const next = comesNext(row, key, older)
    if (!next.ok) return next
    if (!groups.includes(row.group_id) || !isFresh(key, row.group_id, epoch.value)) return misfit('other-key')
    if (!areSealed([key.sealed, older.sealed])) return misfit('not-sealed')
    const place = { ...row, readers: null }
    await deleteRestriction(tx, of)
    // It was within reach just now; in the group, it may be somebody else's.
    await openReach(tx, { groups, scope: 'all' })
    await writePlace(tx, of.organisation, [of.client], { readers: null })
    await writeKey(tx, of.organisation, key, place)
    await writeOlder(tx, of.organisation, older, place)
    await writeGeneration(tx, of, key)
    await deps.note(tx, { kind: 'client.released', ...of, staff: actor.staff })
    return ok(undefined)
  })
}
