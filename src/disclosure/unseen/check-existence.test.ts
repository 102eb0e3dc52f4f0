import { expect, test } from 'vitest'
import { checkExistence } from './check-existence.ts'
import { hasPositivePoint } from './exact/positive-point.ts'
import { kernelOf, rankOf } from './exact/elimination.ts'
import { isSurelyRegular } from './exact/modular-rank.ts'
import { tallyOf } from './tally.ts'

// Sparse tables at random, models at random, sixteen of each outcome: the counts by set of lists, the terms, whether the estimate exists,
// whether it is identifiable. Answered by scipy 1.17.1 (linprog with HiGHS on the program of Fienberg and Rinaldo, numpy's matrix_rank).
const CASES: readonly (readonly [counts: string, terms: readonly number[], exists: boolean, identifiable: boolean])[] = [
  ['06728000163000000702200000050000', [1, 2, 3, 4, 6, 8, 9, 16, 24], true, true],
  ['05603530', [1, 2, 3, 4], true, true],
  ['0582140010000000', [1, 2, 3, 4, 5, 8, 10], false, true],
  ['05522000', [1, 2, 3, 4, 6], false, true],
  ['03408000360000057704000020000000', [1, 2, 4, 5, 8, 16, 20], true, true],
  ['06820500', [1, 2, 4], true, true],
  ['03210060', [1, 2, 4, 6], false, true],
  ['0020660048000084', [1, 2, 3, 4, 5, 6, 7, 8, 10], false, true],
  ['01106000', [1, 2, 4, 5], false, true],
  ['00112000107070004000600030000000', [1, 2, 4, 5, 6, 8, 9, 16, 17, 18, 24, 25], true, true],
  ['07408300', [1, 2, 3, 4, 5, 6], true, false],
  ['03452806600020005000100000000000', [1, 2, 4, 5, 6, 8, 9, 10, 16, 18], true, true],
  ['01071070386850000503400008000000', [1, 2, 3, 4, 6, 8, 9, 16, 17, 20], true, true],
  ['07508070508060053580000000000000', [1, 2, 4, 5, 8, 9, 12, 16, 24], true, true],
  ['0706106010506000', [1, 2, 4, 6, 8], true, true],
  ['08407530800000006600000000000000', [1, 2, 3, 4, 5, 8, 16, 20, 24], true, true],
  ['0358800033008000', [1, 2, 3, 4, 5, 8], true, true],
  ['04327700201030006180400010000000', [1, 2, 4, 6, 8, 9, 10, 16, 17, 18, 24, 25, 26], true, true],
  ['00342240502000003000100030000000', [1, 2, 4, 6, 8, 10, 16, 18], true, true],
  ['05133040', [1, 2, 4, 5, 6], true, true],
  ['08207200402050507500000000000300', [1, 2, 4, 5, 8, 10, 12, 16, 17, 18, 20, 21, 24, 26], false, true],
  ['03065570870050004000003020000000', [1, 2, 4, 8, 9, 16, 17, 24], true, true],
  ['03465070', [1, 2, 3, 4, 5, 6], true, false],
  ['00534820462004007040000040000000', [1, 2, 3, 4, 6, 8, 9, 12, 16, 20], true, true],
  ['00606000700000004462000050000000', [1, 2, 3, 4, 8, 9, 12, 16, 17, 20, 24], false, true],
  ['05300230', [1, 2, 3, 4, 6], false, true],
  ['00671040700000007030400040000000', [1, 2, 3, 4, 8, 16, 17, 20], false, true],
  ['04143000', [1, 2, 3, 4, 6], false, true],
  ['02200340870000005010000080000000', [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 16], false, true],
  ['0612800720007000', [1, 2, 3, 4, 5, 6, 7, 8], false, true],
  ['07405400', [1, 2, 3, 4, 5, 6], true, false],
  ['0000823021561000', [1, 2, 3, 4, 8, 10, 12], false, true],
  ['0600300044744800', [1, 2, 3, 4, 5, 8, 10, 12], false, true],
  ['0700604026000000', [1, 2, 4, 5, 6, 8], false, true],
  ['02765012', [1, 2, 3, 4, 6], false, true],
  ['00508000', [1, 2, 3, 4, 6], true, false],
  ['06270000', [1, 2, 3, 4, 5], true, false],
  ['04835200', [1, 2, 3, 4, 5, 6, 7], true, false],
  ['0060710020200000', [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12], false, false],
  ['04686060', [1, 2, 3, 4, 5, 6], true, false],
  ['08504800', [1, 2, 3, 4, 5, 6, 7], true, false],
  ['05304600', [1, 2, 3, 4, 5, 6, 7], true, false],
  ['08231602', [1, 2, 3, 4, 5, 6, 7], false, false],
  ['01606004', [1, 2, 3, 4, 5, 6, 7], false, false],
  ['00656000', [1, 2, 3, 4, 5, 6], false, false],
  ['07800000', [1, 2, 3, 4, 6], true, false],
  ['07007040', [1, 2, 3, 4, 5, 6, 7], false, false],
  ['05308300', [1, 2, 3, 4, 5, 6, 7], true, false],
  ['04823600', [1, 2, 3, 4, 5, 6], true, false],
  ['00427000', [1, 2, 3, 4, 5, 6], false, false],
  ['03506030', [1, 2, 3, 4, 5, 6], true, false],
  ['0707105000000000', [1, 2, 3, 4, 5, 6, 8, 9], false, false],
  ['01378060', [1, 2, 3, 4, 5, 6], true, false],
  ['05502030', [1, 2, 3, 4, 5, 6, 7], true, false],
  ['06576000', [1, 2, 3, 4, 5, 6, 7], true, false],
  ['06586004', [1, 2, 3, 4, 5, 6, 7], false, false],
  ['02022060', [1, 2, 3, 4, 5, 6, 7], false, false],
  ['07800400', [1, 2, 3, 4, 5, 6, 7], false, false],
  ['08600010', [1, 2, 3, 4, 5, 6], false, false],
  ['08007570', [1, 2, 3, 4, 5, 6], false, false],
  ['00354000', [1, 2, 3, 4, 5, 6, 7], false, false],
  ['00576610', [1, 2, 3, 4, 5, 6, 7], false, false],
  ['04005280', [1, 2, 3, 4, 5, 6, 7], false, false],
  ['01064044', [1, 2, 3, 4, 5, 6, 7], false, false],
]

