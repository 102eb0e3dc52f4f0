import { isYes, valueOf, type Answers } from './answer.ts'
import { hangingOn, isAlike, isSetAside } from './consents.ts'
import { dayOf, ofForm, type FileRecord } from './file-record.ts'

/** One record as a withdrawal leaves it. */
export type Withdrawn = { readonly record: FileRecord; readonly answers: Answers }

/** What a withdrawal does, to be saved together or not at all. `stays`: what hangs on it and is history, which nobody takes back. */
export type Withdrawal = { readonly consents: readonly Withdrawn[]; readonly stopped: readonly Withdrawn[]; readonly stays: readonly FileRecord[] }

/**
 * Takes a consent away: all that the same person has given for the same purpose and recipient, so that no older one goes on in its place, and what hangs on them. `at`:
 * the moment (ISO 8601). What is withdrawn already keeps its moment.
 */
export const withdrawal = (records: readonly FileRecord[], consent: FileRecord, at: string): Withdrawal => {
  const alike = ofForm(records, 'consent').filter(({ record, body }) => record === consent.record || (isYes(body.answers, 'agrees') && !isSetAside(body.answers) && isAlike(body.answers, consent.body.answers)))
  const given = new Set(alike.map(({ record }) => record))
  const hanging = new Map(alike.flatMap(({ record }) => hangingOn(records, record)).filter(({ record }) => !given.has(record)).map((one) => [one.record, one]))
  const ended = [...hanging.values()].map((record) => ({ record, answers: endedBy(record, at) }))
  return {
    consents: alike.flatMap((record) => withdrawnAt(record, at) ?? []),
    stopped: ended.flatMap(({ record, answers }) => (answers === undefined ? [] : [{ record, answers }])),
    stays: ended.flatMap(({ record, answers }) => (answers === undefined ? [record] : [])),
  }
}

const withdrawnAt = (record: FileRecord, at: string): Withdrawn | undefined =>
  valueOf(record.body.answers, 'withdrawnOn') === undefined ? { record, answers: { ...record.body.answers, withdrawnOn: at } } : undefined

/** What hangs on a consent and is not over yet ends with it: a consent is withdrawn, a task is stopped. */
export const endedBy = (record: FileRecord, at: string): Answers | undefined => {
  const { form, answers } = record.body
  if (form === 'consent') return withdrawnAt(record, at)?.answers
  const isOpen = valueOf(answers, 'doneOn') === undefined && valueOf(answers, 'stoppedOn') === undefined
  return form === 'task' && isOpen ? { ...answers, stoppedOn: dayOf(at) } : undefined
}
