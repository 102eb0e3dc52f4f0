import { logGamma } from '../numerics/log-gamma.ts'
import { normalQuantile } from '../numerics/normal.ts'
import { climb } from './climb.ts'
import { openCells, type Fit } from './fit-model.ts'
import { boundOf, type Interval } from './interval.ts'
import type { Tally } from './tally.ts'

// An end beyond this many times the estimate of the unseen is called unbounded.
const FARTHEST = 2 ** 40
const PRECISION = 1e-9

/**
 * The interval of the population sizes that one model can not be told from, by the multinomial profile likelihood. It belongs to the model
 * alone: that the model was chosen among others is not in it, and it is therefore too narrow as a statement about the number of persons.
 * Source: Cormack 1992 (Biometrics 48:567), as computed by Rcapture (Rivest and Baillargeon 2014).
 */
export const profileInterval = (tally: Tally, fit: Fit, level: number): Interval => {
  const height = profileOf(tally, fit)
  const top = summitNear(height, fit.unseen)
  const floor = top.height - normalQuantile((1 + level) / 2) ** 2 / 2
  const isInside = (unseen: number): boolean => height(unseen) >= floor
  let outside = 0
  let inside = top.unseen
  let lower = outside
  if (!isInside(0)) {
    while (inside - outside > PRECISION * (inside + 1)) {
      const middle = (inside + outside) / 2
      if (isInside(middle)) inside = middle
      else outside = middle
    }
    lower = inside
  }
  let reach = 2 * top.unseen + 1
  const farthest = (top.unseen + 1) * FARTHEST
  while (reach < farthest && isInside(reach)) reach *= 2
  if (reach >= farthest) return { level, lower: tally.observed + lower, upper: boundOf(Number.POSITIVE_INFINITY) }
  inside = top.unseen
  while (reach - inside > PRECISION * (reach + 1)) {
    const middle = (inside + reach) / 2
    if (isInside(middle)) inside = middle
    else reach = middle
  }
  return { level, lower: tally.observed + lower, upper: tally.observed + inside }
}

/** The log-likelihood of a number of unseen persons, the model's parameters being at their best for it. */
const profileOf = (tally: Tally, { model, emptied }: Fit): ((unseen: number) => number) => {
  const open = openCells(tally.counts.length, emptied)
  open[0] = 1
  const terms = [0, ...model.filter((term) => !emptied.includes(term))]
  return (unseen) => {
    const counts = tally.counts.slice()
    counts[0] = unseen
    const all = tally.observed + unseen
    const summit = climb(counts, open, terms)
    // The fitted means add up to all, so that Σ n·log(μ/all) is the height of the Poisson summit, plus all, less all·log all.
    return summit === undefined ? Number.NEGATIVE_INFINITY : summit.height + all - all * Math.log(all) + logGamma(all + 1) - logGamma(unseen + 1)
  }
}

/** The highest point, by golden sections around the Poisson estimate, which it is close to. */
const summitNear = (height: (unseen: number) => number, start: number): { unseen: number; height: number } => {
  const golden = (Math.sqrt(5) - 1) / 2
  let from = Math.max(0, start / 2 - 2)
  let to = start * 1.5 + 2
  for (let round = 0; round < 60; round += 1) {
    const left = to - golden * (to - from)
    const right = from + golden * (to - from)
    if (height(left) > height(right)) to = right
    else from = left
  }
  const unseen = (from + to) / 2
  return { unseen, height: height(unseen) }
}
