import { refuse, type Refusal } from '#kernel'
import { holdings } from './holdings.ts'
import type { Outcome } from './with-session.ts'

/** Unwinds the wrapping between two batches: each of them lies with the server as a whole. */
class BrokenOff extends Error {}

/** Keeps how far the wrapping has come, and stops it when somebody wants that. */
export const told = (done: number, of: number): void => {
  holdings.progress = { done, of }
  if (holdings.breakingOff && done < of) throw new BrokenOff()
}

/** A wrapping that can be broken off, and begun again later. */
export const mayBreakOff = async <T, R extends Refusal>(wrap: () => Promise<Outcome<T, R>>): Promise<Outcome<T, R | { readonly kind: 'broken-off' }>> => {
  holdings.progress = { done: 0, of: 0 }
  holdings.breakingOff = false
  try {
    return await wrap()
  } catch (fault) {
    if (fault instanceof BrokenOff) return refuse({ kind: 'broken-off' })
    throw fault
  }
}
