import { codeListOf } from '../code-lists/index.ts'
import { fieldsOf, type Field, type Form } from '../form.ts'
import { formOf } from '../forms/index.ts'

/**
 * Where a column goes. `id` is what a mapping keeps: `person.givenName`; `contact.ways.address@call` for the address of a row whose channel is a call; `person.name@family-first`
 * for a whole name in one cell; `own:<record>.<field>` for a field of the organisation's own. `of`: the record that defines the own form, in which `version`.
 */
export type Target = { readonly id: string; readonly form: string; readonly field: Field; readonly column?: Field; readonly as?: { readonly column: string; readonly code: string }; readonly of?: string; readonly version?: number }

/** What has no place of its own, and is told in a narrative of the file. */
export const TO_NOTE = 'note'
/** Whole names. */
export const WHOLE_NAMES = ['person.name@given-first', 'person.name@family-first'] as const

/** Forms that a line of a table may hold. */
const FORMS_OF_LINES = ['person', 'intake', 'household', 'contact', 'identification', 'wish', 'exploitation', 'counted', 'narrative'] as const

/** Rows that a table can hold, by the column that says what each is about, and the columns that go with it. */
const ROWS: Readonly<Record<string, { readonly by?: string; readonly columns: readonly string[] }>> = {
  'person.otherNames': { columns: ['name'] },
  'contact.ways': { by: 'channel', columns: ['address'] },
  'exploitation.places': { by: 'role', columns: ['country', 'place', 'on'] },
}

const NOT_OF_TABLES: ReadonlySet<string> = new Set(['staff', 'client', 'moment', 'time', 'time-zone'])

const NAME: Field = { name: 'name', type: 'line' }

const targetsOfField = (form: string, field: Field): readonly Target[] => {
  const id = `${form}.${field.name}`
  if (field.type !== 'rows') return NOT_OF_TABLES.has(field.type) ? [] : [{ id, form, field }]
  const rows = ROWS[id]
  if (rows === undefined) return []
  const columns = (field.fields ?? []).filter(({ name }) => rows.columns.includes(name))
  const { by } = rows
  if (by === undefined) return columns.map((column) => ({ id: `${id}.${column.name}`, form, field, column }))
  const codes = codeListOf(field.fields?.find(({ name }) => name === by)?.codes ?? '')?.codes ?? []
  return codes.flatMap(({ code }) => columns.map((column) => ({ id: `${id}.${column.name}@${code}`, form, field, column, as: { column: by, code } })))
}

/** Everything that a column may go to. `own`: the organisation's own forms, by the record that defines each. */
export const targetsOf = (own: readonly { readonly of: string; readonly form: Form }[] = []): ReadonlyMap<string, Target> => {
  const common = FORMS_OF_LINES.flatMap((name) => {
    const form = formOf(name)
    return form === undefined ? [] : fieldsOf(form).flatMap((field) => targetsOfField(name, field))
  })
  const names = WHOLE_NAMES.map((id): Target => ({ id, form: 'person', field: NAME }))
  const owned = own.flatMap(({ of, form }) => fieldsOf(form).map((field): Target => ({ id: `own:${of}.${field.name}`, form: 'own', field, of, version: form.version })))
  return new Map([...names, ...common, ...owned].map((target) => [target.id, target]))
}

/** The field that a value is read by. */
export const fieldOfTarget = ({ field, column }: Target): Field => column ?? field
