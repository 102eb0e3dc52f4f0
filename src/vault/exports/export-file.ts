import type { Secret } from '#kernel'
import type { Bytes } from '../bytes/bytes.ts'
import { toPassphrase, toRecipients } from '../sealing/age-file.ts'
import { packTar, type ArchivedFile } from './tar.ts'

/** For whom an export is: an age recipient (`age1…`, which every version of the `age` command knows) or a passphrase to be told by another way. */
export type ExportReader = { readonly recipient: string } | { readonly passphrase: Secret }

/**
 * One age file that leaves the system: data, pages to print and attachments in a tar archive.
 * `age --decrypt export.age | tar -x` opens it, anywhere, without us.
 */
export const sealExport = (files: readonly ArchivedFile[], reader: ExportReader): Promise<Bytes> => {
  const archive = packTar(files)
  return 'passphrase' in reader ? toPassphrase(reader.passphrase, archive) : toRecipients([reader.recipient], archive)
}
