import type { Bytes } from '../bytes/bytes.ts'
import { additionalData, writeAdditionalData, type Context } from './context.ts'
import { COMMITMENT_BYTES, NONCE_BYTES } from './envelope-form.ts'
import type { Ready } from './key.ts'

/** Envelopes up to this size, which almost all are, are laid on the desk below; bigger ones are opened where they lie. */
const DESK_BYTES = 16_384

// WebCrypto takes copies of all that it is given before it answers with a promise (its algorithm for `decrypt`, and "normalize an algorithm"). So one
// place to lay an envelope and its additional data serves all of them, one after another; only ciphertext and ids ever lie there. Every view that is
// made anew costs a browser as much as a tenth of the opening itself: there is one for each size.
const laid = new Uint8Array(DESK_BYTES)
const beside = new Uint8Array(1024)
const nonce = laid.subarray(COMMITMENT_BYTES, COMMITMENT_BYTES + NONCE_BYTES)
const bodies = new Map<number, Bytes>()
const besides = new Map<number, Bytes>()

const viewOf = (views: Map<number, Bytes>, of: Bytes, from: number, to: number): Bytes => {
  const known = views.get(to)
  if (known) return known
  const view = of.subarray(from, to)
  views.set(to, view)
  return view
}

const besideOf = (context: Context): Bytes => {
  const length = writeAdditionalData(context, beside)
  return length === undefined ? additionalData(context) : viewOf(besides, beside, 0, length)
}

/** What lies padded in an envelope; rejects when it was changed, or sealed for another place. Nothing is waited for before WebCrypto has it all. */
export const decrypt = (cipher: Ready['cipher'], context: Context, envelope: Bytes): Promise<ArrayBuffer> => {
  const { subtle } = globalThis.crypto
  const bound = besideOf(context)
  if (envelope.length > DESK_BYTES) {
    const iv = envelope.subarray(COMMITMENT_BYTES, COMMITMENT_BYTES + NONCE_BYTES)
    return subtle.decrypt({ name: 'AES-GCM', iv, additionalData: bound }, cipher, envelope.subarray(COMMITMENT_BYTES + NONCE_BYTES))
  }
  laid.set(envelope)
  return subtle.decrypt({ name: 'AES-GCM', iv: nonce, additionalData: bound }, cipher, viewOf(bodies, laid, COMMITMENT_BYTES + NONCE_BYTES, envelope.length))
}
