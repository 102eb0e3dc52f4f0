import type { Id } from '#kernel'
import type { Transaction } from '#platform/database'
import { linkAudit } from '#vault/envelope'
import { holdHead, writeEntry } from './audit-store.ts'

/** `did`: a kind, as `log.staff-left` or `session.opened`. `about`: ids and nothing else. */
export type AuditEntry = { readonly at: Date; readonly by: Id; readonly did: string; readonly about: readonly string[] }

/** To the minute: more would tell how somebody works. */
const minuteOf = (at: Date): string => `${at.toISOString().slice(0, 16)}:00Z`

/** Adds an entry to an organisation's chain, in the transaction of what it tells: as the organisation, the doorkeeper or the keeper. */
export const appendAudit = async (tx: Transaction, organisation: Id, { at, by, did, about }: AuditEntry): Promise<void> => {
  const head = await holdHead(tx, organisation)
  const body = new Uint8Array(new TextEncoder().encode(JSON.stringify({ at: minuteOf(at), by, did, about })))
  await writeEntry(tx, organisation, body, await linkAudit(head, body))
}
