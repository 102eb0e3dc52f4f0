import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { extract } from 'tar-stream'
import { ok, refuse, type Result } from '#kernel'
import { StoreAway } from '#platform/blobs'
import { isDiskFull, type Transaction } from '#platform/database'
import type { BackupDeps, Report } from './back-up.ts'
import { fileOfName, MANIFEST_NAME, manifestSchema, tableOfRows, type Manifest } from './manifest.ts'
import { checkSealed } from './sealed-file.ts'
import { emptyTable, insertRows, schemaOf, tablesInOrder } from './tables.ts'

export type RestoreRefusal =
  | { readonly kind: 'backup-not-found' }
  | { readonly kind: 'backup-unreadable'; readonly code: string }
  | { readonly kind: 'backup-damaged' }
  | { readonly kind: 'backup-of-other-version'; readonly schema: string }
  | { readonly kind: 'installation-not-empty' }
  | { readonly kind: 'disk-full' }

export type RestoreSummary = { readonly rows: number; readonly blobs: number; readonly madeAt: string }

class Damaged extends Error {}

/**
 * Puts a backup in the place of what the database holds. The seal over the whole file is checked before anything is touched;
 * then files go in (they disturb nobody), then all rows in one transaction: after a crash the old state is there, or the new one.
 * `replace` allows it over an installation that is not empty.
 */
export const restore = async (deps: BackupDeps, file: string, { replace }: { replace: boolean }, report: Report = () => {}): Promise<Result<RestoreSummary, RestoreRefusal>> => {
  try {
    const end = await checkSealed(file)
    if (end === undefined) return refuse({ kind: 'backup-damaged' })
    const manifest = await readManifest(file, end)
    const unfit = await deps.database.asKeeper((tx) => whyUnfit(tx, manifest, replace))
    if (unfit !== undefined) return refuse(unfit)
    const blobs = await putBlobs(deps, file, end, report)
    if (!blobs.ok) return blobs
    return await deps.database.asKeeper(async (tx): Promise<Result<RestoreSummary, RestoreRefusal>> => {
      const rows = await replaceRows(tx, manifest, file, end)
      return ok({ rows, blobs: blobs.value, madeAt: manifest.madeAt })
    })
  } catch (fault) {
    if (fault instanceof Damaged) return refuse({ kind: 'backup-damaged' })
    if (isDiskFull(fault)) return refuse({ kind: 'disk-full' })
    if (fault instanceof Error && 'syscall' in fault && 'code' in fault) {
      return fault.code === 'ENOENT' ? refuse({ kind: 'backup-not-found' }) : refuse({ kind: 'backup-unreadable', code: String(fault.code) })
    }
    throw fault
  }
}

/** Why this backup must not go into this database; asked before a single file is stored. The caller holds the installation, so nobody changes it meanwhile. */
const whyUnfit = async (tx: Transaction, manifest: Manifest, replace: boolean): Promise<RestoreRefusal | undefined> => {
  if ((await schemaOf(tx)).join() !== manifest.schema.join()) return { kind: 'backup-of-other-version', schema: manifest.schema.at(-1) ?? 'none' }
  return replace || (await isEmpty(tx)) ? undefined : { kind: 'installation-not-empty' }
}

/** Nobody has founded an installation in this database. */
const isEmpty = async (tx: Transaction): Promise<boolean> =>
  (await tx.db.withTables<{ installation: { id: string } }>().selectFrom('installation').select('id').executeTakeFirst()) === undefined

type ArchivedFile = { readonly name: string; readonly content: Readable }

async function* entriesIn(file: string, end: number): AsyncGenerator<ArchivedFile> {
  const archive = extract()
  const source = createReadStream(file, { end: end - 1 })
  source.once('error', (fault) => archive.destroy(fault))
  source.pipe(archive)
  for await (const entry of archive) yield { name: entry.header.name, content: Readable.from(entry) }
}

const readManifest = async (file: string, end: number): Promise<Manifest> => {
  for await (const { name, content } of entriesIn(file, end)) {
    if (name === MANIFEST_NAME) {
      const manifest = manifestSchema.safeParse(JSON.parse(await text(content)))
      if (manifest.success) return manifest.data
      break
    }
    content.resume()
  }
  throw new Damaged('no manifest')
}

const putBlobs = async (deps: BackupDeps, file: string, end: number, report: Report): Promise<Result<number, RestoreRefusal>> => {
  let count = 0
  for await (const { name, content } of entriesIn(file, end)) {
    const expected = fileOfName(name)
    if (expected === undefined) {
      content.resume()
      continue
    }
    const stored = await deps[expected.store].put(content)
    if (!stored.ok) {
      if (stored.refusal.kind === 'disk-full') return refuse({ kind: 'disk-full' })
      if (stored.refusal.kind === 'store-away') throw new StoreAway(stored.refusal.code)
      throw new Damaged('a file could not be stored')
    }
    if (stored.value.sha256 !== expected.sha256) throw new Damaged('a file has other bytes than its name')
    report(++count, count)
  }
  return ok(count)
}

const replaceRows = async (tx: Transaction, manifest: Manifest, file: string, end: number): Promise<number> => {
  const order = await tablesInOrder(tx)
  for (const table of order.toReversed()) await emptyTable(tx, table)
  const counts = new Map(order.map((table) => [table, 0]))
  for await (const { name, content } of entriesIn(file, end)) {
    const table = tableOfRows(name)
    if (table === undefined) {
      content.resume()
      continue
    }
    const known = counts.get(table)
    if (known === undefined) throw new Damaged('rows of an unknown table')
    const rows = (await text(content)).split('\n').filter((row) => row !== '')
    await insertRows(tx, table, rows)
    counts.set(table, known + rows.length)
  }
  for (const [table, count] of counts) if (count !== (manifest.tables[table] ?? 0)) throw new Damaged('rows are missing')
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}
