// Products of two residues stay below 2³¹, where whole numbers are quickest.
const PRIME = 46337

/**
 * Whether a square matrix of whole numbers is surely regular: true is a proof, because a determinant that is not zero modulo a prime is
 * not zero. False proves nothing; a regular matrix is missed about once in 46,000.
 * @param rows are used up
 */
export const isSurelyRegular = (rows: Int32Array[]): boolean => {
  const order = rows.length
  for (const row of rows) for (let column = 0; column < order; column += 1) row[column] = ((row[column] ?? 0) % PRIME + PRIME) % PRIME
  for (let column = 0; column < order; column += 1) {
    const found = rows.findIndex((row, place) => place >= column && row[column] !== 0)
    const pivot = rows[found]
    const other = rows[column]
    if (pivot === undefined || other === undefined) return false
    rows[found] = other
    rows[column] = pivot
    const inverse = power(pivot[column] ?? 0, PRIME - 2)
    for (let place = column + 1; place < order; place += 1) {
      const row = rows[place]
      if (row === undefined || row[column] === 0) continue
      const factor = PRIME - (((row[column] ?? 0) * inverse) % PRIME)
      for (let k = column; k < order; k += 1) row[k] = ((row[k] ?? 0) + factor * (pivot[k] ?? 0)) % PRIME
    }
  }
  return true
}

const power = (base: number, exponent: number): number => {
  let result = 1
  let square = base % PRIME
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = (result * square) % PRIME
    square = (square * square) % PRIME
  }
  return result
}
