import { ok, type CountryCode, type Result } from '#kernel'
import type { Database } from '#platform/database'
import type { Actor } from './model.ts'
import { compareOrganisations, type Organisation } from './organisation.ts'
import { presentOrganisation } from './present-organisation.ts'
import { readOrganisations } from './store.ts'

/** `country`: only those of this country. */
export type ListOrganisationsInput = { readonly country?: CountryCode | undefined }

/** Every organisation of the network, by kind, then by name. Everybody may know them. */
export const listOrganisations = (deps: { database: Database }, _actor: Actor, { country }: ListOrganisationsInput): Promise<Result<readonly Organisation[], never>> =>
  deps.database.asPublic(async (tx) => ok((await readOrganisations(tx, country)).map(presentOrganisation).toSorted(compareOrganisations)))
