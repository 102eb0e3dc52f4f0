import type { Answer, Answers, Rows } from './answer.ts'
import { mergeRows } from './merge-rows.ts'
import { isSame } from './same-answer.ts'

/** A field that both changed, each in another way. `undefined` where somebody took the answer away, or it never was there. */
export type Conflict = { readonly field: string; readonly began: Answer | undefined; readonly mine: Answer | undefined; readonly theirs: Answer | undefined }

/** `answers` holds what both agree on; in the fields of `conflicts` it holds mine, until the person writing has chosen. */
export type Merged = { readonly answers: Answers; readonly conflicts: readonly Conflict[] }

/**
 * Two people wrote at once: merges field by field over what both began from. What only one changed is taken; what both changed alike is taken once; what both changed
 * otherwise is shown. Tables are merged row by row, lists of codes by what was added and taken away. What an answer is says how it is merged, and no form: what an older
 * or newer version knew, and an organisation's own fields, are merged like any other.
 */
export const mergeAnswers = (began: Answers, mine: Answers, theirs: Answers): Merged => {
  const conflicts: Conflict[] = []
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine), ...Object.keys(began)])]
  const answers = names.flatMap((name): readonly (readonly [string, Answer])[] => {
    const sides = { began: own(began, name), mine: own(mine, name), theirs: own(theirs, name) }
    const answer = mergeOne(sides)
    if (answer !== CONFLICT) return answer === undefined ? [] : [[name, answer]]
    conflicts.push({ field: name, ...sides })
    return sides.mine === undefined ? [] : [[name, sides.mine]]
  })
  return { answers: Object.fromEntries(answers), conflicts }
}

/** What was chosen of a conflict put in its place. */
export const settle = (answers: Answers, field: string, choice: Answer | undefined): Answers =>
  Object.fromEntries([...Object.entries(answers).filter(([name]) => name !== field), ...(choice === undefined ? [] : [[field, choice] as const])])

const CONFLICT = Symbol('conflict')

type Sides = Omit<Conflict, 'field'>

const own = (answers: Answers, name: string): Answer | undefined => (Object.hasOwn(answers, name) ? answers[name] : undefined)

const mergeOne = ({ began, mine, theirs }: Sides): Answer | undefined | typeof CONFLICT => {
  if (isSame(mine, theirs) || isSame(mine, began)) return theirs
  if (isSame(theirs, began)) return mine
  const before = began ?? []
  if (isRows(mine) && isRows(theirs) && isRows(before)) return mergeRows(before, mine, theirs) ?? CONFLICT
  if (isCodes(mine) && isCodes(theirs) && isCodes(before)) return mergeCodes(before, mine, theirs)
  return CONFLICT
}

const isRows = (answer: Answer | undefined): answer is Rows => Array.isArray(answer) && answer.every((one) => typeof one === 'object')

const isCodes = (answer: Answer | undefined): answer is readonly string[] => Array.isArray(answer) && answer.every((one) => typeof one === 'string')

/** Theirs in their order, without what I took away, and then what I added. */
const mergeCodes = (began: readonly string[], mine: readonly string[], theirs: readonly string[]): readonly string[] => [
  ...theirs.filter((code) => mine.includes(code) || !began.includes(code)),
  ...mine.filter((code) => !began.includes(code) && !theirs.includes(code)),
]
