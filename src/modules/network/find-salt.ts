import type { AccountsDeps } from './accounts-deps.ts'
import { CURRENT_DERIVATION, parseSignInName } from './staff.ts'
import { readBySignInName } from './staff-store.ts'

/** What a browser needs before it can derive a key from a passphrase. */
export type Derivation = { readonly salt: Uint8Array; readonly derivation: number }

/**
 * The salt of a sign-in name. A name that nobody has gets one as well, always the same: the answer never tells who is there.
 * Both are looked up and both are computed, so that the time does not tell either.
 */
export const findSalt = async ({ authentication, database }: Pick<AccountsDeps, 'authentication' | 'database'>, given: string): Promise<Derivation> => {
  const name = parseSignInName(given)
  const standIn = { salt: authentication.standInSalt(name ?? given), derivation: CURRENT_DERIVATION }
  // What can be no name is looked up as a name that nobody can have.
  const known = await database.asDoorkeeper((tx) => readBySignInName(tx, name ?? '-'))
  return known === undefined ? standIn : { salt: new Uint8Array(known.salt), derivation: known.derivation }
}
