import { logGamma } from './log-gamma.ts'

const PRECISION = 1e-16
const MOST_TERMS = 100_000

/** P(a, x) by its power series, good for x < a + 1 (NIST DLMF 8.7.1). */
const bySeries = (a: number, x: number): number => {
  let term = 1 / a
  let sum = term
  for (let n = 1; n < MOST_TERMS && term > sum * PRECISION; n += 1) {
    term *= x / (a + n)
    sum += term
  }
  return sum * Math.exp(a * Math.log(x) - x - logGamma(a))
}

/** Q(a, x) by its continued fraction, good for x ≥ a + 1 (NIST DLMF 8.9.2), evaluated by the method of Lentz. */
const byFraction = (a: number, x: number): number => {
  const tiny = 1e-300
  let b = x + 1 - a
  let c = 1 / tiny
  let d = 1 / b
  let fraction = d
  for (let n = 1; n < MOST_TERMS; n += 1) {
    const numerator = -n * (n - a)
    b += 2
    d = 1 / (numerator * d + b || tiny)
    c = b + numerator / c || tiny
    fraction *= d * c
    if (Math.abs(d * c - 1) < PRECISION * 4) break
  }
  return fraction * Math.exp(a * Math.log(x) - x - logGamma(a))
}

/** The lower regularised incomplete gamma function P(a, x), for a > 0 and x ≥ 0. */
export const lowerGamma = (a: number, x: number): number => (x <= 0 ? 0 : x < a + 1 ? bySeries(a, x) : 1 - byFraction(a, x))

/** The upper one, Q(a, x) = 1 − P(a, x), without loss where it is small. */
export const upperGamma = (a: number, x: number): number => (x <= 0 ? 1 : x < a + 1 ? 1 - bySeries(a, x) : byFraction(a, x))
