import { ok, refuse, type Result } from '#kernel'
import { auditRevision, countTables, keyOf, type MicrodataRow, type NoisyTable, type Plan, type RevisionAudit } from '#disclosure'
import { noiseIn, openNoised, type AuditNoisedRefusal, type NoisedManifest } from './audit-noised.ts'
import { attributesOf } from './plan-noised.ts'
import type { Records } from './records.ts'
import type { NoisedSpec } from './spec.ts'

/** A release in a folder, with what it was made from and by. */
export type NoisedEdition = { readonly spec: NoisedSpec; readonly manifest: NoisedManifest; readonly folder: string; readonly records: Records }

/** What the difference of two releases of one population shows. */
export type EditionsAudit = {
  /** Mean of (difference − true difference)² over the sum of both variances: about 1 when each has noise of its own. */
  readonly noise: number
  /** `undefined` where there is too much to be tried. */
  readonly revision: RevisionAudit | undefined
  readonly findings: readonly ('noise-is-repeated' | 'changes-told' | 'earlier-not-counted')[]
}

/** Two draws of noise lie together this much nearer than they should with no chance to speak of. */
const LEAST_NOISE = 0.2

/** Lays a later release beside an earlier one, as anybody can who has both, and looks for whoever changed between them. */
export const auditEditions = (later: NoisedEdition, earlier: NoisedEdition): Result<EditionsAudit, AuditNoisedRefusal> => {
  if (later.spec.population !== earlier.spec.population || JSON.stringify(attributesOf(later.spec)) !== JSON.stringify(attributesOf(earlier.spec))) return refuse({ kind: 'editions-do-not-match' })
  const [after, before] = [openNoised(later.spec, later.manifest, later.folder), openNoised(earlier.spec, earlier.manifest, earlier.folder)]
  if (!after.ok) return after
  if (!before.ok) return before
  const [now, then] = [[...later.records.rows()], [...earlier.records.rows()]]
  const broken = later.records.fault() ?? earlier.records.fault()
  if (broken !== undefined) return refuse(broken)
  const shared = after.value.tables.flatMap((table) => {
    const other = before.value.tables.find(({ set }) => keyOf(set) === keyOf(table.set))
    return other === undefined ? [] : [differenceOf(table, other)]
  })
  if (shared.length === 0) return refuse({ kind: 'editions-do-not-match' })
  const noise = noiseOf(after.value.plan, shared, now, then)
  if (noise === undefined) return refuse({ kind: 'release-of-another-spec' })
  const tried = auditRevision({ plan: after.value.plan, before: before.value.tables, after: after.value.tables, added: without(now, then), removed: without(then, now) })
  const revision = tried.ok ? tried.value : undefined
  return ok({
    noise,
    revision,
    findings: [
      ...(noise < LEAST_NOISE ? (['noise-is-repeated'] as const) : []),
      ...(revision !== undefined && revision.named >= 3 && 2 * revision.named > revision.changes && revision.named > 3 * revision.byChance ? (['changes-told'] as const) : []),
      ...(later.manifest.epsilonOfAll > earlier.manifest.epsilonOfAll && later.manifest.ledger.events > earlier.manifest.ledger.events ? [] : (['earlier-not-counted'] as const)),
    ],
  })
}

const differenceOf = (table: NoisyTable, other: NoisyTable): NoisyTable => ({
  ...table,
  estimates: table.estimates.map((estimate, cell) => estimate - (other.estimates[cell] ?? 0)),
  variance: table.variance + other.variance,
})

const noiseOf = ({ attributes }: Plan, shared: readonly NoisyTable[], now: readonly MicrodataRow[], then: readonly MicrodataRow[]): number | undefined => {
  const sets = shared.map(({ set }) => set)
  const [counted, before] = [countTables(attributes, sets, now), countTables(attributes, sets, then)]
  if (!counted.ok || !before.ok) return undefined
  return noiseIn(shared, ({ set }) => counted.value.get(keyOf(set))?.map((persons, cell) => persons - (before.value.get(keyOf(set))?.[cell] ?? 0)))
}

/** Rows of the first that the second has not, each as often as it is there more often. */
const without = (some: readonly MicrodataRow[], others: readonly MicrodataRow[]): readonly MicrodataRow[] => {
  const left = new Map<string, number>()
  for (const row of others) left.set(JSON.stringify(row), (left.get(JSON.stringify(row)) ?? 0) + 1)
  return some.filter((row) => {
    const key = JSON.stringify(row)
    const there = left.get(key) ?? 0
    if (there > 0) left.set(key, there - 1)
    return there === 0
  })
}
