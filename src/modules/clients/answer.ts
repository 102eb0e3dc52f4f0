/** Why there is no answer. "No" is an answer and not among these. What was never touched is not there at all, and counts as not asked. */
export const WITHOUT_ANSWER = ['not-known', 'not-asked', 'not-answered'] as const

export type WithoutAnswer = { readonly without: (typeof WITHOUT_ANSWER)[number] }

/** Several answers that belong together, repeated: one citizenship with its papers, one child of a household. */
export type Rows = readonly Answers[]

/** Texts, codes and dates are strings (dates as `PartialDate` of the kernel, `~` before it for "about"); several codes an array; yes and no a boolean. */
export type Value = string | number | boolean | readonly string[] | Rows

export type Answer = Value | WithoutAnswer

/** The answers to one form, by field. A field that is not there was not asked. */
export type Answers = { readonly [field: string]: Answer }

export const isWithoutAnswer = (answer: Answer): answer is WithoutAnswer => typeof answer === 'object' && !Array.isArray(answer)
