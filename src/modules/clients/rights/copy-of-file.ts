import { blackOut, type Piece } from './black-out.ts'
import type { CopyItem, CopyPart } from './copy-items.ts'
import { isLeft, isRead, marksAt, type Review } from './review.ts'

/** A copy as it leaves: what was blacked out is nowhere in it. `at`: the day on which it was written. */
export type CopyOfFile = { readonly parts: readonly { readonly form: string; readonly label: string; readonly on: string; readonly from?: number; readonly answers: readonly { readonly label: string; readonly pieces: readonly Piece[] }[] }[] }

const piecesOf = (part: CopyPart, { place, text, words, others, never }: CopyItem, review: Review): readonly Piece[] => {
  const at = { record: part.record, revision: part.revision, place }
  if (never || (others && !isLeft(review, at))) return [{ blackedOut: true }]
  return words ? blackOut(text, marksAt(review, at)) : [{ text }]
}

/**
 * The copy, put together. Answers about others are blacked out unless they were left by hand; passages are taken out of what was written. A narrative that nobody has gone
 * through in this revision is not in it.
 */
export const copyOfFile = (parts: readonly CopyPart[], review: Review): CopyOfFile => ({
  parts: parts
    .filter((part) => part.items.length > 0 && (part.form !== 'narrative' || isRead(review, part)))
    .map((part) => Object.assign({ form: part.form, label: part.label, on: part.at.slice(0, 10), answers: part.items.map((one) => ({ label: one.label, pieces: piecesOf(part, one, review) })) }, part.from === undefined ? {} : { from: part.from })),
})
