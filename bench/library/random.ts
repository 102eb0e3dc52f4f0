/** Numbers from 0 to 1 that look random and are the same for the same seed (a linear congruential generator, Numerical Recipes). */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
