/** A fraction of whole numbers, `den` above zero. Exact: nothing about it is floating. */
export type Rational = { readonly num: bigint; readonly den: bigint }

export const greatestCommonDivisor = (one: bigint, other: bigint): bigint => {
  let [a, b] = [one, other]
  while (b !== 0n) [a, b] = [b, a % b]
  return a
}

/** The fraction in lowest terms. @throws RangeError when it is negative or its denominator is not above zero */
export const rational = (num: bigint, den = 1n): Rational => {
  if (den <= 0n || num < 0n) throw new RangeError('a fraction here is not negative, and its denominator is above zero')
  const divisor = greatestCommonDivisor(num, den)
  return { num: num / divisor, den: den / divisor }
}

/** `num / den`, rounded up to a whole number. Both not negative, `den` above zero. */
export const divideUp = (num: bigint, den: bigint): bigint => (num + den - 1n) / den

// Enough that rounding is lost against any noise in use, few enough that the sampler's whole numbers stay short.
const BINARY_PLACES = 20

/**
 * A positive number as a fraction that is never smaller: noise may only grow when it becomes exact.
 * @param value finite and above zero
 * @throws RangeError for any other number
 */
export const rationalAbove = (value: number): Rational => {
  if (!Number.isFinite(value) || value <= 0) throw new RangeError('only a finite number above zero has a fraction above it')
  return rational(BigInt(Math.ceil(value * 2 ** BINARY_PLACES)), 2n ** BigInt(BINARY_PLACES))
}

/** The nearest floating number, for showing and for planning. */
export const asNumber = ({ num, den }: Rational): number => {
  const shift = BigInt(Math.max(0, num.toString(2).length - 1000, den.toString(2).length - 1000))
  return Number(num >> shift) / Number(den >> shift)
}
