import { ok, refuse, type Result } from '#kernel'
import type { Attribute, MicrodataRow } from '../attribute.ts'
import { placesBelow, type Cells } from '../residuals/along-axes.ts'
import { countTables, type CountRefusal } from '../residuals/count.ts'
import { keyOf } from '../residuals/attribute-set.ts'
import type { NoisyTable } from '../residuals/reconstruct.ts'
import { MOST_COMBINATIONS } from './every-row.ts'

export type ReconstructionRefusal =
  | CountRefusal
  /** More combinations than are held: audit fewer attributes. */
  | { readonly kind: 'too-many-combinations' }
  | { readonly kind: 'no-tables' }

const SWEEPS = 100

// Of the combinations still open, this share is settled at a time, those nearest to a whole number first.
const SETTLED_AT_ONCE = 0.05

/**
 * Rebuilds the whole microdata from released tables: the counts of all combinations that fit them, by proportional fitting (Deming and Stephan 1940), where
 * a zero in any table empties every combination under it. As persons are whole, the combinations nearest to a whole number are settled there, their persons
 * taken out of the tables, and the rest is fitted again, until none is open.
 * @returns persons by combination of all attributes, the last running fastest
 */
export const reconstruct = (attributes: readonly Attribute[], tables: readonly NoisyTable[]): Result<Cells, ReconstructionRefusal> => {
  const sizes = attributes.map(({ codes }) => codes.length)
  const count = sizes.reduce((all, size) => all * size, 1)
  if (count > MOST_COMBINATIONS) return refuse({ kind: 'too-many-combinations' })
  const [first] = tables
  if (!first) return refuse({ kind: 'no-tables' })
  const whole = Math.max(1, first.estimates.reduce((sum, cell) => sum + cell, 0))
  const constraints = tables.map(({ set, estimates }): Constraint => ({
    places: placesBelow(sizes, sizes.map((_, place) => set.includes(place))),
    wanted: Float64Array.from(estimates),
  }))
  const settled = new Float64Array(count)
  let open = Array.from(settled.keys())
  while (open.length > 0) {
    const joint = new Float64Array(count)
    for (const cell of open) joint[cell] = whole / count
    fit(joint, open, constraints)
    const nearest = open.toSorted((one, other) => fromWhole(joint[one] ?? 0) - fromWhole(joint[other] ?? 0))
    const settling = nearest.slice(0, Math.ceil(open.length * SETTLED_AT_ONCE))
    for (const cell of settling) {
      const persons = Math.round(joint[cell] ?? 0)
      settled[cell] = persons
      for (const { places, wanted } of constraints) wanted[places[cell] ?? 0] = (wanted[places[cell] ?? 0] ?? 0) - persons
    }
    const done = new Set(settling)
    open = open.filter((cell) => !done.has(cell))
  }
  return ok(settled)
}

/** A table as the fitting uses it; `wanted` are the persons that are not settled yet. */
type Constraint = { readonly places: Int32Array; readonly wanted: Cells }

const fromWhole = (number: number): number => Math.abs(number - Math.round(number))

/** Only the combinations that are open move: the others hold nobody. */
const fit = (joint: Cells, open: readonly number[], constraints: readonly Constraint[]): void => {
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const { places, wanted } of constraints) {
      const margin = new Float64Array(wanted.length)
      for (const cell of open) margin[places[cell] ?? 0] = (margin[places[cell] ?? 0] ?? 0) + (joint[cell] ?? 0)
      for (const cell of open) {
        const now = margin[places[cell] ?? 0] ?? 0
        joint[cell] = now > 0 ? ((joint[cell] ?? 0) * Math.max(0, wanted[places[cell] ?? 0] ?? 0)) / now : 0
      }
    }
  }
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
