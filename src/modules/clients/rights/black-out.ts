/** A passage of a text, from one place up to another, in UTF-16 units. */
export type Passage = { readonly from: number; readonly to: number }

/** A piece of a text: what may be read, or that something was taken out. */
export type Piece = { readonly text: string } | { readonly blackedOut: true }

/** Passages in order, those that touch put together; what lies outside of the text is cut off. A half of a letter takes the whole one with it. */
export const tidyPassages = (text: string, passages: readonly Passage[]): readonly Passage[] => {
  const found: { from: number; to: number }[] = []
  const inside = passages
    .flatMap(({ from, to }) => {
      const [first, last] = [Math.max(0, Math.min(from, to)), Math.min(text.length, Math.max(from, to))]
      return first < last ? [{ from: startsInside(text, first) ? first - 1 : first, to: startsInside(text, last) ? last + 1 : last }] : []
    })
    .toSorted((one, other) => one.from - other.from)
  for (const passage of inside) {
    const before = found.at(-1)
    if (before !== undefined && passage.from <= before.to) before.to = Math.max(before.to, passage.to)
    else found.push({ ...passage })
  }
  return found
}

/** Whether a place lies between the two halves of one letter. */
const startsInside = (text: string, place: number): boolean => /[\uD800-\uDBFF]/.test(text[place - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[place] ?? '')

/** A text without its passages: what stood there is not in what comes out, nor how long it was. */
export const blackOut = (text: string, passages: readonly Passage[]): readonly Piece[] => {
  const pieces: Piece[] = []
  let at = 0
  for (const { from, to } of tidyPassages(text, passages)) {
    if (from > at) pieces.push({ text: text.slice(at, from) })
    pieces.push({ blackedOut: true })
    at = to
  }
  if (at < text.length) pieces.push({ text: text.slice(at) })
  return pieces
}

const WORD = /[\p{L}\p{N}]/u

/** Every other place where the same words stand by themselves, whatever their case: a name is seldom written once. */
export const samePassages = (text: string, words: string): readonly Passage[] => {
  const wanted = words.trim().toLowerCase()
  // Letters that change their length with their case would move every place after them.
  const within = text.toLowerCase()
  if (wanted === '' || within.length !== text.length) return []
  const found: Passage[] = []
  for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + 1)) {
    const to = at + wanted.length
    if (!WORD.test(text[at - 1] ?? '') && !WORD.test(text[to] ?? '')) found.push({ from: at, to })
  }
  return found
}
