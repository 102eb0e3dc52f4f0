import { hashPassword, symmetricEncrypt } from 'better-auth/crypto'
import type { Ids, Secret } from '#kernel'
import type { PreparedAccount } from './accounts.ts'

/** Hashes the authentication key, and seals the authenticator's secret under the installation's. */
export const prepareAccount = async (secret: Secret, ids: Ids, wish: { readonly signInName: string; readonly authenticationKey: Secret; readonly authenticator: string }): Promise<PreparedAccount> => ({
  id: ids.next(),
  signInName: wish.signInName,
  passwordHash: await hashPassword(wish.authenticationKey.reveal()),
  sealedAuthenticator: await symmetricEncrypt({ key: secret.reveal(), data: wish.authenticator }),
})
