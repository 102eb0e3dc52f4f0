import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import type { Algorithm } from './manifest.ts'

// A link that was laid meanwhile is not followed, and a pipe does not hold us. Windows has neither flag.
const READ = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** Opens what is a file and nothing else. */
export const openPlain = async (path: string): Promise<FileHandle> => {
  const file = await open(path, READ)
  if ((await file.stat()).isFile()) return file
  await file.close()
  throw Object.assign(new Error('not a file'), { code: 'EISDIR' })
}

/** Reads a file once for all the hashes that are asked. */
export const hashFile = async (path: string, algorithms: readonly Algorithm[]): Promise<ReadonlyMap<Algorithm, string>> => {
  const hashes = algorithms.map((algorithm) => [algorithm, createHash(algorithm)] as const)
  const file = await openPlain(path)
  for await (const chunk of file.createReadStream()) for (const [, hash] of hashes) hash.update(chunk)
  return new Map(hashes.map(([algorithm, hash]) => [algorithm, hash.digest('hex')]))
}
