import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { randomIds, Secret, systemClock } from '#kernel'
import { importNetwork, openInstallation, STAFF_ROLES, type AccountsDeps } from '#network'
import { oneTimeCode, openAuthentication } from '#platform/authentication'
import { silentLog } from '#platform/log'
import { CURRENT_KDF, type Bytes } from '#vault/envelope'
import { openTestDatabase } from '#tests/database'
import { demonstrationStaff, loadDemonstrationStaff, type Derive } from './demonstration-staff.ts'

const EXAMPLES = join(import.meta.dirname, '../../examples')

const bytes = (length: number): Bytes => new Uint8Array(randomBytes(length))

// Not the vault's derivation: any function of the passphrase will do here.
const derive: Derive = async ({ passphrase }) => ({
  authenticationKey: Buffer.from(passphrase).toString('base64url').slice(0, 120),
  keys: { staff: randomIds.next(), salt: bytes(16), kdf: CURRENT_KDF, publicKey: bytes(32), recipient: 'age1pq1bytesthatmeannothing', keyProof: bytes(0), sealedSecret: bytes(2048) },
})

const anInstallation = async (foundAs: 'demonstration' | 'real'): Promise<AccountsDeps> => {
  const database = await openTestDatabase()
  onTestFinished(() => database.close())
  const opened = await openInstallation({ database, ids: randomIds }, { foundAs })
  if (!opened.ok) throw new Error(opened.refusal.kind)
  await importNetwork({ database, ids: randomIds }, { kind: 'operator', organisation: opened.value.secretariat.id }, { path: join(EXAMPLES, 'network') })
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

test('they sign in to a demonstration, and loading them again changes nothing', async () => {
  const accounts = await anInstallation('demonstration')
  const two = demonstrationStaff(EXAMPLES).slice(0, 2)
  expect(await loadDemonstrationStaff(accounts, two, derive)).toEqual({ ok: true, value: { made: 2 } })
  expect(await loadDemonstrationStaff(accounts, two, derive)).toEqual({ ok: true, value: { made: 0 } })
  for (const person of two) {
    const caller = { cookies: undefined, address: '192.0.2.44', browser: undefined }
    const first = await accounts.authentication.signIn(caller, { signInName: person.signInName, authenticationKey: new Secret((await derive(person)).authenticationKey) })
    if (!first.ok) throw new Error(first.refusal.kind)
    const cookies = first.value.cookies.filter((line) => !/max-age=0/i.test(line)).map((line) => line.split(';')[0]).join('; ')
    expect(await accounts.authentication.confirm({ ...caller, cookies }, oneTimeCode(person.authenticator, new Date()))).toMatchObject({ ok: true })
  }
})

test('none of them comes into a real installation', async () => {
  const accounts = await anInstallation('real')
  expect(await loadDemonstrationStaff(accounts, demonstrationStaff(EXAMPLES), derive)).toEqual({ ok: false, refusal: { kind: 'not-a-demonstration' } })
  expect((await accounts.authentication.signIn({ cookies: undefined, address: '192.0.2.45', browser: undefined }, { signInName: 'marijke', authenticationKey: new Secret('x'.repeat(43)) })).ok).toBe(false)
})
