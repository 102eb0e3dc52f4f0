import { discreteGaussian, rationalAbove, systemBytes } from '#disclosure'
import { figure, type Figure } from '../support/rounds.ts'

const SAMPLES = 100_000

/** Samples of exact discrete Gaussian noise a second, from the system's randomness. */
export const samplerFigures = (): Figure[] =>
  [10, 1000, 100_000].map((deviation) => {
    const draw = discreteGaussian(rationalAbove(deviation ** 2), systemBytes())
    const started = performance.now()
    for (let sample = 0; sample < SAMPLES; sample++) draw()
    return figure(`discrete Gaussian noise, σ = ${deviation.toLocaleString('en')}`, 'samples/s', SAMPLES / ((performance.now() - started) / 1000), null, null)
  })
