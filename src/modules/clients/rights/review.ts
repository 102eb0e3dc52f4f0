import { numberIn, rowsIn, stringIn, type Answers } from '../answer.ts'
import { tidyPassages, type Passage } from './black-out.ts'

/** A passage of one answer of one record, in the revision that was read. */
export type Marked = Passage & { readonly record: string; readonly revision: number; readonly place: string }

/** An answer about others that a reviewer leaves in the copy. */
export type Shown = { readonly record: string; readonly revision: number; readonly place: string }

/** What a reviewer decided. `read`: narratives that they opened and went through. */
export type Review = { readonly passages: readonly Marked[]; readonly shown: readonly Shown[]; readonly read: readonly { readonly record: string; readonly revision: number }[] }

export const NO_REVIEW: Review = { passages: [], shown: [], read: [] }

/** By the answers to `copy-review`. Rows that lack something are left out: then what they spoke of is looked at again. */
export const reviewOf = (answers: Answers): Review => {
  const rows = <T>(field: string, row: (one: Answers, record: string, revision: number) => T | undefined): readonly T[] =>
    rowsIn(answers, field).flatMap((one) => {
      const [record, revision] = [stringIn(one, 'record'), numberIn(one, 'revision')]
      return record === undefined || revision === undefined ? [] : (row(one, record, revision) ?? [])
    })
  return {
    passages: rows('passages', (one, record, revision) => {
      const [place, from, to] = [stringIn(one, 'place'), numberIn(one, 'from'), numberIn(one, 'to')]
      return place === undefined || from === undefined || to === undefined ? undefined : { record, revision, place, from, to }
    }),
    shown: rows('shown', (one, record, revision) => {
      const place = stringIn(one, 'place')
      return place === undefined ? undefined : { record, revision, place }
    }),
    read: rows('read', (_one, record, revision) => ({ record, revision })),
  }
}

/** A review as the answers to `copy-review`. */
export const answersOfReview = ({ passages, shown, read }: Review): Answers => ({ passages: passages.map((one) => ({ ...one })), shown: shown.map((one) => ({ ...one })), read: read.map((one) => ({ ...one })) })

const isAt = (place: Shown) => (one: Shown): boolean => one.record === place.record && one.place === place.place

/** What is marked of one answer. Marks of another revision count no more: the text under them may be another. */
export const marksAt = (review: Review, at: Shown): readonly Passage[] => review.passages.filter((one) => isAt(at)(one) && one.revision === at.revision).map(({ from, to }) => ({ from, to }))

/** The same review with more passages of one answer marked, those that touch put together. */
export const withMarks = (review: Review, at: Shown, text: string, passages: readonly Passage[]): Review => ({
  ...review,
  passages: [...review.passages.filter((one) => !isAt(at)(one)), ...tidyPassages(text, [...marksAt(review, at), ...passages]).map(({ from, to }) => ({ record: at.record, revision: at.revision, place: at.place, from, to }))],
})

/** The same review without the passage that covers a place. */
export const withoutMark = (review: Review, at: Shown, from: number): Review => ({ ...review, passages: review.passages.filter((one) => !(isAt(at)(one) && one.from <= from && from < one.to)) })

export const isLeft = (review: Review, at: Shown): boolean => review.shown.some((one) => isAt(at)(one) && one.revision === at.revision)

export const leaving = (review: Review, at: Shown, left: boolean): Review => ({ ...review, shown: [...review.shown.filter((one) => !isAt(at)(one)), ...(left ? [{ record: at.record, revision: at.revision, place: at.place }] : [])] })

export const isRead = (review: Review, { record, revision }: { readonly record: string; readonly revision: number }): boolean => review.read.some((one) => one.record === record && one.revision === revision)

export const reading = (review: Review, at: { readonly record: string; readonly revision: number }, read: boolean): Review => ({ ...review, read: [...review.read.filter(({ record }) => record !== at.record), ...(read ? [{ record: at.record, revision: at.revision }] : [])] })
