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

/** What stands in an opened envelope, as views into it. */
const viewed = (inside: Bytes): OpenRecord | undefined =>
  inside.length < COUNT_BYTES + HASH_BYTES
    ? undefined
    : { content: inside.subarray(COUNT_BYTES + HASH_BYTES), writtenAt: { entries: numberAt(inside, 0), hash: inside.subarray(COUNT_BYTES, COUNT_BYTES + HASH_BYTES) } }

const copied = ({ content, writtenAt: { entries, hash } }: OpenRecord): OpenRecord => ({ content: content.slice(), writtenAt: { entries, hash: hash.slice() } })

/**
 * Opens the record that was asked for, or refuses. Never a content that was meant for another place.
 * @param take reads what was opened where it lies, and keeps no view of it: of ten thousand records no copy is made
 */
export const openRecordAs = <T>(client: ClientKey, expected: RecordPlace, envelope: Bytes, take: (opened: OpenRecord) => T): Promise<Result<T, EnvelopeRefusal>> =>
  openAs(client.key, contextOf(client, expected), envelope, (inside) => {
    const opened = viewed(inside)
    return opened && take(opened)
  })

/** Opens a record as `openRecordAs` does, and gives all of it. */
export const openRecord = (client: ClientKey, expected: RecordPlace, envelope: Bytes): Promise<Result<OpenRecord, EnvelopeRefusal>> => openRecordAs(client, expected, envelope, copied)
