import { createHash } from 'node:crypto'
import { z } from 'zod'
import { HIGHEST_NUMBER } from '#library'

/** Where a list goes on: after the last of these documents (the last first), which stood before this place when they were shown. */
export type Cursor = { readonly from: number; readonly after: readonly number[] }

/** Should the last one be gone, the one before it tells the place as well. */
const MOST_AFTER = 5

/** So far goes a list. */
const FARTHEST = 1_000_000

const written = z.tuple([z.string().length(8), z.int().min(1).max(FARTHEST), z.array(z.int().min(1).max(HIGHEST_NUMBER)).min(1).max(MOST_AFTER)])

/** What is asked, without how much of it: a cursor belongs to one question. */
const questionOf = (question: unknown): string => createHash('sha256').update(JSON.stringify(question)).digest('base64url').slice(0, 8)

/** A cursor says by itself where to go on: nothing of it is remembered here. It is no secret, and proves nothing. */
export const writeCursor = ({ from, after }: Cursor, question: unknown): string => Buffer.from(JSON.stringify([questionOf(question), from, after.slice(0, MOST_AFTER)])).toString('base64url')

/** Reads one; `undefined` for what is none, or belongs to another question. */
export const readCursor = (text: string, question: unknown): Cursor | undefined => {
  const read = written.safeParse(jsonOf(Buffer.from(text, 'base64url').toString()))
  if (!read.success || read.data[0] !== questionOf(question)) return undefined
  const [, from, after] = read.data
  return writeCursor({ from, after }, question) === text ? { from, after } : undefined
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
