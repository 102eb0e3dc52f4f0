import { checkAnswers, fieldsOf, isAsked, rowsIn, stringIn, type Answers, type Field, type Form, type OwnFormProblem, type Problem } from '#clients'
import { dateQuestion } from './date-words.ts'

/** What is wrong with an answer, or what is still asked of it: a date that may mean two days. */
export type Found = Problem | OwnFormProblem | { readonly field: string; readonly row?: number; readonly column?: string; readonly kind: 'date-open' }

const isOpen = (field: Field, answers: Answers, today: string): boolean =>
  field.type === 'date' && dateQuestion(stringIn(answers, field.name) ?? '', { today, ahead: field.ahead === true }) !== undefined

const openDates = (field: Field, answers: Answers, today: string): readonly Found[] => {
  if (isOpen(field, answers, today)) return [{ field: field.name, kind: 'date-open' }]
  const columns = field.fields ?? []
  return rowsIn(answers, field.name).flatMap((line, row) => columns.filter((column) => isOpen(column, line, today)).map((column) => ({ field: field.name, row, column: column.name, kind: 'date-open' as const })))
}

/** Everything that keeps answers from being saved. Of what is hidden nothing is asked. */
export const problemsIn = (form: Form, answers: Answers, today: string): readonly Found[] => [
  ...checkAnswers(form, answers, today),
  ...fieldsOf(form).filter((field) => isAsked(field, answers)).flatMap((field) => openDates(field, answers, today)),
]
