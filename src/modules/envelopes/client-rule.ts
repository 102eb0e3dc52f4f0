import { ok, refuse, type Result } from '#kernel'
import { mayAt, type Actor } from '#network'
import type { EnvelopesDeps } from './deps.ts'
import type { OfOrganisation } from './model.ts'
import type { OrganisationUnknown } from './refusals.ts'
import { readOwnOnly, writeOwnOnly } from './rule-store.ts'

/** Which clients counsellors and consultants see: all of their groups, or (`ownOnly`) those that are assigned to them. */
export type ClientRule = { readonly ownOnly: boolean }

export const readClientRule = async ({ database }: EnvelopesDeps, actor: Actor, { organisation }: OfOrganisation): Promise<Result<ClientRule, OrganisationUnknown>> => {
  if (!mayAt(actor, 'list-clients', organisation)) return refuse({ kind: 'organisation-not-found' })
  return ok({ ownOnly: await database.asStaff(actor, (tx) => readOwnOnly(tx, organisation)) })
}

/** Enforced by the database, not by keys: whoever is in the group holds what opens the rest. */
export const changeClientRule = async ({ database, note }: EnvelopesDeps, actor: Actor, { organisation, ownOnly }: OfOrganisation & ClientRule): Promise<Result<undefined, OrganisationUnknown>> => {
  if (!mayAt(actor, 'change-client-rule', organisation)) return refuse({ kind: 'organisation-not-found' })
  await database.asStaff(actor, async (tx) => {
    await writeOwnOnly(tx, organisation, ownOnly)
    await note(tx, { kind: 'client.rule-changed', organisation, staff: actor.staff })
  })
  return ok(undefined)
}
