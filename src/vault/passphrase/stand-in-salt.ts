import { utf8, type Bytes } from '../bytes/bytes.ts'
import { frame } from '../bytes/frame.ts'
import { FORMAT } from '../sealing/context.ts'
import { macOf } from '../sealing/mac.ts'
import { SALT_BYTES } from './kdf-versions.ts'

/**
 * The salt that a server answers for a name it does not know: always the same for the same name, so that asking twice tells nobody who works here.
 * @param secret of the server, 32 random bytes that stay as they are
 */
export const standInSalt = async (secret: Bytes, name: string): Promise<Bytes> => {
  const mac = await macOf(secret, frame([FORMAT, 'stand-in salt', utf8(name.normalize('NFKC').toLowerCase().trim())]))
  return mac.slice(0, SALT_BYTES)
}
