import { ok, refuse, type Result } from '#kernel'
import { auditTables, type At, type Exposure, type LinearSolver } from '#disclosure'
import { readShown, type AuditSuppressedRefusal } from './audit-suppressed.ts'
import type { Records, RecordsRefusal } from './records.ts'
import type { Manifest } from './release-folder.ts'
import type { SuppressedSpec } from './spec.ts'
import { cellKey, exactTables, rulesOf } from './suppressed-tables.ts'

/** A release in a folder, with the spec that it was made by. `open` reads what it was made from, by another spec if need be. */
export type SuppressedEdition = {
  readonly spec: SuppressedSpec
  readonly manifest: Extract<Manifest, { mode: 'suppression' }>
  readonly folder: string
  readonly open: (spec: SuppressedSpec) => Result<Records, RecordsRefusal>
}

/** What two releases tell together. */
export type SuppressedEditionsAudit = {
  /** Whether both count the same persons: then all sums of both hold at once, and linear programming goes through them together. */
  readonly sameRecords: boolean
  /** Of the same records: hidden cells that a guess comes too near to. */
  readonly exposed: readonly Exposure[]
  /** Hidden in one release and shown in the other, with a number that lies within what a guess must not be narrowed to. */
  readonly shownElsewhere: readonly At[]
  readonly findings: readonly ('suppressed-can-be-worked-out' | 'shown-in-the-other')[]
}

/** Lays two releases with suppression side by side: everything that one shows is known about the other. */
export const auditSuppressedEditions = async (later: SuppressedEdition, earlier: SuppressedEdition, solver: LinearSolver): Promise<Result<SuppressedEditionsAudit, AuditSuppressedRefusal>> => {
  const joint = joined(later.spec, earlier.spec)
  if (joint === undefined) return refuse({ kind: 'editions-do-not-match' })
  const [now, then] = [countIn(later, joint), countIn(earlier, joint)]
  if (!now.ok) return now
  if (!then.ok) return then
  const [view, viewBefore] = [readShown(later.spec, later.manifest, later.folder), readShown(earlier.spec, earlier.manifest, earlier.folder)]
  if (!view.ok) return view
  if (!viewBefore.ok) return viewBefore
  // Each release promised what its own rules say, and goes on promising it.
  const { zeros } = joint.rules
  const [rules, rulesBefore] = [{ ...rulesOf(later.spec), zeros }, { ...rulesOf(earlier.spec), zeros }]
  const shownElsewhere: At[] = []
  for (const [tables, own, other, promised] of [[now.value, view.value, viewBefore.value, rules], [then.value, viewBefore.value, view.value, rulesBefore]] as const) {
    const suppressed = tables.cells.flatMap(({ at }) => (own.get(cellKey(at)) === 'suppressed' && other.get(cellKey(at)) !== 'suppressed' ? [at] : []))
    const alone = await auditTables(tables, { rules: promised, suppressed }, solver)
    if (!alone.ok) return refuse({ kind: 'not-audited', because: alone.refusal })
    for (const { at, need } of alone.value.exposures) {
      const seen = other.get(cellKey(at))
      if (need !== undefined && typeof seen === 'number' && seen >= need.lowest && seen <= need.highest) shownElsewhere.push(at)
    }
  }
  const valueBefore = new Map(then.value.cells.map(({ at, state }) => [cellKey(at), state.kind === 'counted' ? state.value : 0]))
  const sameRecords = now.value.cells.every(({ at, state }) => state.kind === 'counted' && valueBefore.get(cellKey(at)) === state.value)
  const hiddenWherever = now.value.cells.flatMap(({ at }) => {
    const seen = [view.value, viewBefore.value].flatMap((one) => one.get(cellKey(at)) ?? [])
    return seen.length > 0 && seen.every((one) => one === 'suppressed') ? [at] : []
  })
  const exposed: Exposure[] = []
  for (const promised of sameRecords ? [rules, ...(JSON.stringify(rules) === JSON.stringify(rulesBefore) ? [] : [rulesBefore])] : []) {
    const together = await auditTables(now.value, { rules: promised, suppressed: hiddenWherever }, solver)
    if (!together.ok) return refuse({ kind: 'not-audited', because: together.refusal })
    exposed.push(...together.value.exposures.filter(({ holds }) => !holds))
  }
  return ok({
    sameRecords,
    exposed,
    shownElsewhere,
    findings: [...(exposed.length > 0 ? (['suppressed-can-be-worked-out'] as const) : []), ...(shownElsewhere.length > 0 ? (['shown-in-the-other'] as const) : [])],
  })
}

const countIn = ({ open }: SuppressedEdition, joint: SuppressedSpec): ReturnType<typeof exactTables> => {
  const records = open(joint)
  return records.ok ? exactTables(joint, records.value) : records
}

/** Both specs as one, with the tables of both; `undefined` where they are of other populations or measures, or call different things by one name. */
const joined = (one: SuppressedSpec, other: SuppressedSpec): SuppressedSpec | undefined => {
  if (one.population !== other.population || JSON.stringify(one.amount) !== JSON.stringify(other.amount)) return undefined
  const attributes = new Map(one.attributes.map((attribute) => [attribute.name, attribute]))
  for (const attribute of other.attributes) {
    const known = attributes.get(attribute.name)
    if (known !== undefined && JSON.stringify([known.codes, known.groups]) !== JSON.stringify([attribute.codes, attribute.groups])) return undefined
    if (known === undefined) attributes.set(attribute.name, attribute)
  }
  const tables = new Map([...one.tables, ...other.tables].map((table) => [JSON.stringify(table.toSorted()), table]))
  const withheld = new Map([...(one.withheld ?? []), ...(other.withheld ?? [])].map((table) => [JSON.stringify(table.toSorted()), table]))
  for (const key of tables.keys()) withheld.delete(key)
  return { ...one, attributes: [...attributes.values()], tables: [...tables.values()], withheld: [...withheld.values()], alreadyPublic: [], rules: { ...one.rules, zeros: one.rules.zeros === other.rules.zeros ? one.rules.zeros : 'may-be-hidden' } }
}
