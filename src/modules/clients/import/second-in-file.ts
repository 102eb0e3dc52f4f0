import type { Id } from '#kernel'
import { emptyFilesAlike } from '../finding/files-alike.ts'
import { findableOf } from '../finding/findable.ts'
import type { Reason } from '../finding/second-files.ts'
import type { LinePlan } from './plan-line.ts'

/** Another line of the same table that may be about the same person: one that stands above. */
export type SecondLine = { readonly line: number; readonly weight: number; readonly reasons: readonly Reason[] }

/** Looks for the same people within one table, line by line from above. */
export const seconds = (today: string) => {
  const above = emptyFilesAlike()
  /** The lines above that may be about the same person, the likeliest first; the line itself counts from then on. */
  return ({ line, forms }: LinePlan): readonly SecondLine[] => {
    const answersTo = (form: string) => forms.find((one) => one.form === form)?.answers ?? {}
    // Lines have no ids, and none of these is ever taken for one.
    const one = findableOf(String(line) as Id, answersTo('person'), answersTo('contact'), today)
    const found = above.find(one)
    above.put(one)
    return found.map(({ client, weight, reasons }) => ({ line: Number(client), weight, reasons }))
  }
}
