import type { Id } from '#kernel'
import type { Transaction } from '#platform/database'
import { readBodiesWith } from './audit-store.ts'
import type { AuditEntry } from './append-audit.ts'

/** Entries in one answer, the latest first. */
const MOST = 1000

const isEntry = (read: unknown): read is { readonly at: string; readonly by: Id; readonly did: string; readonly about: readonly string[] } =>
  typeof read === 'object' && read !== null && 'at' in read && 'by' in read && 'did' in read && 'about' in read && Array.isArray(read.about)

/** What an organisation's chain says about one thing, the latest first: at most a thousand entries. What nobody can read is passed over here; whoever reads the chain sees it. */
export const readAuditAbout = async (tx: Transaction, organisation: Id, about: Id): Promise<readonly AuditEntry[]> =>
  (await readBodiesWith(tx, organisation, about, MOST)).flatMap((body) => {
    const read: unknown = JSON.parse(new TextDecoder().decode(body))
    return isEntry(read) && read.about.includes(about) ? [{ at: new Date(read.at), by: read.by, did: read.did, about: read.about }] : []
  })
