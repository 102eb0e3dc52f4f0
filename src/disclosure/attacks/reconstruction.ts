import { ok, refuse, type Result } from '#kernel'
import type { Attribute, MicrodataRow } from '../attribute.ts'
import { marginOf, placesBelow, type Cells } from '../residuals/along-axes.ts'
import { countTables, type CountRefusal } from '../residuals/count.ts'
import { keyOf } from '../residuals/attribute-set.ts'
import type { NoisyTable } from '../residuals/reconstruct.ts'
import { MOST_COMBINATIONS } from './every-row.ts'

export type ReconstructionRefusal =
  | CountRefusal
  /** More combinations than are held: audit fewer attributes. */
  | { readonly kind: 'too-many-combinations' }
  | { readonly kind: 'no-tables' }

const SWEEPS = 300

/**
 * Rebuilds the whole microdata from released tables: the counts of all combinations that fit them, by proportional fitting (Deming and Stephan 1940), where
 * a zero in any table empties every combination under it. Rounded to persons.
 * @returns persons by combination of all attributes, the last running fastest
 */
export const reconstruct = (attributes: readonly Attribute[], tables: readonly NoisyTable[]): Result<Cells, ReconstructionRefusal> => {
  const sizes = attributes.map(({ codes }) => codes.length)
  const count = sizes.reduce((all, size) => all * size, 1)
  if (count > MOST_COMBINATIONS) return refuse({ kind: 'too-many-combinations' })
  const [first] = tables
  if (!first) return refuse({ kind: 'no-tables' })
  const whole = Math.max(1, first.estimates.reduce((sum, cell) => sum + cell, 0))
  const constraints = tables.map(({ set, estimates }) => {
    const kept = sizes.map((_, place) => set.includes(place))
    return { kept, places: placesBelow(sizes, kept), wanted: estimates.map((estimate) => Math.max(0, estimate)) }
  })
  const joint = new Float64Array(count).fill(whole / count)
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const { kept, places, wanted } of constraints) {
      const margin = marginOf(joint, sizes, kept)
      for (let cell = 0; cell < count; cell++) {
        const place = places[cell] ?? 0
        const now = margin[place] ?? 0
        joint[cell] = now > 0 ? ((joint[cell] ?? 0) * (wanted[place] ?? 0)) / now : 0
      }
    }
  }
  return ok(joint.map(Math.round))
}

export type ReconstructionAudit = {
  /** Share of persons whose combination is in the rebuilt data, as often as it is true. */
  readonly rebuilt: number
  /** Combinations that are one person's alone, how many of them the attacker names as one person's alone, and how many he names in all. */
  readonly alone: number
  readonly aloneNamed: number
  readonly aloneClaimed: number
}

/** Attacks released tables, and holds what was rebuilt against the truth. */
export const auditReconstruction = (input: {
  readonly attributes: readonly Attribute[]
  readonly tables: readonly NoisyTable[]
  readonly rows: readonly MicrodataRow[]
}): Result<ReconstructionAudit, ReconstructionRefusal> => {
  const rebuilt = reconstruct(input.attributes, input.tables)
  if (!rebuilt.ok) return rebuilt
  const all = input.attributes.map((_, place) => place)
  const counted = countTables(input.attributes, [all], input.rows)
  if (!counted.ok) return counted
  const truth = counted.value.get(keyOf(all)) ?? new Float64Array()
  const guess = rebuilt.value
  const matched = truth.reduce((sum, persons, cell) => sum + Math.min(persons, guess[cell] ?? 0), 0)
  const alone = truth.filter((persons) => persons === 1).length
  const aloneNamed = truth.filter((persons, cell) => persons === 1 && guess[cell] === 1).length
  return ok({ rebuilt: input.rows.length === 0 ? 0 : matched / input.rows.length, alone, aloneNamed, aloneClaimed: guess.filter((persons) => persons === 1).length })
}
