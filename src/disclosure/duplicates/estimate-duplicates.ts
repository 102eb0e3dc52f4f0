import { ok, refuse, type Result } from '#kernel'
import { at } from '../numerics/at.ts'
import { drawCounts } from '../numerics/draw-counts.ts'
import { drawPoisson } from '../numerics/draw-poisson.ts'
import { quantileOf } from '../numerics/quantile.ts'
import type { Uniforms } from '../numerics/uniforms.ts'
import { readAgreementTable, type AgreementRefusal, type AgreementTable, type Patterns } from './agreement-table.ts'
import { fitFrom, fitMixture, type MixtureFit } from './fit-mixture.ts'
import { warningsOf, type DuplicatesWarning } from './warnings.ts'

export type DuplicatesOptions = {
  /** Made-up tables for the intervals; 200 when not given, 10 to 10,000. */
  readonly replications?: number
  /** Of the intervals, between 0 and 1; 0.95 and 0.8 when not given. */
  readonly levels?: readonly number[]
}

export type DuplicatesRefusal = AgreementRefusal | { readonly kind: 'option-out-of-range'; readonly option: keyof DuplicatesOptions }

export type PeopleInterval = { readonly level: number; readonly lower: number; readonly upper: number }

export type DuplicatesEstimate = {
  readonly left: number
  readonly right: number
  /** Persons in both registers. The intervals hold the chance of agreement and of the fit; not that the model may be wrong. */
  readonly countedTwice: { readonly expected: number; readonly intervals: readonly PeopleInterval[] }
  /** Persons in either: left + right − counted twice. */
  readonly differentPersons: { readonly expected: number; readonly intervals: readonly PeopleInterval[] }
  /** How each field agrees, level by level, for the same person and for two. */
  readonly fields: readonly { readonly name: string; readonly samePerson: readonly number[]; readonly twoPersons: readonly number[] }[]
  readonly warnings: readonly DuplicatesWarning[]
}

/**
 * Estimates how many persons stand in both of two registers, from counts of agreement alone.
 *
 * The interval is a bootstrap with the number of pairs of the same person held at the estimate, since the registers are what they are: what
 * is left to chance is how the pairs agree. Its spread is turned around the estimate (basic interval, Davison and Hinkley 1997, chapter
 * 5) and kept between 0 and the smaller register.
 * Sources: Fellegi and Sunter 1969 (JASA 64:1183); Enamorado, Fifield and Imai 2019 (American Political Science Review 113:353).
 * @param deps `uniforms` seeded, so that the interval can be made again, or real randomness
 */
export const estimateDuplicates = (deps: { readonly uniforms: Uniforms }, table: AgreementTable, options: DuplicatesOptions = {}): Result<DuplicatesEstimate, DuplicatesRefusal> => {
  const read = readAgreementTable(table)
  if (!read.ok) return read
  const { replications = 200, levels = [0.95, 0.8] } = options
  if (!Number.isInteger(replications) || replications < 10 || replications > 10_000) return refuse({ kind: 'option-out-of-range', option: 'replications' })
  if (!levels.every((level) => level > 0 && level < 1)) return refuse({ kind: 'option-out-of-range', option: 'levels' })
  const patterns = read.value
  const { left, right } = table
  const smaller = Math.min(left, right)
  const fit = fitMixture(patterns, smaller / patterns.all)
  const expected = fit.mixture.share * patterns.all
  const again = replicate(deps.uniforms, patterns, fit, smaller, replications)
  const kept = (people: number) => Math.min(smaller, Math.max(0, people))
  const intervals = levels.map((level) => ({
    level,
    lower: kept(2 * expected - quantileOf(again, (1 + level) / 2)),
    upper: kept(2 * expected - quantileOf(again, (1 - level) / 2)),
  }))
  return ok({
    left,
    right,
    countedTwice: { expected, intervals },
    differentPersons: { expected: left + right - expected, intervals: intervals.map(({ level, lower, upper }) => ({ level, lower: left + right - upper, upper: left + right - lower })) },
    fields: patterns.fields.map(({ name }, field) => ({ name, samePerson: [...(fit.mixture.same[field] ?? [])], twoPersons: [...(fit.mixture.different[field] ?? [])] })),
    warnings: warningsOf(patterns, fit, expected, smaller),
  })
}

/**
 * What would be estimated from tables that the two kinds could have given, ascending: every pair is given to a kind by its probability, as
 * many pairs of the same person are drawn again as were estimated, and the others are left to chance.
 */
const replicate = (uniforms: Uniforms, patterns: Patterns, { mixture, weighed }: MixtureFit, smaller: number, replications: number): Float64Array => {
  const same = patterns.pairs.map((pairs, pattern) => pairs * at(weighed.posterior, pattern))
  const matches = Math.round(same.reduce((sum, weight) => sum + weight, 0))
  return Float64Array.from({ length: replications }, () => {
    const pairs = patterns.pairs.map((count, pattern) => drawPoisson(uniforms, count * (1 - at(weighed.posterior, pattern))))
    if (matches > 0) for (const [pattern, count] of drawCounts(uniforms, matches, same).entries()) pairs[pattern] = at(pairs, pattern) + count
    const all = pairs.reduce((sum, count) => sum + count, 0)
    return all === 0 ? 0 : fitFrom({ ...patterns, pairs, all }, mixture, smaller / all).mixture.share * all
  }).toSorted()
}
