import { ok, refuse, type Result, type Secret } from '#kernel'
import { equalBytes, type Bytes } from '../bytes/bytes.ts'
import { pad, unpad } from '../bytes/padding.ts'
import { toRecipients, withIdentity, type AgeRefusal } from '../sealing/age-file.ts'
import { identityOfSeed, recipientOf } from '../sealing/age-identity.ts'
import { derive } from '../sealing/hkdf.ts'
import { sha256 } from '../sealing/sha256.ts'
import type { ClientKey } from './client-key.ts'

/** A stored attachment, and what the record that speaks of it must hold: SHA-256 of the stored bytes. Names and types belong into that record. */
export type StoredAttachment = { readonly stored: Bytes; readonly sha256: Bytes }

/** `other-file`: not the bytes of which the record speaks. */
export type AttachmentRefusal = AgeRefusal | { readonly kind: 'other-file' }

/**
 * The age identity of one attachment, from the client's key: with it the plain `age` command opens the stored file. It gives the padded
 * content: a length of 32 bits, the bytes, zeros up to a power of two.
 */
export const attachmentIdentity = async ({ organisation, client, generation, key }: ClientKey, attachment: string): Promise<Secret> =>
  identityOfSeed(await derive(key.reveal(), ['client', 'attachment', organisation, client, String(generation), attachment]))

export const sealAttachment = async (client: ClientKey, attachment: string, content: Bytes): Promise<StoredAttachment> => {
  const stored = await toRecipients([await recipientOf(await attachmentIdentity(client, attachment))], pad(content))
  return { stored, sha256: await sha256(stored) }
}

/** @param expected the SHA-256 that the record holds, 32 bytes */
export const openAttachment = async (client: ClientKey, attachment: string, stored: Bytes, expected: Bytes): Promise<Result<Bytes, AttachmentRefusal>> => {
  if (!equalBytes(await sha256(stored), expected)) return refuse({ kind: 'other-file' })
  const opened = await withIdentity(await attachmentIdentity(client, attachment), stored)
  if (!opened.ok) return opened
  const content = unpad(opened.value)
  return content ? ok(content) : refuse({ kind: 'age-file-refused' })
}
