import { isYes, stringIn } from './answer.ts'
import { answersTo, dayOf, ofForm, type FileRecord } from './file-record.ts'
import { readDate, spanOf } from './known-date.ts'

/** When safe contact was last gone through with the person: by its own record, or at a contact. A date as it is kept; `undefined` when it never was. */
export const safeContactReviewedOn = (records: readonly FileRecord[]): string | undefined => {
  const written = stringIn(answersTo(records, 'contact'), 'reviewedOn')
  const atContacts = ofForm(records, 'contact-made').filter(({ body }) => isYes(body.answers, 'safeContactReviewed')).flatMap(({ body }) => stringIn(body.answers, 'on') ?? []).map(dayOf)
  const known = [...(written === undefined ? [] : [written]), ...atContacts].filter((day) => readDate(day) !== undefined)
  return known.toSorted((one, other) => (lastDay(one) < lastDay(other) ? -1 : 1)).at(-1) ?? written
}

const lastDay = (kept: string): string => {
  const known = readDate(kept)
  return known === undefined ? '' : spanOf(known)[1]
}
