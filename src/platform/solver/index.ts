export { openSolver, type Solver } from './open-solver.ts'
