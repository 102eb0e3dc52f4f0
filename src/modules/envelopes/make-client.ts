import { ok, refuse, type Id, type Result } from '#kernel'
import { isUniqueViolation } from '#platform/database'
import type { Actor } from '#network'
import { isErased } from './attachment-store.ts'
import { insertClient, type ClientRow } from './client-store.ts'
import { dayOf } from './day-of.ts'
import type { EnvelopesDeps } from './deps.ts'
import { writeKey } from './key-store.ts'
import { areMembers, areRecordsOf, areSealed, isFresh, misfit, readyEpoch } from './may-write.ts'
import type { BroughtRecord, KeptKey, OfOrganisation, Sort } from './model.ts'
import { mayWithClients } from './policy.ts'
import { withinReach } from './reach.ts'
import { writeRecords } from './record-store.ts'
import type { GroupNotReady, NotAsItMustBe, OrganisationUnknown, Repeated } from './refusals.ts'

export type MakeClientInput = OfOrganisation & { readonly key: KeptKey; readonly records: readonly BroughtRecord[]; readonly assigned: readonly Id[]; readonly sort?: Sort | undefined }

/** `on`: the server's day. */
type Made = { readonly client: Id; readonly on: string }

export type MakeClientRefusal = OrganisationUnknown | GroupNotReady | NotAsItMustBe | Repeated

const ID_TAKEN = ['client_pkey', 'client_record_pkey']

/** Keeps a new client, or a book: the key under the current epoch of a group that the actor is in, the first records, who has them in hand. */
export const makeClient = async (deps: EnvelopesDeps, actor: Actor, { organisation, key, records, assigned, sort = 'file' }: MakeClientInput): Promise<Result<Made, MakeClientRefusal>> => {
  if (!mayWithClients(actor, 'write-clients', organisation)) return refuse({ kind: 'organisation-not-found' })
  try {
    return await withinReach(deps, actor, 'write-clients', async ({ tx, state, groups, scope }): Promise<Result<Made, MakeClientRefusal>> => {
      const epoch = readyEpoch(state, key.group)
      if (!epoch.ok) return epoch
      if (!groups.includes(key.group) || key.generation !== 1 || !isFresh(key, key.group, epoch.value)) return misfit('other-key')
      const fit = areRecordsOf(records, key.client, 1)
      if (!fit.ok) return fit
      if (!areSealed([key.sealed]) || records.some(({ revision }) => revision !== 1)) return misfit('not-sealed')
      if (sort === 'book' && assigned.length > 0) return misfit('book')
      // Whoever sees their own clients alone would make one that they never see again.
      if (!areMembers(state, key.group, assigned) || (sort === 'file' && scope === 'own' && !assigned.includes(actor.staff))) return misfit('other-people')
      const row: ClientRow = { client: key.client, group_id: key.group, assigned: [...new Set(assigned)], readers: null, sort, generation: 1, born: key.born }
      await insertClient(tx, organisation, row)
      // Asked afterwards: an insert of a client who is being erased waits for that erasure, and only then is it there to see.
      if (await isErased(tx, { organisation, client: key.client })) return refuse({ kind: 'id-taken' })
      await writeKey(tx, organisation, key, row)
      const on = dayOf(deps.clock)
      await writeRecords(tx, organisation, records, on, row)
      return ok({ client: key.client, on })
    })
  } catch (fault) {
    if (ID_TAKEN.some((constraint) => isUniqueViolation(fault, constraint))) return refuse({ kind: 'id-taken' })
    throw fault
  }
}
