import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { CURRENT_KDF } from '#vault/envelope'
import { readSessions } from '#platform/authentication'
import { useDatabase } from '#tests/database'
import type { AccountsDeps } from './accounts-deps.ts'
import { findSalt } from './find-salt.ts'
import { openSession } from './open-session.ts'
import { readOwnAccount } from './own-account.ts'
import { forgetOwnPasskeySecret, keepPasskeySecret, readOwnPasskeySecret, removeOwnPasskey } from './own-passkeys.ts'
import { changePassphrase } from './own-passphrase.ts'
import { readAuditChain } from './read-audit-chain.ts'
import { accountsOver, aPerson, aSecretKey, twoOrganisations, valueOf } from './testing.ts'

const database = useDatabase()

let deps: AccountsDeps
let person: Awaited<ReturnType<typeof aPerson>>
beforeAll(async () => {
  deps = await accountsOver(database())
  person = await aPerson(deps, (await twoOrganisations(database())).member, ['administrator'])
})

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length))
const caller = (cookies?: string) => ({ cookies, address: '192.0.2.3', browser: 'Firefox' })
const sealedAnew = () => ({ authenticationKey: aSecretKey(), salt: random(16), kdf: CURRENT_KDF, sealedSecret: random(2048) })

/** What the chain says that somebody did. */
const deeds = async (): Promise<readonly string[]> => valueOf(await readAuditChain(deps, person.actor, { organisation: person.actor.organisation, after: 0 })).entries.map((body) => JSON.parse(new TextDecoder().decode(body)).did)

const signIn = async (authenticationKey = person.authenticationKey) => {
  await database().asDoorkeeper((tx) => sql`update auth_two_factor set last_step = null`.execute(tx.db))
  const begun = valueOf(await deps.authentication.signIn(caller(), { signInName: person.signInName, authenticationKey }))
  return valueOf(await openSession(deps, caller(begun.cookies.map((cookie) => cookie.split(';')[0]).join('; ')), person.code()))
}

test('another passphrase: the old key is shown, all is changed at once, every other session ends', async () => {
  await signIn()
  await signIn()
  const [current] = await database().asDoorkeeper((tx) => readSessions(tx, person.actor.account))
  const actor = { ...person.actor, session: current?.id ?? person.actor.session }
  const wish = sealedAnew()
  expect(await changePassphrase(deps, actor, { ...wish, oldAuthenticationKey: aSecretKey() })).toEqual({ ok: false, refusal: { kind: 'sign-in-refused' } })
  expect((await findSalt(deps, person.signInName)).salt).toEqual(person.keys.salt)
  // Of two at once, one: the other has shown a key that is none any more.
  const outcomes = await Promise.all([changePassphrase(deps, actor, { ...wish, oldAuthenticationKey: person.authenticationKey }), changePassphrase(deps, actor, { ...wish, oldAuthenticationKey: person.authenticationKey })])
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await database().asDoorkeeper((tx) => readSessions(tx, person.actor.account))).toHaveLength(1)
  expect(valueOf(await readOwnAccount(deps, person.actor))).toMatchObject({ salt: wish.salt, kdf: wish.kdf, sealedSecret: wish.sealedSecret, publicKey: person.keys.publicKey })
  expect(await deps.authentication.signIn(caller(), person)).toMatchObject({ ok: false })
  await signIn(wish.authenticationKey)
  expect(await deeds()).toEqual(['session.opened', 'session.opened', 'passphrase.changed', 'session.opened'])
})

test('a secret lies only under a passkey of one\'s own, and goes with it', async () => {
  const other = await aPerson(deps, person.actor.organisation, ['editor'])
  const [credential, secret] = ['Y3JlZGVudGlhbA', { salt: random(32), sealed: random(600) }]
  const { rows: [passkey] } = await database().asDoorkeeper((tx) => sql<{ id: typeof other.id }>`insert into auth_passkey ("publicKey", "userId", "credentialID", counter, "deviceType", "backedUp") values ('x', ${person.actor.account}, ${credential}, 0, 'singleDevice', false) returning id`.execute(tx.db))
  const missing = { ok: false, refusal: { kind: 'passkey-not-found' } }
  expect(await keepPasskeySecret(deps, other.actor, { credential, ...secret })).toEqual(missing)
  expect(await keepPasskeySecret(deps, person.actor, { credential: 'b3RoZXI', ...secret })).toEqual(missing)
  valueOf(await keepPasskeySecret(deps, person.actor, { credential, ...secret }))
  valueOf(await keepPasskeySecret(deps, person.actor, { credential, ...secret, salt: random(32), sealed: secret.sealed }))
  expect(valueOf(await readOwnPasskeySecret(deps, person.actor, { credential })).sealed).toEqual(secret.sealed)
  expect([await readOwnPasskeySecret(deps, other.actor, { credential }), await forgetOwnPasskeySecret(deps, other.actor, { credential })]).toEqual([missing, missing])
  const removing = { passkey: passkey?.id ?? other.id }
  expect(await removeOwnPasskey(deps, other.actor, removing)).toEqual(missing)
  valueOf(await removeOwnPasskey(deps, person.actor, removing))
  expect(await readOwnPasskeySecret(deps, person.actor, { credential })).toEqual(missing)
  expect((await deeds()).slice(-3)).toEqual(['passkey.sealed', 'passkey.sealed', 'passkey.removed'])
})
