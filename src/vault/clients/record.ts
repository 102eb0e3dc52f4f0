import type { Result } from '#kernel'
import { concat, numberAt, type Bytes } from '../bytes/bytes.ts'
import type { Head } from '../log/entry.ts'
import { openAs, seal, type EnvelopeRefusal } from '../sealing/seal.ts'
import type { ClientKey } from './client-key.ts'

/** Which record of a file, of which kind (`identity`, `facts`, `narrative` …), and which revision of it, from 1. */
export type RecordPlace = { readonly record: string; readonly kind: string; readonly revision: number }

/** A record opened, and where the organisation's log ended for the one who wrote it: a reader with a shorter log has been shown an old one. */
export type OpenRecord = { readonly content: Bytes; readonly writtenAt: Head }

const HASH_BYTES = 32
const COUNT_BYTES = 4

const contextOf = ({ organisation, client, generation }: ClientKey, place: RecordPlace) => ({ type: 'record', organisation, client, generation, ...place }) as const

/** Seals a record: the head of the log as its writer knows it (32 bits, 32 bytes), then the content. */
export const sealRecord = (client: ClientKey, place: RecordPlace, content: Uint8Array, head: Head): Promise<Bytes> => {
  const count = new Uint8Array(COUNT_BYTES)
  new DataView(count.buffer).setUint32(0, head.entries)
  return seal(client.key, contextOf(client, place), concat(count, head.hash, content))
}

const read = (content: Bytes): OpenRecord | undefined => {
  if (content.length < COUNT_BYTES + HASH_BYTES) return undefined
  const writtenAt = { entries: numberAt(content, 0), hash: content.slice(COUNT_BYTES, COUNT_BYTES + HASH_BYTES) }
  return { content: content.slice(COUNT_BYTES + HASH_BYTES), writtenAt }
}

/** Opens the record that was asked for, or refuses. Never a content that was meant for another place. */
export const openRecord = (client: ClientKey, expected: RecordPlace, envelope: Bytes): Promise<Result<OpenRecord, EnvelopeRefusal>> =>
  openAs(client.key, contextOf(client, expected), envelope, read)
