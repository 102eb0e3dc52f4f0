import { lstat, mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { faultCode } from './fault-code.ts'

/** True for a folder; a link to a folder is none. */
export const isRealFolder = async (path: string): Promise<boolean> => {
  try {
    return (await lstat(path)).isDirectory()
  } catch (fault) {
    if (faultCode(fault) === 'ENOENT') return false
    throw fault
  }
}

/** Makes what was renamed, made or removed in a folder outlive a power cut. */
export const syncFolder = async (path: string): Promise<void> => {
  // Windows opens no folders; NTFS journals its names by itself.
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/**
 * Makes a folder for the owner alone (0700) and makes its name last. One that stands already is left as it is.
 * Throws where something else has that name, a link too: bytes must not be led elsewhere.
 */
export const makeFolder = async (path: string): Promise<void> => {
  if (await isRealFolder(path)) return
  try {
    await mkdir(path, { mode: 0o700 })
  } catch (fault) {
    // Another writer may have been a moment earlier.
    if (faultCode(fault) !== 'EEXIST' || !(await isRealFolder(path))) throw fault
  }
  await syncFolder(dirname(path))
}
