import { expect, test } from 'vitest'
import { factorise, solveWith } from './cholesky.ts'
import { drawCounts } from './draw-counts.ts'
import { logGamma } from './log-gamma.ts'
import { normalBelow, normalQuantile } from './normal.ts'
import { smallerPoissonTail } from './poisson-tails.ts'
import { quantileOf } from './quantile.ts'
import { seededUniforms } from './uniforms.ts'

// Figures of scipy 1.17.1: gammaln, poisson.cdf and .sf, norm.cdf, norm.ppf, numpy.quantile('median_unbiased').

test.each([
  [1e-8, 18.42068073818021],
  [0.1, 2.252712651734206],
  [0.5, 0.5723649429247],
  [1, 0],
  [1.5, -0.12078223763524526],
  [2, 0],
  [3.7, 1.428072326665388],
  [12, 17.502307845873887],
  [100.25, 360.28455963776423],
  [1e6, 12815504.569147611],
])('log gamma of %d', (x, expected) => {
  expect(Math.abs(logGamma(x) - expected)).toBeLessThan(1e-14 * Math.max(1, Math.abs(expected)) * 4)
})

test.each([
  [0, 0, 1],
  [0, 2.5, 0.0820849986238988],
  [3, 11.2, 0.004226347590934987],
  [15, 4.1, 2.6329169186769898e-5],
  [120, 95.5, 0.00868143056954165],
  [1000, 1130, 4.34243271766289e-5],
  [62, 20.25, 7.463249854481364e-14],
  [1, 1, 0.6321205588285577],
])('the smaller Poisson tail at %d where %d were expected', (count, mean, expected) => {
  expect(smallerPoissonTail(count, mean) / expected).toBeCloseTo(1, 10)
})

test.each([
  [-8, 6.22096057427174e-16],
  [-3.3, 0.00048342414238377744],
  [-1, 0.15865525393145707],
  [0, 0.5],
  [0.5, 0.6914624612740131],
  [2.2, 0.9860965524865014],
  [5, 0.9999997133484281],
])('a standard normal falls below %d', (z, expected) => {
  expect(normalBelow(z) / expected).toBeCloseTo(1, 12)
})

test.each([
  [1e-12, -7.034483825301131],
  [0.001, -3.090232306167813],
  [0.025, -1.9599639845400545],
  [0.3, -0.5244005127080409],
  [0.8, 0.8416212335729143],
  [0.975, 1.959963984540054],
])('normal quantile at %d', (p, expected) => {
  expect(normalQuantile(p)).toBeCloseTo(expected, 11)
})

test('the ends of the normal distribution are infinite, its middle is nought', () => {
  expect([normalQuantile(0), normalQuantile(1)]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])
  expect(normalQuantile(0.5)).toBeCloseTo(0, 14)
  expect([normalBelow(Number.NEGATIVE_INFINITY), normalBelow(Number.POSITIVE_INFINITY)]).toEqual([0, 1])
})

test('quantiles, also of a sample that reaches infinity', () => {
  const sample = Float64Array.of(1, 2, 4, 8, 16)
  expect([0, 0.1, 0.5, 0.77, 1].map((p) => Number(quantileOf(sample, p).toFixed(10)))).toEqual([1, 1, 4, 11.52, 16])
  const unbounded = Float64Array.of(1, 2, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY)
  expect(quantileOf(unbounded, 0.3)).toBeLessThan(2)
  expect(quantileOf(unbounded, 0.5)).toBe(Number.POSITIVE_INFINITY)
  expect(quantileOf(unbounded, 0.99)).toBe(Number.POSITIVE_INFINITY)
})

test('a matrix that is not positive definite is not factorised, another solves its equations', () => {
  expect(factorise(Float64Array.of(1, 0, 1, 1), 2)).toBe(false)
  expect(factorise(Float64Array.of(0), 1)).toBe(false)
  const factor = Float64Array.of(4, 0, 0, 2, 5, 0, 1, 3, 6)
  expect(factorise(factor, 3)).toBe(true)
  // [4 2 1; 2 5 3; 1 3 6] · [1 2 3] = [11 21 25]
  expect(Array.from(solveWith(factor, Float64Array.of(11, 21, 25)), (x) => Number(x.toFixed(12)))).toEqual([1, 2, 3])
})

test('the same seed gives the same numbers, another seed gives others, and all are spread evenly', () => {
  const first = seededUniforms(7)
  const again = seededUniforms(7)
  const other = seededUniforms(8)
  const drawn = Array.from({ length: 10_000 }, () => first())
  expect(Array.from({ length: 10_000 }, () => again())).toEqual(drawn)
  expect(other()).not.toBe(drawn[0])
  const tenths = Array.from({ length: 10 }, (_, tenth) => drawn.filter((u) => Math.floor(u * 10) === tenth).length)
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(120)
})

test('counts are drawn in proportion, add up, and an empty cell stays empty', () => {
  const drawn = drawCounts(seededUniforms(1), 100_000, Float64Array.of(0, 1, 0, 3, 6, 0))
  expect(drawn.reduce((sum, count) => sum + count, 0)).toBe(100_000)
  expect([drawn[0], drawn[2], drawn[5]]).toEqual([0, 0, 0])
  for (const [cell, share] of [[1, 0.1], [3, 0.3], [4, 0.6]] as const) expect((drawn[cell] ?? 0) / 100_000).toBeCloseTo(share, 2)
})
