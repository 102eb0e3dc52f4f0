import { ok, refuse, type Result } from '#kernel'
import { equalBytes, type Bytes } from '../bytes/bytes.ts'
import type { Head } from './entry.ts'
import type { LogState } from './log-state.ts'

/** `rolled-back`: shorter than what was seen. `forked`: another history. */
export type PinRefusal = { readonly kind: 'rolled-back' | 'forked' }

/**
 * Compares a chain with a head that was seen before.
 * @param hashes of every entry of the chain, in order
 */
export const goesOnFrom = (seen: Head, hashes: readonly Bytes[]): Result<true, PinRefusal> => {
  if (seen.entries === 0) return ok(true)
  const there = hashes[seen.entries - 1]
  if (!there) return refuse({ kind: 'rolled-back' })
  return equalBytes(there, seen.hash) ? ok(true) : refuse({ kind: 'forked' })
}

/** Whether a log goes on from the pinned one; also used with the head that a record's writer noted in it. */
export const checkLog = (seen: Head, { hashes }: LogState): Result<true, PinRefusal> => goesOnFrom(seen, hashes)
