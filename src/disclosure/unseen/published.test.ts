import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sharedFolder } from '#tests/shared-data'
import { drawCounts } from '../numerics/draw-counts.ts'
import { seededUniforms } from '../numerics/uniforms.ts'
import { averageModels } from './average-models.ts'
import { bootstrap } from './bootstrap.ts'
import { readCaptureTable } from './capture-table.ts'
import { checkExistence } from './check-existence.ts'
import { fitModel, type Fit } from './fit-model.ts'
import { enumerateModels } from './hierarchies.ts'
import { generatorsOf, keyOf, membersOf, orderOf, type Model } from './model.ts'
import { profileInterval } from './profile-interval.ts'
import { fitIfPossible, selectByBic, selectDownhill } from './select-by-bic.ts'
import { selectStepwise } from './stepwise.ts'
import { tallyOf, type Tally } from './tally.ts'
import { thresholdInteractions } from './threshold-interactions.ts'

// Every figure below stands in published_results.json beside the tables, with the paper it is from. Where the paper's interval comes
// from resampling, its own chance can not be repeated here: the tolerance is what other seeds give.

const folder = sharedFolder('mse')

const load = (name: string): { names: readonly string[]; tally: Tally } => {
  const lines = readFileSync(join(folder ?? '', `${name}.csv`), 'utf8').trim().split('\n').map((line) => line.split(','))
  const [head = [], ...rows] = lines
  const names = head.slice(0, -1)
  const read = readCaptureTable({ lists: names, rows: rows.map((row) => ({ on: row.slice(0, -1).map((cell) => cell === '1'), people: Number(row.at(-1)) })) })
  if (!read.ok) throw new Error(read.refusal.kind)
  return { names, tally: read.value }
}

const named = (model: Model, names: readonly string[]) =>
  generatorsOf(model)
    .filter((term) => orderOf(term) >= 2)
    .map((term) => membersOf(term).map((list) => names[list]).join(':'))
    .toSorted()

const people = (tally: Tally, fit: Fit | undefined): number => tally.observed + (fit?.unseen ?? Number.NaN)

const found = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('there is no estimate')
  return value
}

/** Whether two numbers differ by at most this share of the second. */
const within = (value: number | string, expected: number, share: number) => expect(Math.abs(Number(value) / expected - 1), `${value} against ${expected}`).toBeLessThanOrEqual(share)

