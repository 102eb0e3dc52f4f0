import { createSHA256 } from 'hash-wasm'
import type { Bytes } from '../bytes/bytes.ts'
import { LENGTH_BYTES, LARGEST_CONTENT, paddedLength } from '../bytes/padding.ts'
import { streamToRecipient, streamWithIdentity } from '../sealing/age-file.ts'
import { recipientOf } from '../sealing/age-identity.ts'
import { attachmentIdentity } from './attachment.ts'
import type { ClientKey } from './client-key.ts'

const ZEROS = new Uint8Array(65_536)

/** What `pad` gives, as it comes along. Fails when other bytes come than were announced. */
const padding = (size: number): TransformStream<Uint8Array, Uint8Array> => {
  let come = 0
  return new TransformStream({
    start: (out) => {
      const front = new Uint8Array(LENGTH_BYTES)
      new DataView(front.buffer).setUint32(0, size)
      out.enqueue(front)
    },
    transform: (chunk, out) => {
      come += chunk.length
      if (come > size) throw new RangeError('more bytes come than were announced')
      out.enqueue(chunk)
    },
    flush: (out) => {
      if (come < size) throw new RangeError('fewer bytes come than were announced')
      for (let left = paddedLength(size) - LENGTH_BYTES - size; left > 0; left -= ZEROS.length) out.enqueue(ZEROS.slice(0, Math.min(left, ZEROS.length)))
    },
  })
}

/** Takes off what `padding` put on; whatever `pad` would not give is refused by failing. */
const unpadding = (): TransformStream<Uint8Array, Uint8Array> => {
  const front = new Uint8Array(LENGTH_BYTES)
  let [come, size] = [0, 0]
  return new TransformStream({
    transform: (chunk, out) => {
      let at = 0
      for (; come < LENGTH_BYTES && at < chunk.length; at += 1, come += 1) front[come] = chunk[at] ?? 0
      if (come < LENGTH_BYTES) return
      size = new DataView(front.buffer).getUint32(0)
      const content = chunk.subarray(at, Math.max(at, at + LENGTH_BYTES + size - come))
      if (content.length > 0) out.enqueue(content)
      if (chunk.subarray(at + content.length).some((byte) => byte !== 0)) throw new TypeError('padding that is not zeros')
      come += chunk.length - at
    },
    flush: () => {
      if (come < LENGTH_BYTES || size > LARGEST_CONTENT || paddedLength(size) !== come) throw new TypeError('padding of another length')
    },
  })
}

/** Seals an attachment as it comes along: the same file that `sealAttachment` makes. `size`: in bytes, as announced. */
export const sealAttachmentStream = async (client: ClientKey, attachment: string, content: ReadableStream<Uint8Array>, size: number): Promise<ReadableStream<Uint8Array>> => {
  if (size > LARGEST_CONTENT) throw new RangeError(`${size} bytes are more than an attachment holds`)
  return await streamToRecipient(await recipientOf(await attachmentIdentity(client, attachment)), content.pipeThrough(padding(size)))
}

/** Opens one as it comes along, sealed under one of these generations of the client's key. It fails on the way where something is wrong; nothing that came may be used before its end and before its hash is right. */
export const openAttachmentStream = async (client: readonly ClientKey[], attachment: string, stored: ReadableStream<Uint8Array>): Promise<ReadableStream<Uint8Array>> =>
  (await streamWithIdentity(await Promise.all(client.map((one) => attachmentIdentity(one, attachment))), stored)).pipeThrough(unpadding())

/** Passes bytes on and hashes them: SHA-256 of all that went through, and nothing before they are through. WebCrypto hashes nothing piece by piece. */
export const streamedSha256 = async (): Promise<{ readonly through: TransformStream<Uint8Array, Uint8Array>; readonly digest: () => Bytes | undefined }> => {
  const hasher = await createSHA256()
  hasher.init()
  let digest: Bytes | undefined
  const through = new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, out) => {
      hasher.update(chunk)
      out.enqueue(chunk)
    },
    flush: () => {
      digest = new Uint8Array(hasher.digest('binary'))
    },
  })
  return { through, digest: () => digest }
}
