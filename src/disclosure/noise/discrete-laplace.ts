import { bernoulli, bernoulliExp, runOfExp } from './bernoulli.ts'
import type { RandomBytes } from './random-bytes.ts'
import type { Rational } from './rational.ts'
import { uniformBelow } from './uniform.ts'

/**
 * A whole number x with probability proportional to exp(−|x| / scale), exactly.
 * Canonne, Kamath, Steinke 2020 (arXiv 2004.00010), algorithm 2.
 * @param scale in lowest terms, above zero
 * @throws RangeError for a scale of zero
 */
export const sampleDiscreteLaplace = ({ num, den }: Rational, bytes: RandomBytes): bigint => {
  if (num <= 0n) throw new RangeError('the scale of noise is above zero')
  for (;;) {
    const negative = bernoulli(1n, 2n, bytes)
    let fraction = uniformBelow(num, bytes)
    while (!bernoulliExp({ num: fraction, den: num }, bytes)) fraction = uniformBelow(num, bytes)
    const size = (fraction + num * runOfExp(bytes)) / den
    // Zero has no sign: drawn with a minus it is drawn again, or it would come twice as often.
    if (!(negative && size === 0n)) return negative ? -size : size
  }
}
