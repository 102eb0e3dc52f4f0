import type { Bytes } from '#vault/envelope'

/** What a device keeps between two sessions: sealed bytes under names of random ids. In the browser, IndexedDB. */
export type DeviceStore = {
  read(name: string): Promise<Bytes | undefined>
  write(name: string, bytes: Bytes): Promise<void>
  remove(name: string): Promise<void>
  /** Names that begin so. */
  names(beginning: string): Promise<readonly string[]>
}

/** A device that forgets all when it is switched off. */
export const memoryStore = (): DeviceStore => {
  const kept = new Map<string, Bytes>()
  return {
    read: async (name) => kept.get(name)?.slice(),
    write: async (name, bytes) => void kept.set(name, bytes.slice()),
    remove: async (name) => void kept.delete(name),
    names: async (beginning) => [...kept.keys()].filter((name) => name.startsWith(beginning)),
  }
}