describe.skipIf(folder === undefined)('the published results of multiple systems estimation', () => {
  test.each([
    ['neworleans_8lists_n185_published', 0.02, 1184, 1183.692, ['D:E']],
    ['neworleans_8lists_n185_published', 0, 997, 996.664, []],
    ['neworleans_5lists_n185_published', 0.02, 1034, 1034.151, []],
    ['uk2013_6lists', 0.02, 11418, 11417.992, ['GO:GP', 'LA:NG', 'LA:PF', 'NG:GO', 'NG:GP', 'PF:GP', 'PF:NCA']],
    ['uk2013_5lists', 0.02, 11313, 11312.99, ['GO:GP', 'LA:NG', 'LA:PFNCA', 'NG:GO', 'NG:GP', 'PFNCA:GP']],
  ])('stepwise on %s, threshold %d: %d persons', (name, threshold, published, reproduced, selected) => {
    const { names, tally } = load(name)
    const fit = found(selectStepwise(tally, threshold))
    expect(Math.round(people(tally, fit))).toBe(published)
    // The reproduction stopped iterating at 1e-10 of the deviance; the sixth digit of six lists is its own.
    expect(Math.abs(people(tally, fit) - reproduced)).toBeLessThan(0.0015)
    expect(named(fit.model, names)).toEqual(selected)
  })

  test('the profile intervals of the two British tables, to the grid of ten they were printed on', () => {
    for (const [name, level, lower, upper] of [['uk2013_6lists', 0.95, 9990, 13180], ['uk2013_5lists', 0.95, 9897, 13057], ['uk2013_5lists', 0.8, 10347, 12407]] as const) {
      const { tally } = load(name)
      const interval = profileInterval(tally, found(selectStepwise(tally)), level)
      expect(lower - Number(interval.lower), `${name} ${level}`).toBeGreaterThan(-1)
      expect(lower - Number(interval.lower)).toBeLessThan(10)
      expect(Number(interval.upper) - upper).toBeGreaterThan(-1)
      expect(Number(interval.upper) - upper).toBeLessThan(10)
    }
  })

  test('the headline of 2014: between 10 and 13 thousand', () => {
    const { tally } = load('uk2013_5lists')
    const { lower, upper } = profileInterval(tally, found(selectStepwise(tally)), 0.95)
    expect([lower, upper].map((end) => Math.round(Number(end) / 1000))).toEqual([10, 13])
  })

  test.each([
    ['kosovo_4lists', 3, 113, 10356.5, 203.03, ['EXH:ABA:OSCE', 'EXH:HRW', 'OSCE:HRW']],
    ['kosovo_4lists', 2, 64, 14341.7, 225.211, undefined],
    ['uk2013_5lists', 2, 1024, 22991.3, 196.54, undefined],
    ['uk2013_5lists', 4, 6893, 25311.3, 195.879, undefined],
  ])('least BIC on %s, up to %d lists at once: %d models', (name, order, count, estimate, bic, best) => {
    const { names, tally } = load(name)
    const models = found(enumerateModels(tally.lists, order, 10_000))
    expect(models).toHaveLength(count)
    const fit = found(selectByBic(tally, models))
    expect(Math.abs(people(tally, fit) - estimate)).toBeLessThan(0.06)
    expect(Math.abs(fit.bic - bic)).toBeLessThan(0.0051)
    if (best !== undefined) expect(named(fit.model, names)).toEqual(best)
  })

  test.each([
    ['uk2013_5lists', 12262.4, 12262],
    ['uk2013_6lists', 12349.6, 12350],
  ])('downhill on %s', (name, reproduced, published) => {
    const { tally } = load(name)
    const { best } = found(selectDownhill(tally, tally.lists - 1))
    expect(Math.abs(people(tally, best) - reproduced)).toBeLessThan(0.06)
    expect(Math.round(people(tally, best))).toBe(published)
    if (name === 'uk2013_5lists') expect(Math.abs(best.bic - 197.495)).toBeLessThan(0.0006)
  })

  test('the artificial table of three lists: what exists and what is identifiable', () => {
    const { tally } = load('artificial_3lists')
    expect(checkExistence(tally, [1, 2, 3, 4, 5, 6])).toEqual({ exists: true, identifiable: false })
    expect(checkExistence(tally, [1, 2, 3, 4])).toEqual({ exists: false, identifiable: true })
    expect(checkExistence(tally, [1, 2, 4, 5, 6])).toEqual({ exists: true, identifiable: true })
    expect(checkExistence(tally, [1, 2, 4])).toEqual({ exists: true, identifiable: true })
  })

  test('Madigan and York: the average over the decomposable models', () => {
    const { tally } = load('madigan_york_3lists')
    const { models, posterior } = averageModels(tally, { prior: { kind: 'gamma-poisson', shape: 13.14, scale: 55.17 }, delta: 1, mostUnseen: 300 })
    const [top] = models
    expect(top?.probability.toFixed(2)).toBe('0.37')
    expect(Math.round(top?.posterior.leastRelativeError ?? 0)).toBe(731)
    expect(top?.posterior.mode).toBe(729)
    expect(Math.round(posterior.leastRelativeError)).toBe(731)
    expect(posterior.mode).toBe(728)
  })

  // 1,000 replications with eight seeds gave lower ends of 518 to 699, upper ends of 1528 to 1722 (stepwise, eight lists), 454 to 593 and
  // 1525 to 1665 (five lists), 610 to 657 and 1601 to 1809 (independence): the printed 717 and 1703 lie a little outside, by 3 %. The
  // lower ends are the very lowest resamples, and so swing most.
  test.each([
    ['neworleans_8lists_n185_published', 0.02, 717, 1657, 300, 0.3],
    ['neworleans_8lists_n185_published', 0, 644, 1618, 1000, 0.1],
    ['neworleans_5lists_n185_published', 0.02, 589, 1703, 1000, 0.3],
  ])('resampled stepwise on %s, threshold %d: from %d to %d', (name, threshold, lower, upper, replications, share) => {
    const { tally } = load(name)
    const fit = found(selectStepwise(tally, threshold))
    const { intervals } = bootstrap(seededUniforms(1), tally, (resample) => selectStepwise(resample, threshold), fit, [0.95], replications)
    within(intervals[0]?.lower ?? 0, lower, share)
    within(intervals[0]?.upper ?? 0, upper, 0.15)
  })

  test('Kosovo, resampled with all 113 models and with the best 1, 5 and 10 of them', () => {
    const { tally } = load('kosovo_4lists')
    const fits = found(enumerateModels(4, 3, 200))
      .flatMap((model) => fitIfPossible(tally, model) ?? [])
      .toSorted((a, b) => a.bic - b.bic)
    const best = found(fits[0])
    const drawn = (top: number) => {
      const models = fits.slice(0, top).map(({ model }) => model)
      return bootstrap(seededUniforms(1), tally, (resample) => selectByBic(resample, models), best, [0.95, 0.8], 200)
    }
    const all = drawn(113)
    const printed = [
      { result: drawn(1), ends: [9100, 12000, 9500, 11300], share: 0.05 },
      // The papers' two tables print 8500 to 17000 and 7900 to 17400 for this one.
      { result: drawn(5), ends: [8500, 17000, 8500, 11500], share: 0.15 },
      { result: drawn(10), ends: [6900, 18000, 7400, 12200], share: 0.15 },
      { result: all, ends: [6947, 18010, 7400, 12200], share: 0.15 },
    ]
    for (const { result, ends, share } of printed) {
      const made = result.intervals.flatMap(({ lower, upper }) => [lower, upper])
      for (const [place, end] of ends.entries()) within(made[place] ?? 0, end, share)
    }
    // Of 1,000 printed resamples 375, 929, 997, 1000, 1000 chose one of the first 1, 5, 10, 50, 100 models.
    const rank = new Map(fits.map(({ model }, place) => [keyOf(model), place]))
    const among = (top: number) => all.chosen.filter(({ model }) => (rank.get(keyOf(model)) ?? 0) < top).reduce((sum, { share }) => sum + share, 0)
    for (const [top, share] of [[1, 0.375], [5, 0.929], [10, 0.997], [50, 1], [100, 1]] as const) expect(Math.abs(among(top) - share)).toBeLessThan(0.09)
  })

  test('Kosovo with pairs alone, resampled: from 12,451 to 16,273', () => {
    const { tally } = load('kosovo_4lists')
    const models = found(enumerateModels(4, 2, 200))
    const { intervals } = bootstrap(seededUniforms(1), tally, (resample) => selectByBic(resample, models), found(selectByBic(tally, models)), [0.95], 150)
    within(intervals[0]?.lower ?? 0, 12451, 0.07)
    within(intervals[0]?.upper ?? 0, 16273, 0.07)
  })

  test.each([
    ['uk2013_5lists', 9330, 32115, 80],
    ['uk2013_6lists', 9622, 27889, 30],
  ])('downhill on %s, resampled: from %d to %d', (name, lower, upper, replications) => {
    const { tally } = load(name)
    const { best } = found(selectDownhill(tally, tally.lists - 1))
    const { intervals } = bootstrap(seededUniforms(1), tally, (resample) => selectDownhill(resample, tally.lists - 1)?.best, best, [0.95], replications)
    within(intervals[0]?.lower ?? 0, lower, 0.1)
    within(intervals[0]?.upper ?? 0, upper, 0.35)
  })

  test.each([
    ['kosovo_4lists', { variance: 1, threshold: 2, order: 2 as const }, [12236, 12797, 13971, 15475, 16389]],
    ['kosovo_4lists', { variance: 1, threshold: 2.5, order: 3 as const }, [9032, 9370, 10314, 11421, 12095]],
    ['uk2013_5lists', { variance: 'improper' as const, threshold: 2, order: 2 as const }, [10652, 11128, 12188, 13285, 13947]],
  ])('Bayesian thresholding on %s: the printed quantiles to 3 %', (name, options, printed) => {
    const { tally } = load(name)
    const { quantiles, evidence } = found(thresholdInteractions(seededUniforms(2), tally, { ...options, steps: 30_000 }))
    for (const [place, end] of printed.entries()) within(quantiles[place]?.people ?? 0, end, 0.03)
    // In the British table LA:PFNCA lies 2.00 deviations from 0 (300,000 steps, three seeds: 1.994, 2.026, 2.001): the published model has
    // it, by a hair; another walk drops it and says 11,502.
    if (name === 'uk2013_5lists') expect(Math.abs((evidence.find(({ term }) => term === 0b101)?.ratio ?? 0) - 2)).toBeLessThan(0.1)
  })

  test('simulations from the British model: the error of stepwise selection', () => {
    const { tally } = load('uk2013_5lists')
    const { means, unseen } = found(selectStepwise(tally))
    const truth = Math.round(tally.observed + unseen)
    const uniforms = seededUniforms(1)
    let squares = 0
    for (let simulation = 0; simulation < 200; simulation += 1) {
      const counts = drawCounts(uniforms, truth, means)
      counts[0] = 0
      const seen = tallyOf(counts)
      squares += (people(seen, selectStepwise(seen)) - truth) ** 2 / 200
    }
    within(Math.sqrt(squares), 3057, 0.3)
  })

  // scipy 1.17.1: minimize(method='trust-exact') on the same design, and the inverse of its Hessian.
  test.each([
    ['kosovo_4lists', [1, 2, 3, 4, 5, 6, 8, 9, 12], -70.65882413646978, 9941.66286324969, 0.1019339533179534],
    ['kosovo_4lists', [1, 2, 3, 4, 5, 6, 7, 8, 9, 12], -55.37333736659275, 5956.518957251787, 0.1313020990015906],
    ['uk2013_5lists', [1, 2, 3, 4, 5, 8, 10, 16, 18, 20, 24], -51.799315288400976, 8568.99028943525, 0.09305309399790618],
  ])('%s, model %j: the fit of another program', (name, model, logLikelihood, unseen, logError) => {
    const fit = found(fitModel(load(name).tally, model))
    expect(fit.logLikelihood).toBeCloseTo(logLikelihood, 8)
    // The other program stopped at a gradient of 3e-5 in the first case.
    within(fit.unseen, unseen, 1e-7)
    within(fit.logError, logError, 1e-7)
  })
})
