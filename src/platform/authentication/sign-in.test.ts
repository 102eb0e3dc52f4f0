import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { Secret } from '#kernel'
import { useDatabase } from '#tests/database'
import { closeAccount } from './accounts.ts'
import { oneTimeCode } from './one-time-code.ts'
import { endSessions, readSessions } from './sessions.ts'
import { aCaller, aKey, anAccount, anAuthentication, ORIGIN, sentBack } from './testing.ts'

const database = useDatabase()

const theDoor = async () => {
  const authentication = await anAuthentication(database())
  return { authentication, person: await anAccount(database(), authentication) }
}

type Door = Awaited<ReturnType<typeof theDoor>>

const firstStep = async ({ authentication, person }: Door) => {
  const begun = await authentication.signIn(aCaller(), person)
  if (!begun.ok) throw new Error(begun.refusal.kind)
  return begun.value.cookies
}

const signedIn = async (door: Door) => {
  const waiting = await firstStep(door)
  const confirmed = await door.authentication.confirm(aCaller(sentBack(waiting)), door.person.code())
  if (!confirmed.ok) throw new Error(confirmed.refusal.kind)
  return { waiting, given: confirmed.value.cookies, cookies: sentBack(waiting, confirmed.value.cookies) }
}

const forgetCodes = () => database().asDoorkeeper((tx) => sql`update auth_two_factor set last_step = null`.execute(tx.db))

test('passphrase, then code: a session, and it is known whose', async () => {
  const door = await theDoor()
  const { cookies } = await signedIn(door)
  expect(await door.authentication.whoIs(cookies)).toEqual({ account: door.person.id, session: expect.any(String) })
})

test('the first step alone opens nothing', async () => {
  const door = await theDoor()
  const waiting = await firstStep(door)
  expect(await door.authentication.whoIs(sentBack(waiting))).toBeUndefined()
  expect(await database().asDoorkeeper((tx) => readSessions(tx, door.person.id))).toEqual([])
  expect(waiting.join()).not.toMatch(/session_token=[^;]/)
})

test('no account can be without a second factor: the database itself refuses', async () => {
  const { person } = await theDoor()
  await expect(database().asDoorkeeper((tx) => sql`update auth_user set "twoFactorEnabled" = false where id = ${person.id}`.execute(tx.db))).rejects.toThrow(/check constraint/)
})

test('a wrong key and an unknown name are one answer', async () => {
  const { authentication, person } = await theDoor()
  const wrongKey = await authentication.signIn(aCaller(), { signInName: person.signInName, authenticationKey: aKey() })
  const wrongName = await authentication.signIn(aCaller(), { signInName: 'nobody.here', authenticationKey: person.authenticationKey })
  expect(wrongKey).toEqual({ ok: false, refusal: { kind: 'sign-in-refused' } })
  expect(wrongName).toEqual(wrongKey)
})

test.each([['nothing', ''], ['short', 'short'], ['long', 'x'.repeat(129)], ['SQL', "' or 1=1 --"], ['NUL', '\u0000']])('nonsense for a key is refused: %s', async (_, key) => {
  const { authentication, person } = await theDoor()
  expect(await authentication.signIn(aCaller(), { signInName: person.signInName, authenticationKey: new Secret(key) })).toMatchObject({ ok: false })
})

test('a wrong code opens nothing, and after five the passphrase is asked for again', async () => {
  const door = await theDoor()
  const cookies = sentBack(await firstStep(door))
  const wrong = String((Number(door.person.code()) + 7) % 1e6).padStart(6, '0')
  for (let times = 0; times < 5; times++) expect(await door.authentication.confirm(aCaller(cookies), wrong)).toEqual({ ok: false, refusal: { kind: 'code-refused' } })
  expect(await door.authentication.confirm(aCaller(cookies), door.person.code())).toEqual({ ok: false, refusal: { kind: 'sign-in-again' } })
})

test('after ten wrong codes the second factor is locked, whoever asks', async () => {
  const door = await theDoor()
  for (const _ of [1, 2]) {
    const cookies = sentBack(await firstStep(door))
    for (let times = 0; times < 5; times++) await door.authentication.confirm(aCaller(cookies), '000000')
  }
  expect(await door.authentication.confirm(aCaller(sentBack(await firstStep(door))), door.person.code())).toMatchObject({ ok: false, refusal: { kind: 'too-many-attempts' } })
})

test('a code opens one session, and not a second', async () => {
  const door = await theDoor()
  await signedIn(door)
  const again = sentBack(await firstStep(door))
  expect(await door.authentication.confirm(aCaller(again), door.person.code())).toEqual({ ok: false, refusal: { kind: 'code-refused' } })
  expect(await database().asDoorkeeper((tx) => readSessions(tx, door.person.id))).toHaveLength(1)
})

