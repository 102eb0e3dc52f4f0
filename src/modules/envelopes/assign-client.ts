import { ok, type Id, type Result } from '#kernel'
import { openReach } from '#platform/database'
import type { Actor } from '#network'
import { holdClient, writePlace } from './client-store.ts'
import type { EnvelopesDeps } from './deps.ts'
import { areMembers, misfit } from './may-write.ts'
import type { OfClient } from './model.ts'
import { mayWithClients } from './policy.ts'
import { notFound, withinReach } from './reach.ts'
import type { ClientNotFound, NotAsItMustBe } from './refusals.ts'

/** Says who has a client in hand: members of the client's group. One may give away what is assigned to oneself, and does not see it any more. */
export const assignClient = async (deps: EnvelopesDeps, actor: Actor, { assigned, ...of }: OfClient & { readonly assigned: readonly Id[] }): Promise<Result<undefined, ClientNotFound | NotAsItMustBe>> => {
  if (!mayWithClients(actor, 'write-clients', of.organisation)) return notFound()
  return await withinReach(deps, actor, 'write-clients', async ({ tx, state, groups }): Promise<Result<undefined, ClientNotFound | NotAsItMustBe>> => {
    const row = await holdClient(tx, of)
    if (!row) return notFound()
    if (row.sort === 'book') return misfit('book')
    if (!areMembers(state, row.group_id, assigned)) return misfit('other-people')
    // It was within reach just now; what is written need not be.
    await openReach(tx, { groups, scope: 'all' })
    await writePlace(tx, of.organisation, [of.client], { assigned: [...new Set(assigned)] })
    await deps.note(tx, { kind: 'client.assigned', ...of, staff: actor.staff })
    return ok(undefined)
  })
}
