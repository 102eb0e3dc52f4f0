import type { Answer, Answers } from '../answer.ts'
import { checkAnswers } from '../check-answers.ts'
import { formOf } from '../forms/index.ts'
import type { Mapping } from './mapping.ts'
import { readCell, type CellProblem } from './read-value.ts'
import { isNotKnown } from './said-words.ts'
import type { LineFault, TableLine } from './table.ts'
import { fieldOfTarget, TO_NOTE, type Target } from './targets.ts'
import type { WordBook } from './word-book.ts'

/** What is wrong in a line. `column`: its heading; empty for the line as a whole. `said`: what stands there. `stops`: nobody is made of this line. */
export type LineProblem = { readonly column: string; readonly kind: CellProblem | LineFault | 'nothing-said' | 'missing'; readonly said: string; readonly stops: boolean; readonly field?: string }

/** Answers to one form that a line gives. `of`: the record that defines an own form, in which `version`. */
export type LineForm = { readonly form: string; readonly answers: Answers; readonly of?: string; readonly version?: number }

export type LinePlan = { readonly line: number; readonly forms: readonly LineForm[]; readonly problems: readonly LineProblem[] }

export type Planning = { readonly mapping: Mapping; readonly targets: ReadonlyMap<string, Target>; readonly book: WordBook; readonly today: string; readonly headers: readonly string[] }

const MOST_SAID = 300

/** What is being filled in of one form: answers, and rows by what each is about. */
type Filling = { readonly form: string; readonly of: string | undefined; readonly version: number | undefined; readonly answers: Map<string, Answer>; readonly rows: Map<string, Map<string, Record<string, Answer>[]>> }

const isList = (answer: Answer | undefined): answer is readonly string[] => Array.isArray(answer)

const fillingOf = (all: Map<string, Filling>, { form, of, version }: Target): Filling => {
  const key = of === undefined ? form : `own:${of}`
  const there = all.get(key) ?? { form, of, version, answers: new Map(), rows: new Map() }
  all.set(key, there)
  return there
}

/** Puts an answer where it belongs. Several columns of one field: lists grow, texts stand below one another, and of others the first stands. */
const put = (filling: Filling, target: Target, answer: Answer): boolean => {
  const { answers, rows } = filling
  const { field, column, as } = target
  if (column === undefined) {
    const there = answers.get(field.name)
    if (isList(there) && isList(answer)) answers.set(field.name, [...new Set([...there, ...answer])])
    else if (there === undefined || (typeof there === 'object' && !Array.isArray(there))) answers.set(field.name, answer)
    else if ((field.type === 'text' || field.type === 'line') && typeof there === 'string' && typeof answer === 'string') answers.set(field.name, field.type === 'text' ? `${there}\n${answer}` : `${there} ${answer}`)
    else return false
    return true
  }
  // A row of nothing but "not known" says nothing.
  if (typeof answer === 'object' && !Array.isArray(answer)) return true
  const groups = rows.get(field.name) ?? new Map<string, Record<string, Answer>[]>()
  rows.set(field.name, groups)
  const group = groups.get(as?.code ?? '') ?? []
  groups.set(as?.code ?? '', group)
  const free = group.find((row) => !Object.hasOwn(row, column.name))
  if (free) free[column.name] = answer
  else group.push({ ...(as === undefined ? {} : { [as.column]: as.code }), [column.name]: answer })
  return true
}

const wholeName = (said: string, familyFirst: boolean): readonly (readonly ['givenName' | 'familyName', string])[] => {
  const line = said.replaceAll(/\s+/gu, ' ').trim()
  const comma = line.indexOf(',')
  if (comma > 0) return [['familyName', line.slice(0, comma).trim()], ['givenName', line.slice(comma + 1).trim()]]
  const space = familyFirst ? line.indexOf(' ') : line.lastIndexOf(' ')
  if (space === -1) return [['givenName', line]]
  const [first, second] = [line.slice(0, space), line.slice(space + 1)]
  return familyFirst ? [['familyName', first], ['givenName', second]] : [['givenName', first], ['familyName', second]]
}

