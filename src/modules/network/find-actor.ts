import type { AccountsDeps } from './accounts-deps.ts'
import type { StaffActor } from './model.ts'
import { readPersonOf } from './staff-store.ts'

/** Who the cookies of a request speak of; `undefined` for everybody who has no open session, or has left. */
export const findActor = async ({ authentication, database }: Pick<AccountsDeps, 'authentication' | 'database'>, cookies: string | undefined): Promise<StaffActor | undefined> => {
  const signedIn = await authentication.whoIs(cookies)
  if (signedIn === undefined) return undefined
  const person = await database.asDoorkeeper((tx) => readPersonOf(tx, signedIn.account))
  return person && {
    kind: 'staff', staff: person.id, ...signedIn, organisation: person.organisation, roles: person.roles,
    secretariat: person.organisation_kind === 'secretariat', suspended: person.organisation_suspended ?? false,
  }
}
