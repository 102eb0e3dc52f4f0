import { ok, refuse, type Id, type Result } from '#kernel'
import { openReach } from '#platform/database'
import type { Actor } from '#network'
import { holdAssigned, writePlace } from './client-store.ts'
import type { EnvelopesDeps } from './deps.ts'
import { areActive, areMembers, misfit } from './may-write.ts'
import type { OfOrganisation } from './model.ts'
import { mayWithClients } from './policy.ts'
import { withinReach } from './reach.ts'
import type { NotAsItMustBe, OrganisationUnknown } from './refusals.ts'

/** `left`: in a group that the other is not in, or restricted to readers of whom the other is none. */
export type HandedOver = { readonly handedOver: readonly Id[]; readonly left: readonly Id[] }

/** Gives what one person has in hand to another, in one transaction: all that is within the actor's reach and that the other may open. */
export const handOverClients = async (deps: EnvelopesDeps, actor: Actor, { organisation, from, to }: OfOrganisation & { readonly from: Id; readonly to: Id }): Promise<Result<HandedOver, OrganisationUnknown | NotAsItMustBe>> => {
  if (!mayWithClients(actor, 'write-clients', organisation)) return refuse({ kind: 'organisation-not-found' })
  return await withinReach(deps, actor, 'write-clients', async ({ tx, state, groups }): Promise<Result<HandedOver, OrganisationUnknown | NotAsItMustBe>> => {
    if (!areActive(state, [to])) return misfit('other-people')
    const rows = await holdAssigned(tx, organisation, from)
    const fits = rows.filter(({ group_id, readers }) => (readers === null ? areMembers(state, group_id, [to]) : readers.includes(to)))
    const fitting = new Set(fits.map(({ client }) => client))
    // They were within reach just now; what is written need not be.
    await openReach(tx, { groups, scope: 'all' })
    // Few teams have many clients in hand together, so that this is one statement or a few.
    for (const [assigned, clients] of Map.groupBy(fits, (row) => row.assigned.toSorted().join())) {
      const after = [...new Set(assigned.split(',').map((one) => (one === from ? to : one)))] as Id[] // what was an id is one still.
      await writePlace(tx, organisation, clients.map(({ client }) => client), { assigned: after })
    }
    for (const { client } of fits) await deps.note(tx, { kind: 'client.assigned', organisation, client, staff: actor.staff })
    return ok({ handedOver: [...fitting], left: rows.filter(({ client }) => !fitting.has(client)).map(({ client }) => client) })
  })
}
