import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'

/**
 * Where the server of a data folder listens for commands: a socket in the folder, which only its owner may enter;
 * on Windows a named pipe, called after the folder.
 */
export const endpointOf = (folder: string): string =>
  process.platform === 'win32'
    ? `\\\\.\\pipe\\waystation-${createHash('sha256').update(resolve(folder).toLowerCase()).digest('hex').slice(0, 32)}`
    : join(folder, 'control.sock')
