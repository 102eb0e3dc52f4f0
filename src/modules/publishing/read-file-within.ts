import { constants } from 'node:fs'
import { open, realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { ok, refuse, type Result } from '#kernel'

/** Bytes; a sheet is a page or two. */
const MAX_BYTES = 100_000

export type FileWithinRefusal = {
  readonly kind: 'file-not-found' | 'path-leaves-folder' | 'file-not-a-file' | 'file-unreadable' | 'file-too-large' | 'file-not-text'
}

/** The real path of what lies below a folder, whose own path is real. Links are followed, and may not lead out. */
export const pathWithin = async (root: string, name: string): Promise<Result<string, FileWithinRefusal>> => {
  try {
    const path = await realpath(join(root, name))
    return path.startsWith(root.endsWith(sep) ? root : root + sep) ? ok(path) : refuse({ kind: 'path-leaves-folder' })
  } catch (fault) {
    return refuseUnreachable(fault)
  }
}

/** The text (UTF-8, 100 kB at most) of a file below a folder: a folder from elsewhere must not publish this machine's other files. */
export const readFileWithin = async (root: string, name: string): Promise<Result<string, FileWithinRefusal>> => {
  const path = await pathWithin(root, name)
  if (!path.ok) return path
  try {
    // A pipe would keep its reader waiting for ever.
    await using file = await open(path.value, constants.O_RDONLY | constants.O_NONBLOCK)
    if (!(await file.stat()).isFile()) return refuse({ kind: 'file-not-a-file' })
    const bytes = new Uint8Array(MAX_BYTES + 1)
    let length = 0
    for (;;) {
      const { bytesRead } = await file.read(bytes, length, bytes.length - length)
      length += bytesRead
      if (bytesRead === 0 || length === bytes.length) break
    }
    if (length > MAX_BYTES) return refuse({ kind: 'file-too-large' })
    return textOf(bytes.subarray(0, length))
  } catch (fault) {
    return refuseUnreachable(fault)
  }
}

const textOf = (bytes: Uint8Array): Result<string, FileWithinRefusal> => {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return refuse({ kind: 'file-not-text' })
  }
}

/** What the machine says of a path that cannot be reached; anything else is a fault of ours. */
export const refuseUnreachable = (fault: unknown) => {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined
  if (code === 'ENOENT' || code === 'ENOTDIR') return refuse({ kind: 'file-not-found' })
  if (code === 'EACCES' || code === 'ELOOP' || code === 'ENAMETOOLONG' || code === 'EPERM' || code === 'EISDIR') return refuse({ kind: 'file-unreadable' })
  throw fault
}
