import type { Answer, Answers } from '#clients'
import type { Conflict } from '../../register-shapes.ts'

/** Whether two answers say the same; the order of fields does not matter, that of rows does. */
export const sameAnswer = (a: unknown, b: unknown): boolean => {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false
  const [one, other] = [Object.entries(a), new Map(Object.entries(b))]
  return one.length === other.size && one.every(([name, value]) => other.has(name) && sameAnswer(value, other.get(name)))
}

/** Both merged, and the fields that both changed to different answers: there, one's own stands until one has chosen. */
export type Merged = { readonly answers: Answers; readonly conflicts: readonly Conflict[] }

/** Field by field, over what both began from. */
export const mergeThree = (began: Answers, mine: Answers, theirs: Answers): Merged => {
  const answers: Record<string, Answer> = {}
  const conflicts: Conflict[] = []
  for (const field of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const [was, my, their] = [began[field], mine[field], theirs[field]]
    const untouched = sameAnswer(my, was)
    if (!untouched && !sameAnswer(their, was) && !sameAnswer(my, their)) conflicts.push({ field, began: was, mine: my, theirs: their })
    const taken = untouched ? their : my
    if (taken !== undefined) answers[field] = taken
  }
  return { answers, conflicts }
}
