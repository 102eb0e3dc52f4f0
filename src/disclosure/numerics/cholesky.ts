// Of this file's own: through an import it would not be inlined everywhere, and this is the innermost loop.
const at = (numbers: Float64Array, index: number): number => numbers[index] ?? Number.NaN

/**
 * Writes the lower Cholesky factor of a symmetric matrix over its lower triangle.
 * @param matrix `order` rows of `order` numbers, row by row; the upper triangle is neither read nor written
 * @returns false when the matrix is not positive definite to working precision; what the lower triangle holds is then of no use
 */
export const factorise = (matrix: Float64Array, order: number): boolean => {
  for (let column = 0; column < order; column += 1) {
    const diagonal = column * order + column
    const before = at(matrix, diagonal)
    let left = before
    for (let k = 0; k < column; k += 1) left -= at(matrix, column * order + k) ** 2
    if (!(left > before * 1e-14)) return false
    const root = Math.sqrt(left)
    matrix[diagonal] = root
    for (let row = column + 1; row < order; row += 1) {
      let sum = at(matrix, row * order + column)
      for (let k = 0; k < column; k += 1) sum -= at(matrix, row * order + k) * at(matrix, column * order + k)
      matrix[row * order + column] = sum / root
    }
  }
  return true
}

/** Solves L·Lᵀ·x = b, where `factor` holds L as `factorise` leaves it. `b` is kept. */
export const solveWith = (factor: Float64Array, b: Float64Array): Float64Array => {
  const order = b.length
  const x = b.slice()
  for (let row = 0; row < order; row += 1) {
    let sum = at(x, row)
    for (let k = 0; k < row; k += 1) sum -= at(factor, row * order + k) * at(x, k)
    x[row] = sum / at(factor, row * order + row)
  }
  for (let row = order - 1; row >= 0; row -= 1) {
    let sum = at(x, row)
    for (let k = row + 1; k < order; k += 1) sum -= at(factor, k * order + row) * at(x, k)
    x[row] = sum / at(factor, row * order + row)
  }
  return x
}
