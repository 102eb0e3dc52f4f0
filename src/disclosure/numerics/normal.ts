import { lowerGamma, upperGamma } from './incomplete-gamma.ts'

/** P(Z ≤ z) for a standard normal Z. Both ends are reached: −∞ gives 0, +∞ gives 1. */
export const normalBelow = (z: number): number => {
  if (z === Number.POSITIVE_INFINITY) return 1
  if (z === Number.NEGATIVE_INFINITY) return 0
  return z < 0 ? 0.5 * upperGamma(0.5, (z * z) / 2) : 0.5 + 0.5 * lowerGamma(0.5, (z * z) / 2)
}

const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)

/** A first guess that is right to 4.5e-4 (Abramowitz and Stegun, 26.2.23), for p ≤ 1/2. */
const guess = (p: number): number => {
  const t = Math.sqrt(-2 * Math.log(p))
  return -(t - (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t * t * t))
}

/** The z below which a standard normal falls with probability p: the inverse of `normalBelow`. p = 0 and 1 give the infinities. */
export const normalQuantile = (p: number): number => {
  if (p <= 0) return Number.NEGATIVE_INFINITY
  if (p >= 1) return Number.POSITIVE_INFINITY
  if (p > 0.5) return -normalQuantile(1 - p)
  let z = guess(p)
  // Halley's method: each round trebles the correct digits.
  for (let round = 0; round < 3; round += 1) {
    const error = (normalBelow(z) - p) / density(z)
    z -= error / (1 + (z * error) / 2)
  }
  return z
}
