import { isWithoutAnswer, valueOf, type Answer, type Answers } from './answer.ts'
import { checkValue, type ValueProblem } from './check-value.ts'
import { fieldsOf, type Condition, type Field, type Form } from './form.ts'

/** What is wrong with the answer to a field; in a table, in which row and column. The problem's `kind` is the key of its message. */
export type Problem = { readonly field: string; readonly row?: number; readonly column?: string } & (ValueProblem | { readonly kind: 'missing' | 'same-person' })

/** Whether a field is asked, given the other answers. */
export const isAsked = ({ when }: { readonly when?: Condition }, answers: Answers): boolean => {
  if (when === undefined) return true
  const value = valueOf(answers, when.field)
  return when.is.some((one) => (Array.isArray(value) ? value.some((code) => code === one) : value === one))
}

/**
 * Everything that is wrong with the answers to a form, before they are saved. `today`: a day, `2026-03-01`. What the form does not know is left alone; what is hidden
 * keeps its answer, and may be missing.
 */
export const checkAnswers = (form: Form, answers: Answers, today: string): readonly Problem[] => {
  const long = form.kind === 'narrative' || form.byDesk === true
  return fieldsOf(form).flatMap((field) => Array.from(checkField(field, answers, { today, long })))
}

type How = { readonly today: string; readonly long: boolean }

function* checkField(field: Field, answers: Answers, how: How): Generator<Problem> {
  const answer: Answer | undefined = Object.hasOwn(answers, field.name) ? answers[field.name] : undefined
  if (isMissing(answer)) {
    if (field.required === true && isAsked(field, answers)) yield { field: field.name, kind: 'missing' }
    return
  }
  if (answer === undefined || isWithoutAnswer(answer)) return
  const problem = checkValue(field, answer, how)
  if (problem !== undefined) {
    yield { field: field.name, ...problem }
    return
  }
  if (field.otherThan !== undefined && valueOf(answers, field.otherThan) === answer) yield { field: field.name, kind: 'same-person' }
  if (field.type !== 'rows' || !Array.isArray(answer)) return
  // `for` over what was just found to be rows of answers.
  for (const [row, line] of (answer as readonly Answers[]).entries())
    for (const column of field.fields ?? []) for (const { field: name, ...rest } of checkField(column, line, how)) yield { ...rest, field: field.name, row, column: name }
}

const isMissing = (answer: Answer | undefined): boolean => answer === undefined || answer === '' || (Array.isArray(answer) && answer.length === 0) || (typeof answer === 'object' && isWithoutAnswer(answer))
