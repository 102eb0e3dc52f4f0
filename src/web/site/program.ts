import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { FileReply } from '#web/http'

/** The program that makes these pages, and where its source code is to be had. */
export type Program = {
  readonly version: string
  /** Published elsewhere: its address. */
  readonly sourceUrl?: string | undefined
  /** The path of the archive that was made when the program was built. */
  readonly sourceArchive?: string | undefined
}

/** The archive of the source code as a download; `undefined` when there is none. */
export const openSourceArchive = async ({ version, sourceArchive }: Program): Promise<FileReply | undefined> => {
  const found = sourceArchive === undefined ? undefined : await stat(sourceArchive).catch(() => undefined)
  if (sourceArchive === undefined || !found?.isFile()) return undefined
  const hash = createHash('sha256')
  await pipeline(createReadStream(sourceArchive), hash)
  return {
    kind: 'file',
    mediaType: 'application/gzip',
    bytes: found.size,
    sha256: hash.digest('hex'),
    fileName: `waystation-${version}.tar.gz`,
    open: async (range) => ({ stream: createReadStream(sourceArchive, range) }),
  }
}
