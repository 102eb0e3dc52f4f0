import { stretch } from '#vault/open'
import type { Desk } from './desk.ts'
import type { Newcomer } from './newcomer.ts'

/**
 * Whether somebody's account was made after all, when the line broke before the answer came: the first step of signing in accepts their passphrase,
 * which nobody else has seen.
 */
export const isThereAlready = async ({ api }: Pick<Desk, 'api'>, signInName: string, { passphrase }: Newcomer): Promise<boolean> => {
  const derivation = await api.salt(signInName)
  if (!derivation.ok) return false
  const stretched = await stretch(passphrase, derivation.value.salt, derivation.value.kdf)
  return stretched.ok && (await api.signIn({ signInName, authenticationKey: stretched.value.authentication.reveal() })).ok
}
