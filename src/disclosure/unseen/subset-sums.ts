import { at } from '../numerics/at.ts'

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
