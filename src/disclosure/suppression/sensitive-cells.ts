import { ok, refuse, type Result } from '#kernel'
import type { LaidCell, Layout } from './layout.ts'
import { nth } from './nth.ts'
import type { At } from './tables.ts'

/**
 * When a cell says too much about somebody, and how wide a guess must stay.
 * Source: Hundepool et al., Statistical Disclosure Control (Wiley 2012), chapter 4, and the Handbook on Statistical Disclosure Control.
 */
export type Rules = {
  /**
   * Small counts: fewer than `least` contributors, but not none. A guess must reach from `below` under the value to `above` over it
   * (1 and 1 unless said otherwise).
   */
  readonly threshold?: { readonly least: number; readonly below?: number; readonly above?: number }
  /** The (n, k) rule: the `largest` n contributions make up more than `percent` k of the cell. The guess must reach 100/k times these. */
  readonly dominance?: { readonly largest: number; readonly percent: number }
  /** The p % rule: the second largest contributor could come within `percent` p of the largest. The guess must keep that distance. */
  readonly pPercent?: { readonly percent: number }
  /**
   * `shown`: every observed zero is published, so that everybody knows a suppressed cell to be 1 at least.
   * `may-be-hidden`: zeros may be suppressed to protect others, and a suppressed cell may be 0.
   */
  readonly zeros: 'shown' | 'may-be-hidden'
}

export type RulesRefusal =
  | { readonly kind: 'threshold-below-one' }
  | { readonly kind: 'protection-below-one' }
  | { readonly kind: 'percent-out-of-range' }
  | { readonly kind: 'largest-out-of-range' }
  /** A rule of dominance was asked for, and a cell does not say what stands behind it. */
  | { readonly kind: 'contributions-not-given'; readonly at: At }

/** Why a cell must not be shown in its own right. */
export type Reason = 'small-count' | 'one-dominates' | 'two-dominate' | 'concentrated'

/**
 * The protection interval: what an attacker finds possible must reach from `lowest` to `highest`, in units of the value. It never reaches under what
 * everybody knows anyway; what is cut off there is added at the upper end, so that it is as wide as the rule asks (a sliding protection level).
 */
export type Need = { readonly lowest: number; readonly highest: number }

export type SensitiveCell = { readonly cell: number; readonly reason: Reason; readonly need: Need }

type Finding = { readonly reason: Reason; readonly below: number; readonly above: number }

/** The most contributions that the (n, k) rule may look at. */
const LARGEST_ASKED = 10

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 1
const isPercent = (value: number): boolean => Number.isFinite(value) && value > 0 && value < 100

const lookAtRules = ({ threshold, dominance, pPercent }: Rules): RulesRefusal | undefined => {
  if (threshold && !isCount(threshold.least)) return { kind: 'threshold-below-one' }
  if (threshold && ![threshold.below ?? 1, threshold.above ?? 1].every(isCount)) return { kind: 'protection-below-one' }
  if (dominance && !(isCount(dominance.largest) && dominance.largest <= LARGEST_ASKED)) return { kind: 'largest-out-of-range' }
  return [dominance, pPercent].some((rule) => rule && !isPercent(rule.percent)) ? { kind: 'percent-out-of-range' } : undefined
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

const smallCount = ({ threshold }: Rules, contributors: number): Finding | undefined =>
  threshold && contributors > 0 && contributors < threshold.least ? { reason: 'small-count', below: threshold.below ?? 1, above: threshold.above ?? 1 } : undefined

const dominance = ({ dominance: rule }: Rules, value: number, largest: readonly number[]): Finding | undefined => {
  if (!rule) return undefined
  const top = sum(largest.slice(0, rule.largest))
  if (100 * top <= rule.percent * value) return undefined
  const distance = Math.max(1, Math.ceil((100 * top) / rule.percent - value))
  return { reason: rule.largest === 1 ? 'one-dominates' : rule.largest === 2 ? 'two-dominate' : 'concentrated', below: distance, above: distance }
}

const nearness = ({ pPercent: rule }: Rules, value: number, [first = 0, second = 0]: readonly number[]): Finding | undefined => {
  if (!rule) return undefined
  const rest = value - first - second
  if (100 * rest >= rule.percent * first) return undefined
  const distance = Math.max(1, Math.ceil((rule.percent * first) / 100 - rest))
  return { reason: 'concentrated', below: distance, above: distance }
}

const findingsOf = (rules: Rules, { state, withheld }: LaidCell): readonly Finding[] => {
  if (state.kind !== 'counted' || state.value === 0 || withheld) return []
  const { value, contributors = value, largest = [] } = state
  return [smallCount(rules, contributors), dominance(rules, value, largest), nearness(rules, value, largest)].filter((found) => found !== undefined)
}

/**
 * Finds the cells that are sensitive by themselves, in the order of the layout. Where several rules meet, the first gives the reason and the widest the need.
 * A zero is never sensitive by itself, nor is what cannot exist.
 * @param floors what everybody knows each cell to be at least: see `findKnownFloors`
 */
export const findSensitiveCells = (layout: Layout, rules: Rules, floors: readonly number[]): Result<readonly SensitiveCell[], RulesRefusal> => {
  const fault = lookAtRules(rules)
  if (fault) return refuse(fault)
  const asked = Math.max(rules.dominance?.largest ?? 0, rules.pPercent ? 2 : 0)
  const silent = layout.cells.find(({ state, withheld }) => asked > 0 && !withheld && state.kind === 'counted' && state.value > 0 && (state.largest?.length ?? 0) < Math.min(asked, state.contributors ?? asked))
  if (silent) return refuse({ kind: 'contributions-not-given', at: silent.at })
  return ok(
    layout.cells.flatMap((cell, place): readonly SensitiveCell[] => {
      const findings = findingsOf(rules, cell)
      const [first] = findings
      if (!first) return []
      const below = Math.max(...findings.map((found) => found.below))
      const above = Math.max(...findings.map((found) => found.above))
      const lowest = Math.max(nth(floors, place), cell.value - below)
      return [{ cell: place, reason: first.reason, need: { lowest, highest: lowest + below + above } }]
    }),
  )
}
