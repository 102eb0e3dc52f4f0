import { ok, refuse, type Result } from '#kernel'
import { beginsWith, concat, randomBytes, type Bytes } from '../bytes/bytes.ts'
import { insideOf, pad } from '../bytes/padding.ts'
import { additionalData, type Context } from './context.ts'
import { decrypt } from './decrypt.ts'
import { hasEnvelopeForm, NONCE_BYTES } from './envelope-form.ts'
import { readyKey, type Key, type Purpose } from './key.ts'

/**
 * `not-an-envelope`: the bytes do not have the form of one. `wrong-key`: sealed under another key. `envelope-refused`: changed, or
 * sealed for another place than the one expected; which of the two cannot be told.
 */
export type EnvelopeRefusal = { readonly kind: 'not-an-envelope' | 'wrong-key' | 'envelope-refused' }

const NOT_AN_ENVELOPE = refuse({ kind: 'not-an-envelope' })
const WRONG_KEY = refuse({ kind: 'wrong-key' })
const REFUSED = refuse({ kind: 'envelope-refused' })

const nothing = (): undefined => undefined

/**
 * Seals bytes for one place: a key commitment of 32 bytes, a random nonce of 12, AES-256-GCM (NIST SP 800-38D) over the padded
 * content, with the context as additional data. The commitment is there because GCM alone lets one ciphertext open under two keys.
 */
export const seal = async (key: Key<Purpose>, context: Context, content: Uint8Array): Promise<Bytes> => {
  const { commitment, cipher } = await readyKey(key)
  const nonce = randomBytes(NONCE_BYTES)
  const sealed = await globalThis.crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: additionalData(context) }, cipher, pad(content))
  return concat(commitment, nonce, new Uint8Array(sealed))
}

/**
 * Opens an envelope in the place where the caller expects it. Whatever does not fit is a refusal, and no byte of content leaves.
 * @param read takes what it needs out of the content, which is a view that it must not keep; `undefined` is a refusal
 */
export const openAs = async <T>(key: Key<Purpose>, expected: Context, envelope: Bytes, read: (content: Bytes) => T | undefined): Promise<Result<T, EnvelopeRefusal>> => {
  if (!hasEnvelopeForm(envelope)) return NOT_AN_ENVELOPE
  const known = readyKey(key)
  const { commitment, cipher } = known instanceof Promise ? await known : known
  if (!beginsWith(envelope, commitment)) return WRONG_KEY
  // A refusal by the cipher and one by the padding look alike. A hole in the context is a bug, and throws before this.
  const padded = await decrypt(cipher, expected, envelope).catch(nothing)
  const content = padded && insideOf(new Uint8Array(padded))
  const value = content && read(content)
  return value === undefined ? REFUSED : ok(value)
}

const copied = (content: Bytes): Bytes => content.slice()

/** Opens an envelope as `openAs` does, and gives its content. */
export const open = (key: Key<Purpose>, expected: Context, envelope: Bytes): Promise<Result<Bytes, EnvelopeRefusal>> => openAs(key, expected, envelope, copied)
