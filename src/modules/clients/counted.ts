import { valueOf } from './answer.ts'
import { askAgainAtEighteen } from './coming-of-age.ts'
import { answersTo, type FileRecord } from './file-record.ts'

/**
 * Whether the person may be counted at a moment (ISO 8601). Figures count only *yes*; whatever is not a plain yes or no was not asked. Nor was a grown person of whom it was
 * asked when they were a child.
 */
export const mayBeCounted = (records: readonly FileRecord[], at: string): 'yes' | 'no' | 'not-asked' => {
  const answer = valueOf(answersTo(records, 'counted'), 'mayBeCounted')
  if ((answer !== true && answer !== false) || askAgainAtEighteen(records, at)?.counted === true) return 'not-asked'
  return answer ? 'yes' : 'no'
}
