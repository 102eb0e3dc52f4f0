import { ok, refuse, type Id, type Result, type Secret } from '#kernel'
import type { AccountsDeps } from './accounts-deps.ts'
import type { OrganisationNotFound } from './find-organisation.ts'
import { beginMembership } from './join.ts'
import type { StaffRole } from './rights.ts'
import type { KeyMaterial } from './staff.ts'
import { isKnownPerson, readBySignInName } from './staff-store.ts'
import { readInstallation, readOrganisation } from './store.ts'

/** Somebody invented, for a demonstration. Everybody may know what they sign in with. */
export type SamplePerson = { readonly organisation: string; readonly name: string; readonly signInName: string; readonly roles: readonly StaffRole[] }

/** Invented people have no place among real ones. */
export type NotADemonstration = { readonly kind: 'not-a-demonstration' }

/** Whether somebody invented has ever come: whoever has left since stays away, as real people do. */
export const hasSamplePersonCome = ({ database }: Pick<AccountsDeps, 'database'>, staff: Id): Promise<boolean> => database.asDoorkeeper((tx) => isKnownPerson(tx, staff))

/** Whether somebody invented is there and can sign in. */
export const isSamplePersonThere = ({ database }: Pick<AccountsDeps, 'database'>, signInName: string): Promise<boolean> =>
  database.asDoorkeeper(async (tx) => (await readBySignInName(tx, signInName)) !== undefined)

/** Gives an invented person an account in a demonstration. `authenticator`: the secret of their second factor. */
export const addSamplePerson = async (
  deps: AccountsDeps,
  person: SamplePerson,
  means: { readonly authenticationKey: Secret; readonly authenticator: string; readonly keys: KeyMaterial },
): Promise<Result<undefined, NotADemonstration | OrganisationNotFound>> => {
  const account = await deps.authentication.prepare({ signInName: person.signInName, ...means })
  return await deps.database.asDoorkeeper(async (tx) => {
    if ((await readInstallation(tx))?.demonstration !== true) return refuse({ kind: 'not-a-demonstration' })
    const organisation = await readOrganisation(tx, person.organisation)
    if (organisation === undefined) return refuse({ kind: 'organisation-not-found' })
    await beginMembership(tx, { organisation: organisation.id, name: person.name, roles: person.roles, account, keys: means.keys, at: deps.clock.now() })
    return ok(undefined)
  })
}
