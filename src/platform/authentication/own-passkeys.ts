import { sql } from 'kysely'
import type { Id } from '#kernel'
import type { Transaction } from '#platform/database'

/** Takes a passkey of an account away. False when it has none of that id. To be called in a doorkeeper's transaction. */
export const removePasskey = async ({ db }: Transaction, account: Id, id: Id): Promise<boolean> =>
  (await sql`delete from auth_passkey where id = ${id} and "userId" = ${account}`.execute(db)).numAffectedRows === 1n

/** Whether a passkey with this credential (WebAuthn, base64url) is registered for an account. */
export const isOwnPasskey = async ({ db }: Transaction, account: Id, credential: string): Promise<boolean> =>
  (await sql`select 1 from auth_passkey where "credentialID" = ${credential} and "userId" = ${account}`.execute(db)).rows.length === 1
