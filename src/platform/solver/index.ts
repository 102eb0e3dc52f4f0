export { openSolver, type Solver } from './open-solver.ts'
export { openSolverThread } from './solver-thread.ts'
