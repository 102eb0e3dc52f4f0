import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { ok, refuse, type Result } from '#kernel'

export type FolderLock = { release(): void }
export type FolderLockRefusal = { readonly kind: 'folder-in-use'; readonly folder: string }

/**
 * Takes a data folder for this process alone. SQLite's lock on a file is used because the operating system frees it
 * when the process is killed, and because it holds between containers that share the folder.
 */
export const lockFolder = (folder: string): Result<FolderLock, FolderLockRefusal> => {
  const lock = new DatabaseSync(join(folder, 'lock.sqlite'), { timeout: 0 })
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
    return ok({ release: () => lock.close() })
  } catch (fault) {
    lock.close()
    if (fault instanceof Error && /locked|busy/.test(fault.message)) return refuse({ kind: 'folder-in-use', folder })
    throw fault
  }
}
