/** A piece of a sheet. All text is plain: whoever shows it escapes it, and makes no links of addresses. */
export type Piece =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }

const HEADING = /^## +(\S.*)$/
const ITEM = /^- +(\S.*)$/

/**
 * Takes a text apart: `## heading`, `- ` lists, and paragraphs between empty lines. A line that begins nothing goes on with what stands
 * before it, a paragraph or an item. Every other sign, those of Markdown and HTML too, is text.
 */
export const readPieces = (text: string): readonly Piece[] => {
  const pieces: Piece[] = []
  let block: 'list' | 'paragraph' | undefined
  let lines: string[] = []
  const end = (): void => {
    if (block === 'list') pieces.push({ kind: 'list', items: lines })
    if (block === 'paragraph') pieces.push({ kind: 'paragraph', text: lines.join(' ') })
    block = undefined
    lines = []
  }
  // Items of one list may stand with empty lines between them.
  let apart = false
  for (const written of text.split(/\r\n?|\n/)) {
    const line = written.trim()
    if (line === '') {
      apart = true
      continue
    }
    const heading = HEADING.exec(line)?.[1]
    const item = ITEM.exec(line)?.[1]
    if (heading !== undefined) {
      end()
      pieces.push({ kind: 'heading', text: heading })
    } else if (item !== undefined) {
      if (block !== 'list') end()
      block = 'list'
      lines.push(item)
    } else if (block === undefined || apart) {
      end()
      block = 'paragraph'
      lines.push(line)
    } else if (block === 'list') {
      lines.push(`${lines.pop() ?? ''} ${line}`)
    } else {
      lines.push(line)
    }
    apart = false
  }
  end()
  return pieces
}
