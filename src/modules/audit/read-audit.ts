import type { Id } from '#kernel'
import type { Transaction } from '#platform/database'
import type { Bytes, Head } from '#vault/envelope'
import { readBodies, readHead } from './audit-store.ts'

/** Entries as they are stored, and where the whole chain ends. */
export type AuditRead = { readonly entries: readonly Bytes[]; readonly head: Head }

/** Entries in one answer. */
const PAGE = 1000

/** The entries after the first `after`, at most a thousand of them. */
export const readAudit = async (tx: Transaction, organisation: Id, after: number): Promise<AuditRead> => {
  const head = await readHead(tx, organisation)
  return { head, entries: await readBodies(tx, organisation, after, Math.min(PAGE, Math.max(0, head.entries - after))) }
}
