import type { DeviceStore } from './device-shelf.ts'

const NAME = 'waystation-desk'
const SHELF = 'sealed'

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('the device keeps nothing')))
  })

const opened = (): Promise<IDBDatabase> => {
  const request = indexedDB.open(NAME, 1)
  request.addEventListener('upgradeneeded', () => void request.result.createObjectStore(SHELF))
  return done(request)
}

/** The browser's own memory: sealed bytes under random names, and nothing else. */
export const indexedStore = (): DeviceStore => {
  let database: Promise<IDBDatabase> | undefined
  const shelf = async (mode: 'readonly' | 'readwrite'): Promise<IDBObjectStore> => (await (database ??= opened())).transaction(SHELF, mode).objectStore(SHELF)
  return {
    read: async (name) => {
      const kept: unknown = await done((await shelf('readonly')).get(name))
      return kept instanceof Uint8Array ? new Uint8Array(kept) : undefined
    },
    write: async (name, bytes) => void (await done((await shelf('readwrite')).put(bytes, name))),
    remove: async (name) => void (await done((await shelf('readwrite')).delete(name))),
    names: async (beginning) => (await done((await shelf('readonly')).getAllKeys())).filter((name) => typeof name === 'string').filter((name) => name.startsWith(beginning)),
  }
}
