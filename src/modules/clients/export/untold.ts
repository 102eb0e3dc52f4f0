import { fieldsOf } from '../form.ts'
import { formOf } from '../forms/index.ts'
import type { FileRecord } from '../file-record.ts'
import { isWithoutAnswer } from '../answer.ts'

/**
 * What the standard cannot say. `no-field`: it has no such field. `no-value`: it has no such answer. `only-one`: it takes one where there were several. `no-whole-day`: a
 * date that is known to a month or a year. `files`: in how many files.
 */
export type Untold = { readonly field: string; readonly why: 'no-field' | 'no-value' | 'only-one' | 'no-whole-day'; readonly files: number }

/** Fields that reach the standard by another way than a name of their own. */
const TOLD = new Set(['contact.ways', 'exploitation.places', 'exploitation.alleged'])

/** Of the answers that would leave, those that have no field in the standard, as `form.field`. */
export const withoutField = (records: readonly FileRecord[]): readonly string[] => [
  ...new Set(
    records.flatMap(({ body: { form, answers } }) => {
      const asked = formOf(form)
      if (asked === undefined) return []
      const known = new Map(fieldsOf(asked).map((field) => [field.name, field]))
      return Object.entries(answers).flatMap(([name, answer]) => {
        const field = `${form}.${name}`
        // No answer is none there either.
        return known.get(name)?.htcds !== undefined || TOLD.has(field) || isWithoutAnswer(answer) ? [] : [field]
      })
    }),
  ),
]
