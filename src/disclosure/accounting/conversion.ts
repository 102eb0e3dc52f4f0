import { ok, refuse, type Result } from '#kernel'
import { rhoAsNumber, rhoBelow, type Rho } from './rho.ts'

export type ConversionRefusal =
  /** ε lies above zero and is at most a thousand: beyond, nothing is promised at all. */
  | { readonly kind: 'bad-epsilon' }
  /** δ lies between 10⁻¹⁰⁰, below which floating numbers cannot tell it from nought, and one in a hundred, with which whole rows could be published at random. */
  | { readonly kind: 'bad-delta' }

const STEPS = 200
const LARGEST_EPSILON = 1000
// Floating arithmetic errs by parts in 10¹⁵: this much more is claimed, always to the safe side.
const CAUTION = 1e-9

/**
 * The smallest δ for which ρ-zCDP is known to imply (ε, δ)-differential privacy:
 * min over α > 1 of exp((α − 1)(αρ − ε)) / (α − 1) · (1 − 1/α)^α.
 * Canonne, Kamath, Steinke 2020 (arXiv 2004.00010), corollary 13. Every α gives a true bound, so a search that stops early errs to the safe side.
 * @param rho above zero
 * @param epsilon not negative
 */
export const deltaOf = (rho: number, epsilon: number): number => {
  let [low, high] = [1, (epsilon + 1) / (2 * rho) + 2]
  for (let step = 0; step < STEPS; step++) {
    const alpha = (low + high) / 2
    if ((2 * alpha - 1) * rho - epsilon + Math.log1p(-1 / alpha) < 0) low = alpha
    else high = alpha
  }
  const alpha = high
  return Math.min(1, (Math.exp((alpha - 1) * (alpha * rho - epsilon) + alpha * Math.log1p(-1 / alpha)) / (alpha - 1)) * (1 + CAUTION))
}

/** ε at δ for what was spent, rounded up. Nought spent is nought. @param delta from 10⁻¹⁰⁰ to 0.01 */
export const epsilonOf = (rho: Rho, delta: number): Result<number, ConversionRefusal> => {
  if (!isDelta(delta)) return refuse({ kind: 'bad-delta' })
  if (rho <= 0n) return ok(0)
  const spent = rhoAsNumber(rho)
  // ρ + 2√(ρ ln 1/δ) is always enough (Bun and Steinke 2016, proposition 1.3).
  let [low, high] = [0, spent + 2 * Math.sqrt(spent * Math.log(1 / delta)) + 1]
  for (let step = 0; step < STEPS; step++) {
    const epsilon = (low + high) / 2
    if (deltaOf(spent, epsilon) <= delta) high = epsilon
    else low = epsilon
  }
  return ok(high * (1 + CAUTION))
}

/** The largest ρ that keeps (ε, δ), rounded down. ε = 4 at δ = 1 / (6000 ln 6000) gives 0.395. */
export const rhoFor = (epsilon: number, delta: number): Result<Rho, ConversionRefusal> => {
  if (!(epsilon > 0 && epsilon <= LARGEST_EPSILON)) return refuse({ kind: 'bad-epsilon' })
  if (!isDelta(delta)) return refuse({ kind: 'bad-delta' })
  let [low, high] = [0, epsilon + 1]
  for (let step = 0; step < STEPS; step++) {
    const rho = (low + high) / 2
    if (rho > 0 && deltaOf(rho, epsilon) <= delta) low = rho
    else high = rho
  }
  // Ten times as cautious, so that what was bought for ε is also shown as ε at most.
  return ok(rhoBelow(low * (1 - 10 * CAUTION)))
}

export const isDelta = (delta: number): boolean => delta >= 1e-100 && delta <= 0.01
