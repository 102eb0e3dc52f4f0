import { ok, refuse, type Result } from '#kernel'
import { isWithin, readCodeLists, type CodeList, type CodeListRefusal, type ReadCodeList } from './code-list.ts'
import { MOST_CELLS, type At, type CellState, type Tables, type TablesRefusal } from './tables.ts'

/**
 * One contribution: a person (amount 1), or what one member reports. `at` gives a code without parts for every list that a table uses.
 * `by` names who stands behind it: contributions of one name count as one. Without a name each stands for itself.
 */
export type Contribution = { readonly at: At; readonly amount: number; readonly by?: string }

export type TabulateRefusal =
  | TablesRefusal
  | CodeListRefusal
  | { readonly kind: 'code-not-given'; readonly list: string; readonly at: At }
  /** A contribution belongs to a leaf, not to a subtotal. */
  | { readonly kind: 'code-has-parts'; readonly list: string; readonly code: string }
  | { readonly kind: 'counted-where-impossible'; readonly at: At }

/** How many of a cell's largest contributions are kept: rules of dominance look at the first few. */
const LARGEST_KEPT = 10

type Tally = { value: number; readonly alone: number[]; readonly named: Map<string, number> }

const stateOf = (tally: Tally | undefined): CellState => {
  if (!tally) return { kind: 'counted', value: 0, contributors: 0, largest: [] }
  const each = [...tally.alone, ...tally.named.values()].toSorted((one, other) => other - one)
  return { kind: 'counted', value: tally.value, contributors: each.length, largest: each.slice(0, LARGEST_KEPT) }
}

const add = (tally: Tally, { amount, by }: Contribution): void => {
  tally.value += amount
  if (by === undefined) tally.alone.push(amount)
  else tally.named.set(by, (tally.named.get(by) ?? 0) + amount)
}

const cross = (choices: readonly (readonly [string, readonly string[]])[]): At[] =>
  choices.reduce<At[]>((sofar, [name, codes]) => sofar.flatMap((at) => codes.map((code) => ({ ...at, [name]: code }))), [{}])

const lookAt = (lists: readonly ReadCodeList[], { at, amount }: Contribution): TabulateRefusal | undefined => {
  if (!Number.isSafeInteger(amount)) return { kind: 'not-whole', at }
  if (amount < 0) return { kind: 'negative', at }
  for (const { name, leaves } of lists) {
    const code = at[name]
    if (code === undefined) return { kind: 'code-not-given', list: name, at }
    if (!leaves.has(code)) return { kind: 'unknown-code', list: name, code }
    if (!leaves.get(code)?.has(code)) return { kind: 'code-has-parts', list: name, code }
  }
  return undefined
}

/**
 * Counts contributions into every cell of every table, margins included. What nobody contributed to is an observed zero,
 * unless `impossible` says that it cannot exist: a cell is impossible when all it stands for lies within one of the places given.
 */
export const tabulate = (given: {
  readonly codeLists: readonly CodeList[]
  readonly tables: readonly (readonly string[])[]
  readonly withheld?: Tables['tables']
  readonly contributions: readonly Contribution[]
  readonly impossible?: readonly At[]
  readonly alreadyPublic?: readonly At[]
}): Result<Tables, TabulateRefusal> => {
  const { codeLists, contributions, impossible = [], ...rest } = given
  const tables = [...given.tables, ...(given.withheld ?? [])]
  const read = readCodeLists(codeLists)
  if (!read.ok) return read
  const lists = read.value
  const unknown = tables.flat().find((name) => !lists.has(name))
  if (unknown !== undefined) return refuse({ kind: 'unknown-code-list', list: unknown })
  const size = tables.reduce((sum, table) => sum + table.reduce((product, name) => product * (lists.get(name)?.codes.length ?? 1), 1), 0)
  if (size > MOST_CELLS) return refuse({ kind: 'too-many-cells', most: MOST_CELLS })

  const strange = impossible.flatMap((at) => Object.entries(at)).find(([name, code]) => !lists.get(name)?.leaves.has(code))
  if (strange) return refuse({ kind: 'unknown-code', list: strange[0], code: strange[1] })

  const used = [...lists.values()].filter(({ name }) => tables.some((table) => table.includes(name)))
  const codesAbove = new Map(used.map(({ name, codes, leaves }) => [name, Map.groupBy(codes.flatMap((code) => [...(leaves.get(code) ?? [])].map((leaf) => ({ leaf, code }))), ({ leaf }) => leaf)]))
  const above = (name: string, code: string): readonly string[] => codesAbove.get(name)?.get(code)?.map((one) => one.code) ?? []
  const withoutTotals = (at: At): At => Object.fromEntries(used.filter(({ name, total }) => Object.hasOwn(at, name) && at[name] !== total).map(({ name }) => [name, at[name] ?? '']))
  const keyOf = (at: At): string => JSON.stringify(withoutTotals(at))
  const isImpossible = (at: At): boolean =>
    impossible.some((place) => Object.entries(place).every(([name, code]) => {
      const list = lists.get(name)
      return list !== undefined && isWithin(list.leaves.get(at[name] ?? list.total) ?? new Set(), list.leaves.get(code) ?? new Set())
    }))

  const tallies = new Map<string, Tally>()
  // The cells that a place adds to, found once for all who stand there.
  const touchedBy = new Map<string, readonly string[]>()
  const touchedFrom = (at: At): readonly string[] => [...new Set(tables.flatMap((table) => cross(table.map((name) => [name, above(name, at[name] ?? '')])).map(keyOf)))]
  for (const contribution of contributions) {
    const fault = lookAt(used, contribution)
    if (fault) return refuse(fault)
    if (contribution.amount > 0 && isImpossible(contribution.at)) return refuse({ kind: 'counted-where-impossible', at: contribution.at })
    const place = keyOf(contribution.at)
    const touched = touchedBy.get(place) ?? touchedFrom(contribution.at)
    touchedBy.set(place, touched)
    for (const key of touched) {
      const tally = tallies.get(key) ?? { value: 0, alone: [], named: new Map() }
      add(tally, contribution)
      tallies.set(key, tally)
    }
  }
  const places = new Map(tables.flatMap((table) => cross(table.map((name) => [name, lists.get(name)?.codes ?? []]))).map((at) => [keyOf(at), withoutTotals(at)]))
  const cells = [...places].map(([key, at]) => ({ at, state: isImpossible(at) ? { kind: 'impossible' as const } : stateOf(tallies.get(key)) }))
  return ok({ codeLists, cells, ...rest })
}
