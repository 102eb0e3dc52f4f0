import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A folder for locks and half-done work, out of git's sight and on the same disk as what is made in it.
 * @param {string} root
 */
export const workFolder = (root) => {
  const folder = join(root, '.waystation')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, '.gitignore'), '*\n')
  return folder
}
