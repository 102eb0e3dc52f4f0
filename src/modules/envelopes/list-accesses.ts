import { ok, type Id, type Result } from '#kernel'
import { readAuditAbout } from '#audit'
import type { Actor } from '#network'
import { readClient } from './client-store.ts'
import type { EnvelopesDeps } from './deps.ts'
import type { OfClient } from './model.ts'
import { mayWithClients } from './policy.ts'
import { notFound, withinReach } from './reach.ts'
import type { ClientNotFound } from './refusals.ts'

/** One thing that the server wrote down of work with a file. `did`: as the audit chain names it. `record`: of a narrative, its id. Never content. */
export type Access = { readonly at: string; readonly by: Id; readonly did: string; readonly record?: Id }

/** To the minute, as the chain has it. */
const minuteOf = (at: Date): string => `${at.toISOString().slice(0, 16)}:00Z`

/** Who did what with one file, the latest first, for whoever answers the person that asks it. The file must be within the actor's reach. */
export const listAccesses = async (deps: EnvelopesDeps, actor: Actor, of: OfClient): Promise<Result<readonly Access[], ClientNotFound>> => {
  if (!mayWithClients(actor, 'see-accesses', of.organisation)) return notFound()
  return await withinReach(deps, actor, 'see-accesses', async ({ tx }) => {
    if (!(await readClient(tx, of))) return notFound()
    const entries = await readAuditAbout(tx, of.organisation, of.client)
    // Whatever stands beside the client in an entry is a record of theirs.
    return ok(entries.map(({ at, by, did, about: [, record] }): Access => (record === undefined ? { at: minuteOf(at), by, did } : { at: minuteOf(at), by, did, record: record as Id })))
  })
}
