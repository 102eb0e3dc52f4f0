import { refuse, Secret, type Id, type Result } from '#kernel'
import { addSamplePerson, commitToLog, findOrganisation, hasSamplePersonCome, PUBLIC, readLogState, type AccountsDeps, type StaffActor } from '#network'
import { demonstrationStaff, type DemonstrationPerson } from './demonstration-staff.ts'
import { readDemonstrationVault, type DemonstrationVault } from './demonstration-vault.ts'

type Refused = { readonly kind: string }

/** The samples' secrets are sealed to an organisation's id: in a demonstration founded before there were any, they cannot be opened. */
const OTHER_ID = { kind: 'sample-of-another-demonstration' } as const

/**
 * Gives the invented people their accounts in a demonstration, and each organisation of theirs its log. Doing so again changes nothing.
 * @param folder of the samples
 * @returns what was refused: everything, in a real installation
 */
export const loadDemonstrationStaff = async (accounts: AccountsDeps, folder: string): Promise<readonly Refused[]> => {
  const refused: Refused[] = []
  for (const [slug, people] of Map.groupBy(demonstrationStaff(folder), ({ organisation }) => organisation)) {
    const done = await seat(accounts, slug, people, readDemonstrationVault(folder, slug))
    if (done !== undefined && !done.ok) refused.push(done.refusal)
  }
  return refused
}

const seat = async (accounts: AccountsDeps, slug: string, people: readonly DemonstrationPerson[], vault: DemonstrationVault): Promise<Result<unknown, Refused> | undefined> => {
  const found = await findOrganisation(accounts, PUBLIC, { slug })
  if (!found.ok) return found
  if (found.value.id !== vault.organisation) return refuse(OTHER_ID)
  for (const person of people) {
    const means = vault.staff.find(({ signInName }) => signInName === person.signInName)
    if (means === undefined || (await hasSamplePersonCome(accounts, means.keys.staff))) continue
    // Whoever founds is an administrator; the log then says what they are, and their roles follow it.
    const roles = vault.log.length > 0 ? [...new Set(['administrator' as const, ...person.roles])] : person.roles
    const { authenticator } = person
    const added = await addSamplePerson(accounts, { ...person, roles }, { authenticationKey: new Secret(means.authenticationKey), authenticator, keys: means.keys })
    if (!added.ok) return added
  }
  return await foundLog(accounts, people, vault)
}

const foundLog = async (accounts: AccountsDeps, people: readonly DemonstrationPerson[], { organisation, staff, log, epochs }: DemonstrationVault): Promise<Result<unknown, Refused> | undefined> => {
  const [first, second] = staff.map(({ signInName, keys }) => ({ id: keys.staff, roles: people.find((person) => person.signInName === signInName)?.roles ?? [] }))
  if (first === undefined || second === undefined || (await readLogState(accounts.database, organisation, organisation)) !== undefined) return undefined
  const roles = second.roles.includes('administrator') ? [] : [{ staff: second.id, roles: second.roles }]
  return await commitToLog(accounts, nobodySitting(organisation, first.id), { organisation, entries: log, epochs, admissions: [], roles })
}

/** The one who signed the samples, without a session: they were signed when they were made. */
const nobodySitting = (organisation: Id, staff: Id): StaffActor => ({ kind: 'staff', staff, account: staff, session: staff, organisation, secretariat: false, roles: ['administrator'] })
