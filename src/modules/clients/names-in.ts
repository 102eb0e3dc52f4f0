import { rowsIn, stringIn, type Answers } from './answer.ts'
import { fieldsOf, type Form } from './form.ts'

/** Every name of a person in the answers to a form, in any script: what finding is over. Nothing that is about others is among them. */
export const namesIn = (form: Form, answers: Answers): readonly string[] =>
  fieldsOf(form).flatMap((field) => {
    if (field.aboutOthers === true) return []
    if (field.finds === true) return stringIn(answers, field.name) ?? []
    const columns = (field.fields ?? []).filter(({ finds, aboutOthers }) => finds === true && aboutOthers !== true)
    return columns.flatMap((column) => rowsIn(answers, field.name).flatMap((row) => stringIn(row, column.name) ?? []))
  })
