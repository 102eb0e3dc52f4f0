import { ok, refuse, type Result } from '#kernel'
import type { Actor } from '#network'
import { holdClients, writeGeneration, writePlace, type ClientRow } from './client-store.ts'
import type { EnvelopesDeps } from './deps.ts'
import { replaceKeys } from './key-store.ts'
import { areSealed, misfit } from './may-write.ts'
import type { KeptKey, OfOrganisation } from './model.ts'
import { mayWithClients } from './policy.ts'
import { notFound, withinReach } from './reach.ts'
import type { ClientNotFound, NotAsItMustBe, OrganisationUnknown, StaleGeneration } from './refusals.ts'

export type RewrapRefusal = OrganisationUnknown | ClientNotFound | NotAsItMustBe | StaleGeneration

/**
 * Keeps keys that were sealed anew: under the current epoch of their group after it began, or, when clients are handed over, under that of
 * another group of one's own (`born` 0 then: who was in the first group knows the key). All of them or none. Restricted files have no such key.
 */
export const rewrapKeys = async (deps: EnvelopesDeps, actor: Actor, { organisation, keys }: OfOrganisation & { readonly keys: readonly KeptKey[] }): Promise<Result<undefined, RewrapRefusal>> => {
  if (!mayWithClients(actor, 'wrap-clients', organisation)) return refuse({ kind: 'organisation-not-found' })
  return await withinReach(deps, actor, 'wrap-clients', async ({ tx, state, groups }): Promise<Result<undefined, RewrapRefusal>> => {
    if (!areSealed(keys.map(({ sealed }) => sealed))) return misfit('not-sealed')
    const ids = keys.map(({ client }) => client)
    const rows = new Map((await holdClients(tx, organisation, ids)).map((row) => [row.client, row]))
    if (new Set(ids).size < ids.length) return misfit('other-client')
    const moving: { readonly key: KeptKey; readonly row: ClientRow }[] = []
    for (const key of keys) {
      const row = rows.get(key.client)
      if (!row) return notFound()
      if (row.readers !== null) return misfit('restricted')
      if (row.generation !== key.generation) return refuse({ kind: 'stale-generation', client: key.client, generation: row.generation })
      const moves = key.group !== row.group_id
      const right = groups.includes(key.group) && key.epoch === state?.groups.get(key.group)?.epoch && key.born === (moves ? 0 : row.born)
      if (!right) return misfit('other-key')
      if (moves) moving.push({ key, row })
    }
    for (const [group, clients] of Map.groupBy(moving, ({ key }) => key.group)) await writePlace(tx, organisation, clients.map(({ row }) => row.client), { group_id: group })
    for (const { row } of moving) await writeGeneration(tx, { organisation, client: row.client }, { generation: row.generation, born: 0 })
    await replaceKeys(tx, organisation, keys)
    return ok(undefined)
  })
}
