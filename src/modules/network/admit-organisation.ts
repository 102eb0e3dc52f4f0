import { ok, refuse, type CountryCode, type LanguageTag, type Result } from '#kernel'
import { isUniqueViolation } from '#platform/database'
import { recordFact } from '#platform/outbox'
import type { AccountsDeps } from './accounts-deps.ts'
import type { NetworkChanged } from './facts.ts'
import type { Actor } from './model.ts'
import { bareOrganisation, SECRETARIAT_SLUG, type Organisation, type OrganisationKind } from './organisation.ts'
import { mayAnywhere, type NotAllowed } from './policy.ts'
import { holdNetwork, readOrganisation, writeOrganisation } from './store.ts'

/** An organisation stands under that short name already. */
export type OrganisationSlugTaken = { readonly kind: 'organisation-slug-taken' }

/** What the secretariat says of an organisation that comes in; the rest is its own to say. */
export type OrganisationAdmitted = {
  readonly name: string
  readonly slug: string
  readonly kind: Exclude<OrganisationKind, 'secretariat'>
  readonly country?: CountryCode | undefined
  readonly languages: readonly LanguageTag[]
}

/** Puts an organisation into the directory of the network: by whoever may invite its first administrator. Nobody is there yet. */
export const admitOrganisation = async ({ database, ids }: AccountsDeps, actor: Actor, said: OrganisationAdmitted): Promise<Result<Organisation, NotAllowed | OrganisationSlugTaken>> => {
  if (!mayAnywhere(actor, 'invite-founder')) return refuse({ kind: 'not-allowed' })
  if (said.slug === SECRETARIAT_SLUG) return refuse({ kind: 'organisation-slug-taken' })
  const admitted: Organisation = { ...bareOrganisation({ id: ids.next(), slug: said.slug, kind: said.kind, name: said.name }), country: said.country, languages: said.languages }
  try {
    // A row of another organisation is made, which no organisation may do by itself: the policy has been asked above.
    return await database.asKeeper(async (tx): Promise<Result<Organisation, OrganisationSlugTaken>> => {
      await holdNetwork(tx)
      if ((await readOrganisation(tx, said.slug)) !== undefined) return refuse({ kind: 'organisation-slug-taken' })
      await writeOrganisation(tx, admitted)
      await recordFact(tx, { kind: 'network.changed' } satisfies NetworkChanged)
      return ok(admitted)
    })
  } catch (fault) {
    if (isUniqueViolation(fault, 'organisation_slug_once')) return refuse({ kind: 'organisation-slug-taken' })
    throw fault
  }
}
