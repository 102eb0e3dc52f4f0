import type { z } from 'zod'
import type { CachePolicy } from '#web/http'
import type { ProblemKind } from './shapes/problems.ts'

/** Where the API lies, in the version that stands. */
export const BASE = '/api/library/v1'

/** A question as it may be asked, and, where that is worth reading, all that is answered. Each is asked of a real library in the tests. */
export type Example<A = unknown> = { readonly says: string; readonly path: `${typeof BASE}/${string}`; readonly answer?: A | undefined }

export const GROUPS = ['Search', 'Documents', 'Thesaurus', 'Statistics'] as const

/** What can be asked and what is answered, as shapes: requests are checked by them, and the description is made of them. */
export type Contract<P extends z.ZodObject = z.ZodObject, Q extends z.ZodObject = z.ZodObject, L extends z.ZodObject = z.ZodObject, A extends z.ZodType = z.ZodType> = {
  /** Names it for programs made of the description. */
  readonly id: string
  readonly group: (typeof GROUPS)[number]
  readonly path: `${typeof BASE}/${string}`
  /** One line. */
  readonly says: string
  /** A few sentences more. */
  readonly tells?: string
  readonly params: P
  /** Names that may be said once, and those that may be said several times. */
  readonly query: Q
  readonly lists: L
  /** JSON of this shape, or a stored file. */
  readonly answer: A | 'file'
  /** What may be refused beside what any question may be. */
  readonly problems: readonly ProblemKind[]
  readonly cache: CachePolicy | ((query: z.output<Q>) => CachePolicy)
  readonly examples: readonly Example<z.input<A>>[]
}

/** Holds the shapes together; changes nothing. */
export const contract = <P extends z.ZodObject, Q extends z.ZodObject, L extends z.ZodObject, A extends z.ZodType>(said: Contract<P, Q, L, A>): Contract<P, Q, L, A> => said
