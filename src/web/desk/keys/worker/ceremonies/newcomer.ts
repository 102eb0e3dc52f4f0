import { ok, refuse, type Id, type Ids, type Result, type Secret } from '#kernel'
import type { Bytes } from '#vault/envelope'
import { generatePassphrase, generateStaffKeys, keepSecret, publicKeysOf, readPassphrase, type PassphraseRefusal, type PublicKeys, type StaffKeys } from '#vault/open'
import type { JoiningKeys } from './api/api-joining.ts'

/** Somebody who is about to join: everything that is drawn for them, before the server has heard of it. Trying again uses the same. */
export type Newcomer = { readonly staff: Id; readonly keys: StaffKeys; readonly publicKeys: PublicKeys; readonly passphrase: Secret }

/** The root of a log that is not founded yet. It opens none. */
export const NO_ROOT: Bytes = new Uint8Array(32)

/** Draws id, keys and passphrase. */
export const drawNewcomer = async (ids: Ids): Promise<Newcomer> => {
  const keys = generateStaffKeys()
  return { staff: ids.next(), keys, publicKeys: await publicKeysOf(keys), passphrase: generatePassphrase() }
}

/** What was typed back is a passphrase, but not the one that was drawn. */
export type NotTypedBack = { readonly kind: 'not-typed-back' }

/** The passphrase must have been written down before anything hangs on it: it is typed back. */
export const isTypedBack = ({ passphrase }: Newcomer, typed: string): Result<true, NotTypedBack | PassphraseRefusal> => {
  const read = readPassphrase(typed)
  if (!read.ok) return read
  return read.value.reveal() === passphrase.reveal() ? ok(true) : refuse({ kind: 'not-typed-back' })
}

/** What the server is given of a newcomer: public keys, the secret sealed under their passphrase, what they show as a password. */
export const sealNewcomer = async ({ staff, keys, publicKeys, passphrase }: Newcomer, organisation: Id, rootFingerprint: Bytes, keyProof: Bytes): Promise<{ readonly keys: JoiningKeys; readonly authenticationKey: string }> => {
  const { kept, authentication } = await keepSecret({ organisation, staff }, { ...keys, rootFingerprint }, passphrase)
  const { salt, kdf, sealed } = kept.passphrase
  return { keys: { staff, salt, kdf: kdf as JoiningKeys['kdf'], ...publicKeys, keyProof, sealedSecret: sealed }, authenticationKey: authentication.reveal() }
}
