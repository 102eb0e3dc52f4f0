import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'

// `\n` + 64 hexadecimal digits + `\n`, behind the archive, where tar has stopped reading.
const SEAL_BYTES = 66
const SEAL = /^\n[0-9a-f]{64}\n$/

/** Writes a stream and, behind it, the SHA-256 of all that went before: under a temporary name, synced, then renamed. */
export const writeSealed = async (content: AsyncIterable<Uint8Array>, file: string): Promise<{ bytes: number }> => {
  const partial = `${file}.part-${process.pid}`
  // 'wx': never through a link that somebody has laid there.
  const handle = await open(partial, 'wx', 0o600)
  try {
    const hash = createHash('sha256')
    let bytes = 0
    for await (const chunk of content) {
      hash.update(chunk)
      await handle.writeFile(chunk)
      bytes += chunk.length
    }
    await handle.writeFile(`\n${hash.digest('hex')}\n`)
    await handle.sync()
    await handle.close()
    await rename(partial, file)
    await syncFolder(dirname(file))
    return { bytes: bytes + SEAL_BYTES }
  } catch (fault) {
    await handle.close().catch(() => {})
    await rm(partial, { force: true })
    throw fault
  }
}

const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync()
  await handle.close()
}

/** Reads the whole file and compares it with its seal. Returns where the content ends, or `undefined` when a single bit is other than written. */
export const checkSealed = async (file: string): Promise<number | undefined> => {
  const { size } = await stat(file)
  const end = size - SEAL_BYTES
  if (end <= 0) return undefined
  const hash = createHash('sha256')
  await pipeline(createReadStream(file, { end: end - 1 }), hash)
  const seal = await readTail(file, end)
  return SEAL.test(seal) && seal.trim() === hash.digest('hex') ? end : undefined
}

const readTail = async (file: string, start: number): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of createReadStream(file, { start })) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('latin1')
}
