import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Id } from '#kernel'
import { useDatabase } from '#tests/database'
import type { Authentication } from './open-authentication.ts'
import { isOwnPasskey, removePasskey } from './own-passkeys.ts'
import { readSessions } from './sessions.ts'
import { aCaller, anAccount, anAuthentication, ORIGIN, sentBack } from './testing.ts'

const database = useDatabase()

const sha256 = (bytes: string): Buffer => createHash('sha256').update(bytes).digest()

/** A passkey as an authenticator makes one (WebAuthn, section 6.5): P-256, no attestation. */
const aPasskey = (challenge: string, origin = ORIGIN, relyingParty = 'localhost') => {
  const { x = '', y = '' } = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' })
  const id = randomBytes(16)
  // CBOR by hand (RFC 8949): { 1: 2, 3: -7, -1: 1, -2: x, -3: y }.
  const key = Buffer.concat([Buffer.from('a5010203262001215820', 'hex'), Buffer.from(x, 'base64url'), Buffer.from('225820', 'hex'), Buffer.from(y, 'base64url')])
  const data = Buffer.concat([sha256(relyingParty), Buffer.from('4500000000', 'hex'), Buffer.alloc(16), Buffer.from([0, id.length]), id, key])
  // { fmt: "none", attStmt: {}, authData: data }.
  const attestation = Buffer.concat([Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746158', 'hex'), Buffer.from([data.length]), data])
  const client = Buffer.from(JSON.stringify({ type: 'webauthn.create', challenge, origin, crossOrigin: false }))
  return { id: id.toString('base64url'), rawId: id.toString('base64url'), type: 'public-key', clientExtensionResults: {}, response: { clientDataJSON: client.toString('base64url'), attestationObject: attestation.toString('base64url'), transports: ['internal'] } }
}

const signedIn = async (authentication: Authentication) => {
  const person = await anAccount(database(), authentication)
  const first = await authentication.signIn(aCaller(), person)
  if (!first.ok) throw new Error(first.refusal.kind)
  const second = await authentication.confirm(aCaller(sentBack(first.value.cookies)), person.code())
  if (!second.ok) throw new Error(second.refusal.kind)
  return { person, cookies: sentBack(second.value.cookies) }
}

/** The challenge that the server gave, and the cookies to answer it with. */
const begun = async ({ passkeys }: Authentication, cookies: string) => {
  const begin = await passkeys.begin(aCaller(cookies))
  if (!begin.ok || typeof begin.value.options !== 'object' || begin.value.options === null || !('challenge' in begin.value.options)) throw new Error('no challenge')
  return { challenge: String(begin.value.options.challenge), answering: `${cookies}; ${sentBack(begin.value.cookies)}` }
}

test('a passkey is registered, listed and taken away, by whom it belongs to', async () => {
  const authentication = await anAuthentication(database())
  const [one, other] = [await signedIn(authentication), await signedIn(authentication)]
  const { challenge, answering } = await begun(authentication, one.cookies)
  expect(await authentication.passkeys.finish(aCaller(answering), { name: 'Telephone', response: aPasskey(challenge) })).toEqual({ ok: true, value: undefined })
  const [mine] = await authentication.passkeys.list(aCaller(one.cookies))
  expect(mine).toMatchObject({ name: 'Telephone' })
  expect(await authentication.passkeys.list(aCaller(other.cookies))).toEqual([])
  const removing = ({ person }: typeof one) => database().asDoorkeeper((tx) => removePasskey(tx, person.id, mine?.id as Id))
  expect(await removing(other)).toBe(false)
  const owning = ({ person }: typeof one) => database().asDoorkeeper((tx) => isOwnPasskey(tx, person.id, mine?.credential ?? ''))
  expect([await owning(one), await owning(other)]).toEqual([true, false])
  expect(await removing(one)).toBe(true)
  expect(await authentication.passkeys.list(aCaller(one.cookies))).toEqual([])
})

test('one that was made elsewhere, for another challenge, or twice is refused', async () => {
  const authentication = await anAuthentication(database())
  const { cookies } = await signedIn(authentication)
  const finish = async (make: (challenge: string) => ReturnType<typeof aPasskey>) => {
    const { challenge, answering } = await begun(authentication, cookies)
    return { answering, made: make(challenge), outcome: (await authentication.passkeys.finish(aCaller(answering), { response: make(challenge) })).ok }
  }
  expect((await finish((challenge) => aPasskey(challenge, 'https://elsewhere.example'))).outcome).toBe(false)
  expect((await finish((challenge) => aPasskey(challenge, ORIGIN, 'elsewhere.example'))).outcome).toBe(false)
  expect((await finish(() => aPasskey(randomBytes(32).toString('base64url')))).outcome).toBe(false)
  const { challenge, answering } = await begun(authentication, cookies)
  const passkey = aPasskey(challenge)
  expect([(await authentication.passkeys.finish(aCaller(answering), { response: passkey })).ok, (await authentication.passkeys.finish(aCaller(answering), { response: passkey })).ok]).toEqual([true, false])
})

test('nonsense and depth are refused, and are no faults', async () => {
  const authentication = await anAuthentication(database())
  const { cookies } = await signedIn(authentication)
  const deep = Buffer.concat([Buffer.alloc(30_000, 0x81), Buffer.from([0])]).toString('base64url')
  for (const attestationObject of ['', '!', 'AA', deep]) {
    const { challenge, answering } = await begun(authentication, cookies)
    const made = aPasskey(challenge)
    expect(await authentication.passkeys.finish(aCaller(answering), { response: { ...made, response: { ...made.response, attestationObject } } })).toEqual({ ok: false, refusal: { kind: 'passkey-refused' } })
  }
})

test('registering opens no session, not even where it is asked to; and there is no way to sign in by one', async () => {
  const authentication = await anAuthentication(database())
  const { person, cookies } = await signedIn(authentication)
  const { challenge, answering } = await begun(authentication, cookies)
  const asking = { response: aPasskey(challenge), createSession: true }
  await authentication.passkeys.finish(aCaller(answering), asking)
  expect(await database().asDoorkeeper((tx) => readSessions(tx, person.id))).toHaveLength(1)
  for (const path of ['/passkey/generate-authenticate-options', '/passkey/verify-authentication']) {
    for (const method of ['GET', 'POST']) expect((await authentication.betterAuth.handle(new Request(`${ORIGIN}/inside${path}`, { method }))).status).toBe(404)
  }
})