/** What one line becomes: answers by form, and everything that is wrong with it. Nothing that was said is lost: what has no place is told in a narrative. */
export const planLine = (one: TableLine, { mapping, targets, book, today, headers }: Planning): LinePlan => {
  if (one.wrong !== undefined) return { line: one.line, forms: [], problems: [{ column: '', kind: one.wrong, said: one.cells.join(' | ').slice(0, MOST_SAID), stops: true }] }
  const all = new Map<string, Filling>()
  const notes: string[] = []
  const problems: LineProblem[] = []
  const person: Target = { id: '', form: 'person', field: { name: 'givenName', type: 'line' } }
  const take = (id: string, header: string, said: string, how: { readonly habit?: 'day-first' | 'month-first'; readonly codes?: Readonly<Record<string, string>>; readonly unknown?: string }): boolean => {
    if (said.trim() === '') return false
    if (id === TO_NOTE) {
      notes.push(`${header}: ${said.trim()}`)
      return true
    }
    const target = targets.get(id)
    if (target === undefined) return false
    if (id.startsWith('person.name@')) {
      for (const [name, part] of wholeName(said, id.endsWith('family-first'))) if (part !== '') put(fillingOf(all, person), { ...person, field: { name, type: 'line' } }, part.slice(0, 500))
      return true
    }
    const field = fieldOfTarget(target)
    const known = field.codes === undefined ? undefined : book.codes.get(field.codes)
    const { value, problem, left } = readCell(field, said, { today, habit: how.habit, ...(how.codes === undefined ? {} : { codes: how.codes }), ...(known === undefined ? {} : { known }) })
    const notKnown = problem === 'unknown-value' && value === undefined && how.unknown === 'not-known'
    const answer = notKnown ? ({ without: 'not-known' } as const) : value
    const placed = answer === undefined || put(fillingOf(all, target), target, answer)
    if (problem !== undefined && !(notKnown || (problem === 'unknown-value' && how.unknown === 'not-known'))) problems.push({ column: header, kind: problem, said: said.trim().slice(0, MOST_SAID), stops: (problem === 'unknown-value' || problem === 'ambiguous-value') && how.unknown === 'stop', field: id })
    if (left !== undefined && (how.unknown !== 'not-known' || problem === 'ambiguous-value')) notes.push(`${header}: ${left}`)
    else if (!placed) notes.push(`${header}: ${said.trim()}`)
    return true
  }
  let says = false
  for (const [place, use] of mapping.columns.entries()) says = (take(use.target, headers[place] ?? use.header, one.cells[place] ?? '', use) && !isNotKnown(one.cells[place] ?? '')) || says
  if (!says) problems.push({ column: '', kind: 'nothing-said', said: one.cells.join(' | ').slice(0, MOST_SAID), stops: true })
  for (const { target, said } of mapping.constants) take(target, target, said, {})
  const forms = Array.from(all.values(), ({ form, of, version, answers, rows }): LineForm => {
    const tables = Array.from(rows, ([field, groups]) => [field, [...groups.values()].flat()] as const)
    return { form, ...(of === undefined ? {} : { of }), ...(version === undefined ? {} : { version }), answers: Object.fromEntries([...answers, ...tables]) }
  })
  if (notes.length > 0) forms.push({ form: 'narrative', answers: { text: notes.join('\n') } })
  // Whoever is made has a record of the person, be it without a word: so they stand in the list as one who is there.
  if (!forms.some(({ form }) => form === 'person')) forms.unshift({ form: 'person', answers: {} })
  return { line: one.line, forms: joined(forms), problems: [...problems, ...forms.flatMap((form) => missingIn(form, today))] }
}

/** One narrative of a line: what was mapped to it, and what found no place. */
const joined = (forms: readonly LineForm[]): readonly LineForm[] => {
  const [first, ...more] = forms.filter(({ form }) => form === 'narrative')
  if (first === undefined || more.length === 0) return forms
  const text = [first, ...more].map(({ answers }) => answers['text']).filter((one) => typeof one === 'string').join('\n\n')
  return [...forms.filter(({ form }) => form !== 'narrative'), { ...first, answers: { ...first.answers, text } }]
}

const missingIn = ({ form, answers }: LineForm, today: string): readonly LineProblem[] => {
  const known = form === 'person' ? undefined : formOf(form)
  return known === undefined ? [] : checkAnswers(known, answers, today).filter(({ kind }) => kind === 'missing').map(({ field }) => ({ column: '', kind: 'missing', said: '', stops: false, field: `${form}.${field}` }))
}
