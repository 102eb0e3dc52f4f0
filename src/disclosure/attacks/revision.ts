import { ok, refuse, type Result } from '#kernel'
import type { MicrodataRow } from '../attribute.ts'
import { keyOf } from '../residuals/attribute-set.ts'
import type { Plan } from '../residuals/plan.ts'
import type { NoisyTable } from '../residuals/reconstruct.ts'
import { everyRow } from './every-row.ts'
import { evidenceIn } from './evidence.ts'

export type RevisionRefusal =
  /** More combinations than are tried one by one. */
  | { readonly kind: 'too-many-combinations' }
  /** More persons changed than are told apart one by one. */
  | { readonly kind: 'too-many-changes'; readonly most: number }
  /** The two releases have no table in common. */
  | { readonly kind: 'no-tables' }

export type RevisionAudit = {
  /** Persons who came or went between the two, and of how many the attacker names all answers, and whether they came or went. */
  readonly changes: number
  readonly named: number
  /** How many guesses at random would name. */
  readonly byChance: number
}

/** As many changes as the attacker looks for. */
export const MOST_CHANGES = 50

/**
 * Differencing of two releases that were published: one is taken from the other, and the persons are named that the difference speaks for, the clearest first, each
 * taken out of it before the next is looked for (matching pursuit, on the likelihood ratio of `evidenceIn`). The attacker is told how many changed, and nothing else.
 * @param plan of the later release
 * @param added who is in the later release alone; `removed`: in the earlier one alone. To judge the attack, not to make it.
 */
export const auditRevision = (input: {
  readonly plan: Plan
  readonly before: readonly NoisyTable[]
  readonly after: readonly NoisyTable[]
  readonly added: readonly MicrodataRow[]
  readonly removed: readonly MicrodataRow[]
}): Result<RevisionAudit, RevisionRefusal> => {
  const { plan, before, after, added, removed } = input
  const changes = added.length + removed.length
  const rows = everyRow(plan.attributes)
  if (!rows) return refuse({ kind: 'too-many-combinations' })
  if (changes > MOST_CHANGES) return refuse({ kind: 'too-many-changes', most: MOST_CHANGES })
  const earlier = new Map(before.map((table) => [keyOf(table.set), table]))
  const open = after.flatMap((table) => {
    const other = earlier.get(keyOf(table.set))
    if (other === undefined || other.estimates.length !== table.estimates.length) return []
    return [{ ...table, estimates: table.estimates.map((estimate, cell) => estimate - (other.estimates[cell] ?? 0)) }]
  })
  if (open.length === 0) return refuse({ kind: 'no-tables' })
  const claimed = new Map<string, number>()
  for (let turn = 0; turn < changes; turn++) {
    const scores = rows.map(evidenceIn(plan, open))
    const best = scores.reduce((leader, score, at) => (Math.abs(score) > Math.abs(scores[leader] ?? 0) ? at : leader), 0)
    const sign = Math.sign(scores[best] ?? 0)
    const row = rows[best] ?? []
    const key = nameOf(row, sign)
    claimed.set(key, (claimed.get(key) ?? 0) + 1)
    for (const table of open) {
      const cell = cellOf(plan, table, row)
      table.estimates[cell] = (table.estimates[cell] ?? 0) - sign
    }
  }
  const truth = new Map<string, number>()
  for (const key of [...added.map((row) => nameOf(row, 1)), ...removed.map((row) => nameOf(row, -1))]) truth.set(key, (truth.get(key) ?? 0) + 1)
  const named = [...truth].reduce((sum, [key, persons]) => sum + Math.min(persons, claimed.get(key) ?? 0), 0)
  return ok({ changes, named, byChance: Math.min(changes, changes ** 2 / (2 * rows.length)) })
}

const nameOf = (row: MicrodataRow, sign: number): string => JSON.stringify([sign, ...row])

const cellOf = ({ attributes }: Plan, { set, sides }: NoisyTable, row: MicrodataRow): number =>
  set.reduce((cell, place, side) => cell * (sides[side] ?? 1) + Math.max(0, attributes[place]?.codes.indexOf(row[place] ?? '') ?? 0), 0)
