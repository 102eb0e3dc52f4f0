import { openSolver } from '#platform/solver'
import type { LinearSolver } from '../../src/disclosure/linear-solver.ts'

/** The real solver, for tests of rooms that stand below it. That it fits is checked by its type. */
export const solver: LinearSolver = openSolver({ secondsPerProgram: 30 }).solve
