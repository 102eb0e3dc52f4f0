import type { Id } from '#kernel'
import type { FileRecord } from '../file-record.ts'
import { cameInto } from '../finding/merged-into.ts'

/**
 * Files that went into one file, and into those. `into`: which. `files`: what came in first stands first, so that the way to the rest is there until the rest is erased. `notOpen`: erased already, or not open to whoever asks.
 */
export type CameIn = { readonly files: readonly { readonly client: Id; readonly into: Id; readonly on: string; readonly records: readonly FileRecord[] }[]; readonly notOpen: readonly { readonly client: Id; readonly on: string }[] }

/**
 * What must be erased with a file, or the person would stay in it: every file that went into it, however many times. `open` gives a file's records, nothing where it is not open.
 */
export const cameInWith = async (client: Id, records: readonly FileRecord[], open: (client: Id) => Promise<readonly FileRecord[] | undefined>, seen: Set<Id> = new Set([client])): Promise<CameIn> => {
  const files: CameIn['files'][number][] = []
  const notOpen: CameIn['notOpen'][number][] = []
  for (const { other, on } of cameInto(records)) {
    if (seen.has(other)) continue
    seen.add(other)
    const theirs = await open(other)
    if (theirs === undefined) {
      notOpen.push({ client: other, on })
      continue
    }
    const deeper = await cameInWith(other, theirs, open, seen)
    files.push(...deeper.files, { client: other, into: client, on, records: theirs })
    notOpen.push(...deeper.notOpen)
  }
  return { files, notOpen }
}
