import type { Passage } from '#platform/search'

/** A piece of a passage, marked or not. */
type Piece = { readonly text: string; readonly marked: boolean }

/** Cuts the part of a passage from `start` to `end` at its marks. */
export const piecesOf = ({ text, marks }: Passage, start = 0, end = text.length): Piece[] => {
  const pieces: Piece[] = []
  let at = start
  for (const [from, to] of marks) {
    const [markStart, markEnd] = [Math.max(from, at), Math.min(to, end)]
    if (markStart >= markEnd) continue
    if (markStart > at) pieces.push({ text: text.slice(at, markStart), marked: false })
    pieces.push({ text: text.slice(markStart, markEnd), marked: true })
    at = markEnd
  }
  if (at < end) pieces.push({ text: text.slice(at, end), marked: false })
  return pieces
}

// A word broken at the end of a line keeps its hyphen, as it is printed; other ends of lines are spaces.
const joinLines = (text: string): string => text.replace(/(?<=\p{L}-)\n/gu, '').replaceAll('\n', ' ')

/** A passage with its marks, from `start` to `end`. Lines run on. */
export const Marked = ({ passage, start, end }: { readonly passage: Passage; readonly start?: number; readonly end?: number }) => (
  <>{piecesOf(passage, start, end).map((piece) => (piece.marked ? <mark>{joinLines(piece.text)}</mark> : joinLines(piece.text)))}</>
)
