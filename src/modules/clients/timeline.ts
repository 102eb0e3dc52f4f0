import type { Id } from '#kernel'
import { stringIn, type Answers } from './answer.ts'
import { isMoment } from './body.ts'
import type { FileRecord } from './file-record.ts'
import { formOf, type FormName } from './forms/index.ts'
import { readDate, readSaid, spanOf } from './known-date.ts'

/**
 * One thing on the timeline of a file. `on`: a date as it is kept, or a moment. `field`: the field that says so; none where only the moment of writing is known.
 * `said`: words in place of a date.
 */
export type TimelineEntry = { readonly record: Id; readonly form: string; readonly by: Id; readonly on: string; readonly field?: string; readonly said?: string }

/** What else of a record stands on the timeline, beside when it began. */
const ALSO: { readonly [form in FormName]?: readonly string[] } = {
  identification: ['until'], exploitation: ['until'], consent: ['withdrawnOn', 'correctedOn', 'replacedOn'], disclosure: ['secondOn'], task: ['doneOn'], flag: ['resolvedOn'], representative: ['until'], 'rights-request': ['answeredOn'],
  merged: ['undoneOn'], child: ['askedAgainAt18'], 'best-interests': ['reviewOn'],
}

/** Drafts and books are no part of a client's life; nor is a form that is one sheet, filled in over time. */
const OFF = new Set(['draft', 'report'])

/** One timeline of everything in a file, the latest first. What is only known to a month or a year stands at its beginning; what has no date, where it was written. */
export const timelineOf = (records: readonly FileRecord[]): readonly TimelineEntry[] =>
  records.flatMap(entriesOf).toSorted((one, other) => compare(keyOf(other), keyOf(one)) || compare(one.record, other.record))

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** A copy that was taken back with the file it came from: the note of the two files says so, once. */
const isTakenBack = (form: string, { on, undoneOn, records }: Answers): boolean => form === 'merged' && records === undefined && on !== undefined && on === undoneOn

const entriesOf = ({ record, body }: FileRecord): readonly TimelineEntry[] => {
  const form = formOf(body.form)
  if (form === undefined || OFF.has(form.kind) || isTakenBack(form.name, body.answers)) return []
  const entry = { record, form: form.name, by: body.by }
  const also = new Map(Object.entries(ALSO)).get(form.name) ?? []
  const more = also.flatMap((field) => {
    const on = dateIn(body.answers[field] === undefined ? undefined : stringIn(body.answers, field))
    return on === undefined ? [] : [{ ...entry, on, field }]
  })
  const kept = form.dated === undefined ? undefined : stringIn(body.answers, form.dated)
  const on = dateIn(kept)
  if (on !== undefined) return [{ ...entry, on, ...(form.dated === undefined ? {} : { field: form.dated }) }, ...more]
  const said = readSaid(kept ?? '')
  return [{ ...entry, on: body.at, ...(said === undefined ? {} : { said }) }, ...more]
}

const dateIn = (kept: string | undefined): string | undefined => (kept !== undefined && (isMoment(kept) || readDate(kept) !== undefined) ? kept : undefined)

/** Days before moments of the same day. */
const keyOf = ({ on }: TimelineEntry): string => {
  const known = readDate(on)
  return known === undefined ? on : spanOf(known)[0]
}
