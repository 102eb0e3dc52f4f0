import { isYes, valueOf, type Answers } from './answer.ts'
import { hangingOn } from './consents.ts'
import type { FileRecord } from './file-record.ts'
import { endedBy, type Withdrawn } from './withdrawal.ts'

/** How one consent takes the place of another: it says what was wrong, or it was given anew. */
export type InPlace = 'corrects' | 'replaces'

/** What is said of an entry as a record, and not of what the person said. */
const OF_ITS_PLACE: ReadonlySet<string> = new Set(['withdrawnOn', 'correctedOn', 'replacedOn', 'corrects', 'correctsWhy', 'replaces'])

const MARK = { corrects: 'correctedOn', replaces: 'replacedOn' } as const

/** The answers with which another entry in place of a consent begins: a correction with all that was said, a new one with what it is about. */
export const beganFrom = ({ body: { answers } }: FileRecord, how: InPlace): Answers => {
  const kept = how === 'replaces' ? ['purpose', 'recipient', 'by', 'representative'] : Object.keys(answers).filter((field) => !OF_ITS_PLACE.has(field))
  return { ...Object.fromEntries(kept.flatMap((field) => (answers[field] === undefined ? [] : [[field, answers[field]] as const]))), [how]: true }
}

/** What is saved together with it. `entry`: what takes the place. `first`: what stays, and says so. `stopped`: what hung on it, where the entry is no yes. */
export type InPlaceOf = { readonly entry: Answers; readonly first: Withdrawn; readonly stopped: readonly Withdrawn[] }

/** Puts an entry in the place of a consent. `at`: the moment. A correction of one that was withdrawn is withdrawn: that was no mistake of whoever wrote it down. */
export const inPlaceOf = (records: readonly FileRecord[], first: FileRecord, answers: Answers, how: InPlace, at: string): InPlaceOf => {
  const withdrawn = first.body.answers['withdrawnOn']
  const entry: Answers = { ...answers, [how]: true, ...(how === 'corrects' && withdrawn !== undefined && { withdrawnOn: withdrawn }) }
  const ends = !isYes(entry, 'agrees') || valueOf(entry, 'withdrawnOn') !== undefined
  const stopped = ends ? hangingOn(records, first.record).flatMap((record) => {
    const over = endedBy(record, at)
    return over === undefined ? [] : [{ record, answers: over }]
  }) : []
  return { entry, first: { record: first, answers: { ...first.body.answers, [MARK[how]]: at } }, stopped }
}
