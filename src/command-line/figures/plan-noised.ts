import { ok, refuse, type Result } from '#kernel'
import { openLedger, planRelease, readRho, rhoAsNumber, type Attribute, type Ledger, type LedgerRefusal, type Plan, type PlanRefusal, type Workload } from '#disclosure'
import type { LedgerFile } from './ledger-file.ts'
import type { NoisedSpec, Spec } from './spec.ts'

export type PlanningRefusal =
  | { readonly kind: 'not-planned'; readonly because: PlanRefusal | LedgerRefusal }
  | { readonly kind: 'ledger-of-another-population'; readonly stands: string; readonly asked: string }
  | { readonly kind: 'ledger-of-another-budget'; readonly field: 'epsilon' | 'delta' | 'neighbours'; readonly stands: string; readonly asked: string }
  | { readonly kind: 'empty-is-no-code'; readonly attribute: string }

/** The attributes as the engine takes them. */
export const attributesOf = ({ attributes }: Spec): readonly Attribute[] => attributes.map(({ name, codes }) => ({ name, codes }))

/** What is wrong with the code lists beyond their shape. */
export const attributesFault = ({ attributes }: Spec): PlanningRefusal | undefined => {
  const strange = attributes.find(({ codes, empty }) => empty !== undefined && !codes.includes(empty))
  return strange === undefined ? undefined : { kind: 'empty-is-no-code', attribute: strange.name }
}

/** The ledger that a release is booked in: the file's own, if it is of the same population and budget, or a fresh one. */
export const ledgerFor = (spec: NoisedSpec, file: LedgerFile | undefined): Result<Ledger, PlanningRefusal> => {
  const { epsilon, delta, neighbours } = spec.budget
  if (file === undefined) {
    const opened = openLedger(epsilon, delta, neighbours)
    return opened.ok ? opened : refuse({ kind: 'not-planned', because: opened.refusal })
  }
  if (file.population !== spec.population) return refuse({ kind: 'ledger-of-another-population', stands: file.population, asked: spec.population })
  const standing = { epsilon: file.epsilon, delta: file.ledger.budget.delta, neighbours: file.ledger.budget.neighbours }
  for (const field of ['epsilon', 'delta', 'neighbours'] as const) {
    if (standing[field] !== spec.budget[field]) return refuse({ kind: 'ledger-of-another-budget', field, stands: String(standing[field]), asked: String(spec.budget[field]) })
  }
  return ok(file.ledger)
}

const workloadOf = ({ tables }: NoisedSpec): Workload => {
  if (!('upTo' in tables)) return { tables: tables.map(({ of, weight }) => ({ of, ...(weight === undefined ? {} : { weight }) })) }
  const { upTo, weights = {} } = tables
  return { upTo, weigh: (ways) => weights[String(ways)] ?? 1 }
}

/** Plans a release within its share of the budget, counted as this ledger counts. */
export const planNoised = (spec: NoisedSpec, ledger: Ledger): Result<Plan, PlanningRefusal> => {
  const fault = attributesFault(spec)
  if (fault) return refuse(fault)
  const whole = readRho(ledger.budget.rho) ?? 0n
  const most = (whole * BigInt(Math.round(spec.share * 1e9))) / 1_000_000_000n
  const plan = (rho: bigint) => planRelease({ attributes: attributesOf(spec), workload: workloadOf(spec), rho })
  let planned = plan(most)
  // Changed answers cost up to four times as much: the plan is made smaller by as much.
  for (let turn = 1; planned.ok && ledger.budget.neighbours === 'answers' && planned.value.rhoOfAnswers > most; turn++) {
    const ratio = rhoAsNumber(planned.value.rho) / rhoAsNumber(planned.value.rhoOfAnswers)
    planned = plan(BigInt(Math.floor(rhoAsNumber(most) * ratio * (1 - turn * 1e-9) * 1e18)))
  }
  return planned.ok ? planned : refuse({ kind: 'not-planned', because: planned.refusal })
}
