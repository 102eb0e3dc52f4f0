import { isYes, numberIn, rowsIn, stringIn, type Answers } from './answer.ts'
import type { Field, FieldType, Form } from './form.ts'
import type { AnyFormLabels } from './labels/index.ts'

/** A form of an organisation's own, with what it says; the desk shows it like any other. */
export type OwnForm = { readonly form: Form; readonly labels: AnyFormLabels }

const TYPES: readonly FieldType[] = ['line', 'text', 'yes-no', 'number', 'date', 'choice', 'choices', 'country', 'language']
const MOST_FIELDS = 100

/**
 * The form that a record of `own-form` defines. Choices are their own codes: a choice worded otherwise is another one, in another version, and old answers keep theirs.
 * Fields without a name, a question, a reason or a kind are left out, and so is a name that comes a second time.
 */
export const ownFormOf = (definition: Answers): OwnForm => {
  const asked = rowsIn(definition, 'fields').slice(0, MOST_FIELDS).flatMap((row) => fieldOf(row) ?? [])
  const fields = asked.filter(({ field }, place) => asked.findIndex((other) => other.field.name === field.name) === place)
  return {
    form: { name: 'own', version: numberIn(definition, 'version') ?? 1, kind: 'own-fields', many: isYes(definition, 'many'), sections: [{ name: 'own', fields: fields.map(({ field }) => field) }] },
    labels: { label: stringIn(definition, 'title') ?? '', fields: Object.fromEntries(fields.map(({ field, label, why }) => [field.name, { label, why }])) },
  }
}

const fieldOf = (row: Answers): { readonly field: Field; readonly label: string; readonly why: string } | undefined => {
  const [name, label, why] = ['name', 'label', 'why'].map((column) => stringIn(row, column))
  const type = TYPES.find((one) => one === stringIn(row, 'type'))
  if (name === undefined || label === undefined || why === undefined || type === undefined || !/^[a-z][\w-]{0,60}$/i.test(name)) return undefined
  const options = (stringIn(row, 'choices') ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '')
  return {
    label,
    why,
    field: {
      name,
      type,
      ...(type === 'choice' || type === 'choices' ? { options: [...new Set(options)] } : {}),
      ...(type === 'date' ? { ahead: true } : {}),
      ...(isYes(row, 'aboutOthers') ? { aboutOthers: true } : {}),
      ...(isYes(row, 'neverExported') ? { neverExported: true } : {}),
    },
  }
}
