import { cleanPageText } from '../page-text.ts'
import type { OutlineEntry, ReadPage } from '../reader.ts'
import type { Block } from './block.ts'
import { MOST_OUTLINE, LONGEST_HEADING } from '../limits.ts'

/** About what a printed page holds. UTF-16 units. */
export const PAGE_LENGTH = 3000
/** Where the file tells its own pages, only what no sheet of paper holds is cut further. */
export const LONGEST_OWN_PAGE = 20_000

/** From here on a heading begins the next page. */
const NEARLY = 0.75

export type Divider = {
  take(block: Block): void
  /** All pages; nothing may be taken afterwards. */
  end(): ReadPage[]
  readonly outline: OutlineEntry[]
  /** Set when a limit was met; then nothing more is taken. */
  stopped(): 'too-many-pages' | 'too-much-text' | undefined
}

/** Pieces of at most `longest`, cut at line ends or spaces where there are any. */
const piecesOf = (text: string, longest: number): string[] => {
  const pieces: string[] = []
  let rest = text
  while (rest.length > longest) {
    const window = rest.slice(0, longest)
    const cut = Math.max(window.lastIndexOf('\n'), window.lastIndexOf(' '))
    const at = cut > longest / 2 ? cut : longest
    pieces.push(rest.slice(0, at))
    rest = rest.slice(at).trimStart()
  }
  return [...pieces, rest]
}

/**
 * Divides a flowing document into pages that stay the same however it is shown: where the file itself breaks pages, and else after
 * about `pageLength`, before a heading where one is near. The rule is part of every link to such a page: changing it moves them.
 */
export const openDivider = (limits: { readonly maxPages: number; readonly maxText: number }, pageLength: number): Divider => {
  const pages: ReadPage[] = []
  const outline: OutlineEntry[] = []
  let parts: string[] = []
  let length = 0
  let notes: string[] = []
  let images = false
  let afterRow = false
  let total = 0
  let stopped: 'too-many-pages' | 'too-much-text' | undefined

  const turn = (): void => {
    if (parts.length > 0 || images || notes.length > 0) {
      const text = cleanPageText([...parts, ...notes.map((note, index) => (index === 0 ? `\n\n${note}` : `\n${note}`))].join(''))
      total += text.length
      if (total > limits.maxText) stopped ??= 'too-much-text'
      else if (pages.length >= limits.maxPages) stopped ??= 'too-many-pages'
      else pages.push({ number: pages.length + 1, text, images })
    }
    parts = []
    length = 0
    notes = []
    images = false
    afterRow = false
  }
  const isFull = (block: Block, size: number): boolean =>
    length >= pageLength ||
    (length > pageLength / 2 && length + size > pageLength * 1.3) ||
    (length > pageLength * NEARLY && block.level > 0 && pageLength === PAGE_LENGTH)

  return {
    outline,
    stopped: () => stopped,
    take(block) {
      if (stopped) return
      if (block.breakBefore) turn()
      for (const piece of piecesOf(block.text, pageLength * 2)) {
        if (isFull(block, piece.length)) turn()
        if (piece !== '') {
          parts.push(`${parts.length === 0 ? '' : block.row && afterRow ? '\n' : '\n\n'}${piece}`)
          length += piece.length
          afterRow = block.row
        }
      }
      if (block.image) images = true
      notes.push(...block.notes)
      for (const note of block.notes) length += note.length
      if (block.level > 0 && block.text !== '' && outline.length < MOST_OUTLINE) {
        outline.push({ title: block.text.replaceAll('\n', ' ').slice(0, LONGEST_HEADING).toWellFormed(), page: pages.length + 1, level: block.level })
      }
    },
    end() {
      turn()
      return pages
    },
  }
}
