import { afterAll, expect, test } from 'vitest'
import { openSolver } from './open-solver.ts'
import type { LinearProgram } from '#disclosure'

const solver = openSolver({ secondsPerProgram: 20 })
afterAll(() => solver.close())

const any = { lower: 0, upper: Infinity }

// A workshop: a chair earns 30, a table 50; carpentry is limited to 40, finishing to 50. From the readme of the package: 1100, by 20 and 10.
const WORKSHOP: LinearProgram = {
  direction: 'maximise',
  objective: [[0, 30], [1, 50]],
  rows: [
    { coefficients: [[0, 1], [1, 2]], lower: -Infinity, upper: 40 },
    { coefficients: [[0, 2], [1, 1]], lower: -Infinity, upper: 50 },
  ],
  bounds: [any, any],
}

const NOT_MEANT: readonly (readonly [string, Partial<LinearProgram>])[] = [
  ['a coefficient that is not a number', { objective: [[0, Number.NaN]] }],
  ['a variable that is not there', { objective: [[2, 1]] }],
  ['a variable twice in one row', { rows: [{ coefficients: [[0, 1], [0, 1]], lower: 0, upper: 1 }] }],
  ['a coefficient so small that the solver would drop it', { rows: [{ coefficients: [[0, 1e-12]], lower: 0, upper: 1 }] }],
  ['a limit so large that the solver would take it for none', { bounds: [{ lower: 0, upper: 1e25 }, any] }],
  ['a limit that is not a number', { bounds: [{ lower: Number.NaN, upper: 1 }, any] }],
  ['a lower limit of infinity', { bounds: [{ lower: Infinity, upper: Infinity }, any] }],
  ['an integer that is not there', { integers: [0, 7] }],
]

test.each(NOT_MEANT)('%s never reaches the solver', async (_, change) => {
  expect(await solver.solve({ ...WORKSHOP, ...change })).toEqual({ kind: 'failed', why: 'refused' })
})

test('a contradiction is infeasible, whether in a limit, in rows, or in whole numbers', async () => {
  const half: LinearProgram = { direction: 'minimise', objective: [[0, 1]], rows: [{ coefficients: [[0, 2]], lower: 1, upper: 1 }], bounds: [any] }
  expect((await solver.solve({ ...WORKSHOP, bounds: [{ lower: 2, upper: 1 }, any] })).kind).toBe('infeasible')
  expect((await solver.solve({ ...WORKSHOP, rows: [...WORKSHOP.rows, { coefficients: [[0, 1], [1, 1]], lower: 41, upper: 60 }] })).kind).toBe('infeasible')
  expect(await solver.solve(half)).toEqual({ kind: 'optimal', objective: 0.5, values: [0.5] })
  expect((await solver.solve({ ...half, integers: [0] })).kind).toBe('infeasible')
  expect((await solver.solve({ ...half, bounds: [], objective: [], rows: [{ coefficients: [], lower: 1, upper: 1 }] })).kind).toBe('infeasible')
})

test('no limit is told from no solution', async () => {
  expect((await solver.solve({ ...WORKSHOP, rows: [] })).kind).toBe('unbounded')
  expect((await solver.solve({ ...WORKSHOP, rows: [{ coefficients: [[0, 1], [1, -1]], lower: 0, upper: 0 }] })).kind).toBe('unbounded')
})

test('a program that takes too long is given up, and the next one is solved', async () => {
  // Market split: whole numbers that add up exactly. Small, and as hard as they come (Cornuéjols and Dawande 1998).
  let seed = 7
  const draw = () => (seed = (seed * 48271) % 2147483647) % 100
  const rows = Array.from({ length: 5 }, () => {
    const numbers = Array.from({ length: 40 }, draw)
    const halfOfAll = Math.floor(numbers.reduce((sum, one) => sum + one, 0) / 2)
    return { coefficients: numbers.map((one, variable) => [variable, one] as const), lower: halfOfAll, upper: halfOfAll }
  })
  const hurried = openSolver({ secondsPerProgram: 0.2 })
  const bounds = rows[0]?.coefficients.map(() => ({ lower: 0, upper: 1 })) ?? []
  expect(await hurried.solve({ direction: 'minimise', objective: [[0, 1]], rows, bounds, integers: bounds.map((_, variable) => variable) })).toEqual({ kind: 'failed', why: 'time' })
  expect(await hurried.solve(WORKSHOP)).toMatchObject({ kind: 'optimal' })
  hurried.close()
})

test('a known program has its known answer, in fractions and in whole numbers', async () => {
  const answer = await solver.solve(WORKSHOP)
  expect(answer).toMatchObject({ kind: 'optimal' })
  expect(answer.kind === 'optimal' && [answer.objective, ...answer.values].map((one) => Math.round(one * 1e6) / 1e6)).toEqual([1100, 20, 10])
  const odd = { ...WORKSHOP, rows: [{ coefficients: [[0, 1], [1, 2]] as const, lower: -Infinity, upper: 39.5 }], bounds: [{ lower: 0, upper: 2.5 }, any], integers: [0, 1] }
  expect(await solver.solve(odd)).toMatchObject({ kind: 'optimal', objective: 980, values: [1, 19] })
})

const limits = async (change: Partial<LinearProgram>) => {
  const answer = await solver.solve({ ...WORKSHOP, ...change })
  return answer.kind === 'optimal' ? Math.round(answer.objective * 1e6) / 1e6 : answer.kind
}

test('variations of one model are told apart: direction, objective, bounds', async () => {
  expect(await limits({ objective: [[1, 1]] })).toBe(20)
  expect(await limits({ objective: [[0, 1]] })).toBe(25)
  expect(await limits({ direction: 'minimise' })).toBe(0)
  expect(await limits({ direction: 'minimise', bounds: [{ lower: 3, upper: 3 }, any] })).toBe(90)
  expect(await limits({ bounds: [{ lower: 3, upper: 3 }, { lower: 18, upper: 40 }] })).toBe(1015)
  expect(await limits({ bounds: [{ lower: 30, upper: 30 }, any] })).toBe('infeasible')
  expect(await limits({})).toBe(1100)
})

test('nothing wears out: six thousand programs, as models of their own and as variations, in one runtime', async () => {
  const kinds = new Set<string>()
  for (let time = 0; time < 3000; time++) {
    kinds.add((await solver.solve({ ...WORKSHOP, rows: [...WORKSHOP.rows] })).kind)
    kinds.add((await solver.solve({ ...WORKSHOP, objective: [[time % 2, 1]] })).kind)
  }
  expect([...kinds]).toEqual(['optimal'])
})

test('closed, it opens again when it is needed', async () => {
  solver.close()
  solver.close()
  expect((await solver.solve(WORKSHOP)).kind).toBe('optimal')
})
