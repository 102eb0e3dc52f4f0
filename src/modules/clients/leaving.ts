import type { Answer, Answers } from './answer.ts'
import { fieldsOf, type Field, type Form } from './form.ts'

/** Whether a field may leave its file at all. What is about others leaves only when it was asked for by itself. */
export const mayLeave = ({ neverExported, aboutOthers }: Field, askedForOthers = false): boolean => neverExported !== true && (aboutOthers !== true || askedForOthers)

/** An answer as it may leave: of a table, the columns that may. */
export const answerLeaving = ({ fields }: Field, answer: Answer, askedForOthers = false): Answer => {
  if (fields === undefined || !Array.isArray(answer)) return answer
  const columns = new Set(fields.filter((column) => mayLeave(column, askedForOthers)).map(({ name }) => name))
  // A table's answer is rows, by its form; a list of codes in its place has nothing that could leave.
  return answer.flatMap((row: string | Answers) => (typeof row === 'string' ? [] : [Object.fromEntries(Object.entries(row).filter(([column]) => columns.has(column)))]))
}

/** The answers that may leave in an export. What the form does not know (*from before*) stays; the person's own copy is another thing, and has everything of theirs. */
export const answersLeaving = (form: Form, answers: Answers, askedForOthers = false): Answers => {
  const known = new Map(fieldsOf(form).map((field) => [field.name, field]))
  return Object.fromEntries(
    Object.entries(answers).flatMap(([name, answer]) => {
      const field = known.get(name)
      return field === undefined || !mayLeave(field, askedForOthers) ? [] : [[name, answerLeaving(field, answer, askedForOthers)] as const]
    }),
  )
}
