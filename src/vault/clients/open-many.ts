import { ok, refuse, type Result } from '#kernel'
import type { Bytes } from '../bytes/bytes.ts'
import type { KeyRing } from '../groups/key-ring.ts'
import { openClientKey, openGeneration, type ClientKey, type ClientKeyRefusal, type ClientPlace, type SealedClientKey, type SealedGeneration } from './client-key.ts'
import { openRecord, type OpenRecord, type RecordPlace } from './record.ts'

/** A record as it is kept: its place, under which generation of its client's key, and the envelope. */
export type KeptOfMany = RecordPlace & { readonly generation: number; readonly envelope: Bytes }

/** What is kept of one client: the key, older generations in any order, records. */
export type KeptFile = ClientPlace & { readonly key: SealedClientKey; readonly older: readonly SealedGeneration[]; readonly records: readonly KeptOfMany[] }

/** `unknown-group`: its keys are not held. `missing-generation`: the record lies under one that did not come along. */
export type OpenManyRefusal = ClientKeyRefusal | { readonly kind: 'unknown-group' | 'missing-generation' }

/** One record of many, opened or refused; what is refused stops no other. */
export type OneOfMany = RecordPlace & { readonly client: string; readonly opened: Result<OpenRecord, OpenManyRefusal> }

/** About so many records are opened together: enough to keep WebCrypto busy, few enough to be told often and to stop soon. */
const AT_ONCE = 500

type Generations = Result<ReadonlyMap<number, ClientKey>, OpenManyRefusal>

/** The client's key in every generation that these records lie under, as far as they came along. */
const openGenerations = async (file: KeptFile, ring: KeyRing | undefined): Promise<Generations> => {
  if (!ring) return refuse({ kind: 'unknown-group' })
  const newest = await openClientKey(file, file.key, ring)
  if (!newest.ok) return newest
  const keys = new Map([[newest.value.generation, newest.value]])
  const last = file.records.reduce((least, { generation }) => Math.min(least, generation), newest.value.generation)
  let newer = newest.value
  while (newer.generation > last) {
    const kept = file.older.find(({ generation }) => generation === newer.generation - 1)
    const older = kept && (await openGeneration(newer, kept))
    // Records under a generation that is not there, or does not open, are refused one by one.
    if (older?.ok !== true) break
    keys.set(older.value.generation, older.value)
    newer = older.value
  }
  return ok(keys)
}

const openOne = async (file: KeptFile, keys: Generations, { record, kind, revision, generation, envelope }: KeptOfMany): Promise<OneOfMany> => {
  const place = { record, kind, revision }
  if (!keys.ok) return { client: file.client, ...place, opened: keys }
  const key = keys.value.get(generation)
  return { client: file.client, ...place, opened: key ? await openRecord(key, place, envelope) : refuse({ kind: 'missing-generation' }) }
}

const openFile = async (file: KeptFile, ring: KeyRing | undefined): Promise<readonly OneOfMany[]> => {
  const keys = await openGenerations(file, ring)
  return Promise.all(file.records.map((one) => openOne(file, keys, one)))
}

const batchesOf = (files: readonly KeptFile[]): readonly (readonly KeptFile[])[] => {
  const batches: KeptFile[][] = []
  let room = 0
  for (const file of files) {
    if (room <= 0) {
      batches.push([])
      room = AT_ONCE
    }
    batches.at(-1)?.push(file)
    room -= Math.max(1, file.records.length)
  }
  return batches
}

/**
 * Opens the records of many clients, some hundred at a time and in their order, for lists and indexes. Every check of `openClientKey` and `openRecord` is
 * made of each. Whoever stops asking stops the opening. What devices have seen and logs say is not asked here.
 * @param ringOf the keys of a group, as far as they are held
 *
 * @example
 * for await (const some of openMany(files, (group) => session.rings.get(group))) show(some)
 */
export async function* openMany(files: readonly KeptFile[], ringOf: (group: string) => KeyRing | undefined): AsyncGenerator<readonly OneOfMany[], void, undefined> {
  const openBatch = async (batch: readonly KeptFile[]) => (await Promise.all(batch.map((file) => openFile(file, ringOf(file.key.group))))).flat()
  const [first, ...rest] = batchesOf(files)
  if (!first) return
  let ahead = openBatch(first)
  // The next ones are begun before these are looked at, so that WebCrypto never waits.
  for (const batch of rest) {
    const opened = await ahead
    ahead = openBatch(batch)
    yield opened
  }
  yield await ahead
}