test('a code opens nothing after a later one was used', async () => {
  const door = await theDoor()
  const at = Date.now()
  const of = (steps: number) => oneTimeCode(door.person.authenticator, new Date(at + steps * 30_000))
  const trying = async (code: string) => await door.authentication.confirm(aCaller(sentBack(await firstStep(door))), code)
  expect(await trying(of(0))).toMatchObject({ ok: true })
  expect(await trying(of(1))).toMatchObject({ ok: true })
  for (const steps of [0, 1, -1]) expect(await trying(of(steps)), String(steps)).toEqual({ ok: false, refusal: { kind: 'code-refused' } })
  expect(await database().asDoorkeeper((tx) => readSessions(tx, door.person.id))).toHaveLength(2)
})

test('an open session does not lend itself to guessing codes', async () => {
  const door = await theDoor()
  const { cookies } = await signedIn(door)
  await forgetCodes()
  const onlySession = cookies.split('; ').filter((cookie) => cookie.includes('session_token')).join('; ')
  expect(await door.authentication.confirm(aCaller(onlySession), door.person.code())).toEqual({ ok: false, refusal: { kind: 'sign-in-again' } })
})

test('the code belongs to whoever gave the passphrase', async () => {
  const authentication = await anAuthentication(database())
  const [one, other] = [await anAccount(database(), authentication), await anAccount(database(), authentication)]
  const cookies = sentBack(await firstStep({ authentication, person: one }))
  expect(await authentication.confirm(aCaller(cookies), other.code())).toEqual({ ok: false, refusal: { kind: 'code-refused' } })
})

test.each([
  ['none', undefined], ['empty', ''], ['unsigned', 'PREFIX.two_factor=made-up'], ['a session', 'PREFIX.session_token=abc.def'], ['endless', `PREFIX.two_factor=${'x'.repeat(9000)}`],
])('a made-up cookie leads nowhere: %s', async (_, made) => {
  const { authentication, person } = await theDoor()
  const cookies = made?.replace('PREFIX', authentication.sessionCookie.replace('.session_token', ''))
  expect(await authentication.confirm(aCaller(cookies), person.code())).toEqual({ ok: false, refusal: { kind: 'sign-in-again' } })
  expect(await authentication.whoIs(cookies)).toBeUndefined()
})

test('cookies are out of reach of scripts, of other sites and of the public pages', async () => {
  const door = await theDoor()
  const { waiting, given } = await signedIn(door)
  for (const line of [...waiting, ...given]) expect(line.toLowerCase()).toMatch(/; path=\/api; httponly; samesite=strict$/)
  const over = await anAuthentication(database(), undefined, 'https://desk.example.org')
  const elsewhere = { authentication: over, person: await anAccount(database(), over) }
  const secure = await signedIn(elsewhere)
  for (const line of [...secure.waiting, ...secure.given]) expect(line).toMatch(/^__Secure-.*; Secure/)
  expect(await over.whoIs(secure.cookies)).toMatchObject({ account: elsewhere.person.id })
})

test('two installations on one host name put nobody out of the other: not by signing in, not by signing out', async () => {
  const [one, other] = [await theDoor(), await theDoor()]
  // One jar: browsers keep cookies by host name, and do not look at the port.
  const [here, there] = [await signedIn(one), await signedIn(other)]
  const both = sentBack(here.waiting, here.given, there.waiting, there.given)
  expect([await one.authentication.whoIs(both), await other.authentication.whoIs(both)]).toEqual([expect.objectContaining({ account: one.person.id }), expect.objectContaining({ account: other.person.id })])
  const out = await one.authentication.signOut(aCaller(both))
  const left = sentBack(here.waiting, here.given, there.waiting, there.given, out.cookies)
  expect([await one.authentication.whoIs(left), await other.authentication.whoIs(left)]).toEqual([undefined, expect.objectContaining({ account: other.person.id })])
})

test('a server that starts again knows the sessions from before', async () => {
  const secret = new Secret('s'.repeat(43))
  const before = await anAuthentication(database(), undefined, ORIGIN, secret)
  const person = await anAccount(database(), before)
  const { cookies } = await signedIn({ authentication: before, person })
  expect(await (await anAuthentication(database(), undefined, ORIGIN, secret)).whoIs(cookies)).toMatchObject({ account: person.id })
})

test('a session of another installation, or of another secret, is none', async () => {
  const door = await theDoor()
  const { cookies } = await signedIn(door)
  const other = await anAuthentication(database())
  expect(await other.whoIs(cookies)).toBeUndefined()
  // Nor under the name that the other one gives its own.
  expect(await other.whoIs(cookies.replaceAll(door.authentication.sessionCookie, other.sessionCookie))).toBeUndefined()
})