test.each(CASES)('counts %s, terms %j: exists %s, identifiable %s', (counts, terms, exists, identifiable) => {
  expect(checkExistence(tallyOf(Float64Array.from(counts, Number)), terms)).toEqual({ exists, identifiable })
})

test('how large the counts are changes nothing, only which are zero', () => {
  for (const [counts, terms, exists, identifiable] of CASES) {
    const large = Float64Array.from(counts, (digit, place) => Number(digit) * (1000 + 977 * (place % 5)))
    expect(checkExistence(tallyOf(large), terms)).toEqual({ exists, identifiable })
  }
})

test('a positive point is found where there is one, and its absence is proven', () => {
  expect(hasPositivePoint([])).toBe(true)
  expect(hasPositivePoint([[0n, 0n]])).toBe(true)
  expect(hasPositivePoint([[1n], [-3n]])).toBe(true)
  expect(hasPositivePoint([[1n], [0n]])).toBe(false)
  expect(hasPositivePoint([[1n, 0n], [0n, 1n], [-1n, -1n]])).toBe(true)
  expect(hasPositivePoint([[1n, 0n], [0n, 1n], [-1n, -1n], [1n, -1n]])).toBe(true)
  // The last ray has no counterpart: the half-plane holds all.
  expect(hasPositivePoint([[1n, 0n], [-1n, 0n], [0n, 1n]])).toBe(false)
  expect(hasPositivePoint([[2n, -1n, 0n], [0n, 2n, -1n], [-1n, 0n, 2n], [-1n, -1n, -1n]])).toBe(true)
})

test('kernel and rank of whole numbers', () => {
  const rows = [[1, 1, 0, 0], [0, 1, 1, 0], [1, 2, 1, 0]]
  expect(rankOf(rows.map((row) => row.map(BigInt)))).toBe(2)
  const kernel = kernelOf(rows, 4)
  expect(kernel).toHaveLength(2)
  for (const vector of kernel) for (const row of rows) expect(row.reduce((sum, value, place) => sum + BigInt(value) * (vector[place] ?? 0n), 0n)).toBe(0n)
  expect(kernelOf([], 2)).toEqual([[1n, 0n], [0n, 1n]])
})

test('a matrix that is a multiple of the prime is not called regular, one that is regular is', () => {
  expect(isSurelyRegular([Int32Array.of(46337)])).toBe(false)
  expect(isSurelyRegular([Int32Array.of(2, 1), Int32Array.of(4, 2)])).toBe(false)
  expect(isSurelyRegular([Int32Array.of(0, 1), Int32Array.of(1, 0)])).toBe(true)
  expect(isSurelyRegular([])).toBe(true)
})
