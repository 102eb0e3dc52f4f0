import { bernoulliExp } from './bernoulli.ts'
import { sampleDiscreteLaplace } from './discrete-laplace.ts'
import type { RandomBytes } from './random-bytes.ts'
import type { Rational } from './rational.ts'

/** A sampler: each call gives a whole number x with probability proportional to exp(−x² / 2σ²), exactly. */
export type NoiseSampler = () => bigint

/**
 * Discrete Gaussian noise of scale σ². Whole numbers and fractions alone: no floating point, so none of its attacks.
 * Its variance is at most σ², and indistinguishable from it for σ ≥ 1.
 * Canonne, Kamath, Steinke 2020 (arXiv 2004.00010), algorithm 3; guarantee for whole-numbered answers of sensitivity Δ: ρ = Δ²/2σ²
 * (theorem 4, and theorem 14 for many coordinates). How long a draw takes tells something about it: draw in batches, never on a request.
 * @param variance σ², in lowest terms, above zero
 * @throws RangeError for σ² of zero
 */
export const discreteGaussian = (variance: Rational, bytes: RandomBytes): NoiseSampler => {
  const { num, den } = variance
  if (num <= 0n) throw new RangeError('the scale of noise is above zero')
  const scale = squareRootDown(num / den) + 1n
  // Accept y with probability exp(−(|y| − σ²/t)² / 2σ²), over one denominator.
  const common = 2n * num * den * scale * scale
  return () => {
    for (;;) {
      const drawn = sampleDiscreteLaplace({ num: scale, den: 1n }, bytes)
      const distance = (drawn < 0n ? -drawn : drawn) * den * scale - num
      if (bernoulliExp({ num: distance * distance, den: common }, bytes)) return drawn
    }
  }
}

/** ⌊√value⌋ by Newton's steps from above. */
const squareRootDown = (value: bigint): bigint => {
  if (value < 2n) return value
  let root = 1n << BigInt(Math.ceil(value.toString(2).length / 2))
  for (;;) {
    const next = (root + value / root) / 2n
    if (next >= root) return root
    root = next
  }
}
