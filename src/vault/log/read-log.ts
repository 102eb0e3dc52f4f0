import { ok, refuse, type Result } from '#kernel'
import { equalBytes, type Bytes } from '../bytes/bytes.ts'
import { applyEntry } from './apply-entry.ts'
import { hashOfEntry, type Entry } from './entry.ts'
import type { LogRefusal } from './log-refusal.ts'
import type { LogState } from './log-state.ts'

/** `different-root`: not the log in which this reader believes. `empty-log`: none at all. */
export type ReadingRefusal = LogRefusal | { readonly kind: 'different-root' | 'empty-log' }

/**
 * Reads a whole log: every hash, every signature, and whether each signer was allowed to. Pure: the same entries give the same state.
 * @param root the fingerprint of entry 0 that the reader holds: from the own secret, or from the roster for another organisation
 */
export const readLog = async (entries: readonly Entry[], root: Bytes): Promise<Result<LogState, ReadingRefusal>> => {
  const [first] = entries
  if (!first) return refuse({ kind: 'empty-log' })
  if (!equalBytes(await hashOfEntry(first.body), root)) return refuse({ kind: 'different-root' })
  return readOn(undefined, entries)
}

/** Reads on from a state that was read before. */
export const readOn = async (state: LogState | undefined, entries: readonly Entry[]): Promise<Result<LogState, ReadingRefusal>> => {
  let known = state
  for (const entry of entries) {
    const next = await applyEntry(known, entry)
    if (!next.ok) return next
    known = next.value
  }
  return known ? ok(known) : refuse({ kind: 'empty-log' })
}
