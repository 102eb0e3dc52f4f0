import type { Readable } from 'node:stream'
import { pack } from 'tar-stream'
import { writeSealed } from './sealed-file.ts'

/** A sealed tar archive (POSIX ustar) that is being written. */
export type ArchiveWriter = {
  /** Adds a file and waits until it has been passed on. Throws what the disk says. */
  add(name: string, bytes: Uint8Array): Promise<void>
  /** The size has to be known beforehand, because tar writes it first. */
  addStream(name: string, size: number, stream: Readable): Promise<void>
  /** Seals the archive and gives it its name. */
  finish(): Promise<{ readonly bytes: number }>
  /** Leaves nothing behind. */
  abandon(): Promise<void>
}

export const writeArchive = (file: string): ArchiveWriter => {
  const archive = pack()
  // Told by `written` below; without an ear, an archive that is given up halfway would end the process.
  archive.on('error', () => {})
  const written = writeSealed(bytesOf(archive), file)
  // Heard by whoever adds or finishes; until then a full disk must not end the process.
  const broken = written.then(() => new Promise<never>(() => {}))
  broken.catch(() => {})

  const add = async (fill: (done: (fault?: Error | null) => void) => void): Promise<void> => {
    try {
      await Promise.race([new Promise<void>((resolve, reject) => fill((fault) => (fault ? reject(fault) : resolve()))), broken])
    } catch (fault) {
      // An entry says only that it broke; what broke it, a full disk perhaps, is known where the file is written.
      archive.destroy()
      await written
      throw fault
    }
  }

  return {
    add: (name, bytes) => add((done) => archive.entry({ name, mode: 0o600 }, Buffer.from(bytes), done)),
    addStream: (name, size, stream) =>
      add((done) => {
        const entry = archive.entry({ name, size, mode: 0o600 }, done)
        // Told by `done`.
        entry.on('error', () => {})
        entry.once('close', () => stream.destroy())
        stream.once('error', (fault) => entry.destroy(fault))
        stream.pipe(entry)
      }),
    finish: () => {
      archive.finalize()
      return written
    },
    abandon: async () => {
      archive.destroy()
      await written.catch(() => {})
    },
  }
}

async function* bytesOf(archive: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const chunk of archive) if (chunk instanceof Uint8Array) yield chunk
}
