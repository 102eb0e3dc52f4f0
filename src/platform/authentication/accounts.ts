import { sql } from 'kysely'
import type { Id } from '#kernel'
import type { Transaction } from '#platform/database'

/** An account, ready to be written: what takes long has been done before the transaction begins. */
export type PreparedAccount = { readonly id: Id; readonly signInName: string; readonly passwordHash: string; readonly sealedAuthenticator: string }

/** What better-auth calls the e-mail address. No mail goes there: `.invalid` leads nowhere for good (RFC 2606). */
export const addressOf = (signInName: string): string => `${signInName}@staff.invalid`

/** Writes it, with its second factor. There is none without. To be called in a doorkeeper's transaction. */
export const writeAccount = async ({ db }: Transaction, { id, signInName, passwordHash, sealedAuthenticator }: PreparedAccount): Promise<void> => {
  await sql`insert into auth_user (id, name, email) values (${id}, ${signInName}, ${addressOf(signInName)})`.execute(db)
  await sql`insert into auth_account ("accountId", "providerId", "userId", password) values (${id}, 'credential', ${id}, ${passwordHash})`.execute(db)
  await sql`insert into auth_two_factor ("userId", secret, "backupCodes") values (${id}, ${sealedAuthenticator}, '')`.execute(db)
}

/** Another authentication key for an account, ready to be written. `before`: the hash of the one that was proved. */
export type PreparedRekey = { readonly account: Id; readonly before: string; readonly after: string }

/** Writes it. False when the key that was proved is none any more. To be called in a doorkeeper's transaction. */
export const writeRekey = async ({ db }: Transaction, { account, before, after }: PreparedRekey): Promise<boolean> =>
  (await sql`update auth_account set password = ${after}, "updatedAt" = now() where "userId" = ${account} and password = ${before}`.execute(db)).numAffectedRows === 1n

/** The hash of an account's authentication key. */
export const readPasswordHash = async ({ db }: Transaction, account: Id): Promise<string | undefined> =>
  (await sql<{ password: string }>`select password from auth_account where "userId" = ${account}`.execute(db)).rows[0]?.password

/** Takes an account away, with its sessions, passkeys and second factor, and whatever sign-in is half done. */
export const closeAccount = async ({ db }: Transaction, account: Id): Promise<void> => {
  await sql`delete from auth_verification where value = ${account}`.execute(db)
  await sql`delete from auth_user where id = ${account}`.execute(db)
}
