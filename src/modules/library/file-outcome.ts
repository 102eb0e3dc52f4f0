import type { FileReason } from './file-reason.ts'

/** What became of one file that somebody brought. */
export type FileStatus = 'imported' | 'unchanged' | 'stored-not-searchable' | 'failed'

export type FileOutcome = {
  /** As it was given: a path on the command line, or the catalogue's column. */
  readonly file: string
  readonly number: number | null
  readonly status: FileStatus
  /** What is not plainly well; `null` otherwise. */
  readonly reason: FileReason | null
  /** What the reason is about: a column, a limit, another document's number. */
  readonly detail?: string
  /** The catalogue's line where the row begins, counted from 1. */
  readonly line?: number
}

export type ImportTotals = Readonly<Record<FileStatus, number>>

export const NO_FILES: ImportTotals = { imported: 0, unchanged: 0, 'stored-not-searchable': 0, failed: 0 }

export const withOutcome = (totals: ImportTotals, outcome: FileOutcome): ImportTotals => ({ ...totals, [outcome.status]: totals[outcome.status] + 1 })
