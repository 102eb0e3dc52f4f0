import type { WITHOUT_ANSWER } from '../../answer.ts'

type Without = (typeof WITHOUT_ANSWER)[number]

/** What paper and tables say beside the labels of forms, in one language. The person reads it: it speaks to them, and respectfully. */
export type PrintWords = {
  readonly answers: Readonly<Record<'yes' | 'no' | Without, string>>
  /** Over the columns of a table that say which file, and which record of it. */
  readonly sheets: Readonly<Record<'file' | 'line', string>>
  readonly title: string
  /** That nothing has to be answered. */
  readonly free: string
  /** What becomes of the sheet. */
  readonly kept: string
  readonly duty: { readonly title: string; readonly text: string }
  /** What each way of not answering means. */
  readonly ways: Readonly<Record<'title' | 'no' | Without, string>>
  readonly several: string
  readonly consent: string
  readonly signature: string
  readonly counsellor: string
  readonly placeAndDay: string
  readonly organisation: string
  readonly telephone: string
  readonly room: string
}
