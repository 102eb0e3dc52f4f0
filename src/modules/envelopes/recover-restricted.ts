import { ok, refuse, type Id, type Result } from '#kernel'
import type { Actor } from '#network'
import type { LogState } from '#vault/envelope'
import { holdClient, readRestrictedClients, type ClientRow } from './client-store.ts'
import type { EnvelopesDeps } from './deps.ts'
import { readRestrictions } from './key-store.ts'
import { areActive, areReadersOf, areSealed, comesNext, misfit, standingGroup } from './may-write.ts'
import type { KeptGeneration, KeptRestriction, OfClient, OfOrganisation } from './model.ts'
import { mayWithClients } from './policy.ts'
import { notFound, withinReach } from './reach.ts'
import type { ClientNotFound, NotAsItMustBe, OrganisationUnknown, StaleGeneration } from './refusals.ts'
import { keepRestriction } from './restrict-client.ts'

/** A restricted file whose readers have all left. Of the restriction, the wrap to the recovery identity alone. */
export type LeftBehind = { readonly client: Id; readonly group: Id; readonly restriction: KeptRestriction }

/** While one of its readers is there, a restricted file is theirs: nobody goes round them with papers. */
const isLeftBehind = (state: LogState | undefined, { readers }: ClientRow): boolean => state !== undefined && readers !== null && !readers.some((staff) => areActive(state, [staff]))

/** What two recovery papers open of restricted files whose readers have all left. Each file that is handed out is written down. */
export const fetchLeftBehind = async (deps: EnvelopesDeps, actor: Actor, { organisation }: OfOrganisation): Promise<Result<readonly LeftBehind[], OrganisationUnknown>> => {
  if (!mayWithClients(actor, 'fetch-recovery', organisation)) return refuse({ kind: 'organisation-not-found' })
  return await withinReach(deps, actor, 'fetch-recovery', async ({ tx, state }) => {
    const rows = new Map((await readRestrictedClients(tx, organisation)).filter((row) => isLeftBehind(state, row)).map((row) => [row.client, row]))
    const restrictions = await readRestrictions(tx, organisation, [...rows.keys()], 'recovery')
    for (const { client } of restrictions) await deps.note(tx, { kind: 'client.recovery-fetched', organisation, staff: actor.staff, client })
    return ok(restrictions.flatMap((restriction) => {
      const row = rows.get(restriction.client)
      return row ? [{ client: row.client, group: row.group_id, restriction }] : []
    }))
  })
}

export type RecoverRestrictedRefusal = ClientNotFound | NotAsItMustBe | StaleGeneration

/**
 * Restricts a file whose readers have all left to people who are there: a fresh generation of the key, the one before (which the papers opened) under
 * it. Signed by the administrator who recovers, who becomes a reader only if named. It is no write into the group: the group need not be ready.
 */
export const recoverRestricted = async (
  deps: EnvelopesDeps,
  actor: Actor,
  { restriction, older, ...of }: OfClient & { readonly restriction: KeptRestriction; readonly older: KeptGeneration },
): Promise<Result<undefined, RecoverRestrictedRefusal>> => {
  if (!mayWithClients(actor, 'fetch-recovery', of.organisation)) return notFound()
  return await withinReach(deps, actor, 'fetch-recovery', async ({ tx, state }): Promise<Result<undefined, RecoverRestrictedRefusal>> => {
    const row = await holdClient(tx, of)
    if (!row || !isLeftBehind(state, row)) return notFound()
    const next = comesNext(row, restriction, older)
    if (!next.ok) return next
    const readers = await areReadersOf(state, of.organisation, restriction)
    if (!readers.ok) return readers
    if (restriction.author !== actor.staff) return misfit('other-people')
    if (!areSealed([older.sealed])) return misfit('not-sealed')
    const group = standingGroup(state, row.group_id)
    await keepRestriction(deps, tx, row, { organisation: of.organisation, restriction, older, readers: readers.value, group, born: state?.groups.get(group)?.epoch ?? 0 })
    await deps.note(tx, { kind: 'client.recovered', ...of, staff: actor.staff })
    return ok(undefined)
  })
}
