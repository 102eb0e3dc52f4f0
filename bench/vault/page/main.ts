// What is measured inside the browser: the vault's own door beside WebCrypto and Argon2id as they come. Each call gives milliseconds.
import { argon2id } from 'hash-wasm'
import { randomBytes } from '#vault/envelope'
import { Key, newClientKey, openRecord, rewrapClientKeys, sealClientKey, sealRecord, type KeyRing } from '#vault/open'
import { additionalData } from '../../../src/vault/sealing/context.ts'
import { COMMITMENT_BYTES, NONCE_BYTES } from '../../../src/vault/sealing/envelope-form.ts'
import { readyKey } from '../../../src/vault/sealing/key.ts'

const RECORDS = 10_000
const CLIENTS = 5_000
const RECORD_BYTES = 300

const id = (): string => globalThis.crypto.randomUUID()

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await work()
  return performance.now() - began
}

const organisation = id()
const ring: KeyRing = { group: id(), current: 2, keys: new Map([[1, new Key('epoch', randomBytes(32))], [2, new Key('epoch', randomBytes(32))]]) }
const older: KeyRing = { ...ring, current: 1 }

const aFileOfRecords = async () => {
  const key = newClientKey({ organisation, client: id() }, ring)
  const head = { entries: 40, hash: randomBytes(32) }
  const records: { readonly place: { readonly record: string; readonly kind: string; readonly revision: number }; readonly envelope: Uint8Array<ArrayBuffer> }[] = []
  for (let at = 0; at < RECORDS; at += 1) {
    const place = { record: id(), kind: 'facts', revision: 1 }
    records.push({ place, envelope: await sealRecord(key, place, randomBytes(RECORD_BYTES), head) })
  }
  const { cipher } = await readyKey(key.key)
  // What WebCrypto is given is got ready before: it measures nothing but the opening itself.
  const bare = records.map(({ place, envelope }) => ({
    iv: envelope.slice(COMMITMENT_BYTES, COMMITMENT_BYTES + NONCE_BYTES),
    data: envelope.slice(COMMITMENT_BYTES + NONCE_BYTES),
    additionalData: additionalData({ type: 'record', organisation, client: key.client, generation: key.generation, ...place }),
  }))
  return {
    ours: () =>
      timed(async () => {
        const opened = await Promise.all(records.map(({ place, envelope }) => openRecord(key, place, envelope)))
        if (!opened.every(({ ok }) => ok)) throw new Error('a record did not open')
      }),
    theirs: () => timed(() => Promise.all(bare.map(({ iv, data, additionalData: beside }) => globalThis.crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: beside }, cipher, data)))),
  }
}

const aGroupOfClients = async () => {
  const kept = await Promise.all(Array.from({ length: CLIENTS }, () => sealClientKey(newClientKey({ organisation, client: id() }, older), older)))
  const [from, to] = await Promise.all([1, 2].map(async (epoch) => (await readyKey(ring.keys.get(epoch) ?? new Key('epoch', randomBytes(32)))).cipher))
  if (!from || !to) throw new Error('two epochs have two keys')
  const placed = kept.map(({ sealed, ...place }) => ({
    iv: sealed.slice(COMMITMENT_BYTES, COMMITMENT_BYTES + NONCE_BYTES), data: sealed.slice(COMMITMENT_BYTES + NONCE_BYTES),
    before: additionalData({ type: 'client-key', ...place }), after: additionalData({ type: 'client-key', ...place, epoch: 2 }),
  }))
  let told = 0
  return {
    ours: () =>
      timed(async () => {
        told = 0
        const done = await rewrapClientKeys(kept, ring, () => void (told += 1))
        if (!done.ok || done.value.length !== CLIENTS) throw new Error('not all keys were wrapped')
      }),
    theirs: () =>
      timed(() =>
        Promise.all(
          placed.map(async ({ iv, data, before, after }) => {
            const opened = await globalThis.crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: before }, from, data)
            await globalThis.crypto.subtle.encrypt({ name: 'AES-GCM', iv: randomBytes(NONCE_BYTES), additionalData: after }, to, opened)
          }),
        ),
      ),
    progress: () => told,
  }
}

/** Argon2id with the numbers of the vault and nothing around it. */
const bareStretch = (): Promise<number> =>
  timed(() => argon2id({ password: 'corral-zoology-mutiny-quilt-wizard-yearly', salt: randomBytes(16), iterations: 3, parallelism: 1, memorySize: 65_536, hashLength: 32, outputType: 'binary' }))

const measures = { aFileOfRecords, aGroupOfClients, bareStretch }

export type Measures = typeof measures

Object.assign(globalThis, { measures })
