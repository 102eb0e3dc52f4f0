import type { Answer, Answers } from './answer.ts'

type Compared = Answer | Answers | undefined

/** Whether two answers, or two rows, say the same. The order of codes and rows counts; that of fields in a row does not. */
export const isSame = (one: Compared, other: Compared): boolean => one === other || text(one) === text(other)

const text = (answer: Compared): string => JSON.stringify(answer, sorted) ?? ''

const sorted = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))) : value
