import type { Id } from '#kernel'
import { isYes, stringIn, valueOf, type Answers } from './answer.ts'
import { giverOf, isSetAside } from './consents.ts'
import type { Body } from './body.ts'
import type { FileRecord } from './file-record.ts'
import { isSame } from './same-answer.ts'

/** A record as somebody would save it. */
export type Writing = { readonly record: Id; readonly form: string; readonly answers: Answers; readonly of?: Id }

/**
 * Why a consent is not written so. `given`: it was given, and what was said then is not said otherwise. `unsaid`: it is marked as corrected or replaced, and nothing takes its
 * place. `no-reason`: a correction without one. `not-marked`: something takes the place of one that goes on. `twice`: another one has taken that place. `took-back`: it would
 * take the place of one that was taken back, without saying so. `not-theirs`: somebody else’s word would take the place of what a person said.
 */
export type ConsentFault = 'given' | 'unsaid' | 'no-reason' | 'not-marked' | 'twice' | 'took-back' | 'not-theirs'

/** What may still be written on a consent that was given: each once. */
const MARKS: ReadonlySet<string> = new Set(['withdrawnOn', 'correctedOn', 'replacedOn'])

/**
 * Whether consents stay what they are when this is saved into their file: a consent that was given can be withdrawn, replaced or corrected, and not changed. `file`: what is there.
 * A new one may come as it stood elsewhere, withdrawn or corrected: two files are put together, and files come from other installations.
 */
export const consentFault = (file: readonly FileRecord[], writes: readonly Writing[]): ConsentFault | undefined => {
  const before = new Map(file.map(({ record, body }) => [record, body] as const))
  const written = new Map(writes.map((one) => [one.record, one] as const))
  // Who wrote it and when is set by whoever saves, and nothing here asks for it.
  const after: readonly Standing[] = [...file.filter(({ record }) => !written.has(record)).map(({ record, body: { form, answers, of } }) => ({ record, form, answers, of })), ...writes.map(({ record, form, answers, of }) => ({ record, form, answers, of }))]
  for (const one of writes) {
    const there = before.get(one.record)
    const fault = there?.form === 'consent' ? changed(there, one, file, after) : one.form === 'consent' ? begun(one, after) : undefined
    if (fault !== undefined) return fault
  }
  return undefined
}

type Standing = { readonly record: Id; readonly form: string; readonly answers: Answers; readonly of: Id | undefined }

const inPlaceOf = (after: readonly Standing[], first: Id, how: 'corrects' | 'replaces'): boolean => after.some(({ form, answers, of }) => form === 'consent' && of === first && isYes(answers, how))

const changed = (there: Body, now: Writing, file: readonly FileRecord[], after: readonly Standing[]): ConsentFault | undefined => {
  if (now.form === 'merged') return isCopyTakenBack(now, file) ? undefined : 'given'
  if (now.form !== 'consent' || now.of !== there.of) return 'given'
  for (const field of new Set([...Object.keys(there.answers), ...Object.keys(now.answers)])) {
    const [was, is] = [there.answers[field], now.answers[field]]
    if (!isSame(was, is) && !(MARKS.has(field) && was === undefined && typeof is === 'string' && is !== '')) return 'given'
  }
  const isNew = (field: string): boolean => there.answers[field] === undefined && now.answers[field] !== undefined
  if (isNew('correctedOn') && !inPlaceOf(after, now.record, 'corrects')) return 'unsaid'
  return isNew('replacedOn') && !inPlaceOf(after, now.record, 'replaces') ? 'unsaid' : undefined
}

/** Two files are taken apart: a copy that came in with one becomes the note that it went back, and its own stays there. */
const isCopyTakenBack = ({ record, answers }: Writing, file: readonly FileRecord[]): boolean =>
  valueOf(answers, 'undoneOn') !== undefined && file.some(({ body }) => body.form === 'merged' && stringIn(body.answers, 'other') === stringIn(answers, 'other') && rowsNaming(body.answers, record))

const rowsNaming = (note: Answers, record: Id): boolean => {
  const rows = note['records']
  return Array.isArray(rows) && rows.some((row) => typeof row === 'object' && row['here'] === record)
}

const begun = (now: Writing, after: readonly Standing[]): ConsentFault | undefined => {
  const corrects = isYes(now.answers, 'corrects')
  if (corrects && (stringIn(now.answers, 'correctsWhy') ?? '').trim() === '') return 'no-reason'
  if (now.of === undefined || (!corrects && !isYes(now.answers, 'replaces'))) return undefined
  const first = after.find(({ record }) => record === now.of)
  // Its own comes with the next part of what is taken in.
  if (first === undefined) return undefined
  if (first.form !== 'consent' || !isSetAside(first.answers)) return 'not-marked'
  if (after.some((one) => one.record !== now.record && one.of === now.of && one.form === 'consent' && (isYes(one.answers, 'corrects') || isYes(one.answers, 'replaces')))) return 'twice'
  const taken = first.answers['withdrawnOn']
  if (taken !== undefined && !(corrects && isSame(taken, now.answers['withdrawnOn']))) return 'took-back'
  // A no is signed away by nobody, and taken back by whoever said it, in a consent of its own. That a yes was noted as another's is a mistake like any other.
  const isNo = taken !== undefined || !isYes(first.answers, 'agrees')
  const isOwn = giverOf(first.answers) === giverOf(now.answers)
  return (corrects ? isOwn || !isNo : isOwn && !isNo) ? undefined : 'not-theirs'
}

