import { CURRENT_KDF } from '#vault/envelope'
import type { AccountsDeps } from './accounts-deps.ts'
import { parseSignInName } from './staff.ts'
import { readBySignInName } from './staff-store.ts'

/** What a browser needs before it can derive a key from a passphrase. `kdf`: the name of the way, which is all that a server may say of it. */
export type Derivation = { readonly salt: Uint8Array; readonly kdf: string }

/**
 * The salt of a sign-in name. A name that nobody has gets one as well, always the same: the answer never tells who is there.
 * Both are looked up and both are computed, so that the time does not tell either.
 */
export const findSalt = async ({ authentication, database }: Pick<AccountsDeps, 'authentication' | 'database'>, given: string): Promise<Derivation> => {
  const name = parseSignInName(given)
  const standIn = { salt: await authentication.standInSalt(name ?? given), kdf: CURRENT_KDF }
  // What can be no name is looked up as a name that nobody can have.
  const known = await database.asDoorkeeper((tx) => readBySignInName(tx, name ?? '-'))
  return known === undefined ? standIn : { salt: new Uint8Array(known.salt), kdf: known.kdf }
}
