import { bech32 } from '@scure/base'
import { deviceKeyOf, readPassphrase, stretch } from '#vault/open'
import { valueOf } from '../../../src/web/desk/keys/worker/ceremonies/testing.ts'
import type { Worker } from './a-network.ts'

/** All that somebody's passphrase opens, as bytes by name: what must lie nowhere but in a worker's memory. */
export const keysOf = async ({ device, session, passphrase }: Worker): Promise<ReadonlyMap<string, Uint8Array>> => {
  const { identity, seed } = session.secret
  // As the server keeps it now: founding seals a secret anew.
  const { salt, kdf } = valueOf(await device.desk.api.me())
  const stretched = valueOf(await stretch(valueOf(readPassphrase(passphrase)), salt, kdf))
  const epochs = [...session.rings].flatMap(([group, ring]) => [...ring.keys].map(([epoch, key]): [string, Uint8Array] => [`epoch ${epoch} of ${group}`, key.reveal()]))
  return new Map([
    ['the signing key', seed],
    ['the identity', bech32.decodeToBytes(identity.reveal().toLowerCase()).bytes],
    ['the key-encrypting key', stretched.keyEncryptingKey.reveal()],
    ['the key for this device', (await deviceKeyOf(session.secret)).reveal()],
    ...epochs,
  ])
}

/** What they know as text: the passphrase, as printed and as typed, and the identity as age writes it. */
export const textsOf = ({ session, passphrase }: Worker): readonly string[] => [passphrase, passphrase.replaceAll('-', ' '), session.secret.identity.reveal()]
