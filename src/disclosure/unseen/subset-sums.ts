// Of this file's own: through an import it would not be inlined everywhere, and this is the innermost loop.
const at = (numbers: Float64Array, index: number): number => numbers[index] ?? Number.NaN

/** Replaces the value of every set by the sum over the sets that contain it, in place (Yates's algorithm: t·2^(t−1) additions). */
export const addFromSupersets = (values: Float64Array): void => {
  const size = values.length
  for (let bit = 1; bit < size; bit <<= 1) {
    for (let set = 0; set < size; set += 1) if ((set & bit) === 0) values[set] = at(values, set) + at(values, set | bit)
  }
}

/** Replaces the value of every set by the sum over the sets it contains, in place. */
export const addFromSubsets = (values: Float64Array): void => {
  const size = values.length
  for (let bit = 1; bit < size; bit <<= 1) {
    for (let set = 0; set < size; set += 1) if ((set & bit) !== 0) values[set] = at(values, set) + at(values, set ^ bit)
  }
}
