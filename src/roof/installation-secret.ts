import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { Secret } from '#kernel'

/**
 * The secret of an installation, in a file of its own that only its owner may read; made when it is not there. It signs sessions, seals
 * the secrets of second factors and makes the stand-in salts: so it does not lie in the database, and a stolen dump is worth less.
 * Without it everybody has to be invited anew: it belongs to what is kept safe, apart from the backups.
 */
export const installationSecret = (path: string): Secret => {
  try {
    writeFileSync(path, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'EEXIST')) throw fault
  }
  const secret = readFileSync(path, 'utf8').trim()
  if (!/^[A-Za-z0-9_-]{43,}$/.test(secret)) throw new Error('the file with the installation\'s secret is damaged')
  return new Secret(secret)
}
