import type { BlobStore, Sha256 } from '#platform/blobs'
import type { Database, Transaction } from '#platform/database'
import { writeArchive, type ArchiveWriter } from './archive.ts'
import { blobName, MANIFEST_NAME, rowsName, type Manifest } from './manifest.ts'
import { rowsOf, schemaOf, tablesInOrder } from './tables.ts'

export type BackupDeps = { readonly database: Database; readonly blobs: BlobStore }
export type Report = (done: number, total: number) => void
export type BackupSummary = { readonly rows: number; readonly blobs: number; readonly bytes: number }

/**
 * Writes the database and every file into one tar archive with a seal behind it. The rows are of one moment (one transaction);
 * files are only ever added before rows speak of them, so those that the rows need are all there.
 * Throws what the disk says when it is full; nothing half is left.
 */
export const backUp = async (deps: BackupDeps, file: string, now: Date, report: Report = () => {}): Promise<BackupSummary> => {
  const archive = writeArchive(file)
  try {
    const manifest = await deps.database.asKeeper((tx) => addRows(tx, archive, now))
    await archive.add(MANIFEST_NAME, Buffer.from(JSON.stringify(manifest)))
    const blobs = await addBlobs(deps.blobs, archive, report)
    const { bytes } = await archive.finish()
    return { rows: Object.values(manifest.tables).reduce((sum, count) => sum + count, 0), blobs, bytes }
  } catch (fault) {
    await archive.abandon()
    throw fault
  }
}

const addRows = async (tx: Transaction, archive: ArchiveWriter, now: Date): Promise<Manifest> => {
  const manifest: Manifest = { format: 'waystation-backup-1', madeAt: now.toISOString(), schema: await schemaOf(tx), tables: {} }
  for (const table of await tablesInOrder(tx)) {
    let part = 0
    let count = 0
    for await (const rows of rowsOf(tx, table)) {
      count += rows.length
      await archive.add(rowsName(table, ++part), Buffer.from(`${rows.join('\n')}\n`))
    }
    manifest.tables[table] = count
  }
  return manifest
}

const addBlobs = async (blobs: BlobStore, archive: ArchiveWriter, report: Report): Promise<number> => {
  const names: Sha256[] = []
  for await (const { sha256 } of blobs.list()) names.push(sha256)
  let added = 0
  for (const sha256 of names) {
    const blob = await blobs.open(sha256)
    if (blob !== undefined) await archive.addStream(blobName(sha256), blob.size, blob.stream)
    report(++added, names.length)
  }
  return added
}
