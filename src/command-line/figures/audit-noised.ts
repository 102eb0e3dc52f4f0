import { ok, refuse, type Result } from '#kernel'
import {
  auditDifferencing, auditMembership, auditReconstruction, countTables, epsilonOf, keyOf, measure, openLedger, readRho, rhoAsNumber, tablesOf,
  type Attribute, type DifferencingAudit, type MembershipAudit, type MicrodataRow, type NoisyTable, type Plan, type RandomBytes, type ReconstructionAudit, type Release,
} from '#disclosure'
import { attributesOf, planNoised, type PlanningRefusal } from './plan-noised.ts'
import type { CsvRefusal } from './read-csv.ts'
import type { Records, RecordsRefusal } from './records.ts'
import { readTable, type Manifest } from './release-folder.ts'
import type { NoisedSpec } from './spec.ts'

export type NoisedManifest = Extract<Manifest, { mode: 'noise' }>

export type AuditNoisedRefusal = PlanningRefusal | RecordsRefusal | CsvRefusal | { readonly kind: 'release-of-another-spec' } | { readonly kind: 'editions-do-not-match' }

/** What an attack showed. `tried` names what it was tried on; `undefined` for what could not be tried. */
export type NoisedAudit = {
  /** Mean of (estimate − truth)² / variance over all cells: about 1 when the noise is what was promised. */
  readonly noise: number
  /** Tables that lie much nearer to the truth than their noise allows, by their attributes; small ones are judged together. */
  readonly exact: readonly (readonly string[])[]
  readonly reconstruction: (ReconstructionAudit & { readonly tried: readonly string[] }) | undefined
  readonly membership: MembershipAudit & { readonly promised: number }
  readonly differencing: DifferencingAudit | undefined
  readonly findings: readonly ('noise-is-missing' | 'noise-is-not-as-planned' | 'people-rebuilt' | 'member-told' | 'newcomers-told')[]
}

/** Below a fifth of its variance, or beyond five times it, noise is not what was planned, whatever chance did. */
const LEAST_NOISE = 0.2
const MOST_NOISE = 5
/** Of so many numbers or more, a mean square below this share of what was planned comes by chance once in a million times. */
const JUDGED_FROM = 12
const LEAST_NOISE_OF_ONE = 0.05
/** Proportional fitting of more combinations than this takes minutes. */
const MOST_REBUILT = 2000
const OTHERS = 300
const NEWCOMERS = 20
/** As many noisy numbers as are drawn in all for the attack on membership. */
const MOST_DRAWS = 1_500_000

/**
 * Runs the attacks on a release that lies in a folder, by somebody who knows the records. Membership and differencing ask for the release to be made again and again: it is
 * made by the engine, or without noise where the folder shows that it was. Nothing of that is kept.
 */
export const auditNoised = (spec: NoisedSpec, manifest: NoisedManifest, folder: string, records: Records, bytes: RandomBytes): Result<NoisedAudit, AuditNoisedRefusal> => {
  const opened = openNoised(spec, manifest, folder)
  if (!opened.ok) return opened
  const { plan, tables } = opened.value
  const rows = [...records.rows()]
  const broken = records.fault()
  if (broken !== undefined) return refuse(broken)
  const attributes = attributesOf(spec)
  const truth = countTables(attributes, plan.tables.map(({ set }) => set), rows)
  if (!truth.ok) return refuse({ kind: 'release-of-another-spec' })

  const noise = noiseIn(tables, (table) => truth.value.get(keyOf(table.set)))
  const exact = exactAmong(tables, (table) => truth.value.get(keyOf(table.set)))
  const isMissing = noise < LEAST_NOISE
  const release = isMissing ? withoutNoise(plan) : withNoise(plan, bytes)
  const reconstruction = rebuild(attributes, tables, rows)
  const promised = epsilonOf(plan.rho, spec.budget.delta)
  const known = spread(rows, OTHERS)
  const [person = [], ...others] = known
  const cells = plan.residuals.reduce((sum, { set }) => sum + set.reduce((all, place) => all * (attributes[place]?.codes.length ?? 1), 1), 0)
  const trials = Math.max(40, Math.min(Math.ceil(20 * Math.exp(promised.ok ? promised.value : 4)), Math.floor(MOST_DRAWS / (2 * cells)), 1500))
  const membership = auditMembership({ plan, release, others, person, trials, delta: spec.budget.delta })
  if (!membership.ok) return refuse({ kind: 'release-of-another-spec' })
  const newcomers = known.slice(0, Math.min(NEWCOMERS, Math.floor(known.length / 2)))
  const differenced = auditDifferencing({ plan, release, rows: known.slice(newcomers.length), newcomers })
  const differencing = differenced.ok ? differenced.value : undefined
  const told = { ...membership.value, promised: promised.ok ? promised.value : 0 }
  return ok({
    noise,
    exact,
    reconstruction,
    membership: told,
    differencing,
    findings: [
      ...(isMissing || exact.length > 0 ? (['noise-is-missing'] as const) : []),
      ...(noise > MOST_NOISE ? (['noise-is-not-as-planned'] as const) : []),
      ...(reconstruction !== undefined && reconstruction.aloneNamed >= 3 && 2 * reconstruction.aloneNamed >= reconstruction.aloneClaimed ? (['people-rebuilt'] as const) : []),
      ...(told.epsilonAtLeast > told.promised ? (['member-told'] as const) : []),
      ...(differencing !== undefined && differencing.named >= 3 && 2 * differencing.named > differencing.trials && differencing.named > 3 * differencing.byChance ? (['newcomers-told'] as const) : []),
    ],
  })
}

