import { ok, refuse, type Result } from '#kernel'
import type { MicrodataRow } from '../attribute.ts'
import { keyOf } from '../residuals/attribute-set.ts'
import type { Plan } from '../residuals/plan.ts'
import type { NoisyTable } from '../residuals/reconstruct.ts'
import { everyRow } from './every-row.ts'
import { evidenceIn } from './evidence.ts'
import type { Release } from './membership.ts'

export type DifferencingRefusal =
  /** More combinations than are tried one by one: audit fewer attributes. */
  | { readonly kind: 'too-many-combinations' }
  | { readonly kind: 'no-newcomers' }

/**
 * Reads the answers of one more person out of a release and its revision: every table of the first is taken from the second, and the combination of
 * answers is named that the difference speaks for most.
 */
export const nameTheNewcomer = (plan: Plan, before: readonly NoisyTable[], after: readonly NoisyTable[]): Result<MicrodataRow, DifferencingRefusal> => {
  const rows = everyRow(plan.attributes)
  if (!rows) return refuse({ kind: 'too-many-combinations' })
  const evidence = evidenceIn(plan, after, new Map(before.map(({ set, estimates }) => [keyOf(set), estimates])))
  const scores = rows.map(evidence)
  const best = scores.reduce((leader, score, at) => (score > (scores[leader] ?? 0) ? at : leader), 0)
  return ok(rows[best] ?? [])
}

export type DifferencingAudit = {
  /** Newcomers whose answers were all named rightly. */
  readonly named: number
  readonly trials: number
  /** How many a guess at random would name. */
  readonly byChance: number
}

/** Publishes, adds one person, publishes again, and attacks: for every newcomer in turn. */
export const auditDifferencing = (input: {
  readonly plan: Plan
  readonly release: Release
  readonly rows: readonly MicrodataRow[]
  readonly newcomers: readonly MicrodataRow[]
}): Result<DifferencingAudit, DifferencingRefusal> => {
  const { plan, release, rows, newcomers } = input
  if (newcomers.length === 0) return refuse({ kind: 'no-newcomers' })
  let named = 0
  for (const newcomer of newcomers) {
    const found = nameTheNewcomer(plan, [...release(rows)], [...release([...rows, newcomer])])
    if (!found.ok) return found
    if (found.value.every((answer, place) => answer === newcomer[place])) named++
  }
  const combinations = plan.attributes.reduce((all, { codes }) => all * codes.length, 1)
  return ok({ named, trials: newcomers.length, byChance: newcomers.length / combinations })
}
