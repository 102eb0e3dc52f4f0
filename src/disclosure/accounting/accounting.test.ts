import { expect, test } from 'vitest'
import { valueOf } from '../testing.ts'
import { deltaOf, epsilonOf, rhoFor } from './conversion.ts'
import { readRho, rhoAbove, rhoAsNumber, rhoBelow, writeRho } from './rho.ts'

const DELTA = 1 / (6000 * Math.log(6000))

test('ε = 4 at the benchmark’s δ is ρ = 0.395, not the 0.4555 of continuous noise', () => {
  expect(rhoAsNumber(valueOf(rhoFor(4, DELTA)))).toBeCloseTo(0.3952384, 5)
})

test('there and back never promises more than was bought', () => {
  for (const [epsilon, delta] of [[0.1, 1e-6], [1, 1e-5], [4, DELTA], [20, 1e-12]] as const) {
    const again = valueOf(epsilonOf(valueOf(rhoFor(epsilon, delta)), delta))
    expect(again).toBeLessThanOrEqual(epsilon)
    expect(again).toBeGreaterThan(epsilon * 0.999)
  }
})

test('the conversion is tighter than the old one, and never below the exact value for continuous noise', () => {
  for (const rho of [0.01, 0.1, 0.5, 2]) expect(valueOf(epsilonOf(rhoBelow(rho), 1e-6))).toBeLessThan(rho + 2 * Math.sqrt(rho * Math.log(1e6)))
  // Gaussian noise of ρ = 0.4555 has ε = 4 at δ/2-free exact accounting: zCDP alone cannot promise as much.
  expect(valueOf(epsilonOf(rhoBelow(0.4555), DELTA))).toBeGreaterThan(4)
})

test('at the ends of what is taken, both ways are finite', () => {
  for (const [epsilon, delta] of [[1000, 0.01], [1000, 1e-100], [1e-6, 0.01], [1e-6, 1e-100]] as const) {
    const rho = valueOf(rhoFor(epsilon, delta))
    expect(valueOf(epsilonOf(rho, delta))).toBeLessThanOrEqual(epsilon)
  }
})

test('nothing spent is nothing promised away', () => {
  expect(valueOf(epsilonOf(0n, 1e-6))).toBe(0)
  expect(deltaOf(0.1, 1000)).toBeLessThan(1e-200)
})

test('what is no ε and no δ is refused', () => {
  for (const epsilon of [0, -1, Number.NaN, Infinity, 1001, 1e300]) expect(rhoFor(epsilon, 1e-6)).toEqual({ ok: false, refusal: { kind: 'bad-epsilon' } })
  for (const delta of [0, 1, -1, Number.NaN, 0.5, 5e-324]) {
    for (const result of [rhoFor(1, delta), epsilonOf(1n, delta)]) expect(result).toEqual({ ok: false, refusal: { kind: 'bad-delta' } })
  }
})

test('costs are rounded up, budgets down, and both read back as written', () => {
  expect(writeRho(rhoAbove(1n, 3n))).toBe('0.333333333333333334')
  expect(rhoBelow(1 / 3)).toBeLessThan(rhoAbove(1n, 3n))
  expect(readRho(writeRho(rhoAbove(10n, 3n)))).toBe(rhoAbove(10n, 3n))
  for (const wrong of ['', '1', '-0.000000000000000001', '0.5', 'NaN', '1e3', '0x1.000000000000000000']) expect(readRho(wrong)).toBeUndefined()
})
