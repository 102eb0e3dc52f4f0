import type { Answer, Answers, Rows } from './answer.ts'
import { fieldsOf, type Field, type Form } from './form.ts'
import { mergeRows } from './merge-rows.ts'
import { isSame } from './same-answer.ts'

/** A field that both changed, each in another way. `undefined` where somebody took the answer away. */
export type Conflict = { readonly field: string; readonly base: Answer | undefined; readonly mine: Answer | undefined; readonly theirs: Answer | undefined }

/** `merged` holds what both agree on; in the fields of `conflicts` it holds theirs, until the person writing has chosen. */
export type Merged = { readonly merged: Answers; readonly conflicts: readonly Conflict[] }

/**
 * Two people wrote at once: merges field by field over what both began from. What only one changed is taken; what both changed alike is taken once; what both changed
 * otherwise is shown. Tables are merged row by row, lists of codes by what was added and taken away. Fields that the form does not know are merged like any other.
 */
export const mergeAnswers = (form: Form, base: Answers, mine: Answers, theirs: Answers): Merged => {
  const known = new Map(fieldsOf(form).map((field) => [field.name, field]))
  const conflicts: Conflict[] = []
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine), ...Object.keys(base)])]
  const merged = names.flatMap((name): readonly (readonly [string, Answer])[] => {
    const sides = { base: own(base, name), mine: own(mine, name), theirs: own(theirs, name) }
    const answer = mergeOne(known.get(name), sides)
    if (answer !== CONFLICT) return answer === undefined ? [] : [[name, answer]]
    conflicts.push({ field: name, ...sides })
    return sides.theirs === undefined ? [] : [[name, sides.theirs]]
  })
  return { merged: Object.fromEntries(merged), conflicts }
}

/** What was chosen of a conflict put in its place. */
export const settle = (answers: Answers, field: string, choice: Answer | undefined): Answers =>
  Object.fromEntries([...Object.entries(answers).filter(([name]) => name !== field), ...(choice === undefined ? [] : [[field, choice] as const])])

const CONFLICT = Symbol('conflict')

type Sides = Omit<Conflict, 'field'>

const own = (answers: Answers, name: string): Answer | undefined => (Object.hasOwn(answers, name) ? answers[name] : undefined)

const mergeOne = (field: Field | undefined, { base, mine, theirs }: Sides): Answer | undefined | typeof CONFLICT => {
  if (isSame(mine, theirs) || isSame(mine, base)) return theirs
  if (isSame(theirs, base)) return mine
  if (isRows(mine) && isRows(theirs) && (base === undefined || isRows(base)) && field?.type === 'rows') return mergeRows(base ?? [], mine, theirs) ?? CONFLICT
  if (isCodes(mine) && isCodes(theirs) && isCodes(base ?? [])) return mergeCodes(isCodes(base) ? base : [], mine, theirs)
  return CONFLICT
}

const isRows = (answer: Answer | undefined): answer is Rows => Array.isArray(answer) && answer.every((one) => typeof one === 'object')

const isCodes = (answer: Answer | undefined): answer is readonly string[] => Array.isArray(answer) && answer.every((one) => typeof one === 'string')

/** Theirs in their order, without what I took away, and then what I added. */
const mergeCodes = (base: readonly string[], mine: readonly string[], theirs: readonly string[]): readonly string[] => [
  ...theirs.filter((code) => mine.includes(code) || !base.includes(code)),
  ...mine.filter((code) => !base.includes(code) && !theirs.includes(code)),
]
