import { codeListOf } from '../code-lists/index.ts'
import { fieldsOf, type Field, type Form } from '../form.ts'
import { FORMS, type FormName } from '../forms/index.ts'

/** A part of the sheet for a first conversation: a form, and which of its fields stand on paper. */
export type PrintedPart = { readonly form: FormName; readonly fields: readonly string[] }

/**
 * Two sides. What would betray the person if the sheet were found is not on it: neither the words of safe contact nor what is offered and never asked. The story is told
 * in a conversation, and not into boxes.
 */
export const PRINTED: readonly [front: readonly PrintedPart[], back: readonly PrintedPart[]] = [
  [
    { form: 'person', fields: ['givenName', 'familyName', 'addressedAs', 'codeName', 'dateOfBirth', 'age', 'ageInDoubt', 'gender', 'sex', 'citizenships', 'languages', 'reads', 'accessNeeds'] },
    { form: 'intake', fields: ['cameOn', 'country'] },
  ],
  [{ form: 'contact', fields: ['noContact', 'countryNow', 'ways', 'neverTell'] }],
]

/** How a field is answered by hand. `table`: with so many lines. */
export type PrintedField =
  | { readonly kind: 'line' | 'text' | 'yes-no' | 'date' | 'number'; readonly field: Field }
  | { readonly kind: 'boxes'; readonly field: Field; readonly codes: readonly string[]; readonly several: boolean }
  | { readonly kind: 'table'; readonly field: Field; readonly columns: readonly Field[]; readonly lines: number }

const LINES = 3
/** Of a table, what is asked on paper: the rest is for the desk. */
const COLUMNS = new Set(['channel', 'address', 'times', 'watched', 'who', 'relation', 'why'])

export const printedFields = ({ form, fields }: PrintedPart): readonly PrintedField[] => {
  const known = new Map(fieldsOf(FORMS[form]).map((field) => [field.name, field]))
  return fields.flatMap((name) => known.get(name) ?? []).map(byHand)
}

/** All that is asked of a form of an organisation's own. Nothing of it betrays anybody before it is filled in. */
export const printedOwn = (form: Form): readonly PrintedField[] => fieldsOf(form).map(byHand)

const byHand = (field: Field): PrintedField => {
  const codes = field.options ?? (field.codes === undefined ? undefined : codeListOf(field.codes)?.codes.map(({ code }) => code))
  if (field.type === 'rows') return { kind: 'table', field, columns: (field.fields ?? []).filter((column) => COLUMNS.has(column.name)), lines: LINES }
  if (codes !== undefined) return { kind: 'boxes', field, codes, several: field.type === 'choices' }
  if (field.type === 'yes-no' || field.type === 'date' || field.type === 'number' || field.type === 'text') return { kind: field.type, field }
  return { kind: 'line', field }
}
