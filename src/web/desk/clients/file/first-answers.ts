import { fieldsOf, type Answers, type Form } from '#clients'
import { momentOf, todayHere } from '../forms/answers.ts'

/** What a form that is begun anew already knows: when it is now, and who is writing. Only where it is needed anyway. */
export const firstAnswers = (form: Form, staff: string, now: Date = new Date()): Answers => {
  const known = fieldsOf(form).filter(({ required }) => required === true).flatMap(({ name, type }) => {
    if (name === form.dated && type === 'moment') return [[name, momentOf(now)] as const]
    if (name === form.dated && type === 'date') return [[name, todayHere(now)] as const]
    return type === 'staff' && name === 'first' ? [[name, staff] as const] : []
  })
  return Object.fromEntries(known)
}
