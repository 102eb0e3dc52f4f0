import type { Uniforms } from './uniforms.ts'

const MANY = 100

/**
 * A draw from a Poisson distribution. Up to a mean of 100 by counting uniform numbers until their product is small (Knuth), exactly;
 * above by rounding a normal draw, which is off by less than 0.02 in distribution and good enough for resampling only.
 */
export const drawPoisson = (uniforms: Uniforms, mean: number): number => {
  if (mean > MANY) {
    const normal = Math.sqrt(-2 * Math.log(1 - uniforms())) * Math.cos(2 * Math.PI * uniforms())
    return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal))
  }
  const limit = Math.exp(-mean)
  let count = 0
  for (let product = 1 - uniforms(); product > limit; product *= 1 - uniforms()) count += 1
  return count
}
