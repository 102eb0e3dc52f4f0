import { Parser } from 'htmlparser2'

export type Walker = {
  /** Names are local: `p` for `w:p`. Lower case in HTML. */
  open(name: string, attributes: Readonly<Record<string, string>>): void
  text(text: string): void
  close(name: string): void
}

const CHUNK = 64 * 1024
/** Deeper nesting is a trap: closing tags look through everything that is open. */
const DEEPEST = 5000

const localNameOf = (name: string): string => name.slice(name.indexOf(':') + 1)

/**
 * Walks XML or HTML without ever failing: what is not well-formed is read as well as it can be. Entities a document declares itself are
 * not expanded, nothing outside the document is fetched. The text is decoded piece by piece and never whole in memory.
 * Returns false when it nests too deep; what was walked until then counts.
 */
export const walkMarkup = (bytes: Uint8Array, encoding: string, kind: 'xml' | 'xhtml' | 'html', walker: Walker): boolean => {
  const decoder = new TextDecoder(encoding)
  const open = { depth: 0 }
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        open.depth += 1
        walker.open(localNameOf(name), attributes)
      },
      ontext: (text) => walker.text(text),
      onclosetag(name) {
        open.depth -= 1
        walker.close(localNameOf(name))
      },
    },
    kind === 'xml' ? { xmlMode: true, decodeEntities: true } : { decodeEntities: true, recognizeSelfClosing: kind === 'xhtml', recognizeCDATA: kind === 'xhtml' },
  )
  for (let start = 0; start < bytes.length; start += CHUNK) {
    if (open.depth >= DEEPEST) return false
    parser.write(decoder.decode(bytes.subarray(start, start + CHUNK), { stream: true }))
  }
  parser.end(decoder.decode())
  return true
}
