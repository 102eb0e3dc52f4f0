import { ok, refuse, type Result } from '#kernel'
import type { MicrodataRow } from '../attribute.ts'
import { countTables, type CountRefusal } from '../residuals/count.ts'
import type { Plan } from '../residuals/plan.ts'
import type { NoisyTable } from '../residuals/reconstruct.ts'
import { binomialBounds } from './binomial-bounds.ts'
import { evidenceIn } from './evidence.ts'

/** Any way of making tables from rows: the engine's own, or one that is suspected. */
export type Release = (rows: readonly MicrodataRow[]) => Iterable<NoisyTable>

export type MembershipAudit = {
  /** The release is no better than this ε at δ, but for `doubt`: 0 when the attack shows nothing. */
  readonly epsilonAtLeast: number
  /** Share of trials with the person, and without, in which the attacker said "there". */
  readonly hitRate: number
  readonly falseAlarmRate: number
  /** Trials that were judged, with the person and without each; as many again set the attacker's mark. */
  readonly trials: number
}

export type AuditRefusal =
  | CountRefusal
  /** At least 20 trials. */
  | { readonly kind: 'too-few-trials' }
  | { readonly kind: 'bad-doubt' }
  | { readonly kind: 'bad-delta' }

/** Marks that the attacker tries on the first half of the runs. */
const MARKS = 40

/**
 * Membership inference against a release: an attacker who knows every other row asks whether one person is there. The release is run again and again with and
 * without the person; half of the runs set the attacker's mark, the other half judge it. The bound on ε follows from (ε, δ)-privacy:
 * hits ≤ e^ε · false alarms + δ, and the same for misses, with Clopper and Pearson's bounds on both (as Jagielski, Ullman, Oprea 2020, arXiv 2006.07709).
 * A bound above what the ledger says is a proof that the release does not keep its promise; one below is no proof that it does.
 * @param trials runs with the person, and as many without; 20 or more
 * @param doubt how often the bound may be wrong: 0.01
 */
export const auditMembership = (input: {
  readonly plan: Plan
  readonly release: Release
  readonly others: readonly MicrodataRow[]
  readonly person: MicrodataRow
  readonly trials: number
  readonly delta: number
  readonly doubt?: number
}): Result<MembershipAudit, AuditRefusal> => {
  const { plan, release, others, person, trials, delta, doubt = 0.01 } = input
  if (!Number.isInteger(trials) || trials < 20) return refuse({ kind: 'too-few-trials' })
  if (!(doubt > 0 && doubt < 1)) return refuse({ kind: 'bad-doubt' })
  if (!(delta >= 0 && delta < 1)) return refuse({ kind: 'bad-delta' })
  const sets = plan.tables.map(({ set }) => set)
  const known = countTables(plan.attributes, sets, others)
  if (!known.ok) return known
  const fits = countTables(plan.attributes, sets, [person])
  if (!fits.ok) return fits
  const scoresOf = (rows: readonly MicrodataRow[]) => Array.from({ length: trials }, () => evidenceIn(plan, [...release(rows)], known.value)(person))
  const [there, away] = [scoresOf([...others, person]), scoresOf(others)]
  const half = Math.floor(trials / 2)
  // Four chances are bounded, twice each: every one gets its part of the doubt.
  const judge = (mark: number, from: number, to: number) => boundAt(rateAbove(there, mark, from, to), rateAbove(away, mark, from, to), to - from, delta, doubt / 4)
  const tried = [...there.slice(0, half), ...away.slice(0, half)].toSorted((a, b) => a - b)
  const marks = Array.from({ length: MARKS }, (_, at) => tried[Math.floor(((at + 0.5) * tried.length) / MARKS)] ?? 0)
  const mark = marks.reduce((best, one) => (judge(one, 0, half) > judge(best, 0, half) ? one : best), marks[0] ?? 0)
  return ok({
    epsilonAtLeast: judge(mark, half, trials),
    hitRate: rateAbove(there, mark, half, trials) / (trials - half),
    falseAlarmRate: rateAbove(away, mark, half, trials) / (trials - half),
    trials: trials - half,
  })
}

const rateAbove = (scores: readonly number[], mark: number, from: number, to: number): number => scores.slice(from, to).filter((score) => score >= mark).length

const boundAt = (hits: number, alarms: number, trials: number, delta: number, doubt: number): number => {
  const [hit, alarm] = [binomialBounds(hits, trials, doubt), binomialBounds(alarms, trials, doubt)]
  return Math.max(0, logRatio(hit.low - delta, alarm.high), logRatio(1 - alarm.high - delta, 1 - hit.low))
}

const logRatio = (above: number, below: number): number => (above <= 0 ? 0 : Math.log(above / below))
