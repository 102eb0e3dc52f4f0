import type { Answer, Field } from '#clients'
import type { Found } from './problems.ts'

/** What every way of answering gets. `set(undefined)` takes the answer away. */
export type ControlProps = {
  readonly field: Field
  readonly label: string
  /** Why it is asked; none for columns of a table. */
  readonly why: string | undefined
  readonly answer: Answer | undefined
  readonly set: (answer: Answer | undefined) => void
  /** What is wrong, in words. */
  readonly problem: string | undefined
}

/** The answer where it is a text, or a number as text. */
export const textOf = (answer: Answer | undefined): string => (typeof answer === 'string' || typeof answer === 'number' ? String(answer) : '')

/** The answer where it is several. */
export const textsOf = (answer: Answer | undefined): readonly string[] => (Array.isArray(answer) ? answer.filter((one): one is string => typeof one === 'string') : [])

/** One question, as whatever shows it is given it. */
export type AskedProps = {
  readonly field: Field
  readonly label: string
  readonly why?: string | undefined
  /** What the columns of a table are called. */
  readonly columns?: Readonly<Record<string, string>> | undefined
  readonly answer: Answer | undefined
  readonly set: (answer: Answer | undefined) => void
  /** What is wrong with this field, and in a table with its cells. */
  readonly problems: readonly Found[]
}
