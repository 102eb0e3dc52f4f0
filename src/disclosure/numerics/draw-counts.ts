import { at } from './at.ts'
import type { Uniforms } from './uniforms.ts'

/**
 * Draws `total` times from cells with the given weights and counts how often each came (a multinomial draw).
 * Time grows with `total`: the count of a cell is made by drawing, not by a formula, so that it is exact.
 * @param weights not negative, at least one positive
 * @returns one whole number per cell; they add up to `total`
 */
export const drawCounts = (uniforms: Uniforms, total: number, weights: Float64Array): Float64Array => {
  // Cells of no weight are left out beforehand, so that no rounding can ever let one be drawn.
  const places = Float64Array.from(weights.keys()).filter((cell) => at(weights, cell) > 0)
  const { threshold, alias } = aliasTable(places.map((cell) => at(weights, cell)))
  const drawn = new Float64Array(weights.length)
  for (let draw = 0; draw < total; draw += 1) {
    const place = uniforms() * places.length
    const first = Math.floor(place)
    const cell = at(places, uniforms() < at(threshold, first) ? first : at(alias, first))
    drawn[cell] = at(drawn, cell) + 1
  }
  return drawn
}

/** Walker's alias table, built by the method of Vose 1991: every cell shares its place with at most one other. */
const aliasTable = (weights: Float64Array): { threshold: Float64Array; alias: Float64Array } => {
  const cells = weights.length
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const threshold = weights.map((weight) => (weight * cells) / sum)
  const alias = Float64Array.from(weights, (_weight, cell) => cell)
  const small: number[] = []
  const large: number[] = []
  threshold.forEach((share, cell) => (share < 1 ? small : large).push(cell))
  for (;;) {
    const poor = small.pop()
    const rich = large.pop()
    if (poor === undefined || rich === undefined) {
      // What rounding leaves over is full but for the last digit.
      for (const cell of [poor, rich, ...small, ...large]) if (cell !== undefined) threshold[cell] = 1
      return { threshold, alias }
    }
    alias[poor] = rich
    const left = at(threshold, rich) + at(threshold, poor) - 1
    threshold[rich] = left
    ;(left < 1 ? small : large).push(rich)
  }
}
