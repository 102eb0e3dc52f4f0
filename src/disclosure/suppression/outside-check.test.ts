import { expect, test } from 'vitest'
import { solver } from '#tests/solver'
import { auditTables } from '../index.ts'
import { nth } from './nth.ts'
import { drawPeople, listOf, tabulated } from './testing.ts'

/** Places, in the order of the table, of what is suppressed in a table of 6 × 5 × 4 codes with all its margins: 210 cells, 600 people. */
const SUPPRESSED = [
  47, 49, 57, 59, 72, 73, 74, 78, 79, 81, 82, 86, 87, 88, 101, 103, 107, 109, 111, 112,
  113, 117, 118, 119, 127, 129, 131, 132, 137, 138, 142, 143, 144, 146, 147, 148, 149, 158, 159, 162,
  163, 164, 166, 168, 171, 173, 174, 177, 178, 179, 187, 188, 192, 193, 194, 196, 197, 199, 201, 202,
  203, 204, 206, 207, 209,
]

/**
 * What an attacker finds possible for each, worked out once outside the project: SciPy 1.17.1, `linprog` (HiGHS) and, the same to the last number, `milp`.
 * Another route to the same: the unknowns there are the 120 inner cells alone, and each published number, margin or not, is one equation in them.
 */
const BY_SCIPY = [
  [6, 13], [1, 8], [0, 7], [0, 7], [1, 5], [0, 4], [1, 4], [0, 3], [0, 3], [2, 6], [0, 4], [2, 6], [0, 4],
  [0, 4], [0, 4], [1, 5], [1, 3], [0, 2], [0, 4], [0, 5], [0, 5], [0, 6], [2, 7], [0, 2], [4, 6], [4, 6],
  [4, 8], [0, 4], [0, 6], [0, 6], [0, 6], [0, 6], [0, 3], [0, 4], [0, 9], [0, 7], [0, 3], [0, 2], [0, 2],
  [0, 2], [0, 5], [0, 4], [1, 7], [1, 7], [2, 8], [0, 8], [0, 5], [0, 2], [0, 4], [0, 4], [2, 4], [6, 8],
  [0, 4], [0, 4], [0, 4], [0, 6], [0, 7], [0, 7], [0, 7], [0, 7], [0, 6], [0, 5], [0, 7], [0, 8], [0, 8],
]

test('a table of middle size: the limits are those that another program has found by another route', async () => {
  const sizes = { a: 6, b: 5, c: 4 }
  const given = tabulated({
    codeLists: Object.entries(sizes).map(([name, size]) => listOf(name, size)),
    tables: [['a', 'b', 'c']],
    contributions: drawPeople(sizes, 600, 5),
    alreadyPublic: [{}],
  })
  const suppressed = SUPPRESSED.map((place) => nth(given.cells, place).at)
  const audited = await auditTables(given, { rules: { threshold: { least: 4 }, zeros: 'may-be-hidden' }, suppressed }, solver)
  if (!audited.ok) throw new Error(audited.refusal.kind)
  expect(audited.value.exposures.map(({ lowest, highest }) => [lowest, highest])).toEqual(BY_SCIPY)
  expect([audited.value.shownThough, audited.value.exposures.filter(({ holds }) => !holds)]).toEqual([[], []])
})
