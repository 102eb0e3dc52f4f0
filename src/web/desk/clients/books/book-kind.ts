import type { ReactNode } from 'react'
import type { Answers } from '#clients'
import type { Found } from '../forms/problems.ts'
import type { FileShown, RecordShown } from '../register.ts'

/** One line of the list: what it is called, what stands below, and whether something is to be done. */
export type BookLine = { readonly name: string; readonly says: string; readonly waits?: boolean }

/** What one book is like. Everything else is the same for all. */
export type BookKind = {
  /** The sort of book, and the form of its records. */
  readonly content: string
  readonly form: string
  readonly title: string
  readonly lead: string
  /** What its page says when nothing is in it. */
  readonly empty: string
  readonly line: (record: RecordShown) => BookLine
  /** Which comes first; the latest written, where it is not said. */
  readonly order?: (one: RecordShown, other: RecordShown) => number
  /** Whether it is in the list now. */
  readonly keep?: (record: RecordShown) => boolean
  /** Above the list: figures, filters. */
  readonly head?: (records: readonly RecordShown[], group: string) => ReactNode
  /** Below one record. */
  readonly beside?: (record: RecordShown, book: FileShown) => ReactNode
  /** Fields that the desk keeps by itself, and nobody types. */
  readonly byDesk?: readonly string[]
  /** What is wrong with answers beyond what their form says. */
  readonly also?: (answers: Answers, before: Answers | undefined) => readonly Found[]
  /** Whether whoever sits here may write in it. */
  readonly mayWrite: boolean
}
