/** Numbers drawn evenly from 0 (included) to 1 (left out), 32 bits each. Passed in wherever chance is needed. */
export type Uniforms = () => number

/**
 * A generator that gives the same numbers for the same seed, on every machine: an interval made with it can be made again by whoever
 * doubts it, so name the seed beside the figure. It is for resampling and never for keys or noise: whoever knows the seed knows all.
 * Real randomness does as well (`crypto.getRandomValues`, 32 bits divided by 2³²), but the interval can then not be repeated.
 * Source: sfc32 of PractRand (Chris Doty-Humphrey), seeded as there: counter 1, twelve rounds thrown away.
 * @param seed a whole number below 2³²
 */
export const seededUniforms = (seed: number): Uniforms => {
  let a = 0
  let b = seed >>> 0
  let c = 0
  let counter = 1
  const next = (): number => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 2 ** 32
  }
  for (let round = 0; round < 12; round += 1) next()
  return next
}
