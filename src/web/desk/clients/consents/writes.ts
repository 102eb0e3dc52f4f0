import { formOf, type Answers, type FormName } from '#clients'
import type { RecordShown, Write } from '../register.ts'

/** A record that is there, with other answers. */
export const writeOver = ({ record, kind, revision, body }: RecordShown, answers: Answers): Write => ({
  record, kind, form: body.form, version: body.version, answers, ...(body.of !== undefined && { of: body.of }), began: { revision, answers: body.answers },
})

/** A record that is not there yet. */
export const writeAnew = (record: string, name: FormName, answers: Answers): Write => {
  const form = formOf(name)
  if (form === undefined) throw new Error(`${name} is in the table`)
  return { record, kind: form.kind, form: name, version: form.version, answers }
}
