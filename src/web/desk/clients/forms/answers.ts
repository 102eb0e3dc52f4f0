import type { Answer, Answers } from '#clients'

/** Answers with one of them put in its place, or taken away. Nothing typed is no answer. */
export const withAnswer = (answers: Answers, field: string, answer: Answer | undefined): Answers => {
  const isNone = answer === undefined || answer === '' || (Array.isArray(answer) && answer.length === 0)
  const { [field]: _before, ...rest } = answers
  return isNone ? rest : { ...rest, [field]: answer }
}

/** Today, `2026-03-01`, by the calendar on this person's wall. */
export const todayHere = (now: Date = new Date()): string => [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')

/** A moment to the minute, as it is kept. */
export const momentOf = (now: Date): string => `${now.toISOString().slice(0, 16)}Z`