test('signing out ends this session; everywhere ends all, and a sign-in that waits for its code', async () => {
  const door = await theDoor()
  const one = await signedIn(door)
  await forgetCodes()
  const other = await signedIn(door)
  await door.authentication.signOut(aCaller(one.cookies))
  expect([await door.authentication.whoIs(one.cookies), await door.authentication.whoIs(other.cookies)]).toEqual([undefined, expect.anything()])
  const half = await firstStep(door)
  await forgetCodes()
  expect(await database().asDoorkeeper((tx) => endSessions(tx, door.person.id))).toBe(1)
  expect(await door.authentication.whoIs(other.cookies)).toBeUndefined()
  expect(await door.authentication.confirm(aCaller(sentBack(half)), door.person.code())).toEqual({ ok: false, refusal: { kind: 'sign-in-again' } })
})

test('of a session it is kept when it was last used, to five minutes', async () => {
  const door = await theDoor()
  const { cookies } = await signedIn(door)
  const moved = (minutes: number) => database().asDoorkeeper((tx) => sql`update auth_session set "updatedAt" = now() - ${`${minutes} minutes`}::interval where "userId" = ${door.person.id}`.execute(tx.db))
  const minutesAgo = async () => {
    await door.authentication.whoIs(cookies)
    const [session] = await database().asDoorkeeper((tx) => readSessions(tx, door.person.id))
    return Math.round((Date.now() - (session?.seen.getTime() ?? 0)) / 60_000)
  }
  await moved(3)
  expect(await minutesAgo()).toBe(3)
  await moved(40)
  expect(await minutesAgo()).toBe(0)
})

test('nobody ends a session of another', async () => {
  const door = await theDoor()
  const { cookies } = await signedIn(door)
  const [session] = await database().asDoorkeeper((tx) => readSessions(tx, door.person.id))
  const other = await anAccount(database(), door.authentication)
  expect(await database().asDoorkeeper((tx) => endSessions(tx, other.id, session?.id))).toBe(0)
  expect(await door.authentication.whoIs(cookies)).toBeDefined()
})

test('no address is kept, and the browser in few words', async () => {
  const door = await theDoor()
  await signedIn(door)
  const { rows } = await database().asKeeper((tx) => sql`select "ipAddress" as address, "userAgent" as browser from auth_session where "userId" = ${door.person.id}`.execute(tx.db))
  expect(rows).toEqual([{ address: null, browser: 'Firefox' }])
})

test('a closed account is gone with its sessions, and is an unknown name from then on', async () => {
  const door = await theDoor()
  const { cookies } = await signedIn(door)
  const half = await firstStep(door)
  await database().asDoorkeeper((tx) => closeAccount(tx, door.person.id))
  expect(await door.authentication.whoIs(cookies)).toBeUndefined()
  expect(await door.authentication.confirm(aCaller(sentBack(half)), door.person.code())).toMatchObject({ ok: false })
  expect(await door.authentication.signIn(aCaller(), door.person)).toEqual({ ok: false, refusal: { kind: 'sign-in-refused' } })
})

test('whoever tries too often from one address waits, by our word on the address and not by theirs', async () => {
  const authentication = await anAuthentication(database(), { most: 3, seconds: 600 })
  const given = { signInName: 'nobody', authenticationKey: aKey() }
  const caller = { ...aCaller(), address: '198.51.100.7' }
  for (let times = 0; times < 3; times++) expect(await authentication.signIn(caller, given)).toMatchObject({ refusal: { kind: 'sign-in-refused' } })
  expect(await authentication.signIn(caller, given)).toMatchObject({ refusal: { kind: 'too-many-attempts', retryAfter: expect.any(Number) } })
  expect(await authentication.signIn({ ...caller, address: '198.51.100.8' }, given)).toMatchObject({ refusal: { kind: 'sign-in-refused' } })
})

test('a passkey is asked for in a fresh session alone', async () => {
  const door = await theDoor()
  expect(await door.authentication.passkeys.begin(aCaller())).toEqual({ ok: false, refusal: { kind: 'passkey-refused' } })
  const { cookies } = await signedIn(door)
  const begun = await door.authentication.passkeys.begin(aCaller(cookies))
  expect(begun).toMatchObject({ ok: true, value: { options: { rp: { id: new URL(ORIGIN).hostname }, challenge: expect.any(String) } } })
  await database().asDoorkeeper((tx) => sql`update auth_session set "createdAt" = now() - interval '11 minutes' where "userId" = ${door.person.id}`.execute(tx.db))
  expect(await door.authentication.passkeys.begin(aCaller(cookies))).toEqual({ ok: false, refusal: { kind: 'passkey-refused' } })
  expect(await door.authentication.passkeys.list(aCaller(cookies))).toEqual([])
})

test('the public and an organisation reach nothing of it', async () => {
  const { person } = await theDoor()
  for (const table of ['auth_user', 'auth_account', 'auth_session', 'auth_verification', 'auth_two_factor', 'auth_passkey']) {
    const statement = sql.raw(`select * from ${table}`)
    await expect(database().asPublic((tx) => statement.execute(tx.db)), table).rejects.toThrow(/permission denied/)
    await expect(database().asOrganisation(person.id, (tx) => statement.execute(tx.db)), table).rejects.toThrow(/permission denied/)
  }
})
