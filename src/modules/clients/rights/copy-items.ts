import { isWithoutAnswer, type Answer, type Answers, type WithoutAnswer } from '../answer.ts'
import { fromBefore } from '../body.ts'
import { fieldsOf, type Field, type Form } from '../form.ts'
import type { AnyFormLabels } from '../labels/index.ts'

/** A record as a copy takes it. `revision`: what the reviewer read. */
export type CopyRecord = { readonly record: string; readonly revision: number; readonly body: { readonly form: string; readonly answers: Answers; readonly at: string; readonly of?: string } }

/** How answers are said, in the person's language. `asked`: a form with its labels, one of an organisation's own too. */
export type CopySpeech = {
  readonly asked: (body: CopyRecord['body']) => { readonly form: Form; readonly labels: AnyFormLabels } | undefined
  /** A code, date, country, language or moment in words. */
  readonly say: (field: Field, text: string) => string
  readonly number: (value: number) => string
  readonly list: (texts: readonly string[]) => string
  readonly yes: string
  readonly no: string
  readonly without: Readonly<Record<WithoutAnswer['without'], string>>
  readonly staff: string
}

/**
 * One answer of a copy. `place`: where it stands in its record, `note` or `members.0.name`. `words`: what somebody wrote, in which names of others may stand. `others`: about
 * somebody else, and blacked out unless a reviewer leaves it. `never`: nothing of it leaves, whatever a reviewer says.
 */
export type CopyItem = { readonly place: string; readonly label: string; readonly text: string; readonly words: boolean; readonly others: boolean; readonly never: boolean }

export type CopyPart = { readonly record: string; readonly revision: number; readonly form: string; readonly label: string; readonly at: string; readonly items: readonly CopyItem[]; /** The number of the file that went into this one, of which it is. */ readonly from?: number }

/** What is about the desk's own work and not about the person: drafts, books, how files were put together, what a copy left out. */
const NOT_COPIED = new Set(['draft', 'book', 'merged', 'copy-review', 'access-names', 'own-form', 'import-run', 'retention-rule'])

/** Forms of the desk that are about the person in nothing but another's words, and bear no answers of theirs. */
const isCopied = ({ body }: CopyRecord): boolean => !NOT_COPIED.has(body.form)

/** Whether a whole record is kept from somebody else than the person: how the person is reached safely, and what they were not told themselves. */
const isTheirsAlone = ({ form, answers }: CopyRecord['body']): boolean => form === 'contact' || (form === 'disclosure' && answers['personTold'] === false)

/**
 * Everything in a file that a copy is made of, answer by answer, before anything is blacked out. `toAnother`: it goes to somebody else than the person, whatever paper they
 * hold; then the words of safe contact, and whatever leaves in no export, are blacked out as what is about others is.
 */
export const copyItems = (records: readonly CopyRecord[], speech: CopySpeech, { toAnother = false, from }: { readonly toAnother?: boolean; readonly from?: number | undefined } = {}): readonly CopyPart[] =>
  records.filter(isCopied).map((one) => {
    const { record, revision, body } = one
    const asked = speech.asked(body)
    const known = asked === undefined ? [] : fieldsOf(asked.form)
    const items = known.flatMap((field) => {
      const answer = body.answers[field.name]
      if (answer === undefined) return []
      const own = itemsOf(field, answer, asked?.labels.fields?.[field.name], speech)
      return toAnother && (field.neverExported === true || isTheirsAlone(body)) ? own.map((each) => ({ ...each, others: true })) : own
    })
    // What an older form asked, or a newer one does, has no label here; it is the person's all the same, and nobody can say that it is not about others.
    const before = (asked === undefined ? Object.entries(body.answers) : fromBefore(asked.form, body.answers)).map(([name, answer]) => item(name, name, JSON.stringify(answer), { words: true, others: true }))
    return Object.assign({ record, revision, form: body.form, label: asked?.labels.label ?? body.form, at: body.at, items: [...items, ...before] }, from === undefined ? {} : { from })
  })

const item = (place: string, label: string, text: string, { words = false, others = false, never = false } = {}): CopyItem => ({ place, label, text, words, others, never })

const WRITTEN = new Set(['line', 'text'])

const itemsOf = (field: Field, answer: Answer, said: { readonly label: string; readonly columns?: { readonly [column: string]: string } } | undefined, speech: CopySpeech): readonly CopyItem[] => {
  const label = said?.label ?? field.name
  if (field.type !== 'rows' || !Array.isArray(answer)) return [itemOf(field, field.name, label, answer, field.aboutOthers === true, speech)]
  return answer.flatMap((row: string | Answers, place) => {
    // A table's answer is rows, by its form.
    if (typeof row === 'string') return []
    return (field.fields ?? []).flatMap((column) => {
      const cell = row[column.name]
      if (cell === undefined) return []
      return [itemOf(column, `${field.name}.${place}.${column.name}`, `${label} ${place + 1}: ${said?.columns?.[column.name] ?? column.name}`, cell, field.aboutOthers === true || column.aboutOthers === true, speech)]
    })
  })
}

const itemOf = (field: Field, place: string, label: string, answer: Answer, others: boolean, speech: CopySpeech): CopyItem => {
  // Another file is another person.
  if (field.type === 'client') return item(place, label, '', { others: true, never: true })
  if (field.type === 'staff') return item(place, label, speech.staff)
  const words = WRITTEN.has(field.type) && typeof answer === 'string'
  return item(place, label, textOf(field, answer, speech), { words, others })
}

const textOf = (field: Field, answer: Answer, speech: CopySpeech): string => {
  if (typeof answer === 'string') return WRITTEN.has(field.type) ? answer : speech.say(field, answer)
  if (typeof answer === 'number') return speech.number(answer)
  if (typeof answer === 'boolean') return answer ? speech.yes : speech.no
  if (isWithoutAnswer(answer)) return speech.without[answer.without]
  return Array.isArray(answer) ? speech.list(answer.flatMap((one: string | Answers) => (typeof one === 'string' ? [speech.say(field, one)] : []))) : ''
}
