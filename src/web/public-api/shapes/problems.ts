import { z } from 'zod'
import { problemType, type Problem } from '#web/http'
import { count, date, documentNumber } from './parts.ts'
import { named } from './register.ts'

const problem = <S extends z.ZodRawShape>(kind: Problem['kind'], status: number, says: string, particulars: S) => {
  const id = kind.split('-').map((part) => part.slice(0, 1).toUpperCase() + part.slice(1)).join('')
  const shape = z.object({ type: z.literal(problemType(kind)), title: z.string(), status: z.literal(status), ...particulars })
  return { status, says, shape: named(id, says, shape) }
}

/** What may be answered instead of what was asked for (RFC 9457), by kind. The `type` of each never changes. */
export const PROBLEMS = {
  'question-not-understood': problem('question-not-understood', 400, 'Something after the `?` is wrong; `fields` says what.', { fields: z.array(z.string()) }),
  'page-unknown': problem('page-unknown', 404, 'The address leads nowhere.', {}),
  'document-not-found': problem('document-not-found', 404, 'There is no such document or file for the public. Drafts, and what is kept back, are answered like what never was.', {}),
  'document-withdrawn': problem('document-withdrawn', 410, 'The document was here and has been taken away for good.', { number: documentNumber, on: date.optional(), reason: z.string().optional() }),
  'page-not-found': problem('page-not-found', 404, 'The file has fewer pages; `pages` says how many.', { pages: count }),
  'nothing-to-read': problem('nothing-to-read', 404, 'The file is kept, but its text could not be read.', { number: documentNumber }),
  'concept-not-found': problem('concept-not-found', 404, 'There is no such concept.', {}),
  'method-not-allowed': problem('method-not-allowed', 405, 'The address can only be read: `GET`, `HEAD`, `OPTIONS`.', { allow: z.array(z.string()) }),
  'range-not-satisfiable': problem('range-not-satisfiable', 416, 'The file is shorter; `bytes` says how long it is.', { bytes: count }),
  'too-many-requests': problem('too-many-requests', 429, 'Wait for `retryAfter` seconds.', { retryAfter: count }),
  'search-away': problem('search-away', 503, 'Nothing can be searched at the moment: ask again after `retryAfter` seconds. Documents and their files are there.', { retryAfter: count }),
  'store-away': problem('store-away', 503, 'Where files are kept does not answer at the moment. Wait for `retryAfter` seconds.', { retryAfter: count }),
  fault: problem('fault', 500, 'An error of ours. `reference` finds it in our log.', { reference: z.string() }),
} as const

export type ProblemKind = keyof typeof PROBLEMS

/** What may be answered to any question, however it is asked. */
export const OF_ANY: readonly ProblemKind[] = ['question-not-understood', 'page-unknown', 'too-many-requests', 'fault']