/** A release as it lies in a folder, if it is the one that the spec plans: the same code lists, and the same promise. */
export const openNoised = (spec: NoisedSpec, manifest: NoisedManifest, folder: string): Result<{ readonly plan: Plan; readonly tables: readonly NoisyTable[] }, AuditNoisedRefusal> => {
  const ledger = openLedger(spec.budget.epsilon, spec.budget.delta, spec.budget.neighbours)
  if (!ledger.ok) return refuse({ kind: 'not-planned', because: ledger.refusal })
  const planned = planNoised(spec, ledger.value)
  if (!planned.ok) return planned
  const plan = planned.value
  const cost = rhoAsNumber(spec.budget.neighbours === 'presence' ? plan.rho : plan.rhoOfAnswers)
  const isSame =
    JSON.stringify(manifest.attributes) === JSON.stringify(attributesOf(spec)) &&
    manifest.delta === spec.budget.delta &&
    manifest.neighbours === spec.budget.neighbours &&
    Math.abs(rhoAsNumber(readRho(manifest.rho) ?? 0n) - cost) <= 1e-6 * cost
  if (!isSame) return refuse({ kind: 'release-of-another-spec' })
  const tables = readTables(plan, manifest, folder)
  return tables.ok ? ok({ plan, tables: tables.value }) : tables
}

const readTables = (plan: Plan, { tables }: NoisedManifest, folder: string): Result<readonly NoisyTable[], AuditNoisedRefusal> => {
  const found: NoisyTable[] = []
  for (const { set, names, cells, variance } of plan.tables) {
    const listed = tables.find(({ table }) => JSON.stringify(table) === JSON.stringify(names))
    if (!listed) return refuse({ kind: 'release-of-another-spec' })
    const read = readTable(folder, listed.file)
    if (!read.ok) return read
    const estimates = Float64Array.from(read.value, ({ estimate }) => Number(estimate))
    if (estimates.length !== cells || !estimates.every(Number.isFinite)) return refuse({ kind: 'release-of-another-spec' })
    const sides = set.map((place) => plan.attributes[place]?.codes.length ?? 0)
    found.push({ set, names, sides, estimates, variance })
  }
  return ok(found)
}

type TruthOf = (table: NoisyTable) => Float64Array | undefined

const exactAmong = (tables: readonly NoisyTable[], truthOf: TruthOf): NoisedAudit['exact'] => {
  const [small, large] = [tables.filter(({ estimates }) => estimates.length < JUDGED_FROM), tables.filter(({ estimates }) => estimates.length >= JUDGED_FROM)]
  const together = small.reduce((sum, { estimates }) => sum + estimates.length, 0) < JUDGED_FROM ? [] : [small]
  return [...together, ...large.map((table) => [table])].filter((some) => noiseIn(some, truthOf) < LEAST_NOISE_OF_ONE).flatMap((some) => some.map(({ names }) => names))
}

/** Mean of (estimate − truth)² / variance. */
export const noiseIn = (tables: readonly NoisyTable[], truthOf: TruthOf): number => {
  let [sum, cells] = [0, 0]
  for (const table of tables) {
    const truth = truthOf(table)
    for (const [cell, estimate] of table.estimates.entries()) sum += (estimate - (truth?.[cell] ?? 0)) ** 2 / table.variance
    cells += table.estimates.length
  }
  return sum / cells
}

const withNoise = (plan: Plan, bytes: RandomBytes): Release => (rows) => {
  const measured = measure(plan, rows, bytes)
  return measured.ok ? tablesOf(measured.value) : []
}

const withoutNoise = (plan: Plan): Release => (rows) => {
  const counted = countTables(plan.attributes, plan.tables.map(({ set }) => set), rows)
  return plan.tables.map(({ set, names, variance }) => ({
    set, names, variance,
    sides: set.map((place) => plan.attributes[place]?.codes.length ?? 0),
    estimates: (counted.ok ? counted.value.get(keyOf(set)) : undefined) ?? new Float64Array(),
  }))
}

/** As many of the first attributes as can be rebuilt, and the tables that cross them alone. */
const rebuild = (attributes: readonly Attribute[], tables: readonly NoisyTable[], rows: readonly MicrodataRow[]): NoisedAudit['reconstruction'] => {
  const some: number[] = []
  for (const [place, { codes }] of attributes.entries()) {
    if (codes.length * some.reduce((all, one) => all * (attributes[one]?.codes.length ?? 1), 1) <= MOST_REBUILT) some.push(place)
  }
  const within = tables.flatMap((table) => (table.set.every((place) => some.includes(place)) ? [{ ...table, set: table.set.map((place) => some.indexOf(place)) }] : []))
  const fewer = some.flatMap((place) => attributes[place] ?? [])
  const audited = auditReconstruction({ attributes: fewer, tables: within, rows: rows.map((row) => some.map((place) => row[place] ?? '')) })
  return audited.ok ? { ...audited.value, tried: fewer.map(({ name }) => name) } : undefined
}

/** So many rows, from the whole length of the records. */
const spread = (rows: readonly MicrodataRow[], most: number): readonly MicrodataRow[] => (rows.length <= most ? rows : Array.from({ length: most }, (_, at) => rows[Math.floor((at * rows.length) / most)] ?? []))
