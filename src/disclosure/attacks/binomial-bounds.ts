/** ln n! for n = 0, 1, … as far as needed. */
const logFactorials = (most: number): Float64Array => {
  const logs = new Float64Array(most + 1)
  for (let n = 1; n <= most; n++) logs[n] = (logs[n - 1] ?? 0) + Math.log(n)
  return logs
}

/** P(X ≤ hits) for X binomial, as a function of the chance. */
const shareUpTo = (hits: number, trials: number): ((chance: number) => number) => {
  const logs = logFactorials(trials)
  const ways = Array.from({ length: hits + 1 }, (_, x) => (logs[trials] ?? 0) - (logs[x] ?? 0) - (logs[trials - x] ?? 0))
  return (chance) => {
    const [log, rest] = [Math.log(chance), Math.log1p(-chance)]
    return Math.min(1, ways.reduce((sum, way, x) => sum + Math.exp(way + x * log + (trials - x) * rest), 0))
  }
}

/** Bisection for a chance at which a falling function reaches a value. */
const chanceAt = (falling: (chance: number) => number, value: number): number => {
  let [low, high] = [0, 1]
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (falling(middle) > value) low = middle
    else high = middle
  }
  return high
}

/**
 * The exact one-sided bounds of Clopper and Pearson (Biometrika 1934): the true chance is above `low`, and below `high`, each but for `doubt`.
 * @param doubt strictly between 0 and 1
 */
export const binomialBounds = (hits: number, trials: number, doubt: number): { readonly low: number; readonly high: number } => ({
  low: hits === 0 ? 0 : 1 - chanceAt(shareUpTo(trials - hits, trials), doubt),
  high: hits === trials ? 1 : chanceAt(shareUpTo(hits, trials), doubt),
})
