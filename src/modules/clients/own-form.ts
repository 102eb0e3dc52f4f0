import { isYes, rowsIn, stringIn, type Answers } from './answer.ts'
import type { Condition, Field, FieldType, Form } from './form.ts'
import type { AnyFormLabels } from './labels/index.ts'
import { linesOf, translatedLines } from './lines.ts'

/** A form of an organisation's own, with what it says; the desk shows it like any other. */
export type OwnForm = { readonly form: Form; readonly labels: AnyFormLabels }

const TYPES: readonly FieldType[] = ['line', 'text', 'yes-no', 'number', 'date', 'choice', 'choices', 'country', 'language']

/** The most fields of one own form, those that are asked no more among them. */
export const MOST_OWN_FIELDS = 60

const SHAPE = /^[a-z][\w-]{0,60}$/i

/** Whether a short name means something to the machine already, or to the desk, in whatever letters. */
export const isReservedName = (name: string): boolean => {
  const words = [...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'without', 'then']
  return words.some((word) => word.toLowerCase() === name.toLowerCase())
}

export const isShortName = (name: string): boolean => SHAPE.test(name)

/** `version`: the revision of the record that defines it. `language`: of whoever is asked, where there are words in it. */
type How = { readonly version?: number; readonly language?: string }

/**
 * The form that a record of `own-form` defines. Choices are their own codes, in whatever language they are shown: a choice worded otherwise is another one, in another version,
 * and old answers keep theirs. What is not said in the language of whoever is asked is said as the organisation wrote it first.
 * Fields without a name, a question, a reason or a kind are left out, and so are reserved names and a name that comes a second time. Fields that are asked no more are
 * not in the form, and keep their words: what was answered to them is shown under *from before*.
 */
export const ownFormOf = (definition: Answers, { version = 1, language }: How = {}): OwnForm => {
  const rows = rowsIn(definition, 'fields').slice(0, MOST_OWN_FIELDS).flatMap((row) => fieldOf(row) ?? [])
  const known = rows.filter(({ field }, place) => rows.findIndex((other) => other.field.name === field.name) === place)
  const words = rowsIn(definition, 'words').filter((row) => stringIn(row, 'language') === language)
  const inOther = (field: string | undefined, column: 'label' | 'why' | 'choices'): string | undefined => words.flatMap((row) => (stringIn(row, 'field') === field ? (stringIn(row, column) ?? []) : [])).at(0)
  return {
    form: { name: 'own', version, kind: 'own-fields', many: isYes(definition, 'many'), sections: [{ name: 'own', fields: known.filter(({ ended }) => !ended).map(({ field }) => calledEverywhere(withCalled(field, inOther(field.name, 'choices')), definition)) }] },
    labels: {
      label: inOther(undefined, 'label') ?? stringIn(definition, 'title') ?? '',
      fields: Object.fromEntries(known.map(({ field: { name }, label, why }) => [name, { label: inOther(name, 'label') ?? label, why: inOther(name, 'why') ?? why }])),
    },
  }
}

/** Where the lines do not go with the choices, nobody guesses which is which: they are shown as they are. */
const withCalled = (field: Field, choices: string | undefined): Field => {
  const lines = choices === undefined ? [] : translatedLines(choices)
  const options = field.options ?? []
  return lines.length === 0 || lines.length !== options.length ? field : { ...field, called: new Map(options.map((option, place) => [option, lines[place] ?? option])) }
}

/** What choices are called in whatever language, each with all of its words; those of a language that does not go with the choices are left out. */
const calledEverywhere = (field: Field, definition: Answers): Field => {
  const rows = rowsIn(definition, 'words').filter((row) => stringIn(row, 'field') === field.name)
  const all = rows.flatMap((row) => withCalled(field, stringIn(row, 'choices')).called ?? [])
  if (field.options === undefined || all.length === 0) return field
  return { ...field, calledAnywhere: new Map(field.options.map((option) => [option, all.flatMap((called) => called.get(option) ?? [])])) }
}

/** After which answers a field is asked; yes where none is named. */
const conditionOf = (row: Answers): Condition | undefined => {
  const field = stringIn(row, 'whenField')
  if (field === undefined) return undefined
  const lines = linesOf(stringIn(row, 'whenIs'))
  // A choice may be called yes; nothing that is no choice is a boolean to anybody but a machine.
  const is = lines.flatMap((line): readonly (string | boolean)[] => (/^yes$/i.test(line) ? [line, true] : /^no$/i.test(line) ? [line, false] : [line]))
  return { field, is: is.length === 0 ? [true] : is }
}

const fieldOf = (row: Answers): { readonly field: Field; readonly label: string; readonly why: string; readonly ended: boolean } | undefined => {
  const [name, label, why] = ['name', 'label', 'why'].map((column) => stringIn(row, column)?.trim())
  const type = TYPES.find((one) => one === stringIn(row, 'type'))
  if (!name || !label || !why || type === undefined || !isShortName(name) || isReservedName(name)) return undefined
  const when = conditionOf(row)
  return {
    label,
    why,
    ended: isYes(row, 'ended'),
    field: {
      name,
      type,
      ...(type === 'choice' || type === 'choices' ? { options: linesOf(stringIn(row, 'choices')) } : {}),
      ...(type === 'date' ? { ahead: true } : {}),
      ...(when !== undefined && { when }),
      ...(isYes(row, 'aboutOthers') ? { aboutOthers: true } : {}),
      ...(isYes(row, 'neverExported') ? { neverExported: true } : {}),
    },
  }
}
