import { isDay, parseCountryCode, parseLanguageTag } from '#kernel'
import { isWithoutAnswer, type Answer, type Answers, type Rows } from '../answer.ts'
import { isMoment } from '../body.ts'
import type { Field, Form } from '../form.ts'
import { fieldsOf } from '../form.ts'
import { FORMS } from '../forms/index.ts'
import type { FileRecord } from '../file-record.ts'
import { readSaid } from '../known-date.ts'
import { choiceLabel, formLabels, type AnyFormLabels } from '../labels/index.ts'
import type { Labels } from '../labels/labels.ts'
import type { ExportedFile } from './htcds-files.ts'
import type { PrintWords } from './words/index.ts'

/** What stands in a cell. `day`: a whole day. Whatever else is known of a date is text. */
export type Cell = string | number | boolean | { readonly day: string } | undefined

/** One sheet: the names of its columns, and rows as long. */
export type Sheet = { readonly name: string; readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] }

/** In which words: labels, and the words of answers, of one language; or codes, which machines read and which never change. */
export type SheetWords = { readonly labels: Labels; readonly words: PrintWords; readonly language: string } | 'codes'

/** A form with what is said of it, where it is one of an organisation's own. */
export type OwnOf = (record: FileRecord) => { readonly form: Form; readonly labels: AnyFormLabels } | undefined

/** Of no use outside: ids of staff and of other files. */
const isInner = ({ type }: Field): boolean => type === 'staff' || type === 'client'

const speaking = (language: string): { readonly country: (code: string) => string; readonly language: (tag: string) => string } => {
  const [countries, languages] = [new Intl.DisplayNames(language, { type: 'region' }), new Intl.DisplayNames(language, { type: 'language', languageDisplay: 'standard' })]
  return {
    country: (code) => (parseCountryCode(code) === undefined ? code : (countries.of(code) ?? code)),
    language: (tag) => (parseLanguageTag(tag) === undefined ? tag : (languages.of(tag) ?? tag)),
  }
}

/** How answers are said in these words. */
const sayer = (words: SheetWords): ((field: Field, answer: Answer | undefined) => Cell) => {
  const inWords = words === 'codes' ? undefined : { ...speaking(words.language), labels: words.labels, words: words.words }
  const text = (field: Field, value: string): Cell => {
    switch (field.type) {
      case 'date':
        return isDay(value) ? { day: value } : (readSaid(value) ?? value)
      case 'moment':
        // To the minute, in UTC: a day alone would be another one elsewhere.
        return isMoment(value) ? `${value.slice(0, 16).replace('T', ' ')} UTC` : value
      case 'choice':
      case 'choices':
        return inWords === undefined ? value : choiceLabel(inWords.labels, field, value)
      case 'country':
      case 'countries':
        return inWords === undefined ? value : inWords.country(value)
      case 'language':
      case 'languages':
        return inWords === undefined ? value : inWords.language(value)
      default:
        return value
    }
  }
  return (field, answer) => {
    if (answer === undefined || isInner(field)) return undefined
    if (typeof answer === 'number') return answer
    if (typeof answer === 'boolean') return inWords === undefined ? answer : inWords.words.answers[answer ? 'yes' : 'no']
    if (typeof answer === 'string') return text(field, answer)
    if (isWithoutAnswer(answer)) return inWords === undefined ? answer.without : inWords.words.answers[answer.without]
    return answer.filter((one): one is string => typeof one === 'string').map((one) => text(field, one)).join('; ')
  }
}

type Line = { readonly number: string; readonly at: number; readonly answers: Answers }

type Kind = { readonly form: Form; readonly labels: AnyFormLabels | undefined; readonly records: Line[] }

