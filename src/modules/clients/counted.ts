import { valueOf } from './answer.ts'
import { answersTo, type FileRecord } from './file-record.ts'

/** Whether the person may be counted. Figures count only *yes*; whatever is not a plain yes or no was not asked. */
export const mayBeCounted = (records: readonly FileRecord[]): 'yes' | 'no' | 'not-asked' => {
  const answer = valueOf(answersTo(records, 'counted'), 'mayBeCounted')
  return answer === true ? 'yes' : answer === false ? 'no' : 'not-asked'
}
