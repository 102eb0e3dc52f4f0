import { ok, refuse, type Id, type Result } from '#kernel'
import { rowsIn, stringIn, type Answers } from '../answer.ts'
import { isAnswers } from '../body.ts'
import { formOf } from '../forms/index.ts'
import { mergeAnswers } from '../merge-answers.ts'
import { isSame } from '../same-answer.ts'
import { copyOf, type FileOfTwo, type MergeWrite } from './merge-files.ts'

/** What undoing writes. `kept`: copies that somebody has worked on since; they stay in both files, for nothing of it to be lost. */
export type UndoPlan = { readonly kept: readonly MergeWrite[]; readonly other: readonly MergeWrite[]; readonly staying: readonly Id[] }

export type NotMerged = { readonly kind: 'not-merged' }

const readBefore = (text: string): { readonly before: Answers; readonly after: Answers } | undefined => {
  try {
    const read: unknown = JSON.parse(text)
    if (typeof read === 'object' && read !== null && 'before' in read && 'after' in read && isAnswers(read.before) && isAnswers(read.after)) return { before: read.before, after: read.after }
  } catch {
    // Not what `mergeFiles` wrote: left as it stands.
  }
  return undefined
}

/** What the other file said has its place there again, and only there: the one may be erased, and the other not. */
const withoutBefore = (answers: Answers): Answers =>
  answers['records'] === undefined ? answers : { ...answers, records: rowsIn(answers, 'records').map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => column !== 'before'))) }

/**
 * Takes two files apart again that `mergeFiles` put together. Forms get back what they said before, but for what somebody changed since; copies become notes that they were taken back, since no
 * record is ever deleted by itself, and the note keeps nothing of what either said. `note`: the record of the kept file that says so.
 */
export const undoMerge = (kept: FileOfTwo, other: FileOfTwo, note: Id, on: string): Result<UndoPlan, NotMerged> => {
  const said = kept.records.find(({ record, body }) => record === note && body.form === 'merged')
  if (said === undefined || said.body.answers['undoneOn'] !== undefined || said.body.answers['records'] === undefined || stringIn(said.body.answers, 'other') !== other.client) return refuse({ kind: 'not-merged' })
  const rows = rowsIn(said.body.answers, 'records')
  const to = new Map(rows.flatMap((row) => [[stringIn(row, 'there') ?? '', stringIn(row, 'here') ?? ''] as const]))
  const staying: Id[] = []
  const writes = rows.flatMap((row): readonly MergeWrite[] => {
    const [here, there] = [kept.records.find(({ record }) => record === stringIn(row, 'here')), other.records.find(({ record }) => record === stringIn(row, 'there'))]
    const form = here && formOf(here.body.form)
    if (here === undefined || form === undefined || form.name === 'merged') return []
    const write = { record: here.record, kind: form.kind, version: here.body.version, began: here.body.answers, ...(here.body.of === undefined ? {} : { of: here.body.of }) }
    const text = stringIn(row, 'before')
    if (text === undefined) {
      if (there !== undefined && isSame(copyOf(there.body.answers, to), here.body.answers)) return [{ ...write, form: 'merged', version: 1, answers: { other: other.client, on, undoneOn: on } }]
      staying.push(here.record)
      return []
    }
    const was = readBefore(text)
    return was === undefined ? [] : [{ ...write, form: form.name, answers: mergeAnswers(was.after, here.body.answers, was.before).answers }]
  })
  const undone = (file: FileOfTwo, client: Id, only: (answers: Answers) => boolean): readonly MergeWrite[] =>
    file.records
      .filter(({ body: { form, answers } }) => form === 'merged' && stringIn(answers, 'other') === client && answers['undoneOn'] === undefined && only(answers))
      .map(({ record, body: { answers } }) => ({ record, kind: 'event', form: 'merged', version: 1, answers: { ...withoutBefore(answers), undoneOn: on }, began: answers }))
  return ok({ kept: [...writes, ...undone(kept, other.client, () => true).filter(({ record }) => record === note)], other: undone(other, kept.client, (answers) => answers['records'] === undefined), staying })
}
