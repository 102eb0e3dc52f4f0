import { Readable } from 'node:stream'
import type { ApiBytes } from '#web/http'

/** The line broke before all of the file was there, as a system says it; the library keeps nothing of it. */
const brokenOff = (): Error => Object.assign(new Error('the file did not come in whole'), { code: 'ECONNRESET', syscall: 'read' })

/**
 * A file that somebody sends, as the library takes it. It comes once: where the library would store it again, because its bytes were released
 * in between, it is as if the line had broken, and whoever sends it sends it again.
 */
export const incomingFile = (name: string, sent: ApiBytes): { readonly name: string; open(): Readable } => {
  let opened = false
  async function* whole(): AsyncGenerator<Buffer> {
    if (opened) throw brokenOff()
    opened = true
    let size = 0
    try {
      for await (const chunk of sent.stream) {
        const bytes = Buffer.from(chunk)
        size += bytes.length
        yield bytes
      }
    } catch {
      throw brokenOff()
    }
    if (sent.size !== undefined && sent.size !== size) throw brokenOff()
  }
  return { name, open: () => Readable.from(whole(), { objectMode: false }) }
}
