import { rowsIn, stringIn, type Answers } from './answer.ts'
import { linesOf, translatedLines } from './lines.ts'
import { isReservedName, isShortName, MOST_OWN_FIELDS } from './own-form.ts'

/** What is wrong with the definition of an own form, beyond what is wrong with its answers. `row`: of the table in `field`. */
export type OwnFormProblem = { readonly field: 'fields' | 'words'; readonly row?: number; readonly column?: string } & (
  | { readonly kind: 'too-many'; readonly most: number }
  | { readonly kind: 'missing' | 'no-reason' | 'name-shape' | 'name-reserved' | 'name-twice' | 'no-choices' | 'condition-field' | 'condition-answer' | 'other-type' | 'field-unknown' | 'words-twice' | 'choices-of-none' | 'choices-alike' }
  | { readonly kind: 'choices-count'; readonly count: number }
  | { readonly kind: 'taken-away'; readonly names: string }
)

const CHOICES: ReadonlySet<string> = new Set(['choice', 'choices'])

/**
 * Everything that keeps a definition from being saved. `before`: the version that stands: its fields may end and may not vanish, nor be asked for another kind of answer,
 * since what was answered to them is in the files.
 */
export const checkOwnForm = (definition: Answers, before: Answers = {}): readonly OwnFormProblem[] => {
  const rows = rowsIn(definition, 'fields')
  const names = rows.map((row) => stringIn(row, 'name')?.trim() ?? '')
  const gone = rowsIn(before, 'fields').flatMap((row) => stringIn(row, 'name') ?? []).filter((name) => !names.includes(name))
  return [
    ...(rows.length === 0 ? [{ field: 'fields', kind: 'missing' } as const] : []),
    ...(rows.length > MOST_OWN_FIELDS ? [{ field: 'fields', kind: 'too-many', most: MOST_OWN_FIELDS } as const] : []),
    ...(gone.length > 0 ? [{ field: 'fields', kind: 'taken-away', names: gone.join(', ') } as const] : []),
    ...rows.flatMap((row, place) => checkRow(row, place, rows, names, before)),
    ...rowsIn(definition, 'words').flatMap((row, place, all) => checkWords(row, place, all, rows)),
  ]
}

/** Words in another language are those of one field, once, and name every one of its choices or none. */
const checkWords = (row: Answers, place: number, all: readonly Answers[], rows: readonly Answers[]): readonly OwnFormProblem[] => {
  const at = { field: 'words', row: place } as const
  const [name, language] = [stringIn(row, 'field'), stringIn(row, 'language')]
  const of = name === undefined ? undefined : rows.find((one) => stringIn(one, 'name')?.trim() === name)
  if (name !== undefined && of === undefined) return [{ ...at, column: 'field', kind: 'field-unknown' }]
  const isTwice = language !== undefined && all.findIndex((other) => stringIn(other, 'field') === name && stringIn(other, 'language') === language) !== place
  const said = translatedLines(stringIn(row, 'choices'))
  const choices = of !== undefined && CHOICES.has(stringIn(of, 'type') ?? '') ? linesOf(stringIn(of, 'choices')) : []
  return [
    ...(isTwice ? [{ ...at, column: 'language', kind: 'words-twice' } as const] : []),
    ...(said.length === 0 ? [] : choices.length === 0 ? [{ ...at, column: 'choices', kind: 'choices-of-none' } as const] : said.length !== choices.length ? [{ ...at, column: 'choices', kind: 'choices-count', count: choices.length } as const] : new Set(said).size < said.length ? [{ ...at, column: 'choices', kind: 'choices-alike' } as const] : []),
  ]
}

const checkRow = (row: Answers, place: number, rows: readonly Answers[], names: readonly string[], before: Answers): readonly OwnFormProblem[] => {
  const at = (column: string, kind: Exclude<OwnFormProblem['kind'], 'too-many' | 'taken-away' | 'choices-count'>): OwnFormProblem => ({ field: 'fields', row: place, column, kind })
  const found: OwnFormProblem[] = []
  const name = names[place] ?? ''
  const type = stringIn(row, 'type') ?? ''
  if (name !== '' && isReservedName(name)) found.push(at('name', 'name-reserved'))
  else if (name !== '' && !isShortName(name)) found.push(at('name', 'name-shape'))
  else if (name !== '' && names.indexOf(name) !== place) found.push(at('name', 'name-twice'))
  const why = stringIn(row, 'why')
  // A reason of spaces, or the question once more, is none. One that is missing altogether is said by the form.
  if (why !== undefined && (why.trim().length < 3 || why.trim() === stringIn(row, 'label')?.trim())) found.push(at('why', 'no-reason'))
  if (CHOICES.has(type) && linesOf(stringIn(row, 'choices')).length < 2) found.push(at('choices', 'no-choices'))
  const stood = rowsIn(before, 'fields').find((one) => stringIn(one, 'name') === name)
  if (stood !== undefined && stringIn(stood, 'type') !== type) found.push(at('type', 'other-type'))
  const on = stringIn(row, 'whenField')
  const asked = on === undefined || on === name ? undefined : rows[names.indexOf(on)]
  if (on !== undefined && asked === undefined) found.push(at('whenField', 'condition-field'))
  if (asked !== undefined && !mayBe(asked, linesOf(stringIn(row, 'whenIs')))) found.push(at('whenIs', 'condition-answer'))
  return found
}

/** Whether a field can have all of these answers. */
const mayBe = (asked: Answers, answers: readonly string[]): boolean => {
  const type = stringIn(asked, 'type') ?? ''
  if (type === 'yes-no') return answers.every((one) => /^(?:yes|no)$/i.test(one))
  const choices = linesOf(stringIn(asked, 'choices'))
  return CHOICES.has(type) && answers.length > 0 && answers.every((one) => choices.includes(one))
}
