import type { Id } from '#kernel'
import { emptyNameIndex, findableOf } from '#clients/finding'
import type { Bytes } from '#vault/envelope'
import { Key } from '#vault/open'
import { frame } from '../../../src/vault/bytes/frame.ts'
import { additionalData, FORMAT } from '../../../src/vault/sealing/context.ts'
import { COMMITMENT_BYTES, NONCE_BYTES } from '../../../src/vault/sealing/envelope-form.ts'
import { readyKey } from '../../../src/vault/sealing/key.ts'
import { TODAY, type Kept } from './sealed.ts'

const partsOf = (envelope: Bytes) => ({ iv: envelope.slice(COMMITMENT_BYTES, COMMITMENT_BYTES + NONCE_BYTES), data: envelope.slice(COMMITMENT_BYTES + NONCE_BYTES) })

const { subtle } = globalThis.crypto
const decoder = new TextDecoder()

/** The answers in deciphered bytes, without looking at how they are framed. */
const contentOf = (bytes: ArrayBuffer) => {
  const text = decoder.decode(bytes)
  // The body is written with its form first, and padded after it.
  const body: { readonly answers: Record<string, string> } = JSON.parse(text.slice(text.indexOf('{"form"'), text.lastIndexOf('}') + 1))
  return body.answers
}

/** Each client's key opened and derived from, each record deciphered and parsed, names put into the index: nothing is checked, nothing kept. `epoch`: the group's key. */
export const bareOpening = async (kept: readonly Kept[], organisation: Id, epoch: Bytes): Promise<() => Promise<void>> => {
  const { cipher: epochCipher } = await readyKey(new Key('epoch', epoch.slice()))
  const [toCipher, toCommitment] = ['cipher', 'commitment'].map((use) => ({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: frame([FORMAT, 'derive', 'client', use]) }))
  const files = kept.flatMap(({ listed: { client, key }, records }) => {
    if (!key || !toCipher || !toCommitment) return []
    const { sealed, ...place } = key
    const beside = additionalData({ type: 'client-key', organisation, ...place })
    return [{ client, wrap: { ...partsOf(sealed), additionalData: beside }, records: records.map(({ envelope, record, kind, revision, generation }) => ({ ...partsOf(envelope), additionalData: additionalData({ type: 'record', organisation, client, generation, record, kind, revision }) })) }]
  })
  return async () => {
    const index = emptyNameIndex()
    await Promise.all(files.map(async ({ client, wrap, records }) => {
      const padded = await subtle.decrypt({ name: 'AES-GCM', ...wrap }, epochCipher, wrap.data)
      const secret = await subtle.importKey('raw', new Uint8Array(padded, 4, 32), 'HKDF', false, ['deriveBits', 'deriveKey'])
      if (!toCipher || !toCommitment) return
      const [cipher] = await Promise.all([subtle.deriveKey(toCipher, secret, { name: 'AES-GCM', length: 256 }, false, ['decrypt']), subtle.deriveBits(toCommitment, secret, 256)])
      const opened = await Promise.all(records.map(({ data, ...how }) => subtle.decrypt({ name: 'AES-GCM', ...how }, cipher, data)))
      const [person, , contact] = opened.map(contentOf)
      index.put(findableOf(client, person ?? {}, contact ?? {}, TODAY))
    }))
    if (index.find('x', { today: TODAY }).length > kept.length) throw new Error('never')
  }
}
