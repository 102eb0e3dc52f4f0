import { ok, refuse, type Result } from '#kernel'
import { epsilonOf, isDelta, rhoFor } from '../accounting/conversion.ts'
import { readRho, writeRho, type Rho } from '../accounting/rho.ts'
import type { Plan } from '../residuals/plan.ts'

/**
 * Who must look the same to an attacker who knows everything else:
 * - `presence`: all persons, and all but one. How many persons there are is not public.
 * - `answers`: all persons, and all with one person's answers changed. For data whose totals members publish anyway.
 */
export type Neighbours = 'presence' | 'answers'

/** What may be told about one population, for ever. δ is a public constant, far below one in the number of persons. */
export type LedgerBudget = { readonly rho: string; readonly delta: number; readonly neighbours: Neighbours }

/** A release of noised tables. `revises` names the release it stands beside: both are told, so both are booked. */
export type NoisedEntry = {
  readonly kind: 'noised'
  readonly release: string
  readonly revises?: string
  readonly rho: string
  readonly tables: readonly (readonly string[])[]
}

/** A table that is published exact by those it belongs to, and why: no attributes is the headline total. It costs no ρ, and is beyond the guarantee. */
export type DeclaredEntry = { readonly kind: 'declared'; readonly table: readonly string[]; readonly because: string }

export type LedgerEntry = NoisedEntry | DeclaredEntry

/** All that was ever told. Plain data, published with the figures; entries are appended and never changed. */
export type Ledger = { readonly budget: LedgerBudget; readonly entries: readonly LedgerEntry[] }

export type LedgerRefusal =
  | { readonly kind: 'bad-budget' }
  | { readonly kind: 'bad-delta' }
  | { readonly kind: 'bad-epsilon' }
  /** The release would cost more than is left. Both as `writeRho` writes them. */
  | { readonly kind: 'budget-exceeded'; readonly left: string; readonly asked: string }
  | { readonly kind: 'bad-cost' }
  | { readonly kind: 'release-repeated'; readonly release: string }
  | { readonly kind: 'revises-unknown'; readonly release: string }
  /** The table stands exact in the ledger: noised beside it, it would look false, and the difference would tell the noise. */
  | { readonly kind: 'declared-exact'; readonly table: readonly string[] }
  /** The table was published with noise: exact beside it, it would tell the noise. */
  | { readonly kind: 'already-noised'; readonly table: readonly string[] }
  | { readonly kind: 'reason-missing' }
  /** An exact total tells whether somebody is there: only a ledger of `answers` may hold one. */
  | { readonly kind: 'presence-not-kept' }

/** Opens a ledger for an (ε, δ) that people decided on. */
export const openLedger = (epsilon: number, delta: number, neighbours: Neighbours): Result<Ledger, LedgerRefusal> => {
  const rho = rhoFor(epsilon, delta)
  return rho.ok ? ok({ budget: { rho: writeRho(rho.value), delta, neighbours }, entries: [] }) : rho
}

/** The entry for a plan, at the cost that counts in this ledger. */
export const entryFor = (ledger: Ledger, plan: Plan, release: string, revises?: string): NoisedEntry => ({
  kind: 'noised',
  release,
  ...(revises === undefined ? {} : { revises }),
  rho: writeRho(ledger.budget.neighbours === 'presence' ? plan.rho : plan.rhoOfAnswers),
  tables: plan.tables.map(({ names }) => names.toSorted()),
})

/** Appends an entry, or says why not. Book before measuring: what was measured is spent, published or not. */
export const book = (ledger: Ledger, entry: LedgerEntry): Result<Ledger, LedgerRefusal> => {
  const refusal = entry.kind === 'noised' ? noisedFault(ledger, entry) : declaredFault(ledger, entry)
  return refusal ? refuse(refusal) : ok({ ...ledger, entries: [...ledger.entries, entry] })
}

/** Books every entry again from the first: what a reader does with a ledger that came from elsewhere. */
export const checkLedger = ({ budget, entries }: Ledger): Result<Ledger, LedgerRefusal> => {
  if (!isDelta(budget.delta)) return refuse({ kind: 'bad-delta' })
  if (readRho(budget.rho) === undefined) return refuse({ kind: 'bad-budget' })
  let ledger: Ledger = { budget, entries: [] }
  for (const entry of entries) {
    const booked = book(ledger, entry)
    if (!booked.ok) return booked
    ledger = booked.value
  }
  return ok(ledger)
}

export type Standing = { readonly spent: Rho; readonly left: Rho; readonly epsilon: number; readonly delta: number; readonly neighbours: Neighbours }

/** What was spent, what is left, and the ε that an attacker is held to by all releases together. */
export const standingOf = ({ budget, entries }: Ledger): Result<Standing, LedgerRefusal> => {
  const whole = readRho(budget.rho)
  if (whole === undefined) return refuse({ kind: 'bad-budget' })
  const spent = entries.reduce((sum, entry) => sum + (entry.kind === 'noised' ? (readRho(entry.rho) ?? whole) : 0n), 0n)
  const epsilon = epsilonOf(spent, budget.delta)
  return epsilon.ok ? ok({ spent, left: whole - spent, epsilon: epsilon.value, delta: budget.delta, neighbours: budget.neighbours }) : epsilon
}

const sameTable = (one: readonly string[], other: readonly string[]): boolean => JSON.stringify(one.toSorted()) === JSON.stringify(other.toSorted())

const noisedFault = (ledger: Ledger, entry: NoisedEntry): LedgerRefusal | undefined => {
  const releases = new Set(ledger.entries.flatMap((earlier) => (earlier.kind === 'noised' ? [earlier.release] : [])))
  if (releases.has(entry.release)) return { kind: 'release-repeated', release: entry.release }
  if (entry.revises !== undefined && !releases.has(entry.revises)) return { kind: 'revises-unknown', release: entry.revises }
  const declared = ledger.entries.flatMap((earlier) => (earlier.kind === 'declared' ? [earlier.table] : []))
  const exact = entry.tables.find((table) => declared.some((other) => sameTable(table, other)))
  if (exact) return { kind: 'declared-exact', table: exact }
  const asked = readRho(entry.rho)
  if (asked === undefined || asked <= 0n) return { kind: 'bad-cost' }
  const standing = standingOf(ledger)
  if (!standing.ok) return standing.refusal
  return asked > standing.value.left ? { kind: 'budget-exceeded', left: writeRho(standing.value.left), asked: entry.rho } : undefined
}

const declaredFault = (ledger: Ledger, { table, because }: DeclaredEntry): LedgerRefusal | undefined => {
  if (ledger.budget.neighbours === 'presence') return { kind: 'presence-not-kept' }
  if (because.trim() === '') return { kind: 'reason-missing' }
  const noised = ledger.entries.some((earlier) => earlier.kind === 'noised' && earlier.tables.some((other) => sameTable(table, other)))
  return noised ? { kind: 'already-noised', table } : undefined
}
