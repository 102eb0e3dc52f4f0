import type { Id } from '#kernel'
import type { Transaction } from '#platform/database'
import type { Entry, Head } from '#vault/envelope'

type LogTables = {
  log_head: { organisation: Id; entries: number; hash: Uint8Array }
  organisation_log: { organisation: Id; number: number; body: Uint8Array; hash: Uint8Array }
  log_signature: { organisation: Id; number: number; place: number; staff: Id; signature: Uint8Array }
}

/** Before the first entry. */
export const NO_LOG: Head = { entries: 0, hash: new Uint8Array(32) }

const tables = (tx: Transaction) => tx.db.withTables<LogTables>()

const headOf = (row: { readonly entries: number; readonly hash: Uint8Array } | undefined): Head => (row === undefined ? NO_LOG : { entries: row.entries, hash: new Uint8Array(row.hash) })

export const readLogHead = async (tx: Transaction, organisation: Id): Promise<Head> =>
  headOf(await tables(tx).selectFrom('log_head').select(['entries', 'hash']).where('organisation', '=', organisation).executeTakeFirst())

/** Whether there is a log: from then on roles and invitations want a signature. */
export const isFounded = async (tx: Transaction, organisation: Id): Promise<boolean> => (await readLogHead(tx, organisation)).entries > 0

/** Where the log ends. Nobody else appends to it until this transaction does. */
export const holdLogHead = async (tx: Transaction, organisation: Id): Promise<Head> => {
  await tables(tx).insertInto('log_head').values({ organisation, ...NO_LOG }).onConflict((conflict) => conflict.doNothing()).execute()
  return headOf(await tables(tx).selectFrom('log_head').select(['entries', 'hash']).where('organisation', '=', organisation).forUpdate().executeTakeFirst())
}

/** Where the log ends. Until this transaction does nobody appends to it; others may hold it so at the same time. */
export const shareLogHead = async (tx: Transaction, organisation: Id): Promise<Head> =>
  headOf(await tables(tx).selectFrom('log_head').select(['entries', 'hash']).where('organisation', '=', organisation).forShare().executeTakeFirst())

/** Entries after the first `after`, in order, at most so many. */
export const readEntries = async (tx: Transaction, organisation: Id, after: number, most: number): Promise<readonly Entry[]> => {
  const rows = await tables(tx).selectFrom('organisation_log').select(['number', 'body']).where('organisation', '=', organisation).where('number', '>=', after).orderBy('number').limit(most).execute()
  const [first, last] = [rows[0], rows.at(-1)]
  if (first === undefined || last === undefined) return []
  const signed = await tables(tx).selectFrom('log_signature').selectAll().where('organisation', '=', organisation).where('number', '>=', first.number).where('number', '<=', last.number).orderBy('number').orderBy('place').execute()
  const byNumber = Map.groupBy(signed, ({ number }) => number)
  return rows.map(({ number, body }) => ({ body: new Uint8Array(body), signatures: (byNumber.get(number) ?? []).map(({ staff, signature }) => ({ staff, signature: new Uint8Array(signature) })) }))
}

/** Appends what the rules have accepted, and moves the head. `hashes`: of each entry. */
export const writeEntries = async (tx: Transaction, organisation: Id, first: number, entries: readonly Entry[], hashes: readonly Uint8Array[]): Promise<void> => {
  const rows = entries.map(({ body }, at) => ({ organisation, number: first + at, body, hash: hashes[at] ?? new Uint8Array(0) }))
  await tables(tx).insertInto('organisation_log').values(rows).execute()
  await tables(tx)
    .insertInto('log_signature')
    // An entry was accepted: each signer is somebody whom the log knows by an id.
    .values(entries.flatMap(({ signatures }, at) => signatures.map(({ staff, signature }, place) => ({ organisation, number: first + at, place, staff: staff as Id, signature }))))
    .execute()
  const last = rows.at(-1)
  if (last !== undefined) await tables(tx).updateTable('log_head').set({ entries: last.number + 1, hash: last.hash }).where('organisation', '=', organisation).execute()
}
