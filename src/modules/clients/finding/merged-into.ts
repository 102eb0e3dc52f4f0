import type { Id } from '#kernel'
import { stringIn } from '../answer.ts'
import { ofForm, type FileRecord } from '../file-record.ts'

/** The file that this one went into; `undefined` for one that stands for itself. The note in the file that was kept has rows; that in the other has none. */
export const mergedInto = (records: readonly FileRecord[]): Id | undefined => {
  const note = ofForm(records, 'merged').find(({ body: { answers } }) => answers['records'] === undefined && answers['undoneOn'] === undefined)
  return note && (stringIn(note.body.answers, 'other') as Id | undefined) // Written by `mergeFiles`; an id that is none finds no file.
}

/** Files that went into this one and were not taken apart again, with the note that says so. */
export const cameInto = (records: readonly FileRecord[]): readonly { readonly note: Id; readonly other: Id; readonly on: string }[] =>
  ofForm(records, 'merged').flatMap(({ record, body: { answers } }) => {
    const [other, on] = [stringIn(answers, 'other'), stringIn(answers, 'on')]
    // As above: an id that is none finds no file.
    return answers['records'] === undefined || answers['undoneOn'] !== undefined || other === undefined || on === undefined ? [] : [{ note: record, other: other as Id, on }]
  })
