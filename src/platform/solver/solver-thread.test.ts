import { afterAll, expect, test } from 'vitest'
import { openSolverThread } from './solver-thread.ts'
import type { LinearProgram } from '#disclosure'

const solver = openSolverThread({ secondsPerProgram: 20 })
afterAll(() => solver.close())

const any = { lower: 0, upper: Infinity }
const WORKSHOP: LinearProgram = {
  direction: 'maximise',
  objective: [[0, 30], [1, 50]],
  rows: [
    { coefficients: [[0, 1], [1, 2]], lower: -Infinity, upper: 40 },
    { coefficients: [[0, 2], [1, 1]], lower: -Infinity, upper: 50 },
  ],
  bounds: [any, any],
}

const told = async (program: LinearProgram, by = solver) => {
  const answer = await by.solve(program)
  return answer.kind === 'optimal' ? Math.round(answer.objective * 1e6) / 1e6 : answer.kind
}

test('answers are those of the solver, for one model and for others in between', async () => {
  const other: LinearProgram = { ...WORKSHOP, rows: [{ coefficients: [[0, 1], [1, 1]], lower: -Infinity, upper: 10 }] }
  expect([await told(WORKSHOP), await told({ ...WORKSHOP, objective: [[1, 1]] }), await told(other), await told({ ...WORKSHOP, direction: 'minimise' })]).toEqual([1100, 20, 500, 0])
  expect(await Promise.all([told(WORKSHOP), told(other), told({ ...WORKSHOP, rows: [] }), told({ ...other, objective: [[0, 1]] })])).toEqual([1100, 500, 'unbounded', 10])
})

test('whoever asks goes on meanwhile', async () => {
  let turns = 0
  const beside = setInterval(() => turns++, 1)
  // Market split: small, and as hard as they come (Cornuéjols and Dawande 1998).
  let seed = 7
  const draw = () => (seed = (seed * 48271) % 2147483647) % 100
  const rows = Array.from({ length: 5 }, () => {
    const numbers = Array.from({ length: 40 }, draw)
    const half = Math.floor(numbers.reduce((sum, one) => sum + one, 0) / 2)
    return { coefficients: numbers.map((one, variable) => [variable, one] as const), lower: half, upper: half }
  })
  const bounds = Array.from({ length: 40 }, () => ({ lower: 0, upper: 1 }))
  expect(await solver.solve({ direction: 'minimise', objective: [[0, 1]], rows, bounds, integers: [...bounds.keys()], seconds: 0.5 })).toEqual({ kind: 'failed', why: 'time' })
  clearInterval(beside)
  expect(turns).toBeGreaterThan(5)
  expect(await told(WORKSHOP)).toBe(1100)
})

test('closed in the middle, what waits is answered, and the next program starts another thread', async () => {
  const asked = [solver.solve(WORKSHOP), solver.solve(WORKSHOP)]
  solver.close()
  expect(await Promise.all(asked)).toEqual([{ kind: 'failed', why: 'broken' }, { kind: 'failed', why: 'broken' }])
  expect(await told(WORKSHOP)).toBe(1100)
})

test('more numbers than any table has never reach the solver', async () => {
  const one = { coefficients: Array.from({ length: 1000 }, (_, variable) => [variable, 1] as const), lower: 0, upper: 1 }
  expect(await solver.solve({ direction: 'minimise', objective: [], rows: Array.from({ length: 2001 }, () => one), bounds: Array.from({ length: 1000 }, () => any) })).toEqual({ kind: 'failed', why: 'memory' })
})
