import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { ok, refuse, type Result } from '#kernel'

export type ReadWholeRefusal = { readonly kind: 'file-unreadable'; readonly code: string } | { readonly kind: 'file-too-large' }

/** A file that must not be larger than `most` bytes. A pipe or a device is none, and keeps nobody waiting. */
export const readWhole = async (path: string, most: number): Promise<Result<Uint8Array, ReadWholeRefusal>> => {
  try {
    await using file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    const found = await file.stat()
    if (!found.isFile()) return refuse({ kind: 'file-unreadable', code: 'EISDIR' })
    return found.size > most ? refuse({ kind: 'file-too-large' }) : ok(await file.readFile())
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault) return refuse({ kind: 'file-unreadable', code: String(fault.code) })
    throw fault
  }
}
