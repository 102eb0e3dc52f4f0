import { realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'
import { ok, refuse, type Result } from '#kernel'

export type FileInFolderRefusal = { readonly kind: 'path-leaves-folder' | 'file-not-found' | 'file-not-a-file' | 'file-unreadable' }

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
    return (await stat(path)).isFile() ? ok(path) : refuse({ kind: 'file-not-a-file' })
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? fault.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') return refuse({ kind: 'file-not-found' })
    if (code === 'EACCES' || code === 'ELOOP' || code === 'ENAMETOOLONG' || code === 'EPERM') return refuse({ kind: 'file-unreadable' })
    throw fault
  }
}
