import { ok, refuse, type CountryCode, type Id, type Result } from '#kernel'
import type { Transaction } from '#platform/database'
import { recordFact } from '#platform/outbox'
import { readEdition } from '#vault/envelope'
import type { AccountsDeps } from './accounts-deps.ts'
import type { NetworkChanged } from './facts.ts'
import type { OrganisationNotFound } from './find-organisation.ts'
import type { Actor } from './model.ts'
import type { Organisation } from './organisation.ts'
import { versionOf, type StaleVersion } from './organisation-version.ts'
import { mayAt } from './policy.ts'
import { presentOrganisation } from './present-organisation.ts'
import type { OrganisationDescribed } from './schema.ts'
import { readNewestEdition } from './signed-roster/edition-store.ts'
import { describeRow, readOrganisationOf } from './store.ts'
import { withWhatIsSaid } from './with-what-is-said.ts'

type Of = { readonly organisation: Id }

/** `version` names what was read; whoever says it anew brings it back. */
export type OrganisationInVersion = Organisation & { readonly version: string }

/** The country stands in the signed roster: another one wants another edition. */
export type CountryInRoster = { readonly kind: 'country-in-roster' }

const inVersion = (organisation: Organisation): OrganisationInVersion => ({ ...organisation, version: versionOf(organisation) })

/** What everybody may know of an organisation, by its id. */
export const readOrganisationOfNetwork = async ({ database }: Pick<AccountsDeps, 'database'>, actor: Actor, { organisation }: Of): Promise<Result<OrganisationInVersion, OrganisationNotFound>> => {
  if (!mayAt(actor, 'see-organisation', organisation)) return refuse({ kind: 'organisation-not-found' })
  return await database.asOrganisation(actor.organisation, async (tx) => {
    const row = await readOrganisationOf(tx, organisation)
    return row ? ok(inVersion(presentOrganisation(row))) : refuse({ kind: 'organisation-not-found' })
  })
}

/** Whether the newest edition of the signed roster says where an organisation is at home. */
export const isCountrySigned = async (tx: Transaction, organisation: Id): Promise<boolean> => {
  const newest = await readNewestEdition(tx)
  return newest !== undefined && ((await readEdition(newest))?.organisations.has(organisation) ?? false)
}

/**
 * Says anew what an organisation tells of itself: name, names, texts, country, city, languages, contact, helplines. What is not spoken of stays; `null` or an
 * empty text takes away. Its country is its own to say until a signed roster names it. `version`: what was read before; refused when it is not that any more.
 */
export const describeOrganisation = async (
  { database }: Pick<AccountsDeps, 'database'>,
  actor: Actor,
  { organisation, said, version }: Of & { readonly said: OrganisationDescribed; readonly version: string },
): Promise<Result<OrganisationInVersion, OrganisationNotFound | StaleVersion | CountryInRoster>> => {
  if (!mayAt(actor, 'describe-organisation', organisation)) return refuse({ kind: 'organisation-not-found' })
  return await database.asOrganisation(organisation, async (tx) => {
    const row = await readOrganisationOf(tx, organisation, true)
    if (!row) return refuse({ kind: 'organisation-not-found' })
    const known = presentOrganisation(row)
    if (version !== versionOf(known)) return refuse({ kind: 'stale-version' })
    if (isAnother(said.country, known.country) && (await isCountrySigned(tx, organisation))) return refuse({ kind: 'country-in-roster' })
    const after = withWhatIsSaid(known, { slug: known.slug, kind: known.kind, ...said, name: said.name ?? known.name }, () => organisation)
    await describeRow(tx, after)
    await recordFact(tx, { kind: 'network.changed' } satisfies NetworkChanged)
    return ok(inVersion(after))
  })
}

const isAnother = (said: CountryCode | null | undefined, known: CountryCode | undefined): boolean => said !== undefined && (said ?? undefined) !== known
