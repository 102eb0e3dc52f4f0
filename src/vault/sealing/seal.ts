import { ok, refuse, type Result } from '#kernel'
import { concat, equalBytes, randomBytes, type Bytes } from '../bytes/bytes.ts'
import { pad, unpad } from '../bytes/padding.ts'
import { additionalData, type Context } from './context.ts'
import { COMMITMENT_BYTES, hasEnvelopeForm, NONCE_BYTES } from './envelope-form.ts'
import { readyKey, type Key, type Purpose } from './key.ts'

/**
 * `not-an-envelope`: the bytes do not have the form of one. `wrong-key`: sealed under another key. `envelope-refused`: changed, or
 * sealed for another place than the one expected; which of the two cannot be told.
 */
export type EnvelopeRefusal = { readonly kind: 'not-an-envelope' | 'wrong-key' | 'envelope-refused' }

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

const refused = (): undefined => undefined

const decrypt = (cipher: Awaited<ReturnType<typeof readyKey>>['cipher'], context: Context, envelope: Bytes): Promise<ArrayBuffer | undefined> => {
  const iv = envelope.subarray(COMMITMENT_BYTES, COMMITMENT_BYTES + NONCE_BYTES)
  const body = envelope.subarray(COMMITMENT_BYTES + NONCE_BYTES)
  const aes = { name: 'AES-GCM', iv, additionalData: additionalData(context) }
  return globalThis.crypto.subtle.decrypt(aes, cipher, body).catch(refused)
}

/** Opens an envelope in the place where the caller expects it. Whatever does not fit is a refusal, and no byte of content leaves. */
export const open = async (key: Key<Purpose>, expected: Context, envelope: Bytes): Promise<Result<Bytes, EnvelopeRefusal>> => {
  if (!hasEnvelopeForm(envelope)) return refuse({ kind: 'not-an-envelope' })
  const { commitment, cipher } = await readyKey(key)
  if (!equalBytes(commitment, envelope.subarray(0, COMMITMENT_BYTES))) return refuse({ kind: 'wrong-key' })
  const padded = await decrypt(cipher, expected, envelope)
  const content = padded && unpad(new Uint8Array(padded))
  return content ? ok(content) : refuse({ kind: 'envelope-refused' })
}
