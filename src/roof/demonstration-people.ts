import type { Demonstration, InventedPerson } from '#web/api'
import { findOrganisation, isSamplePersonThere, PUBLIC, type AccountsDeps } from '#network'
import { oneTimeCode } from '#platform/authentication'
import { demonstrationStaff, type DemonstrationPerson } from './demonstration-staff.ts'

/** Seconds for which an authenticator shows a code (RFC 6238). */
const PERIOD_SECONDS = 30

/** Lists the invented people who have an account, each with the code that their authenticator shows now. For a demonstration alone. */
export const demonstrationPeople = (accounts: AccountsDeps, folder: string): Demonstration => {
  const people = demonstrationStaff(folder)
  // Who is there stays there; their organisations keep their names.
  const there = new Map<string, string>()
  const organisationOf = async ({ signInName, organisation }: DemonstrationPerson): Promise<string | undefined> => {
    const known = there.get(signInName)
    if (known !== undefined) return known
    if (!(await isSamplePersonThere(accounts, signInName))) return undefined
    const found = await findOrganisation(accounts, PUBLIC, { slug: organisation })
    if (found.ok) there.set(signInName, found.value.name)
    return there.get(signInName)
  }
  return async () => {
    const listed: InventedPerson[] = []
    for (const person of people) {
      const organisation = await organisationOf(person)
      if (organisation === undefined) continue
      const now = accounts.clock.now()
      const { name, signInName, roles, passphrase, authenticator } = person
      listed.push({ name, organisation, signInName, roles, passphrase, code: oneTimeCode(authenticator, now), secondsLeft: PERIOD_SECONDS - (Math.floor(now.getTime() / 1000) % PERIOD_SECONDS) })
    }
    return listed
  }
}
