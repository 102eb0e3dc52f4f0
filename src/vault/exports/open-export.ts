import { refuse, type Result, type Secret } from '#kernel'
import { hasAgeForm } from '../sealing/age-form.ts'
import { streamWithIdentity, streamWithPassphrase } from '../sealing/age-file.ts'
import { unpackStream, type Taking, type UnpackLimits, type UnpackRefusal } from './unpack-stream.ts'

/** What opens an export: the words that it was sealed with, or an identity (`AGE-SECRET-KEY-1…`, `AGE-SECRET-KEY-PQ-1…`). */
export type ExportOpener = { readonly passphrase: Secret } | { readonly identity: Secret }

/**
 * Why an export is not opened. `not-sealed`: no age file. `needs-words`, `needs-key`: it is locked the other way. `wrong-words`, `wrong-key`: these do not open it, or its head
 * was changed.
 */
export type OpenExportRefusal = UnpackRefusal | { readonly kind: 'not-sealed' | 'needs-words' | 'needs-key' | 'wrong-words' | 'wrong-key' }

/** A head is not longer: some dozens of hybrid recipients. */
const LONGEST_HEAD = 262_144

/** How an age file is locked; `undefined` for what is none. */
const lockOf = async (file: Blob): Promise<'words' | 'keys' | undefined> => {
  const first = new Uint8Array(await file.slice(0, LONGEST_HEAD).arrayBuffer())
  if (!hasAgeForm(first)) return undefined
  const head = new TextDecoder('latin1').decode(first)
  const end = head.indexOf('\n--- ')
  if (end === -1) return undefined
  return head.slice(0, end).includes('\n-> scrypt ') ? 'words' : 'keys'
}

/**
 * Opens an age file with a tar archive in it, as `sealExportStream` makes them, in memory of a few pieces. What was taken may be used only when all of it was right.
 * @param watched what the sealed file goes through on its way, to count it or to break off
 */
export const openExport = async (file: Blob, opener: ExportOpener, limits: UnpackLimits, take: Taking, watched: (sealed: ReadableStream<Uint8Array>) => ReadableStream<Uint8Array> = (sealed) => sealed): Promise<Result<undefined, OpenExportRefusal>> => {
  if (file.size > limits.bytes * 2) return refuse({ kind: 'too-much' })
  const byWords = 'passphrase' in opener
  const lock = await lockOf(file)
  if (lock === undefined) return refuse({ kind: 'not-sealed' })
  if (byWords && lock === 'keys') return refuse({ kind: 'needs-key' })
  if (!byWords && lock === 'words') return refuse({ kind: 'needs-words' })
  let archive: ReadableStream<Uint8Array>
  try {
    const sealed = watched(file.stream())
    archive = await (byWords ? streamWithPassphrase(opener.passphrase, sealed) : streamWithIdentity([opener.identity], sealed))
  } catch {
    return refuse({ kind: byWords ? 'wrong-words' : 'wrong-key' })
  }
  return await unpackStream(archive, limits, take)
}
