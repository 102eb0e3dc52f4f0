import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'

/** The longest path that every system takes for a socket, bytes (macOS: 104 with the end mark). */
const LONGEST = 103

/** Whether the server of a data folder can listen there; else by how much its path is too long. */
export const roomForEndpoint = (folder: string): { readonly fits: boolean; readonly bytes: number; readonly most: number } => {
  const most = LONGEST - '/control.sock'.length
  const bytes = Buffer.byteLength(folder)
  return { fits: process.platform === 'win32' || bytes <= most, bytes, most }
}

/**
 * Where the server of a data folder listens for commands: a socket in the folder, which only its owner may enter;
 * on Windows a named pipe, called after the folder.
 */
export const endpointOf = (folder: string): string =>
  process.platform === 'win32'
    ? `\\\\.\\pipe\\waystation-${createHash('sha256').update(resolve(folder).toLowerCase()).digest('hex').slice(0, 32)}`
    : join(folder, 'control.sock')
