type Row = readonly bigint[]

/** A row divided by the greatest common divisor of its numbers, which keeps them short. */
const shortened = (row: Row): Row => {
  const divisor = row.reduce(greatestCommonDivisor, 0n)
  return divisor < 2n ? row : row.map((value) => value / divisor)
}

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => {
  let x = a < 0n ? -a : a
  let y = b < 0n ? -b : b
  while (y > 0n) [x, y] = [y, x % y]
  return x
}

/** Gauss and Jordan in whole numbers: rows with one pivot each, and every pivot alone in its column. */
const reduce = (rows: readonly Row[]): { rows: Row[]; pivots: number[] } => {
  const reduced: Row[] = []
  const pivots: number[] = []
  for (const row of rows) {
    const rest = reduced.reduce((left, known, place) => without(left, known, pivots[place] ?? 0), row)
    const pivot = rest.findIndex((value) => value !== 0n)
    if (pivot < 0) continue
    for (const [place, known] of reduced.entries()) reduced[place] = without(known, rest, pivot)
    reduced.push(shortened(rest))
    pivots.push(pivot)
  }
  return { rows: reduced, pivots }
}

/** `row`, scaled, less as much of `known` as makes it zero in a column. */
const without = (row: Row, known: Row, column: number): Row => {
  const factor = row[column] ?? 0n
  if (factor === 0n) return row
  const scale = known[column] ?? 1n
  return shortened(row.map((value, place) => value * scale - factor * (known[place] ?? 0n)))
}

/** The rank of a matrix of whole numbers, exactly. */
export const rankOf = (rows: readonly Row[]): number => reduce(rows).pivots.length

/**
 * A basis of {x : row·x = 0 for every row}, in whole numbers.
 * @param rows of whole numbers, each as long as `columns`
 */
export const kernelOf = (rows: readonly (readonly number[])[], columns: number): readonly Row[] => {
  const { rows: reduced, pivots } = reduce(rows.map((row) => row.map(BigInt)))
  const free = Array.from({ length: columns }, (_, column) => column).filter((column) => !pivots.includes(column))
  const product = reduced.reduce((all, row, place) => leastCommonMultiple(all, row[pivots[place] ?? 0] ?? 1n), 1n)
  return free.map((column) => {
    const vector = Array.from({ length: columns }, () => 0n)
    vector[column] = product
    for (const [place, row] of reduced.entries()) {
      const pivot = pivots[place] ?? 0
      vector[pivot] = (-(row[column] ?? 0n) * product) / (row[pivot] ?? 1n)
    }
    return shortened(vector)
  })
}

const leastCommonMultiple = (a: bigint, b: bigint): bigint => {
  const product = (a / greatestCommonDivisor(a, b)) * b
  return product < 0n ? -product : product
}
