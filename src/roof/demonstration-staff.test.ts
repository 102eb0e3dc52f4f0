import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { randomIds, Secret, systemClock, type Id } from '#kernel'
import { type AccountsDeps, closeAccountOf, importNetwork, listStaff, openInstallation, readLogState, STAFF_ROLES } from '#network'
import { oneTimeCode, openAuthentication } from '#platform/authentication'
import { silentLog } from '#platform/log'
import { openTestDatabase } from '#tests/database'
import { demonstrationStaff } from './demonstration-staff.ts'
import { demonstrationOrganisation, readDemonstrationVault } from './demonstration-vault.ts'
import { loadDemonstrationStaff } from './load-demonstration-staff.ts'

const EXAMPLES = join(import.meta.dirname, '../../examples')

const rolesOf = (people: readonly { readonly signInName: string; readonly roles: readonly string[] }[]) => new Map(people.map(({ signInName, roles }) => [signInName, roles.toSorted()]))

const anInstallation = async (foundAs: 'demonstration' | 'real', idOf: (slug: string) => Id = demonstrationOrganisation): Promise<AccountsDeps> => {
  const database = await openTestDatabase()
  onTestFinished(() => database.close())
  const opened = await openInstallation({ database, ids: randomIds }, { foundAs, secretariat: idOf('secretariat') })
  if (!opened.ok) throw new Error(opened.refusal.kind)
  await importNetwork({ database, ids: randomIds }, { kind: 'operator', organisation: opened.value.secretariat.id }, { path: join(EXAMPLES, 'network'), idOf })
  const authentication = await openAuthentication({ database, origin: 'http://localhost:4100', log: silentLog, secret: new Secret(randomBytes(32).toString('base64url')) })
  return { database, authentication, clock: systemClock, ids: randomIds }
}

test('every organisation of the samples has one or two invented people, an administrator among them, and every role has somebody', () => {
  const staff = demonstrationStaff(EXAMPLES)
  for (const [organisation, here] of Map.groupBy(staff, (person) => person.organisation)) {
    expect([1, 2], organisation).toContain(here.length)
    expect(here.some(({ roles }) => roles.includes('administrator')), organisation).toBe(true)
  }
  expect(new Set(staff.map(({ organisation }) => organisation)).size).toBe(30)
  expect(new Set(staff.flatMap(({ roles }) => roles))).toEqual(new Set(STAFF_ROLES))
})

test('their passphrases are six words, the same at every start, and no two alike', () => {
  const [one, again] = [demonstrationStaff(EXAMPLES), demonstrationStaff(EXAMPLES)]
  expect(one).toEqual(again)
  for (const { passphrase, authenticator } of one) expect([passphrase, authenticator.length]).toEqual([expect.stringMatching(/^[a-z]+(?: [a-z]+){5}$/), 32])
  expect(new Set(one.map(({ passphrase }) => passphrase)).size).toBe(one.length)
})

test('they sign in to a demonstration, their organisations have logs, and loading them again changes nothing', { timeout: 240_000 }, async () => {
  const accounts = await anInstallation('demonstration')
  expect(await loadDemonstrationStaff(accounts, EXAMPLES)).toEqual([])
  expect(await loadDemonstrationStaff(accounts, EXAMPLES)).toEqual([])
  const member = demonstrationOrganisation('open-gate')
  const log = await readLogState(accounts.database, member, member)
  expect([log?.staff.size, log?.groups.size, log?.recovery === undefined]).toEqual([2, 1, false])
  for (const person of demonstrationStaff(EXAMPLES).slice(0, 2)) {
    const caller = { cookies: undefined, address: '192.0.2.44', browser: undefined }
    const key = readDemonstrationVault(EXAMPLES, person.organisation).staff.find(({ signInName }) => signInName === person.signInName)?.authenticationKey ?? ''
    const first = await accounts.authentication.signIn(caller, { signInName: person.signInName, authenticationKey: new Secret(key) })
    if (!first.ok) throw new Error(first.refusal.kind)
    const cookies = first.value.cookies.filter((line) => !/max-age=0/i.test(line)).map((line) => line.split(';')[0]).join('; ')
    expect(await accounts.authentication.confirm({ ...caller, cookies }, oneTimeCode(person.authenticator, new Date()))).toMatchObject({ ok: true })
  }
  const wanted = demonstrationStaff(EXAMPLES).filter(({ organisation }) => organisation === 'open-gate')
  const vault = readDemonstrationVault(EXAMPLES, 'open-gate')
  const [sitting] = vault.staff.map(({ keys }) => keys.staff)
  if (!sitting) throw new Error('nobody')
  const there = await listStaff(accounts, { kind: 'staff', staff: sitting, account: sitting, session: sitting, organisation: member, secretariat: false, roles: ['administrator'] }, { organisation: member })
  expect(there.ok && rolesOf(there.value)).toEqual(rolesOf(wanted))

  // Whoever has left a demonstration does not come back with its next start, and does not keep it from starting.
  const [, gone] = vault.staff.map(({ keys }) => keys.staff)
  if (!gone) throw new Error('nobody beside them')
  const administrator = { kind: 'staff', staff: sitting, account: sitting, session: sitting, organisation: member, secretariat: false, roles: ['administrator'] } as const
  expect(await closeAccountOf(accounts, administrator, { organisation: member, person: gone })).toMatchObject({ ok: true })
  expect(await loadDemonstrationStaff(accounts, EXAMPLES)).toEqual([])
})

test('in a demonstration of other ids nobody is let in whose secret could not be opened', async () => {
  const accounts = await anInstallation('demonstration', randomIds.next)
  expect(new Set((await loadDemonstrationStaff(accounts, EXAMPLES)).map(({ kind }) => kind))).toEqual(new Set(['sample-of-another-demonstration']))
})

test('none of them comes into a real installation', async () => {
  const accounts = await anInstallation('real')
  expect(new Set((await loadDemonstrationStaff(accounts, EXAMPLES)).map(({ kind }) => kind))).toEqual(new Set(['not-a-demonstration']))
  expect((await accounts.authentication.signIn({ cookies: undefined, address: '192.0.2.45', browser: undefined }, { signInName: 'marijke', authenticationKey: new Secret('x'.repeat(43)) })).ok).toBe(false)
})
