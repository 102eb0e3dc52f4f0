import { randomUUID } from 'node:crypto'
import { fieldsOf, FORMS, keepSaid, type Answer, type Answers, type Field, type FieldType, type Form } from '#clients'

/** Answers to one form, in each field something that stands nowhere else in the world. */
export type CanaryForm = { readonly form: Form; readonly answers: Answers }

/** `texts`: what is to be searched for, each under no other name than itself. `ids`: the same as bytes, by the field that they stand in. */
export type CanaryFields = { readonly forms: readonly CanaryForm[]; readonly texts: readonly string[]; readonly ids: ReadonlyMap<string, Uint8Array> }

const FIRST_DAY = Date.UTC(1851, 0, 1)
const DAY_MS = 86_400_000

/**
 * A canary in every field of every form, generated from the table of forms: a field that is added tomorrow is covered without a line here. Two dates in three are days before 1900 or
 * words; codes are none of any list, since a list says nothing of a person. Yes and no cannot be told from any other.
 */
export const canaryInEveryField = (): CanaryFields => {
  const texts: string[] = []
  const ids = new Map<string, Uint8Array>()
  const put = (text: string): string => {
    texts.push(text)
    return text
  }
  const word = (where: string): string => put(`kv-${texts.length.toString(36).padStart(3, '0')} ${where} Żółw Їжак`)
  const day = (): string => put(new Date(FIRST_DAY + texts.length * DAY_MS).toISOString().slice(0, 10))
  const id = (where: string): string => {
    const drawn = put(randomUUID())
    ids.set(where, Buffer.from(drawn.replaceAll('-', ''), 'hex'))
    return drawn
  }
  const ANSWERS: Readonly<Record<Exclude<FieldType, 'rows'>, (where: string) => Answer>> = {
    line: word,
    text: (where) => `${word(where)}\n`.repeat(3),
    'yes-no': () => true,
    number: () => Number(put(String(9_074_318_562_000 + texts.length))),
    date: (where) => (texts.length % 3 === 0 ? keepSaid(word(where)) : texts.length % 3 === 1 ? `~${day()}` : day()),
    moment: () => `${day()}T04:05:06Z`,
    time: word,
    'time-zone': word,
    choice: word,
    choices: (where) => [word(where), word(where)],
    country: word,
    countries: (where) => [word(where)],
    language: word,
    languages: (where) => [word(where)],
    staff: id,
    client: id,
  }
  const answerTo = ({ name, type, fields = [] }: Field, within: string): Answer => {
    const where = `${within}.${name}`
    return type === 'rows' ? [0, 1].map(() => Object.fromEntries(fields.map((column) => [column.name, answerTo(column, where)]))) : ANSWERS[type](where)
  }
  const answersTo = (form: Form): Answers => {
    // What an organisation asks in its own words is named in its own words.
    if (form.kind === 'own-fields') return { [word(form.name)]: word(form.name) }
    return Object.fromEntries(fieldsOf(form).map((field) => [field.name, answerTo(field, form.name)]))
  }
  const forms = Object.values(FORMS).map((form) => ({ form, answers: answersTo(form) }))
  return { forms, texts, ids }
}
