/** Φ(x), the share of a standard normal distribution below x, to about 10⁻¹⁵: a series in the middle, a continued fraction in the tail. */
export const normalShare = (x: number): number => {
  if (x < 0) return 1 - normalShare(-x)
  const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)
  if (x < 4) {
    let [term, sum] = [x, x]
    for (let odd = 3; term > sum * 1e-17; odd += 2) {
      term *= (x * x) / odd
      sum += term
    }
    return 0.5 + density * sum
  }
  let fraction = x
  for (let k = 60; k > 0; k--) fraction = x + k / fraction
  return 1 - density / fraction
}

/** How many standard deviations either side hold `level` of a normal distribution: 1.96 for 0.95. @param level strictly between 0 and 1 */
export const deviationsHolding = (level: number): number => {
  let [low, high] = [0, 10]
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2
    if (2 * normalShare(middle) - 1 < level) low = middle
    else high = middle
  }
  return high
}
