import { stripVTControlCharacters } from 'node:util'

/** What came of a run. `unsteady`: passed, but only when tried a second time. `faults`: what failed, and the first line of why. */
export type Tally = {
  readonly passed: number
  readonly failed: number
  readonly skipped: readonly Skipped[]
  readonly unsteady?: readonly string[]
  readonly faults?: readonly Skipped[]
}

/** A test, and why it stood aside or failed. */
export type Skipped = { readonly name: string; readonly reason: string }

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: [] }

export const addTallies = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  skipped: tallies.flatMap(({ skipped }) => skipped),
  unsteady: tallies.flatMap(({ unsteady = [] }) => unsteady),
  faults: tallies.flatMap(({ faults = [] }) => faults),
})

/** A run that ended badly and has no failed test, or that left no tally, has failed all the same: never is a breakdown counted as nothing. */
export const withExitCode = (tally: Tally | undefined, code: number): Tally => {
  const { failed, ...rest } = tally ?? NOTHING
  return { ...rest, failed: failed === 0 && (code !== 0 || !tally) ? 1 : failed }
}

/** The line that ends a run: `12 passed, 0 failed`, and `, 3 skipped` when some were. */
export const closingLine = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`

/** 0 when something ran and nothing failed. */
export const exitCodeOf = ({ passed, failed }: Tally): 0 | 1 => (failed > 0 || passed === 0 ? 1 : 0)

/** The first line of what a test complained of, without colours: enough to know which fault it was. */
export const firstLine = (message: string | undefined): string => stripVTControlCharacters(message ?? '').trim().split('\n', 1).join('').slice(0, 300) || 'no word of why'
