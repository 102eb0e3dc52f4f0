/**
 * Whether some y has every y(i) > 0 and Σ y(i)·ray(i) = 0: the simplex method's first phase in whole numbers, so the answer is exact.
 * With y = 1 + u it asks for u ≥ 0 with Σ u(i)·ray(i) = −Σ ray(i).
 * Pivots keep whole numbers by dividing by the pivot before (Edmonds 1967); Bland's rule (1977) makes it end.
 * @param rays equally long; none at all is answered by yes
 */
export const hasPositivePoint = (rays: readonly (readonly bigint[])[]): boolean => {
  const [first] = rays
  if (first === undefined) return true
  const different = [...new Map(rays.map((ray) => [ray.join(' '), ray])).values()].filter((ray) => ray.some((value) => value !== 0n))
  const end = different.length
  const rows = Array.from({ length: first.length }, (_, place) => {
    const row = different.map((ray) => ray[place] ?? 0n)
    row.push(-rays.reduce((sum, ray) => sum + (ray[place] ?? 0n), 0n))
    return (row[end] ?? 0n) < 0n ? row.map((value) => -value) : row
  })
  // What is still missing, to be brought to zero.
  const missing = Array.from({ length: end + 1 }, (_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0n), 0n))
  const tableau = [...rows, missing]
  // Which variable each row stands for; at first none of ours.
  const basis = rows.map((_, row) => end + 1 + row)
  let divisor = 1n
  for (;;) {
    const entering = missingColumn(tableau, end)
    if (entering < 0) return (tableau.at(-1)?.[end] ?? 0n) === 0n
    const leaving = tightestRow(tableau, basis, entering, end)
    if (leaving < 0) return false
    divisor = pivot(tableau, leaving, entering, divisor)
    basis[leaving] = entering
  }
}

const missingColumn = (tableau: readonly (readonly bigint[])[], end: number): number => (tableau.at(-1) ?? []).findIndex((value, column) => column < end && value > 0n)

/** The row that allows the entering variable least; of several the one with the smallest variable. */
const tightestRow = (tableau: readonly (readonly bigint[])[], basis: readonly number[], entering: number, end: number): number => {
  let tightest = -1
  for (const [row, variable] of basis.entries()) {
    const slope = tableau[row]?.[entering] ?? 0n
    if (slope <= 0n) continue
    if (tightest < 0) {
      tightest = row
      continue
    }
    const here = (tableau[row]?.[end] ?? 0n) * (tableau[tightest]?.[entering] ?? 0n)
    const there = (tableau[tightest]?.[end] ?? 0n) * slope
    if (here < there || (here === there && variable < (basis[tightest] ?? 0))) tightest = row
  }
  return tightest
}

const pivot = (tableau: bigint[][], row: number, column: number, divisor: bigint): bigint => {
  const chosen = tableau[row] ?? []
  const scale = chosen[column] ?? 1n
  for (const [place, other] of tableau.entries()) {
    if (place === row) continue
    const factor = other[column] ?? 0n
    tableau[place] = other.map((value, k) => (value * scale - factor * (chosen[k] ?? 0n)) / divisor)
  }
  return scale
}
