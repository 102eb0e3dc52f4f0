import { ok, type Id, type Result } from '#kernel'
import { openReach } from '#platform/database'
import type { Actor } from '#network'
import { holdClient, writeGeneration, writePlace } from './client-store.ts'
import type { EnvelopesDeps } from './deps.ts'
import { deleteKey, deleteRestriction, writeKey, writeOlder, writeRestriction } from './key-store.ts'
import { areActive, areSealed, comesNext, isFresh, misfit, readyEpoch } from './may-write.ts'
import type { KeptGeneration, KeptRestriction, OfClient, Turn } from './model.ts'
import { mayWithClients } from './policy.ts'
import { notFound, withinReach } from './reach.ts'
import type { ClientNotFound, GroupNotReady, NotAsItMustBe, StaleGeneration } from './refusals.ts'
import { SCRUB } from './scrub-traces.ts'

export type RestrictRefusal = ClientNotFound | GroupNotReady | NotAsItMustBe | StaleGeneration

/**
 * Restricts a file to named staff, or anew to others: a fresh generation of the key, wrapped to each of them and to recovery. The group's own
 * wrap is deleted. Whoever does so signs it, and is one of the readers.
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
    const epoch = readyEpoch(state, row.group_id)
    if (!epoch.ok) return epoch
    const next = comesNext(row, restriction, older)
    if (!next.ok) return next
    const readers: readonly Id[] = restriction.wraps.flatMap(({ to }) => (to === 'recovery' ? [] : [to]))
    const named = new Set(restriction.wraps.map(({ to }) => to))
    const complete = named.size === restriction.wraps.length && named.has('recovery') && named.has(actor.staff)
    if (!complete || restriction.author !== actor.staff || !areActive(state, readers)) return misfit('other-people')
    if (!areSealed([older.sealed])) return misfit('not-sealed')
    const place = { ...row, readers }
    await deleteKey(tx, of)
    await writePlace(tx, of.organisation, [of.client], { readers })
    await writeOlder(tx, of.organisation, older, place)
    await writeRestriction(tx, of.organisation, restriction, place)
    await writeGeneration(tx, of, { generation: restriction.generation, born: epoch.value })
    await deps.note(tx, { kind: 'client.restricted', ...of, staff: actor.staff })
    await deps.jobs.send(tx, SCRUB, {})
    return ok(undefined)
  })
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
