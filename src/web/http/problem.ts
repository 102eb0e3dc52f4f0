import { STATUS_CODES } from 'node:http'
import { STATUS_OF_REFUSAL, type KnownRefusal, type QuestionNotUnderstood, type TooManyRequests } from './refusals.ts'

/** Everything that ends in something other than what was asked for. */
export type Problem =
  | { readonly kind: 'method-not-allowed'; readonly allow: readonly string[] }
  | QuestionNotUnderstood
  | { readonly kind: 'request-too-large'; readonly limit: number }
  | { readonly kind: 'range-not-satisfiable'; readonly bytes: number }
  | TooManyRequests
  /** Where files are kept does not answer. `retryAfter` in seconds. */
  | { readonly kind: 'store-away'; readonly retryAfter: number }
  /** A bug. The reference is in the log too, and says nothing by itself. */
  | { readonly kind: 'fault'; readonly reference: string }
  | KnownRefusal

type OwnKind = Exclude<Problem, KnownRefusal>['kind']

/** The status of each (RFC 9110, section 15). */
export const STATUS_OF_PROBLEM = {
  ...STATUS_OF_REFUSAL,
  'method-not-allowed': 405,
  'question-not-understood': 400,
  'request-too-large': 413,
  'range-not-satisfiable': 416,
  'too-many-requests': 429,
  'store-away': 503,
  fault: 500,
} as const satisfies Record<OwnKind, number> & typeof STATUS_OF_REFUSAL

export type ProblemStatus = (typeof STATUS_OF_PROBLEM)[keyof typeof STATUS_OF_PROBLEM]

export const statusOf = (problem: Problem): ProblemStatus => STATUS_OF_PROBLEM[problem.kind]

/** Makes the page that a person sees. `address` is what was asked for, `languages` the languages that the reader's browser prefers (`Accept-Language`). */
export type ProblemPage = (problem: Problem, asked: { readonly address: string; readonly languages: string | undefined }) => Promise<string>

/** Where the site explains problems to people: under `#` and the kind. */
export const PROBLEMS_PAGE = '/problems'

/**
 * Names a kind of problem, and leads to what it means (RFC 9457, section 3.1.1). Relative to the site that says it, with the whole path: the same text on every
 * site, so that programs compare it as it stands.
 */
export const problemType = <K extends Problem['kind']>(kind: K): `${typeof PROBLEMS_PAGE}#${K}` => `${PROBLEMS_PAGE}#${kind}`

/** The problem for programs (RFC 9457): `type` names the kind, other members carry its particulars. */
export const problemJson = (problem: Problem): string => {
  const { kind, ...particulars } = problem
  const status = statusOf(problem)
  return JSON.stringify({ ...particulars, type: problemType(kind), title: STATUS_CODES[status], status })
}
