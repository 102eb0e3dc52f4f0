import type { BlobStore, Sha256 } from '#platform/blobs'
import type { Database, Transaction } from '#platform/database'
import { writeArchive, type ArchiveWriter } from './archive.ts'
import { attachmentName, blobName, MANIFEST_NAME, rowsName, type Manifest } from './manifest.ts'
import { rowsOf, schemaOf, tablesInOrder } from './tables.ts'

/** `attachments`: sealed files of clients, in a store of their own. */
export type BackupDeps = { readonly database: Database; readonly blobs: BlobStore; readonly attachments: BlobStore }
export type Report = (done: number, total: number) => void
export type BackupSummary = {
  readonly rows: number
  readonly blobs: number
  readonly bytes: number
  /** Files that no longer have the bytes they were stored with: left out, since they would spoil the restore. */
  readonly damaged: readonly Sha256[]
}

/**
 * Writes the database and every file into one tar archive with a seal behind it. The rows are of one moment (one transaction);
 * files are only ever added before rows speak of them, so those that the rows need are all there.
 * Throws what the disk says when it is full, and what `signal` says when it is aborted; nothing half is left.
 */
export const backUp = async (deps: BackupDeps, file: string, now: Date, report: Report = () => {}, signal?: AbortSignal): Promise<BackupSummary> => {
  const archive = writeArchive(file)
  try {
    const manifest = await deps.database.asKeeper((tx) => addRows(tx, archive, now, signal))
    await archive.add(MANIFEST_NAME, Buffer.from(JSON.stringify(manifest)))
    const blobs = await addBlobs(deps.blobs, blobName, archive, report, signal)
    const attachments = await addBlobs(deps.attachments, attachmentName, archive, report, signal)
    const { bytes } = await archive.finish()
    return { rows: Object.values(manifest.tables).reduce((sum, count) => sum + count, 0), blobs: blobs.blobs + attachments.blobs, damaged: [...blobs.damaged, ...attachments.damaged], bytes }
  } catch (fault) {
    await archive.abandon()
    throw fault
  }
}

const addRows = async (tx: Transaction, archive: ArchiveWriter, now: Date, signal?: AbortSignal): Promise<Manifest> => {
  const manifest: Manifest = { format: 'waystation-backup-1', madeAt: now.toISOString(), schema: await schemaOf(tx), tables: {} }
  for (const table of await tablesInOrder(tx)) {
    let part = 0
    let count = 0
    for await (const rows of rowsOf(tx, table)) {
      signal?.throwIfAborted()
      count += rows.length
      await archive.add(rowsName(table, ++part), Buffer.from(`${rows.join('\n')}\n`))
    }
    manifest.tables[table] = count
  }
  return manifest
}

const addBlobs = async (blobs: BlobStore, nameOf: (sha256: Sha256) => string, archive: ArchiveWriter, report: Report, signal?: AbortSignal): Promise<{ blobs: number; damaged: Sha256[] }> => {
  const names: Sha256[] = []
  for await (const { sha256 } of blobs.list()) names.push(sha256)
  const damaged: Sha256[] = []
  let done = 0
  for (const sha256 of names) {
    signal?.throwIfAborted()
    const blob = (await blobs.verify(sha256)) === 'sound' ? await blobs.open(sha256) : undefined
    if (blob === undefined) damaged.push(sha256)
    else await archive.addStream(nameOf(sha256), blob.size, blob.stream)
    report(++done, names.length)
  }
  return { blobs: names.length - damaged.length, damaged }
}
