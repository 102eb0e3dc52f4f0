import type { RandomBytes } from './random-bytes.ts'
import { greatestCommonDivisor, type Rational } from './rational.ts'
import { uniformBelow } from './uniform.ts'

/** True with probability `num / den`, exactly. Canonne, Kamath, Steinke 2020, section 5. */
export const bernoulli = (num: bigint, den: bigint, bytes: RandomBytes): boolean => uniformBelow(den, bytes) < num

/** True with probability exp(−γ) for γ = num / den in lowest terms, at most 1. CKS 2020, algorithm 1, first branch: no exponential is ever computed. */
const bernoulliExpUpToOne = (num: bigint, den: bigint, bytes: RandomBytes): boolean => {
  for (let k = 1n; ; k++) {
    const divisor = k === 1n ? 1n : greatestCommonDivisor(num, k)
    if (!bernoulli(num / divisor, (den * k) / divisor, bytes)) return k % 2n === 1n
  }
}

/**
 * True with probability exp(−γ), exactly.
 * Canonne, Kamath, Steinke, "The Discrete Gaussian for Differential Privacy" (2020, arXiv 2004.00010), algorithm 1.
 * @param gamma not negative
 */
export const bernoulliExp = ({ num, den }: Rational, bytes: RandomBytes): boolean => {
  const whole = num / den
  for (let step = 0n; step < whole; step++) if (!bernoulliExpUpToOne(1n, 1n, bytes)) return false
  const rest = num - whole * den
  const divisor = greatestCommonDivisor(rest, den)
  return bernoulliExpUpToOne(rest / divisor, den / divisor, bytes)
}

/** How often exp(−1) comes true before it fails. */
export const runOfExp = (bytes: RandomBytes): bigint => {
  let run = 0n
  while (bernoulliExpUpToOne(1n, 1n, bytes)) run++
  return run
}
