import { answersLeaving, mayLeave } from '../leaving.ts'
import { withinScope } from '../consent-scope.ts'
import { isWithoutAnswer, stringIn, type Answer, type Answers } from '../answer.ts'
import type { CodeOf } from '../code-lists/index.ts'
import type { Field, Form } from '../form.ts'
import { fieldsOf } from '../form.ts'
import { formOf, type FormName } from '../forms/index.ts'
import { readDate } from '../known-date.ts'

/**
 * What an export has only when it was asked for, each by itself. Without any of them it bears no name, no contact, no day of birth, no place, no free words and
 * nothing about others: what is left is coded. That is a pseudonym, and not anonymous: who knows the person may still know them again.
 */
export type ExportDetail = CodeOf<'export-details'>

/** What may leave of one file. `scope`: of the consents that stand behind it; none where another ground does. */
export type Leaving = { readonly details: ReadonlySet<ExportDetail>; readonly scope?: readonly string[] | undefined }

/** Of forms, the fields that name the person. */
const NAMES = new Set(['givenName', 'familyName', 'otherNames', 'codeName', 'addressedAs'])
const PLACES = new Set(['place', 'placeNow'])

/** Forms that belong to the desk, or tell of other exports: they leave in none. */
const STAYING: ReadonlySet<string> = new Set(['draft', 'book', 'merged', 'import-run', 'own-form', 'export-made'])

/** Whether records of a form leave at all. */
export const isExported = (form: string): boolean => !STAYING.has(form)

/** What has to be asked for so that a field leaves; `undefined` for one that is coded. */
const detailOf = (form: string, { name, type, codes }: Field): ExportDetail | undefined => {
  if (form === 'contact') return PLACES.has(name) ? 'places' : 'contact'
  if (form === 'narrative') return 'narratives'
  if (form === 'person' && NAMES.has(name)) return 'names'
  if (form === 'person' && name === 'dateOfBirth') return undefined
  if (PLACES.has(name)) return 'places'
  return (type === 'line' || type === 'text') && codes === undefined ? 'words' : undefined
}

const chosen = (form: string, field: Field, answer: Answer, details: ReadonlySet<ExportDetail>): readonly [Answer] | readonly [] => {
  // Others are theirs to decide about: what is about them was asked for by itself, whatever kind of answer it is.
  const detail = field.aboutOthers === true ? 'others' : detailOf(form, field)
  if (detail !== undefined && !details.has(detail)) return []
  if (form === 'person' && field.name === 'dateOfBirth' && !details.has('birth')) return birthYear(answer)
  if (field.fields === undefined || !Array.isArray(answer)) return [answer]
  const columns = new Map(field.fields.map((column) => [column.name, column]))
  return [
    answer.flatMap((row: string | Answers) => {
      if (typeof row === 'string') return []
      const kept = Object.entries(row).flatMap(([name, value]) => {
        const column = columns.get(name)
        return column === undefined ? [] : chosen(form, column, value, details).map((one) => [name, one] as const)
      })
      return kept.length === 0 ? [] : [Object.fromEntries(kept)]
    }),
  ]
}

/** Of a date of birth the year; words in place of a date may say anything. */
const birthYear = (answer: Answer): readonly [Answer] | readonly [] => {
  if (isWithoutAnswer(answer)) return [answer]
  const known = readDate(stringIn({ answer }, 'answer') ?? '')
  return known === undefined ? [] : [`${known.about ? '~' : ''}${known.date.slice(0, 4)}`]
}

/**
 * The answers to a form that leave in one export: what never leaves is taken out first, then what lies outside the scope of consent, then what was not asked for.
 */
export const answersExported = (form: Form, answers: Answers, { details, scope }: Leaving): Answers => {
  const others = details.has('others')
  const may = scope === undefined ? answersLeaving(form, answers, others) : isCommon(form.name) ? withinScope(scope, form.name, answers, others) : {}
  const fields = new Map(fieldsOf(form).map((field) => [field.name, field]))
  return Object.fromEntries(
    Object.entries(may).flatMap(([name, answer]) => {
      const field = fields.get(name)
      return field === undefined || !mayLeave(field, others) ? [] : chosen(form.name, field, answer, details).map((one) => [name, one] as const)
    }),
  )
}

const isCommon = (name: string): name is FormName => formOf(name) !== undefined
