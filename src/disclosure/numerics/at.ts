/** What stands at an index. NaN past the end, so that a wrong index shows itself in the figure instead of passing for a zero. */
export const at = (numbers: Float64Array, index: number): number => numbers[index] ?? Number.NaN
