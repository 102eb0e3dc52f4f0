import type { Document } from 'mupdf'
import { LONGEST_HEADING, MOST_OUTLINE } from './limits.ts'
import type { OutlineEntry } from './reader.ts'

const DEEPEST = 20
// What the iterator says of where it is now.
const AT_ITEM = 0
const AT_EMPTY = 1
/** Bookmarks that lead nowhere are passed over, but not without end. */
const MOST_STEPS = 10 * MOST_OUTLINE

/** Bookmarks of a PDF in reading order, at most 500. The iterator is stepped and never the whole tree loaded: it may be a loop. */
export const outlineOf = (document: Document, total: number): OutlineEntry[] => {
  const entries: OutlineEntry[] = []
  const at = document.outlineIterator()
  try {
    let level = 1
    for (let step = 0; step < MOST_STEPS && entries.length < MOST_OUTLINE; step += 1) {
      const item = at.item()
      if (!item) break
      const page = item.uri === undefined ? -1 : document.resolveLink(item.uri)
      const title = (item.title ?? '').replaceAll('\0', '').slice(0, LONGEST_HEADING).toWellFormed().normalize('NFC')
      if (page >= 0 && page < total && title.trim() !== '') entries.push({ title, page: page + 1, level })
      if (level < DEEPEST) {
        const below = at.down()
        if (below === AT_ITEM) {
          level += 1
          continue
        }
        // It went down to where an item could stand.
        if (below === AT_EMPTY) at.up()
      }
      let moved = at.next()
      while (moved !== AT_ITEM && level > 1) {
        at.up()
        level -= 1
        moved = at.next()
      }
      if (moved !== AT_ITEM) break
    }
  } finally {
    at.destroy()
  }
  return entries
}
