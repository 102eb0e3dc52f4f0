import { hasPositivePoint } from './exact/positive-point.ts'
import { kernelOf, rankOf } from './exact/elimination.ts'
import { isSurelyRegular } from './exact/modular-rank.ts'
import { openCells } from './fit-model.ts'
import type { Model } from './model.ts'
import { addFromSupersets } from './subset-sums.ts'
import type { Tally } from './tally.ts'

// Of this file's own: through an import it would not be inlined everywhere, and this is the innermost loop.
const at = (numbers: Float64Array, index: number): number => numbers[index] ?? Number.NaN

/** Whether the extended maximum likelihood estimate exists, and whether there is only one. The two can fail apart and together. */
type Existence = { readonly exists: boolean; readonly identifiable: boolean }

/**
 * Checks a model against a tally, exactly: in whole numbers, so that no tolerance decides.
 *
 * With the emptied terms and their cells taken away, X the remaining design, P its rows with a positive count and Z those with a count of
 * zero: the estimate exists when some y has Xᵀy = 0 and y > 0 on Z (then the margins lie in the relative interior of their cone), and is
 * identifiable when X has full column rank. If P alone has full column rank, both hold and nothing more is done: the usual case.
 * Otherwise the kernel B of P reduces the question to the rows of Z·B, few and short, which a linear program in whole numbers answers.
 *
 * Sources: Fienberg and Rinaldo 2012 (Annals of Statistics 40:996), with the linear program of their supplement; Chan, Silverman and
 * Vincent 2021, section 2.6. Only which counts are zero matters, not how large the others are.
 */
export const checkExistence = (tally: Tally, model: Model): Existence => {
  if (isSettledBySeen(tally, model)) return { exists: true, identifiable: true }
  const emptied = model.filter((term) => at(tally.margins, term) === 0)
  const terms = [0, ...model.filter((term) => at(tally.margins, term) > 0)]
  const open = openCells(tally.counts.length, emptied)
  const seen: number[][] = []
  const unseen: number[][] = []
  for (let cell = 1; cell < open.length; cell += 1) {
    if (at(open, cell) === 0) continue
    ;(at(tally.counts, cell) > 0 ? seen : unseen).push(terms.map((term) => ((cell & term) === term ? 1 : 0)))
  }
  const kernel = kernelOf(seen, terms.length)
  if (kernel.length === 0) return { exists: true, identifiable: true }
  const rays = unseen.map((row) => kernel.map((vector) => vector.reduce((sum, value, place) => (row[place] === 1 ? sum + value : sum), 0n)))
  return { exists: hasPositivePoint(rays), identifiable: rankOf(rays) === kernel.length }
}

/**
 * Whether the seen cells alone settle all terms. True proves that this model, and every model made of some of its terms, exists and is
 * identifiable: a part of independent columns is independent. False proves nothing.
 */
export const isSettledBySeen = (tally: Tally, model: Model): boolean =>
  isSurelyRegular(gramOfSeen(tally, [0, ...model.filter((term) => at(tally.margins, term) > 0)]))

/** XᵀX over the cells with a positive count: entry (θ, φ) counts the cells that contain both. */
const gramOfSeen = (tally: Tally, terms: readonly number[]): Int32Array[] => {
  const cells = tally.counts.map((count) => (count > 0 ? 1 : 0))
  addFromSupersets(cells)
  return terms.map((term) => Int32Array.from(terms, (other) => at(cells, term | other)))
}
