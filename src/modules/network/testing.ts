import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { createHash, randomBytes } from 'node:crypto'
import { randomIds, Secret, systemClock, type Clock, type Id, type Result } from '#kernel'
import { CURRENT_KDF, type Bytes } from '#vault/envelope'
import { openAuthentication, oneTimeCode } from '#platform/authentication'
import type { Database } from '#platform/database'
import { aFolder } from '#tests/folder'
import { silentLog } from '#platform/log'
import type { AccountsDeps } from './accounts-deps.ts'
import { placeInvitation } from './invite.ts'
import { beginMembership } from './join.ts'
import type { Actor, StaffActor } from './model.ts'
import { openInstallation } from './open-installation.ts'
import type { StaffRole } from './rights.ts'
import type { KeyMaterial } from './staff.ts'

/** An organisation as a file has it; whatever is left out is ordinary. */
export const anEntry = (said: Readonly<Record<string, unknown>> = {}): object => ({ slug: 'heron-house', kind: 'member', name: 'Heron House', ...said })

export const theSecretariat = anEntry({ slug: 'secretariat', kind: 'secretariat', name: 'The Secretariat' })

/** A folder with these files: an object is written as JSON, text and bytes as they are. */
export const aNetworkFolder = async (files: Readonly<Record<string, object | string | Uint8Array>>): Promise<string> => {
  const folder = await aFolder()
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(folder, name), typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content))
  }
  return folder
}

/** A folder with these organisations, and other files. */
export const aNetwork = (organisations: readonly object[], files: Parameters<typeof aNetworkFolder>[0] = {}): Promise<string> =>
  aNetworkFolder({ 'organisations.json': { organisations }, ...files })

/** Founds an installation, and gives who acts for its secretariat and what use cases stand on. */
export const aFoundedNetwork = async (database: Database) => {
  const deps = { database, ids: randomIds }
  const { secretariat } = valueOf(await openInstallation(deps, { foundAs: 'real' }))
  return { deps, secretariat, operator: { kind: 'operator', organisation: secretariat.id } satisfies Actor }
}

/** Takes away every organisation but the secretariat. */
export const emptyNetwork = (database: Database) => database.asKeeper((tx) => sql`delete from organisation where kind <> 'secretariat'`.execute(tx.db))

/** The value of a result that is known to be well; a refusal fails the test and is told. */
export const valueOf = <T>(result: Result<T, { kind: string }>): T => {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}

/** What use cases of accounts stand on, with attempts as many as a test likes. */
export const accountsOver = async (database: Database, clock: Clock = systemClock): Promise<AccountsDeps> => ({
  database, clock, ids: randomIds,
  authentication: await openAuthentication({ database, origin: 'http://localhost:4100', log: silentLog, attempts: { most: 1e6, seconds: 1 }, secret: new Secret(randomBytes(32).toString('base64url')) }),
})

/** What a browser would make; bytes that mean nothing here. */
export const someKeys = (): KeyMaterial => ({ staff: randomIds.next(), salt: bytes(16), kdf: CURRENT_KDF, publicKey: bytes(32), recipient: 'age1pq1bytesthatmeannothing', keyProof: bytes(32), sealedSecret: bytes(2048) })

export const aSecretKey = (): Secret => new Secret(randomBytes(32).toString('base64url'))

const bytes = (length: number): Bytes => new Uint8Array(randomBytes(length))

/** Two organisations of a founded network: the secretariat and one more. */
export const twoOrganisations = async (database: Database) => {
  const { secretariat } = await aFoundedNetwork(database)
  const other = randomIds.next()
  await database.asKeeper((tx) => sql`insert into organisation (id, slug, kind, name) values (${other}, ${`member-${other}`}, 'member', 'Heron House')`.execute(tx.db))
  return { secretariat: secretariat.id, member: other }
}

/** Somebody who works there, with all that they sign in with. */
export const aPerson = async (deps: AccountsDeps, organisation: Id, roles: readonly StaffRole[], wish: { readonly secretariat?: boolean; readonly signInName?: string; readonly keys?: Partial<KeyMaterial>; readonly invitation?: Id } = {}) => {
  const keys = { ...someKeys(), ...wish.keys }
  const id = keys.staff
  const signInName = wish.signInName ?? `person-${id.slice(0, 8)}`
  const authenticationKey = aSecretKey()
  const authenticator = randomBytes(16).toString('hex')
  const account = await deps.authentication.prepare({ signInName, authenticationKey, authenticator })
  await deps.database.asDoorkeeper((tx) => beginMembership(tx, { organisation, name: `Person ${id.slice(0, 8)}`, roles, account, keys, at: deps.clock.now(), ...(wish.invitation && { invitation: wish.invitation }) }))
  const actor: StaffActor = { kind: 'staff', staff: id, account: account.id, session: randomIds.next(), organisation, secretariat: wish.secretariat ?? false, roles }
  return { id, actor, signInName, authenticationKey, authenticator, keys, code: () => oneTimeCode(authenticator, new Date()) }
}

/** An invitation, with the token that the invited browser would derive from the code. */
export const anInvitation = async (deps: AccountsDeps, actor: StaffActor, wish: { readonly roles?: readonly StaffRole[]; readonly signInName?: string; readonly replaces?: Id } = {}) => {
  const token = randomBytes(16).toString('base64url')
  const signInName = wish.signInName ?? `guest-${randomBytes(4).toString('hex')}`
  const input = {
    id: randomIds.next(), organisation: actor.organisation, name: 'Olena Invited', signInName, roles: wish.roles ?? (['counsellor'] as const), greeting: bytes(64),
    tokenHash: new Uint8Array(createHash('sha256').update(token).digest()), replaces: wish.replaces,
  }
  // As a commit to the log would, without a log.
  const made = valueOf(await deps.database.asOrganisation(actor.organisation, (tx) => placeInvitation(tx, actor, input, deps.clock.now())))
  const code = (at = new Date()) => oneTimeCode(deps.authentication.authenticatorOf(token), at)
  return { ...made, token, signInName, code, answer: () => ({ token, code: code(deps.clock.now()), authenticationKey: aSecretKey(), keys: someKeys() }) }
}
