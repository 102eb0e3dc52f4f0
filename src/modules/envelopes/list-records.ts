import { ok, refuse, type Id, type Result } from '#kernel'
import type { Actor } from '#network'
import type { EnvelopesDeps } from './deps.ts'
import type { KeptRecord, OfOrganisation, Page, RecordKind } from './model.ts'
import { mayWithClients } from './policy.ts'
import { withinReach } from './reach.ts'
import { readKind } from './record-store.ts'
import type { OrganisationUnknown } from './refusals.ts'

/** A page ends after so many records, or so many bytes. */
const PAGE = { count: 500, bytes: 8_000_000 }

/** A page of records of one kind over all clients that the actor may fetch. Narratives are never fetched by the page: each reading is written down. `since`: a day in UTC, for whoever has what was there before it. */
export const listRecords = async (
  deps: EnvelopesDeps,
  actor: Actor,
  { organisation, kind, after, since }: OfOrganisation & { readonly kind: Exclude<RecordKind, 'narrative'>; readonly after?: Id | undefined; readonly since?: string | undefined },
): Promise<Result<Page<KeptRecord>, OrganisationUnknown>> => {
  if (!mayWithClients(actor, 'open-clients', organisation)) return refuse({ kind: 'organisation-not-found' })
  return await withinReach(deps, actor, 'open-clients', async ({ tx }) => {
    const items = await readKind(tx, organisation, kind, { after, since }, PAGE)
    // A short page may mean that the bytes were too many: only an empty one is surely the end.
    return ok({ items, next: items.at(-1)?.record })
  })
}
