import { createHash } from 'node:crypto'
import { makeZip } from 'client-zip'
import type { Readable } from 'node:stream'

/** A file for the archive. `open` gives `undefined` when the store has lost it. */
export type ArchivedFile = {
  readonly number: number
  readonly title: string
  readonly fileName: string
  readonly address: string
  readonly bytes: number
  readonly sha256: string
  readonly open: () => Promise<{ readonly stream: Readable } | undefined>
}

/** What became of a file on its way into the archive. */
type Outcome = 'sound' | 'missing' | 'damaged'

/** The same name twice becomes two: `12-report.pdf`, `12-report (2).pdf`. */
const namesOnce = () => {
  const taken = new Map<string, number>()
  return (name: string): string => {
    const times = (taken.get(name) ?? 0) + 1
    taken.set(name, times)
    return times === 1 ? name : name.replace(/(\.\w+)?$/, ` (${times})$1`)
  }
}

/**
 * Files as one ZIP, made while it is sent: nothing is held in memory or on disk. Each is hashed on its way. At the end stands `manifest.json`, which says of every
 * file what it is, where it is from and whether it came through whole; and `manifest-sha256.txt`, which `sha256sum -c` reads. A file that is lost or broken does not break
 * the archive: it is named there. `changedAt`: what the entries are dated by.
 */
export const asArchive = (files: AsyncIterable<ArchivedFile>, changedAt: Date): ReadableStream<Uint8Array> => makeZip(entriesOf(files, changedAt), { buffersAreUTF8: true })

const entriesOf = async function* (files: AsyncIterable<ArchivedFile>, lastModified: Date) {
  const told: { readonly file: ArchivedFile; readonly name: string; outcome: Outcome }[] = []
  const once = namesOnce()
  for await (const file of files) {
    const opened = await file.open().catch(() => undefined)
    const line: (typeof told)[number] = { file, name: once(file.fileName), outcome: opened === undefined ? 'missing' : 'damaged' }
    told.push(line)
    if (opened !== undefined) yield { name: line.name, lastModified, input: checked(opened.stream, file.sha256, () => void (line.outcome = 'sound')) }
  }
  const listed = told.map(({ file: { number, title, address, bytes, sha256 }, name, outcome }) => ({ file: name, outcome, sha256, bytes, number, title, address }))
  yield { name: 'manifest.json', lastModified, input: `${JSON.stringify({ files: listed }, null, 2)}\n` }
  yield { name: 'manifest-sha256.txt', lastModified, input: told.filter(({ outcome }) => outcome === 'sound').map(({ file, name }) => `${file.sha256}  ${name}\n`).join('') }
}

/** The bytes as they come; when all have come and have their hash, `sound` is told. What the disk does not give ends early. */
const checked = async function* (stream: Readable, sha256: string, sound: () => void): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  try {
    // A store's streams are of bytes.
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      hash.update(chunk)
      yield chunk
    }
    if (hash.digest('hex') === sha256) sound()
  } catch {
    // The manifest says that it is damaged.
  } finally {
    stream.destroy()
  }
}
