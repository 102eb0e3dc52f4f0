import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sharedFolder } from '#tests/shared-data'
import { bytesOfSeed, seeded } from '../testing.ts'
import { bernoulliExp } from './bernoulli.ts'
import { discreteGaussian } from './discrete-gaussian.ts'
import { sampleDiscreteLaplace } from './discrete-laplace.ts'
import { systemBytes } from './random-bytes.ts'
import { asNumber, rational, rationalAbove } from './rational.ts'
import { indexBelow, uniformBelow } from './uniform.ts'

type Vector = { readonly samples: readonly string[]; readonly seed: string; readonly num: string; readonly den: string }

// Read as text: some of the numbers are longer than a floating number holds.
const vectorOf = (json: string): Vector => {
  const number = (name: string) => new RegExp(`"${name}":\\s*(\\d+)`).exec(json)?.[1] ?? ''
  const samples = /"samples":\s*\[([^\]]*)\]/.exec(json)?.[1]?.split(',').map((sample) => sample.trim()) ?? []
  return { samples, seed: /"seed":\s*"([0-9a-f]+)"/.exec(json)?.[1] ?? '', num: number('std_num'), den: number('std_denom') }
}

const folder = sharedFolder('vdaf')

describe.skipIf(folder === undefined)('the test vectors of the VDAF draft (skipped where the test data are not)', () => {
  const files = folder === undefined ? [] : readdirSync(folder)
  test.each(files)('%s', (file) => {
    const { samples, seed, num, den } = vectorOf(readFileSync(join(folder ?? '', file), 'utf8'))
    const next = discreteGaussian(rational(BigInt(num) ** 2n, BigInt(den) ** 2n), bytesOfSeed(Uint8Array.from(Buffer.from(seed, 'hex'))))
    expect(samples.length).toBeGreaterThan(40)
    expect(samples.map(() => String(next()))).toEqual(samples)
  })
})

/** Pearson's statistic against a law known up to its factor, with the far tails in one bin each. */
const misfit = (drawn: readonly number[], reach: number, law: (x: number) => number): { statistic: number; freedom: number } => {
  const xs = Array.from({ length: 2 * reach + 1 }, (_, at) => at - reach)
  const whole = Array.from({ length: 40 * reach + 1 }, (_, at) => law(at - 20 * reach)).reduce((a, b) => a + b)
  const inside = xs.reduce((sum, x) => {
    const expected = (drawn.length * law(x)) / whole
    return sum + (drawn.filter((y) => y === x).length - expected) ** 2 / expected
  }, 0)
  return { statistic: inside, freedom: 2 * reach }
}

test('the discrete Gaussian is the discrete Gaussian, also for σ below one', () => {
  for (const [num, den, reach] of [[9n, 1n, 7], [1n, 3n, 2], [7n, 2n, 4]] as const) {
    const next = discreteGaussian(rational(num, den), seeded(7))
    const drawn = Array.from({ length: 20_000 }, () => Number(next()))
    const variance = Number(num) / Number(den)
    const { statistic, freedom } = misfit(drawn, reach, (x) => Math.exp((-x * x) / (2 * variance)))
    expect(statistic).toBeLessThan(freedom + 5 * Math.sqrt(2 * freedom))
  }
})

test('the discrete Laplace is the discrete Laplace', () => {
  const bytes = seeded(8)
  const drawn = Array.from({ length: 20_000 }, () => Number(sampleDiscreteLaplace(rational(5n, 2n), bytes)))
  const { statistic, freedom } = misfit(drawn, 8, (x) => Math.exp(-Math.abs(x) / 2.5))
  expect(statistic).toBeLessThan(freedom + 5 * Math.sqrt(2 * freedom))
})

test('exp(−γ) is hit above one as below', () => {
  const bytes = seeded(9)
  for (const [num, den] of [[0n, 1n], [1n, 2n], [1n, 1n], [5n, 2n]] as const) {
    const hits = Array.from({ length: 20_000 }, () => bernoulliExp(rational(num, den), bytes)).filter(Boolean).length
    expect(Math.abs(hits / 20_000 - Math.exp(-Number(num) / Number(den)))).toBeLessThan(0.015)
  }
})

test('no number is favoured, whatever the bound', () => {
  const bytes = seeded(10)
  const counts = [0, 0, 0, 0, 0]
  for (let at = 0; at < 20_000; at++) {
    const drawn = indexBelow(5, bytes)
    counts[drawn] = (counts[drawn] ?? 0) + 1
  }
  for (const count of counts) expect(Math.abs(count - 4000)).toBeLessThan(300)
  const bound = 3n * 2n ** 70n
  const third = Array.from({ length: 3000 }, () => uniformBelow(bound, bytes)).filter((value) => value < 2n ** 70n).length
  expect(Math.abs(third - 1000)).toBeLessThan(150)
})

test('two streams of the machine never give the same noise', () => {
  const [one, other] = [discreteGaussian(rational(10_000n), systemBytes()), discreteGaussian(rational(10_000n), systemBytes())]
  expect(Array.from({ length: 20 }, one)).not.toEqual(Array.from({ length: 20 }, other))
})

test('noise without a scale is a bug, not a release', () => {
  expect(() => discreteGaussian(rational(0n), seeded(1))).toThrow(RangeError)
  expect(() => sampleDiscreteLaplace(rational(0n), seeded(1))).toThrow(RangeError)
  for (const value of [0, -1, Number.NaN, Infinity]) expect(() => rationalAbove(value)).toThrow(RangeError)
})

test('a scale becomes exact by growing, never by shrinking', () => {
  for (const value of [1e-9, 0.1, 1 / 3, 7, 1e6 + 0.3, 1e200]) expect(asNumber(rationalAbove(value))).toBeGreaterThanOrEqual(value)
})
