/** A stretch of a text: from `start` to `end`, in UTF-16 code units. */
export type Stretch = { readonly start: number; readonly end: number }

const ENDS_A_SENTENCE = /[.!?:;…»”"’)\]]\s*$/
const BEGINS_AN_ITEM = /^\s*(?:[•◦▪–—·-]\s|\(?\d{1,3}[.)]\s|\(?[a-zа-я][.)]\s)/iu
const IS_BARE_MARK = /^\s*(?:[•◦▪–—·-]|\(?\d{1,3}[.)]|\(?[a-zа-я][.)])\s*$/iu
const BEGINS_LOW = /^\s*[\p{Ll}(]/u

const linesOf = (text: string): Stretch[] => {
  const lines: Stretch[] = []
  let start = 0
  for (const line of text.split('\n')) {
    lines.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return lines
}

/**
 * Finds the paragraphs of a page from its lines: blank lines part them, but for one in the middle of a sentence; so does a line that ends well short of the others
 * with a sentence or before a capital, and one that begins an item of a list; an item's mark that stands alone
 * belongs to the line that follows. A guess, for comfort in reading: no letter is lost.
 */
export const paragraphsOf = (text: string): Stretch[] => {
  const lines = linesOf(text)
  const lengths = lines.map(({ start, end }) => end - start).toSorted((a, b) => a - b)
  // The usual full line: nine tenths of the lines are no longer.
  const full = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  const paragraphs: Stretch[] = []
  let open: Stretch | undefined
  let parted = false
  for (const line of lines) {
    const words = text.slice(line.start, line.end)
    if (words.trim() === '') {
      parted = true
      continue
    }
    const before = open ? text.slice(text.lastIndexOf('\n', open.end - 1) + 1, open.end) : ''
    const short = !IS_BARE_MARK.test(before) && before.length < full * 0.75 && (ENDS_A_SENTENCE.test(before) || !BEGINS_LOW.test(words))
    // Where lines stand far apart, there seems to be a blank one between any two.
    const ends = parted && (ENDS_A_SENTENCE.test(before) || !/^\s*\p{Ll}/u.test(words))
    parted = false
    if (open && (ends || short || BEGINS_AN_ITEM.test(words) || IS_BARE_MARK.test(words))) {
      paragraphs.push(open)
      open = line
    } else open = { start: open?.start ?? line.start, end: line.end }
  }
  return open ? [...paragraphs, open] : paragraphs
}
