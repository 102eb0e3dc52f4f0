import type { Id } from '#kernel'
import type { Answers } from './answer.ts'
import type { Body } from './body.ts'
import type { FormName } from './forms/index.ts'

/** One opened record of a file. */
export type FileRecord = { readonly record: Id; readonly body: Body }

/** The records of one form. */
export const ofForm = (records: readonly FileRecord[], form: FormName): readonly FileRecord[] => records.filter(({ body }) => body.form === form)

/** The answers to a form that a file has one of; the one written last, should two have come to be. Empty when there is none. */
export const answersTo = (records: readonly FileRecord[], form: FormName): Answers => ofForm(records, form).toSorted((one, other) => (one.body.at < other.body.at ? -1 : 1)).at(-1)?.body.answers ?? {}

/** The day of a moment, `2026-03-01`. */
export const dayOf = (moment: string): string => moment.slice(0, 10)
