import { encodingOf } from './encoding.ts'
import type { Flow } from './flow.ts'
import { ok } from './outcome.ts'

const CHUNK = 64 * 1024

/** Opens a plain text: empty lines divide its paragraphs, form feeds its pages. */
export const openPlain = (bytes: Uint8Array): Flow => ({
  said: { authors: [] },
  ownPages: bytes.includes(0x0c),
  walk(collector) {
    const decoder = new TextDecoder(encodingOf(bytes))
    let rest = ''
    const tell = (line: string): void => {
      if (line.trim() === '') return collector.close()
      for (const [index, part] of line.split('\f').entries()) {
        if (index > 0) collector.pageBreak()
        collector.text(part)
      }
      collector.lineBreak()
    }
    for (let start = 0; start < bytes.length; start += CHUNK) {
      const lines = (rest + decoder.decode(bytes.subarray(start, start + CHUNK), { stream: true })).split(/\r\n|\n|\r(?=.)/s)
      rest = lines.pop() ?? ''
      for (const line of lines) tell(line)
      // A line without end is told in pieces.
      if (rest.length > CHUNK) {
        collector.text(rest)
        rest = ''
      }
    }
    tell(rest + decoder.decode())
    return ok(undefined)
  },
})
