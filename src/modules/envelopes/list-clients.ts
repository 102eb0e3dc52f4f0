import { ok, refuse, type Id, type Result } from '#kernel'
import type { Transaction } from '#platform/database'
import type { Actor } from '#network'
import { readClientsAfter, type ClientRow } from './client-store.ts'
import type { EnvelopesDeps } from './deps.ts'
import { readKeys, readOlder, readRestrictions } from './key-store.ts'
import type { KeptClient, OfOrganisation, Page } from './model.ts'
import { mayWithClients } from './policy.ts'
import { withinReach } from './reach.ts'
import type { OrganisationUnknown } from './refusals.ts'

const AT_ONCE = 500

/** A page of the clients that the actor may fetch, with their keys. */
export const listClients = async (deps: EnvelopesDeps, actor: Actor, { organisation, after }: OfOrganisation & { readonly after?: Id | undefined }): Promise<Result<Page<KeptClient>, OrganisationUnknown>> => {
  if (!mayWithClients(actor, 'list-clients', organisation)) return refuse({ kind: 'organisation-not-found' })
  return await withinReach(deps, actor, 'list-clients', async ({ tx }) => {
    const found = await readClientsAfter(tx, organisation, after, AT_ONCE + 1)
    const here = found.slice(0, AT_ONCE)
    return ok({ items: await withKeys(tx, organisation, here, actor.staff), next: found.length > AT_ONCE ? here.at(-1)?.client : undefined })
  })
}

/** Clients with all the keys that this person may be given. */
export const withKeys = async (tx: Transaction, organisation: Id, rows: readonly ClientRow[], staff: Id): Promise<KeptClient[]> => {
  const ids = rows.map(({ client }) => client)
  const keys = new Map((await readKeys(tx, organisation, ids)).map((key) => [key.client, key]))
  const older = Map.groupBy(await readOlder(tx, organisation, ids), ({ client }) => client)
  const restrictions = new Map((await readRestrictions(tx, organisation, ids, staff)).map((one) => [one.client, one]))
  return rows.map(({ client, group_id, sort, assigned }) => ({ client, group: group_id, sort, assigned, key: keys.get(client), older: older.get(client) ?? [], restriction: restrictions.get(client) }))
}
