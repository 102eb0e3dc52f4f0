/**
 * A linear expression: variable index → coefficient. Indices count from 0 and appear once; what is not listed is zero.
 * A list of pairs and not an array of all, because a row of a table of thousands of cells touches a few of them.
 */
export type Coefficients = readonly (readonly [variable: number, coefficient: number])[]

/** `lower ≤ expression ≤ upper`. Infinities mean "no limit on this side"; equal numbers make an equation. */
export type Row = { readonly coefficients: Coefficients; readonly lower: number; readonly upper: number }

/**
 * A linear program, or a mixed integer one where `integers` names variables.
 * `bounds` has one entry per variable and so says how many there are. Every number but a limit is finite.
 */
export type LinearProgram = {
  readonly direction: 'minimise' | 'maximise'
  readonly objective: Coefficients
  readonly rows: readonly Row[]
  readonly bounds: readonly { readonly lower: number; readonly upper: number }[]
  /** Variables that take whole numbers only. */
  readonly integers?: readonly number[]
  /** Not worth more than so many seconds: given up earlier than the solver's own limit. */
  readonly seconds?: number
}

/**
 * What came of a program. `optimal`: the value of the objective, and one value per variable, in floating point and within the solver's
 * tolerance (about 1e-7), never exact. `failed` is everything that proves nothing: the solver broke, was interrupted, or ran out of time.
 */
export type Solution =
  | { readonly kind: 'optimal'; readonly objective: number; readonly values: readonly number[] }
  | { readonly kind: 'infeasible' }
  | { readonly kind: 'unbounded' }
  | { readonly kind: 'failed'; readonly why: 'time' | 'memory' | 'refused' | 'broken' }

/**
 * Solves one program. Never rejects: what goes wrong is a `Solution` of the kind `failed`.
 * A solver may take programs that have one and the same `rows` array as variations of one model, and start where the last one ended.
 */
export type LinearSolver = (program: LinearProgram) => Promise<Solution>
