import type { BlobStore, Sha256 } from './blob-store.ts'

/** How long a file that somebody was led to stays, milliseconds: longer than the longest reading. */
const STAYS_MS = 2 * 3600_000

/** What is kept on this machine of files whose home is elsewhere: those used last, within so many bytes; what is in use is not taken away. */
export type BlobCache = {
  readonly files: BlobStore
  /** Says that a file is used now. */
  touch(sha256: Sha256, bytes: number): void
  forget(sha256: Sha256): Promise<void>
  /** Takes away what was used longest ago, until the rest fits. */
  trim(): Promise<void>
}

/** Looks through the folder once: what a former process left is the first to go. */
export const openBlobCache = async (files: BlobStore, maxBytes: number, now: () => number = Date.now): Promise<BlobCache> => {
  // In the order of last use.
  const held = new Map<Sha256, { bytes: number; used: number }>()
  let total = 0
  const drop = (sha256: Sha256): void => {
    total -= held.get(sha256)?.bytes ?? 0
    held.delete(sha256)
  }
  const note = (sha256: Sha256, bytes: number, used: number): void => {
    drop(sha256)
    held.set(sha256, { bytes, used })
    total += bytes
  }
  for await (const { sha256, bytes } of files.list()) note(sha256, bytes, 0)
  return {
    files,
    touch: (sha256, bytes) => note(sha256, bytes, now()),
    forget: async (sha256) => {
      drop(sha256)
      await files.remove(sha256)
    },
    trim: async () => {
      for (const [sha256, { used }] of held) {
        if (total <= maxBytes || used > now() - STAYS_MS) return
        drop(sha256)
        await files.remove(sha256)
      }
    },
  }
}
