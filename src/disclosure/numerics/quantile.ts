/**
 * A quantile of a sample, by the definition that is unbiased in the median whatever the distribution (type 8 of Hyndman and Fan 1996).
 * Infinite values are allowed and sort to the ends; a quantile that would fall between a finite and an infinite value is infinite.
 * @param sorted ascending, at least one
 * @param p from 0 to 1
 */
export const quantileOf = (sorted: Float64Array, p: number): number => {
  const position = (sorted.length + 1 / 3) * p + 1 / 3
  const place = Math.floor(position)
  const below = valueAt(sorted, place)
  const above = valueAt(sorted, place + 1)
  const share = position - place
  if (below === above || share === 0) return below
  if (!Number.isFinite(above)) return above
  return below + share * (above - below)
}

const valueAt = (sorted: Float64Array, place: number): number => sorted[Math.min(Math.max(place, 1), sorted.length) - 1] ?? Number.NaN
