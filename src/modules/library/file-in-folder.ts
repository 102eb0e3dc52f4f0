import { realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'
import { ok, refuse, type Result } from '#kernel'

export type NoFile = { readonly kind: 'file-not-found' | 'file-not-a-file' | 'file-unreadable' }
export type FileInFolderRefusal = NoFile | { readonly kind: 'path-leaves-folder' }

/**
 * The real path of a file that a catalogue names. It must lie below the catalogue's own folder, also after links have been followed:
 * a catalogue from elsewhere must not be able to publish this machine's other files.
 */
export const fileInFolder = async (folder: string, name: string): Promise<Result<string, FileInFolderRefusal>> => {
  const local = name.replaceAll('\\', '/')
  if (isAbsolute(name) || isAbsolute(local) || /^[a-z]:/i.test(name) || local.split('/').includes('..')) return refuse({ kind: 'path-leaves-folder' })
  try {
    const root = await realpath(folder)
    const path = await realpath(join(root, local))
    const below = relative(root, path)
    if (below === '' || below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below)) return refuse({ kind: 'path-leaves-folder' })
    return await ordinaryFile(path)
  } catch (fault) {
    return refuseUnreachable(fault)
  }
}

/** A path, when a file lies there. A folder is none, nor is a device or a pipe, which would keep its reader waiting for ever. */
export const ordinaryFile = async (path: string): Promise<Result<string, NoFile>> => {
  try {
    return (await stat(path)).isFile() ? ok(path) : refuse({ kind: 'file-not-a-file' })
  } catch (fault) {
    return refuseUnreachable(fault)
  }
}

const refuseUnreachable = (fault: unknown) => {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined
  if (code === 'ENOENT' || code === 'ENOTDIR') return refuse({ kind: 'file-not-found' })
  if (code === 'EACCES' || code === 'ELOOP' || code === 'ENAMETOOLONG' || code === 'EPERM') return refuse({ kind: 'file-unreadable' })
  throw fault
}
