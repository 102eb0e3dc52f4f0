import { lstat, mkdir, open, readdir, rename, rm, rmdir, statfs, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { ok, refuse, type Result } from '#kernel'
import { faultCode } from './fault-code.ts'

export type FolderRefusal =
  | { readonly kind: 'folder-not-empty' }
  /** Something of the name that the unfinished folder would have, and that no such work has left. */
  | { readonly kind: 'part-in-the-way'; readonly part: string }
  | { readonly kind: 'folder-unwritable'; readonly code: string }
  | { readonly kind: 'disk-full'; readonly freeBytes: number }

/** Lies in a folder that is being filled, and tells whoever comes after a kill that it may be begun anew. */
const MARK = '.waystation-unfinished'

/**
 * Has `work` fill a folder under another name, `NAME.part`, and gives it its own when it is whole: nothing half filled ever bears the name. What an
 * earlier work left unfinished is begun anew. A folder that holds anything is refused. On a full disk, or whatever is thrown, nothing is left.
 */
export const fillFolder = async <T>(folder: string, work: (part: string) => Promise<T>): Promise<Result<T, FolderRefusal>> => {
  const part = join(dirname(folder), `${basename(folder)}.part`)
  let isOurs = false
  try {
    const there = await entriesOf(folder)
    if (there !== undefined && there.length > 0) return refuse({ kind: 'folder-not-empty' })
    const left = await entriesOf(part)
    if (left !== undefined && left.length > 0 && !left.includes(MARK)) return refuse({ kind: 'part-in-the-way', part })
    isOurs = true
    await rm(part, { recursive: true, force: true })
    await mkdir(part, { mode: 0o700 })
    await writeFile(join(part, MARK), '', { flag: 'wx' })
    const done = await work(part)
    await rm(join(part, MARK))
    await syncFolder(part)
    if (there !== undefined) await rmdir(folder)
    await rename(part, folder)
    await syncFolder(dirname(folder))
    return ok(done)
  } catch (fault) {
    if (isOurs) await rm(part, { recursive: true, force: true }).catch(() => {})
    const code = faultCode(fault)
    if (code === undefined) throw fault
    return code === 'ENOSPC' || code === 'EDQUOT' ? refuse({ kind: 'disk-full', freeBytes: await freeIn(dirname(folder)) }) : refuse({ kind: 'folder-unwritable', code })
  }
}

/** `undefined` where nothing is; a file or a link counts as a folder that holds something. */
const entriesOf = async (folder: string): Promise<readonly string[] | undefined> => {
  try {
    return (await lstat(folder)).isDirectory() ? await readdir(folder) : ['.']
  } catch (fault) {
    if (faultCode(fault) === 'ENOENT') return undefined
    throw fault
  }
}

const freeIn = async (folder: string): Promise<number> => {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

const syncFolder = async (folder: string): Promise<void> => {
  // Windows opens no folders.
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}
