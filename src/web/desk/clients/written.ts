import { Refused } from '../api/queries.ts'
import type { BothChanged, RecordShown, Saved } from './register.ts'

/** What was written. A colleague was quicker, and nothing was: that is a refusal, for whoever does not let people choose between the two. */
export const written = (saved: Saved | BothChanged): Saved => {
  if (saved.kind === 'both-changed') throw new Refused({ kind: 'overtaken', status: 0, particulars: {} })
  return saved
}

const MOST_TURNS = 4

/** Writes over a record, and where colleagues were quicker over theirs, some times. Refused when none of it was written. `save`: gives what came of writing over a record as it stands. */
export const writtenOver = async (first: RecordShown, save: (over: RecordShown) => Promise<Saved | BothChanged>): Promise<Saved> => {
  let saved = await save(first)
  for (let turn = 1; turn < MOST_TURNS && saved.kind === 'both-changed'; turn += 1) {
    const theirs = saved.records[0]?.theirs
    if (theirs === undefined) break
    saved = await save(theirs)
  }
  return written(saved)
}
