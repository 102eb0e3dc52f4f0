/** Numbers that are put in order are under this; what they are ordered by is under `MOST`. */
const [NUMBERS, MOST] = [2 ** 24, 2 ** 24]

/** Whole numbers, those with most first, and the lower number first where they have the same. `by`: whole, too. `least`: those with less are left out. Both are put into one number, which sorts without asking. */
export const inOrderOf = (numbers: readonly number[], by: (one: number) => number, least = 0): readonly number[] => {
  const keys = new Float64Array(numbers.length)
  let many = 0
  for (let at = 0; at < numbers.length; at += 1) {
    const one = numbers[at] ?? 0
    const has = by(one)
    if (has >= least) keys[many++] = (MOST - has) * NUMBERS + one
  }
  return Array.from(keys.subarray(0, many).toSorted(), (key) => key % NUMBERS)
}
