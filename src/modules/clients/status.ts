import type { Id } from '#kernel'
import { stringIn } from './answer.ts'
import { ofForm, type FileRecord } from './file-record.ts'
import { readDate, spanOf } from './known-date.ts'

/** Where identification stands in one country. `lapsed`: it was valid until a day that is over. Without a country, nobody said which. */
export type CurrentStatus = { readonly record: Id; readonly status: string; readonly lapsed: boolean; readonly country?: string; readonly on?: string }

/** By the day it was decided; what has no day comes first, and what was written later stands where the days are the same. */
const inOrder = (records: readonly FileRecord[]): readonly FileRecord[] => records.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))

const keyOf = ({ body }: FileRecord): string => {
  const on = readDate(stringIn(body.answers, 'on') ?? '')
  return `${on === undefined ? '0000-00-00' : spanOf(on)[1]} ${body.at}`
}

/** Where identification stands in each country on a day, the latest decision last. Statuses are kept apart by country: a refusal in one is none in another. */
export const currentStatuses = (records: readonly FileRecord[], day: string): readonly CurrentStatus[] => {
  const byCountry = new Map<string, CurrentStatus>()
  for (const { record, body } of inOrder(ofForm(records, 'identification'))) {
    const [status, country, on] = ['status', 'country', 'on'].map((field) => stringIn(body.answers, field))
    const known = readDate(on ?? '')
    if (status === undefined || (known !== undefined && spanOf(known)[0] > day)) continue
    const until = readDate(stringIn(body.answers, 'until') ?? '')
    const lapsed = until !== undefined && spanOf(until)[1] < day
    // Taken out first, so that the latest stands last.
    byCountry.delete(country ?? '')
    byCountry.set(country ?? '', { record, status, lapsed, ...(country === undefined ? {} : { country }), ...(on === undefined ? {} : { on }) })
  }
  return [...byCountry.values()]
}

/** Where identification stands on a day, over all countries: the latest that has not lapsed, or the latest at all. `undefined` when there is none. */
export const currentStatus = (records: readonly FileRecord[], day: string): CurrentStatus | undefined => {
  const statuses = currentStatuses(records, day)
  return statuses.findLast(({ lapsed }) => !lapsed) ?? statuses.at(-1)
}

/** What the person wishes about identification: what they said last. */
export const currentWish = (records: readonly FileRecord[]): string | undefined => stringIn(inOrder(ofForm(records, 'wish')).at(-1)?.body.answers ?? {}, 'wish')
