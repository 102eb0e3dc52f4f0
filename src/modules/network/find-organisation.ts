import { ok, refuse, type Result } from '#kernel'
import type { Database } from '#platform/database'
import type { Actor } from './model.ts'
import type { Organisation } from './organisation.ts'
import { presentOrganisation } from './present-organisation.ts'
import { readOrganisation } from './store.ts'

export type OrganisationNotFound = { readonly kind: 'organisation-not-found' }

/** The organisation of that slug, exactly as it is spelt. Everybody may know it. */
export const findOrganisation = (deps: { database: Database }, _actor: Actor, { slug }: { readonly slug: string }): Promise<Result<Organisation, OrganisationNotFound>> =>
  deps.database.asPublic(async (tx) => {
    // What no row could hold need not be asked for: the engines refuse a NUL in a text.
    const row = slug.includes('\u0000') ? undefined : await readOrganisation(tx, slug)
    return row === undefined ? refuse({ kind: 'organisation-not-found' }) : ok(presentOrganisation(row))
  })
