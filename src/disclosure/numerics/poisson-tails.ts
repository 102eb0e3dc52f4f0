import { lowerGamma, upperGamma } from './incomplete-gamma.ts'

/**
 * The smaller of the two tails P(X ≤ count) and P(X ≥ count) of a Poisson distribution; both tails contain the count itself,
 * so the answer can exceed one half.
 * Source: Chan, Silverman and Vincent 2021, section 3.2; tails as incomplete gamma functions (NIST DLMF 8.4.10).
 * @param count a whole number, 0 or more
 * @param mean 0 or more
 */
export const smallerPoissonTail = (count: number, mean: number): number => {
  const upTo = upperGamma(count + 1, mean)
  const from = count === 0 ? 1 : lowerGamma(count, mean)
  return Math.min(upTo, from)
}