/** The records of all files by their form, in the order of the forms; own forms by what they are called. */
const byForm = (files: readonly ExportedFile[], words: SheetWords, ownOf: OwnOf): readonly Kind[] => {
  const kinds = new Map<string, Kind>(Object.values(FORMS).map((form) => [form.name, { form, labels: words === 'codes' ? undefined : formLabels(words.labels, form.name), records: [] }]))
  for (const { number, records } of files) {
    for (const record of records) {
      const own = record.body.form === 'own' ? ownOf(record) : undefined
      const key = own === undefined ? record.body.form : `own ${record.body.of ?? ''} ${record.body.version}`
      const kind: Kind = kinds.get(key) ?? { form: own?.form ?? FORMS.own, labels: own?.labels, records: [] }
      kinds.set(key, kind)
      kind.records.push({ number, at: kind.records.length + 1, answers: record.body.answers })
    }
  }
  return [...kinds.values()].filter(({ records }) => records.length > 0)
}

/** What makes the columns of a sheet: its fields, but those of which nobody in this export has anything. */
const answered = (fields: readonly Field[], rows: Rows): readonly Field[] => fields.filter((field) => !isInner(field) && rows.some((row) => row[field.name] !== undefined))

/**
 * One sheet a form, one line a record; and one sheet for each table in a form, its lines tied by the number of the file and the line. Sheets and columns of which
 * nothing is there are left out.
 */
export const sheetsOf = (files: readonly ExportedFile[], words: SheetWords, ownOf: OwnOf): readonly Sheet[] => {
  const say = sayer(words)
  const heads = words === 'codes' ? ['file', 'line'] : [words.words.sheets.file, words.words.sheets.line]
  const line = (number: string, at: number, fields: readonly Field[], answers: Answers): readonly Cell[] => [number, at, ...fields.map((field) => say(field, answers[field.name]))]
  const sheets = byForm(files, words, ownOf).flatMap(({ form, labels, records }): readonly Sheet[] => {
    const fields = answered(fieldsOf(form), records.map(({ answers }) => answers))
    const [plain, tables] = [fields.filter(({ type }) => type !== 'rows'), fields.filter(({ type }) => type === 'rows')]
    const called = labels?.label ?? form.name
    const label = (field: Field): string => labels?.fields?.[field.name]?.label ?? field.name
    const whole: Sheet = { name: called, columns: heads.concat(plain.map(label)), rows: records.map(({ number, at, answers }) => line(number, at, plain, answers)) }
    const below = tables.flatMap((field): readonly Sheet[] => {
      const rows = records.flatMap(({ number, at, answers }) => rowsOf(answers[field.name]).map((row) => ({ number, at, row })))
      const columns = answered(field.fields ?? [], rows.map(({ row }) => row))
      if (columns.length === 0) return []
      const over = (column: Field): string => labels?.fields?.[field.name]?.columns?.[column.name] ?? column.name
      return [{ name: `${called} – ${label(field)}`, columns: heads.concat(columns.map(over)), rows: rows.map(({ number, at, row }) => line(number, at, columns, row)) }]
    })
    return [whole].concat(below)
  })
  return named(sheets)
}

const rowsOf = (answer: Answer | undefined): Rows => (Array.isArray(answer) ? answer.filter((row): row is Answers => typeof row === 'object' && row !== null) : [])

const LONGEST = 31

/** Names of sheets as spreadsheets take them: 31 letters, none of them \ / ? * [ ] :, none twice, whatever their case. */
const named = (sheets: readonly Sheet[]): readonly Sheet[] => {
  const taken = new Set<string>()
  return sheets.map((sheet) => {
    const plain = sheet.name.replaceAll(/[\\/?*[\]:\p{Cc}]/gu, ' ').replaceAll(/^'+|'+$/g, '').trim() || '–'
    for (let number = 1; ; number += 1) {
      const tail = number === 1 ? '' : ` ${number}`
      const name = plain.slice(0, LONGEST - tail.length).toWellFormed() + tail
      if (taken.has(name.toLowerCase())) continue
      taken.add(name.toLowerCase())
      return { ...sheet, name }
    }
  })
}
