import { z } from 'zod'
import { HIGHEST_NUMBER, type HarvestAsked } from '#library'
import { readSetSpec, setSpec } from './sets.ts'

/** What is gathered, in what form, and how far. `passed`: how many of the list came before. */
export type Resumption = Pick<HarvestAsked, 'from' | 'until' | 'set'> & { readonly prefix: string; readonly after: { readonly changedAt: Date; readonly number: number }; readonly passed: number }

const MOST_MS = 8.64e15
const second = z.int().min(-MOST_MS).max(MOST_MS)
const token = z.strictObject({ p: z.string().max(40), f: second.optional(), u: second.optional(), s: z.string().max(4000).optional(), t: second, n: z.int().min(0).max(HIGHEST_NUMBER), c: z.int().min(0).max(HIGHEST_NUMBER) })

/** A token that says by itself where to go on: nothing of it is remembered here, so it holds across restarts and edits, and never runs out. */
export const writeToken = ({ prefix, from, until, set, after, passed }: Resumption): string =>
  Buffer.from(JSON.stringify({ p: prefix, f: from?.getTime(), u: until?.getTime(), s: set && setSpec(set), t: after.changedAt.getTime(), n: after.number, c: passed })).toString('base64url')

/** Reads one; `undefined` for what none of ours can look like. */
export const readToken = (text: string): Resumption | undefined => {
  if (!/^[\w-]{1,8000}$/.test(text)) return undefined
  const read = token.safeParse(jsonOf(Buffer.from(text, 'base64url').toString()))
  if (!read.success) return undefined
  const { p: prefix, f, u, s, t, n, c: passed } = read.data
  const set = s === undefined ? undefined : readSetSpec(s)
  if (s !== undefined && set === undefined) return undefined
  const found: Resumption = { prefix, from: dateOf(f), until: dateOf(u), set, after: { changedAt: new Date(t), number: n }, passed }
  return writeToken(found) === text ? found : undefined
}

const dateOf = (time: number | undefined): Date | undefined => (time === undefined ? undefined : new Date(time))

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
