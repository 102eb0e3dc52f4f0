import { ok, refuse, type Result } from '#kernel'
import { attributeFault, flatList, tabulate, type At, type CodeList, type Contribution, type Rules, type TabulateRefusal, type Tables } from '#disclosure'
import { attributesFault, type PlanningRefusal } from './plan-noised.ts'
import type { Records, RecordsRefusal } from './records.ts'
import type { SuppressedSpec } from './spec.ts'

/** What a list stands at in the cells of margins. */
export const TOTAL = 'all'

/** What is wrong with a spec for suppression beyond its shape. */
export type ListsRefusal =
  | PlanningRefusal
  | { readonly kind: 'total-is-a-code'; readonly attribute: string }
  /** A part of a group is neither a code nor a group beside it. */
  | { readonly kind: 'group-of-nothing'; readonly attribute: string; readonly group: string; readonly part: string }
  /** A group is called as a code or another group is. */
  | { readonly kind: 'group-repeated'; readonly attribute: string; readonly group: string }

export type TablesOfRecordsRefusal = ListsRefusal | RecordsRefusal | { readonly kind: 'not-protected'; readonly because: TabulateRefusal }

/** What a spec asks for that cannot be, as far as it is seen without a record. */
export const listsFault = (spec: SuppressedSpec): ListsRefusal | undefined => {
  const attributes = attributeFault(spec.attributes)
  if (attributes) return { kind: 'not-planned', because: attributes }
  const seen = new Set<string>()
  for (const table of [...spec.tables, ...(spec.withheld ?? [])]) {
    const unknown = table.find((name) => !spec.attributes.some((attribute) => attribute.name === name))
    if (unknown !== undefined) return { kind: 'not-planned', because: { kind: 'unknown-attribute', attribute: unknown } }
    const twice = table.find((name, at) => table.indexOf(name) !== at)
    if (twice !== undefined) return { kind: 'not-planned', because: { kind: 'attribute-twice-in-table', attribute: twice } }
    const key = JSON.stringify(table.toSorted())
    if (seen.has(key)) return { kind: 'not-planned', because: { kind: 'table-repeated', table } }
    seen.add(key)
  }
  return attributesFault(spec) ?? spec.attributes.map(groupsFault).find((fault) => fault !== undefined)
}

type Grouped = SuppressedSpec['attributes'][number]

const groupsFault = ({ name, codes, groups = [] }: Grouped): ListsRefusal | undefined => {
  const taken = new Set(codes)
  for (const grouping of groups) {
    for (const group of Object.keys(grouping)) {
      if (taken.has(group)) return { kind: 'group-repeated', attribute: name, group }
      taken.add(group)
    }
    for (const [group, parts] of Object.entries(grouping)) {
      const strange = parts.find((part) => !codes.includes(part) && !Object.hasOwn(grouping, part))
      if (strange !== undefined) return { kind: 'group-of-nothing', attribute: name, group, part: strange }
    }
  }
  return taken.has(TOTAL) ? { kind: 'total-is-a-code', attribute: name } : undefined
}

/** Each grouping is a sum of the total of its own: what is part of no group belongs to the total. */
const listOf = ({ name, codes, groups = [] }: Grouped): CodeList => {
  if (groups.length === 0) return flatList(name, TOTAL, codes)
  const sums = groups.flatMap((grouping) => {
    const below = new Set(Object.values(grouping).flat())
    const top = [...Object.keys(grouping), ...codes].filter((code) => !below.has(code))
    return [{ whole: TOTAL, parts: top }, ...Object.entries(grouping).map(([whole, parts]) => ({ whole, parts }))]
  })
  return { name, total: TOTAL, sums }
}

/** The rules as the engine takes them: how far a guess must stay in the smallest unit. */
export const rulesOf = ({ rules: { zeros, threshold, dominance, pPercent }, amount }: SuppressedSpec): Rules => {
  const unit = 10 ** (amount?.decimals ?? 0)
  return {
    zeros,
    ...(threshold === undefined ? {} : { threshold: { least: threshold.least, below: Math.round((threshold.below ?? 1) * unit), above: Math.round((threshold.above ?? 1) * unit) } }),
    ...(dominance === undefined ? {} : { dominance }),
    ...(pPercent === undefined ? {} : { pPercent: { percent: pPercent } }),
  }
}

/** The name of a cell: two of the same codes have the same. */
export const cellKey = (at: At): string => JSON.stringify(Object.entries(at).toSorted(([one], [other]) => (one < other ? -1 : 1)))

/** The exact tables of a spec, margins and subtotals included, from records that are read one by one. */
export const exactTables = (spec: SuppressedSpec, records: Records): Result<Tables, TablesOfRecordsRefusal> => {
  const fault = listsFault(spec)
  if (fault) return refuse(fault)
  const contributions = spec.amount === undefined ? alike(spec, records) : single(spec, records)
  const broken = records.fault()
  if (broken !== undefined) return refuse(broken)
  const { tables, withheld, alreadyPublic } = spec
  const made = tabulate({ codeLists: spec.attributes.map(listOf), tables, contributions, ...(withheld === undefined ? {} : { withheld }), ...(alreadyPublic === undefined ? {} : { alreadyPublic }) })
  if (!made.ok) return refuse({ kind: 'not-protected', because: made.refusal })
  if (spec.amount !== undefined) return made
  // Persons: the number itself says how many stand behind it.
  return ok({ ...made.value, cells: made.value.cells.map(({ at, state }) => ({ at, state: state.kind === 'counted' ? { kind: 'counted', value: state.value } : state })) })
}

const atOf = ({ attributes }: SuppressedSpec, row: readonly string[]): At => Object.fromEntries(attributes.map(({ name }, place) => [name, row[place] ?? '']))

const single = (spec: SuppressedSpec, records: Records): readonly Contribution[] => Array.from(records.entries(), ({ row, amount, by }) => ({ at: atOf(spec, row), amount, ...(by === undefined ? {} : { by }) }))

/** Rows that are alike, once, and how many there are. */
const alike = (spec: SuppressedSpec, records: Records): readonly Contribution[] => {
  const found = new Map<string, { readonly row: readonly string[]; persons: number }>()
  for (const row of records.rows()) {
    const key = row.join('\u0000')
    const one = found.get(key)
    if (one) one.persons++
    else found.set(key, { row, persons: 1 })
  }
  return [...found.values()].map(({ row, persons }) => ({ at: atOf(spec, row), amount: persons }))
}
