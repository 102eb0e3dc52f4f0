import { ok, refuse, type Id, type Result } from '#kernel'
import { recordFact } from '#platform/outbox'
import type { AccountsDeps } from './accounts-deps.ts'
import type { NetworkChanged } from './facts.ts'
import type { OrganisationNotFound } from './find-organisation.ts'
import type { Actor } from './model.ts'
import type { Organisation } from './organisation.ts'
import { mayAt } from './policy.ts'
import { presentOrganisation } from './present-organisation.ts'
import type { OrganisationDescribed } from './schema.ts'
import { describeRow, readOrganisationOf } from './store.ts'
import { withWhatIsSaid } from './with-what-is-said.ts'

type Of = { readonly organisation: Id }

/** What everybody may know of an organisation, by its id. */
export const readOrganisationOfNetwork = async ({ database }: Pick<AccountsDeps, 'database'>, actor: Actor, { organisation }: Of): Promise<Result<Organisation, OrganisationNotFound>> => {
  if (!mayAt(actor, 'see-organisation', organisation)) return refuse({ kind: 'organisation-not-found' })
  return await database.asOrganisation(actor.organisation, async (tx) => {
    const row = await readOrganisationOf(tx, organisation)
    return row ? ok(presentOrganisation(row)) : refuse({ kind: 'organisation-not-found' })
  })
}

/**
 * Says anew what an organisation tells of itself: name, names, texts, city, languages, contact. What is not spoken of stays; `null` or an empty text
 * takes away. What it is to the network is not its own to say.
 */
export const describeOrganisation = async ({ database }: Pick<AccountsDeps, 'database'>, actor: Actor, { organisation, said }: Of & { readonly said: OrganisationDescribed }): Promise<Result<Organisation, OrganisationNotFound>> => {
  if (!mayAt(actor, 'describe-organisation', organisation)) return refuse({ kind: 'organisation-not-found' })
  return await database.asOrganisation(organisation, async (tx) => {
    const row = await readOrganisationOf(tx, organisation, true)
    if (!row) return refuse({ kind: 'organisation-not-found' })
    const known = presentOrganisation(row)
    const after = withWhatIsSaid(known, { slug: known.slug, kind: known.kind, ...said, name: said.name ?? known.name }, () => organisation)
    await describeRow(tx, after)
    await recordFact(tx, { kind: 'network.changed' } satisfies NetworkChanged)
    return ok(after)
  })
}
