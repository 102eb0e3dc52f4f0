import { ok, refuse, type CountryCode, type Id, type Result } from '#kernel'
import { appendAudit } from '#audit'
import { recordFact } from '#platform/outbox'
import type { AccountsDeps } from './accounts-deps.ts'
import type { NetworkChanged } from './facts.ts'
import type { OrganisationNotFound } from './find-organisation.ts'
import type { Actor } from './model.ts'
import { mayAnywhere, mayAt, type NotAllowed } from './policy.ts'
import { isCountrySigned, type CountryInRoster } from './describe-organisation.ts'
import { isSuspended, readRoster, writeRosterEntry, type TransferBasis } from './roster-store.ts'
import { hasEditions } from './signed-roster/edition-store.ts'
import { readOrganisationOf, writeCountry } from './store.ts'

/** What of an organisation matters before anything is sent to it. `transferBasis`: on what ground personal data may go to its country. */
export type RosterEntry = {
  readonly organisation: Id
  readonly slug: string
  readonly name: string
  readonly country: string | undefined
  readonly transferBasis: TransferBasis | undefined
  readonly suspended: boolean
}

/** Every organisation of the network, by name. */
export const listRoster = async ({ database }: AccountsDeps, actor: Actor): Promise<Result<readonly RosterEntry[], NotAllowed>> => {
  if (!mayAnywhere(actor, 'see-roster')) return refuse({ kind: 'not-allowed' })
  return await database.asOrganisation(actor.organisation, async (tx) =>
    ok((await readRoster(tx)).map(({ id, slug, name, country, transfer_basis, suspended }) => ({ organisation: id, slug, name, country: country ?? undefined, transferBasis: transfer_basis ?? undefined, suspended: suspended ?? false }))))
}

/** The roster is signed: who is suspended stands in its editions. */
export type RosterWantsEdition = { readonly kind: 'roster-wants-edition' }

/** `country`: left out, it stays. */
export type RosterChange = { readonly organisation: Id; readonly country?: CountryCode | undefined; readonly transferBasis: TransferBasis | undefined; readonly suspended: boolean }

/**
 * Says anew what the roster holds of an organisation. Once there is a signed roster, that says who is suspended and where those whom it names are at home, and
 * this the basis for transfers alone.
 */
export const changeRosterEntry = async (
  { database, clock }: AccountsDeps,
  actor: Actor,
  { organisation, country, transferBasis, suspended }: RosterChange,
): Promise<Result<undefined, OrganisationNotFound | RosterWantsEdition | CountryInRoster>> => {
  if (!mayAt(actor, 'change-roster', organisation)) return refuse({ kind: 'organisation-not-found' })
  // A country stands in another organisation's row, which no organisation writes by itself: the policy has been asked above.
  return await database.asKeeper(async (tx) => {
    if (suspended !== (await isSuspended(tx, organisation)) && (await hasEditions(tx))) return refuse({ kind: 'roster-wants-edition' })
    if (!(await writeRosterEntry(tx, { organisation, kept_by: actor.organisation, transfer_basis: transferBasis ?? null, suspended }))) return refuse({ kind: 'organisation-not-found' })
    const moves = country !== undefined && country !== (await readOrganisationOf(tx, organisation))?.country
    if (moves && (await isCountrySigned(tx, organisation))) return refuse({ kind: 'country-in-roster' })
    if (moves) {
      await writeCountry(tx, organisation, country)
      await recordFact(tx, { kind: 'network.changed' } satisfies NetworkChanged)
    }
    await appendAudit(tx, actor.organisation, { at: clock.now(), by: actor.staff, did: 'roster.changed', about: [organisation] })
    return ok(undefined)
  })
}
