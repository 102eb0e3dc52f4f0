import { z } from 'zod'
import { ok, refuse, type Result } from '#kernel'
import { kindOfProblem } from '../../../../api/refusal.ts'
import type { Asking, Line, Reply } from './line.ts'

/**
 * Why the server gave nothing that could be used.
 * `line-broken`: nobody knows whether it was done. `not-understood`: an answer that is not of the contract, so nothing of it was used.
 * `server-refused`: `because` is the kind that the server names.
 */
export type ApiFault =
  | { readonly kind: 'line-broken' | 'not-understood' }
  | { readonly kind: 'server-refused'; readonly because: string; readonly status: number; readonly particulars: Readonly<Record<string, unknown>> }

const PROBLEM = z.looseObject({ type: z.string() })

/** What an answer that is no success says. */
export const problemIn = ({ status, body }: Reply): ApiFault => {
  const read = PROBLEM.safeParse(body)
  if (!read.success) return { kind: 'not-understood' }
  const { type, ...particulars } = read.data
  const because = kindOfProblem(type)
  return because === undefined ? { kind: 'not-understood' } : { kind: 'server-refused', because, status, particulars }
}

/** Asks, and believes only an answer of this shape. */
export type Ask = <S extends z.ZodType>(asking: Asking, shape: S) => Promise<Result<z.output<S>, ApiFault>>

export const askOver = (line: Line): Ask => async (asking, shape) => {
  const reply = await line(asking)
  if (reply === undefined) return refuse({ kind: 'line-broken' })
  if (reply.status < 200 || reply.status > 299) return refuse(problemIn(reply))
  const read = shape.safeParse(reply.body)
  return read.success ? ok(read.data) : refuse({ kind: 'not-understood' })
}

/** Whether the server refused for this reason. */
export const isBecause = (refusal: { readonly kind: string }, because: string): boolean => refusal.kind === 'server-refused' && 'because' in refusal && refusal.because === because

/** For answers that say nothing more. */
export const nothingMore = z.looseObject({})
