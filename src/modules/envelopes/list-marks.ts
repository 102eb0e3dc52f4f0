import { ok, refuse, type Result } from '#kernel'
import type { Actor } from '#network'
import type { EnvelopesDeps } from './deps.ts'
import { readMarks, type Mark } from './mark-store.ts'
import type { OfOrganisation } from './model.ts'
import { mayWithClients } from './policy.ts'
import { withinReach } from './reach.ts'
import type { OrganisationUnknown } from './refusals.ts'

/**
 * A mark of each file that the actor may list: another as soon as anything of it that one may be given is another. Whoever has what lay under a mark that still stands need not
 * fetch it again.
 */
export const listMarks = async (deps: EnvelopesDeps, actor: Actor, { organisation }: OfOrganisation): Promise<Result<readonly Mark[], OrganisationUnknown>> =>
  mayWithClients(actor, 'list-clients', organisation)
    ? await withinReach(deps, actor, 'list-clients', async ({ tx }) => ok(await readMarks(tx, organisation, actor.staff)))
    : refuse({ kind: 'organisation-not-found' })
