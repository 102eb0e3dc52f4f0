/** Why there is no answer. "No" is an answer and not among these. What was never touched is not there at all, and counts as not asked. */
export const WITHOUT_ANSWER = ['not-known', 'not-asked', 'not-answered'] as const

export type WithoutAnswer = { readonly without: (typeof WITHOUT_ANSWER)[number] }

/** Several answers that belong together, repeated: one citizenship with its papers, one child of a household. */
export type Rows = readonly Answers[]

/** Texts, codes and dates are strings (dates as `known-date.ts` has them); several codes an array; yes and no a boolean. */
export type Value = string | number | boolean | readonly string[] | Rows

export type Answer = Value | WithoutAnswer

/** The answers to one form, by field. A field that is not there was not asked. */
export type Answers = { readonly [field: string]: Answer }

export const isWithoutAnswer = (answer: Answer): answer is WithoutAnswer => typeof answer === 'object' && !Array.isArray(answer)

/** What was answered; `undefined` where nothing was, for whatever reason. */
export const valueOf = (answers: Answers, field: string): Value | undefined => {
  const answer = Object.hasOwn(answers, field) ? answers[field] : undefined
  return answer === undefined || isWithoutAnswer(answer) ? undefined : answer
}

/** A line, text, code, date, moment or id; `undefined` where there is none. */
export const stringIn = (answers: Answers, field: string): string | undefined => {
  const value = valueOf(answers, field)
  return typeof value === 'string' && value !== '' ? value : undefined
}

export const numberIn = (answers: Answers, field: string): number | undefined => {
  const value = valueOf(answers, field)
  return typeof value === 'number' ? value : undefined
}

/** Whether the answer is yes. Not answered is not yes. */
export const isYes = (answers: Answers, field: string): boolean => valueOf(answers, field) === true

/** Several codes, countries or languages; empty where there are none. */
export const codesIn = (answers: Answers, field: string): readonly string[] => {
  const value = valueOf(answers, field)
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
}

/** The rows of a table; empty where there are none. */
export const rowsIn = (answers: Answers, field: string): Rows => {
  const value = valueOf(answers, field)
  return Array.isArray(value) ? value.filter((one): one is Answers => typeof one === 'object' && one !== null) : []
}
