import { numberIn, rowsIn, stringIn } from '#clients'
import { readMapping, readRanges, type Mapping } from '#clients/import'
import { readKept, type ExchangeKept } from './exchange-kept.ts'
import type { BookShown, RecordShown } from '../register.ts'

/** One import, as its book has it. */
export type ImportRun = {
  readonly record: string
  readonly shown: RecordShown
  readonly on: string
  readonly source: string
  readonly seed: string
  readonly hash: string
  readonly mapping: Mapping | undefined
  /** Of clients' files from another installation, and not of a table. */
  readonly exchange: ExchangeKept | undefined
  readonly chosen: readonly number[]
  readonly made: readonly number[]
  readonly taken: number
  readonly added: readonly { readonly line: number; readonly client: string; readonly done: boolean }[]
  readonly finished: boolean
  readonly undone: boolean
}

const runOf = (shown: RecordShown): ImportRun => {
  const { answers } = shown.body
  const said = (field: string): string => stringIn(answers, field) ?? ''
  return {
    record: shown.record, shown, on: said('on'), source: said('source'), seed: said('seed'), hash: said('hash'), mapping: readMapping(said('mapping')), exchange: readKept(said('mapping')), chosen: readRanges(said('chosen')), made: readRanges(said('made')),
    taken: numberIn(answers, 'taken') ?? 0,
    added: rowsIn(answers, 'added').flatMap((row) => {
      const [line, client] = [numberIn(row, 'line'), stringIn(row, 'client')]
      return line === undefined || client === undefined ? [] : [{ line, client, done: row['done'] === true }]
    }),
    finished: answers['finishedOn'] !== undefined, undone: answers['undoneOn'] !== undefined,
  }
}

/** The imports of a group, the latest first. */
export const runsIn = (book: Pick<BookShown, 'records'> | undefined): readonly ImportRun[] => (book?.records ?? []).filter(({ body }) => body.form === 'import-run').map(runOf).toSorted((one, other) => (one.on < other.on ? 1 : -1))

