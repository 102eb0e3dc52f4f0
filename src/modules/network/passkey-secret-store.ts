import type { Id } from '#kernel'
import type { Transaction } from '#platform/database'
import type { Bytes } from '#vault/envelope'

type SecretTables = { staff_passkey_secret: { staff: Id; credential: string; salt: Uint8Array; sealed: Uint8Array } }

type Kept = { readonly salt: Bytes; readonly sealed: Bytes }

const tables = (tx: Transaction) => tx.db.withTables<SecretTables>()

export const readPasskeySecret = async (tx: Transaction, staff: Id, credential: string): Promise<Kept | undefined> => {
  const row = await tables(tx).selectFrom('staff_passkey_secret').select(['salt', 'sealed']).where('staff', '=', staff).where('credential', '=', credential).executeTakeFirst()
  return row && { salt: new Uint8Array(row.salt), sealed: new Uint8Array(row.sealed) }
}

export const writePasskeySecret = async (tx: Transaction, staff: Id, credential: string, kept: Kept): Promise<void> => {
  await tables(tx).insertInto('staff_passkey_secret').values({ staff, credential, ...kept }).onConflict((conflict) => conflict.columns(['staff', 'credential']).doUpdateSet(kept)).execute()
}

/** False when there is none. */
export const forgetPasskeySecret = async (tx: Transaction, staff: Id, credential: string): Promise<boolean> =>
  (await tables(tx).deleteFrom('staff_passkey_secret').where('staff', '=', staff).where('credential', '=', credential).executeTakeFirst()).numDeletedRows === 1n
