/** UTF-16 units of one piece. */
const PIECE = 200

/**
 * Pieces of a text, evenly spread and always the same: enough to tell its language, little enough to be quick however long it is.
 * Heads and feet, often in another language, weigh little.
 * @returns at most `pieces` × 200 UTF-16 units, and a line break between the pieces
 */
export const excerptOf = (text: string, pieces: number): string => {
  if (text.length <= PIECE * pieces) return text
  const gap = (text.length - PIECE * pieces) / (pieces + 1)
  return Array.from({ length: pieces }, (_, index) => {
    const start = Math.round(gap + index * (PIECE + gap))
    return text.slice(start, start + PIECE)
  })
    .map(withoutHalfWords)
    .join('\n')
}

// Where a script has no spaces, or a word no end, the cut may fall where it falls.
const withoutHalfWords = (piece: string): string => piece.match(/\s([^]*)\s/u)?.[1] ?? piece
