import { createHash, createHmac, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { Registry } from 'prom-client'
import { z } from 'zod'
import { randomIds, Secret, systemClock, type Id } from '#kernel'
import { aSetUpToken, openInstallation, type AccountsDeps, type KeyMaterial, type SetUpToken, type StaffActor, type StaffRole } from '#network'
import type { EnvelopesDeps } from '#envelopes'
import type { LibraryDeps } from '#library'
import { oneTimeCode, openAuthentication, writeAccount } from '#platform/authentication'
import type { Database } from '#platform/database'
import { openLog } from '#platform/log'
import { CURRENT_KDF, type Bytes } from '#vault/envelope'
import { openPageMemory, openReadiness, parseTrustedProxies, startHttp } from '#web/http'
import { joinerKeys } from '#web/wire'
import { openApi } from './open-api.ts'

const bytes = (length: number): Bytes => new Uint8Array(randomBytes(length))

/** What a browser would make; bytes that mean nothing here. */
const someKeys = (): KeyMaterial => ({ staff: randomIds.next(), salt: bytes(16), kdf: CURRENT_KDF, publicKey: bytes(32), recipient: 'age1pq1bytesthatmeannothing', keyProof: bytes(32), sealedSecret: bytes(2048) })

/** Keys as they go over the wire. */
export const keysOnWire = () => z.encode(joinerKeys, someKeys())

export const aKey = (): string => randomBytes(32).toString('base64url')

/** A token, and the hash under which the server keeps it. */
export const aToken = () => {
  const token = randomBytes(16).toString('base64url')
  return { token, tokenHash: new Uint8Array(createHash('sha256').update(token).digest()) }
}

export type Answer = { readonly status: number; readonly headers: Headers; readonly body: unknown; readonly cookies: readonly string[] }

type Asking = { readonly body?: unknown; readonly cookies?: string | undefined; readonly headers?: Readonly<Record<string, string>> }

/** A server with the API and two organisations, on a free port. Nothing is limited. */
export const aServer = async (database: Database, limited = false, envelopes?: EnvelopesDeps, library?: LibraryDeps) => {
  const logged: string[] = []
  const installation = await openInstallation({ database, ids: randomIds }, { foundAs: 'real' })
  if (!installation.ok) throw new Error(installation.refusal.kind)
  const log = openLog({ write: (text) => logged.push(text) })
  const secret = aKey()
  const authentication = await openAuthentication({ database, origin: 'http://localhost:4100', log, attempts: { most: 1e6, seconds: 1 }, secret: new Secret(secret) })
  const deps: AccountsDeps & SetUpToken = { database, authentication, clock: systemClock, ids: randomIds, ...aSetUpToken() }
  const api = openApi({ ...deps, library }, '1.0.0', envelopes)
  const readiness = openReadiness()
  readiness.ready()
  const proxies = parseTrustedProxies([])
  if (!proxies.ok) throw new Error('no proxies are proxies')
  const http = await startHttp({
    routes: [], problemPage: async ({ kind }) => kind, host: '127.0.0.1', port: 0, trustedProxies: proxies.value, log, ids: randomIds, readiness, metrics: new Registry(), pages: openPageMemory(systemClock),
    allowance: { requests: 0, seconds: 1 }, api: { ...api, sparing: { requests: limited ? 3 : 0, seconds: 600 } },
  })
  if (!http.ok) throw new Error(http.refusal.kind)
  const { url, stop } = http.value

  const call = async (method: string, path: string, { body, cookies, headers = {} }: Asking = {}): Promise<Answer> => {
    const answer = await fetch(url + path, {
      method: method.toUpperCase(), redirect: 'manual',
      headers: { origin: url, ...(cookies !== undefined && { cookie: cookies }), ...(body !== undefined && { 'content-type': body instanceof Uint8Array ? 'application/octet-stream' : 'application/json' }), ...headers },
      body: body === undefined ? null : typeof body === 'string' || body instanceof Uint8Array ? Buffer.from(body) : JSON.stringify(body),
    })
    const text = await answer.text()
    return { status: answer.status, headers: answer.headers, body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text, cookies: answer.headers.getSetCookie() }
  }
  const member: Id = randomIds.next()
  await database.asKeeper((tx) => sql`insert into organisation (id, slug, kind, name) values (${member}, ${`member-${member}`}, 'member', 'Heron House')`.execute(tx.db))
  // One hash for many people: to make one takes as long as a hundred requests.
  const prepared = await authentication.prepare({ signInName: 'template', authenticationKey: new Secret(aKey()), authenticator: aKey() })
  return { deps, api, logged, call, url, secret, prepared, secretariat: installation.value.secretariat.id, member, [Symbol.asyncDispose]: async () => void (await stop(0)) }
}

export type Server = Awaited<ReturnType<typeof aServer>>

/** Somebody with an account, as if they had joined. */
export const aPerson = async ({ deps, secretariat }: Server, organisation: Id, roles: readonly StaffRole[]) => {
  const id = randomIds.next()
  const [signInName, authenticationKey, authenticator] = [`person-${id.slice(0, 8)}`, aKey(), randomBytes(16).toString('hex')]
  const account = await deps.authentication.prepare({ signInName, authenticationKey: new Secret(authenticationKey), authenticator })
  const { salt, kdf, publicKey, recipient, keyProof, sealedSecret } = someKeys()
  await deps.database.asDoorkeeper(async (tx) => {
    await writeAccount(tx, account)
    await sql`insert into staff (id, organisation, account, name, sign_in_name, roles, salt, kdf, public_key, recipient, key_proof, sealed_secret, joined_at)
      values (${id}, ${organisation}, ${account.id}, ${`Person ${id.slice(0, 8)}`}, ${signInName}, ${roles}, ${salt}, ${kdf}, ${publicKey}, ${recipient}, ${keyProof}, ${sealedSecret}, now())`.execute(tx.db)
  })
  const actor: StaffActor = { kind: 'staff', staff: id, account: account.id, session: id, organisation, secretariat: organisation === secretariat, roles }
  return { id, actor, organisation, signInName, authenticationKey, code: () => oneTimeCode(authenticator, new Date()) }
}

export type Person = Awaited<ReturnType<typeof aPerson>>

/** The cookies of somebody who has signed in by both steps, over the wire. */
export const signedIn = async ({ call, deps }: Server, { signInName, authenticationKey, code, actor }: Person): Promise<string> => {
  // A test signs in more often than every thirty seconds.
  await deps.database.asDoorkeeper((tx) => sql`update auth_two_factor set last_step = null where "userId" = ${actor.account}`.execute(tx.db))
  const first = await call('post', '/api/sign-in', { body: { signInName, authenticationKey } })
  const second = await call('post', '/api/sign-in/code', { cookies: jar(first), body: { code: code() } })
  if (second.status !== 200) throw new Error(`not signed in: ${JSON.stringify(second.body)}`)
  return jar(second)
}

/** Somebody who works there and never signs in. */
export const aName = async ({ deps }: Server, organisation: Id, roles: readonly StaffRole[]): Promise<Id> => {
  const { staff, salt, kdf, publicKey, recipient, keyProof, sealedSecret } = someKeys()
  await deps.database.asDoorkeeper((tx) =>
    sql`insert into staff (id, organisation, name, sign_in_name, roles, salt, kdf, public_key, recipient, key_proof, sealed_secret, joined_at)
      values (${staff}, ${organisation}, 'Somebody', ${`name-${staff.slice(0, 8)}`}, ${roles}, ${salt}, ${kdf}, ${publicKey}, ${recipient}, ${keyProof}, ${sealedSecret}, now())`.execute(tx.db))
  return staff
}

/** Somebody with a session that is open already: the row and the signed cookie are those that the two steps of signing in leave. */
export const aSignedIn = async (server: Server, organisation: Id, roles: readonly StaffRole[]) => {
  const { deps, prepared, secret, secretariat } = server
  const id = await aName(server, organisation, roles)
  const [account, session, token] = [randomIds.next(), randomIds.next(), randomBytes(24).toString('base64url')]
  await deps.database.asDoorkeeper(async (tx) => {
    await writeAccount(tx, { ...prepared, id: account, signInName: `name-${id.slice(0, 8)}` })
    await sql`update staff set account = ${account} where id = ${id}`.execute(tx.db)
    await sql`insert into auth_session (id, "expiresAt", token, "userId") values (${session}, now() + interval '1 hour', ${token}, ${account})`.execute(tx.db)
  })
  const actor: StaffActor = { kind: 'staff', staff: id, account, session, organisation, secretariat: organisation === secretariat, roles }
  return { id, actor, cookies: `${deps.authentication.sessionCookie}=${encodeURIComponent(`${token}.${createHmac('sha256', secret).update(token).digest('base64')}`)}` }
}

export type SomebodySignedIn = Awaited<ReturnType<typeof aSignedIn>>

/** What a browser sends back of what it was given. */
export const jar = ({ cookies }: Answer): string => cookies.filter((cookie) => !/max-age=0/i.test(cookie)).map((cookie) => cookie.split(';')[0]).join('; ')

/** An invitation of a real organisation, as a commit to its log would leave it. */
export const anInvitation = async ({ deps }: Server, actor: Pick<StaffActor, 'organisation' | 'staff'>) => {
  const { token, tokenHash } = aToken()
  const id = randomIds.next()
  await deps.database.asOrganisation(actor.organisation, (tx) =>
    sql`insert into invitation (id, organisation, token_hash, name, sign_in_name, roles, greeting, invited_by, made_at, expires_at)
      values (${id}, ${actor.organisation}, ${tokenHash}, 'Guest', ${`guest-${randomBytes(6).toString('hex')}`}, ${['editor']}, ${bytes(8)}, ${actor.staff}, now(), now() + interval '7 days')`.execute(tx.db))
  return { id, token, code: () => oneTimeCode(deps.authentication.authenticatorOf(token), new Date()) }
}

