import type { Refusal, Result } from '#kernel'

/** The value of a result; a refusal ends the measurement. */
export const must = <T>(result: Result<T, Refusal>): T => {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}
