import type { Readable } from 'node:stream'
import { ok, refuse, type Result } from '#kernel'
import type { BlobRefusal, Sha256, StoredBlob } from '#platform/blobs'
import type { LibraryDeps } from './deps.ts'
import { inTurnOfFile } from './file-turns.ts'
import { HEAD_BYTES, kindOfFile, type KindRefusal } from './kind-of-file.ts'
import type { MediaType } from './model.ts'
import { peek } from './peek.ts'

/** A file as it comes in: under the name somebody gave it. */
export type IncomingFile = { readonly name: string; open(): Readable }

export type StoredFile = StoredBlob & { readonly mediaType: MediaType }

/** Streams a file into the blob store, once it is known to be of a format that the library takes. */
export const storeFile = async (deps: Pick<LibraryDeps, 'blobs'>, file: IncomingFile): Promise<Result<StoredFile, BlobRefusal | KindRefusal>> => {
  const source = file.open()
  try {
    const { head, whole } = await peek(source, HEAD_BYTES)
    const kind = kindOfFile(head, file.name)
    if (!kind.ok) return kind
    const blob = await deps.blobs.put(whole)
    return blob.ok ? ok({ ...blob.value, mediaType: kind.value }) : blob
  } catch (fault) {
    if (fault instanceof Error && 'syscall' in fault && 'code' in fault) return refuse({ kind: 'file-unreadable', code: String(fault.code) })
    throw fault
  } finally {
    source.destroy()
  }
}

/** Stores a file again whose bytes were released between their arrival and the row that needs them. Gives the refusal when that fails. */
export const keepStored = (deps: Pick<LibraryDeps, 'blobs'>, file: IncomingFile, sha256: Sha256) =>
  // A removal under way has been decided before the row was there: its end is waited for.
  inTurnOfFile(sha256, async () => {
    if (await deps.blobs.has(sha256)) return undefined
    const again = await storeFile(deps, file)
    return again.ok ? undefined : again
  })
