import { ok, refuse, type Result } from '#kernel'
import { readCodeLists, type CodeListRefusal, type ReadCodeList } from './code-list.ts'
import { nth } from './nth.ts'
import { LARGEST_VALUE, MOST_CELLS, type At, type CellState, type Tables, type TablesRefusal } from './tables.ts'

/** A cell in its place. `value` is 0 where nothing can be or nothing is known. `withheld`: in no published table. */
export type LaidCell = { readonly at: At; readonly state: CellState; readonly value: number; readonly alreadyPublic: boolean; readonly withheld: boolean }

/** `whole` and `parts` are places in `cells`; the whole is the sum of its parts, exactly. */
export type Sum = { readonly whole: number; readonly parts: readonly number[] }

/** Linked tables as one list of cells and one list of sums. `placeOf`: `undefined` for what is no cell of any table. */
export type Layout = { readonly cells: readonly LaidCell[]; readonly sums: readonly Sum[]; placeOf(at: At): number | undefined }

type Lists = ReadonlyMap<string, ReadCodeList>

const byName = ([one]: readonly [string, string], [other]: readonly [string, string]): number => (one < other ? -1 : 1)

/** One name for one cell: its codes in the order of their lists' names, totals left out. */
const keyOf = (lists: Lists, at: At): string =>
  JSON.stringify(Object.entries(at).filter(([list, code]) => lists.get(list)?.total !== code).toSorted(byName))

/** All places of a table: every code of every list crossed with every other. */
const cross = (lists: readonly ReadCodeList[]): At[] =>
  lists.reduce<At[]>((sofar, { name, codes }) => sofar.flatMap((at) => codes.map((code) => ({ ...at, [name]: code }))), [{}])

const allTables = ({ tables, withheld = [] }: Tables): Tables['tables'] => [...tables, ...withheld]

const listsOf = (lists: Lists, table: readonly string[]): readonly ReadCodeList[] => table.flatMap((name) => lists.get(name) ?? [])

const lookAtCodes = (lists: Lists, at: At): TablesRefusal | undefined => {
  for (const [name, code] of Object.entries(at)) {
    const list = lists.get(name)
    if (!list) return { kind: 'unknown-code-list', list: name }
    if (!list.leaves.has(code)) return { kind: 'unknown-code', list: name, code }
  }
  return undefined
}

const lookAtState = (at: At, state: CellState): TablesRefusal | undefined => {
  if (state.kind !== 'counted') return undefined
  const { value, contributors = 0, largest = [] } = state
  if (!Number.isInteger(value)) return { kind: 'not-whole', at }
  if (value < 0) return { kind: 'negative', at }
  if (value > LARGEST_VALUE) return { kind: 'too-large', at }
  const fits = [contributors, ...largest].every((one) => Number.isSafeInteger(one) && one >= 0) && largest.reduce((sum, one) => sum + one, 0) <= value
  return fits ? undefined : { kind: 'contributions-do-not-fit', at }
}

const lookAtSum = (cells: readonly LaidCell[], { whole, parts }: Sum): TablesRefusal | undefined => {
  const { at, value } = nth(cells, whole)
  const together = parts.reduce((sum, part) => sum + nth(cells, part).value, 0)
  return together === value ? undefined : { kind: 'not-additive', at, whole: value, parts: together }
}

/** The sums of one table: each sum of each list, for each combination of the other lists' codes. */
const sumsOf = (lists: readonly ReadCodeList[], placeOf: (at: At) => number): Sum[] =>
  lists.flatMap(({ name, sums }) =>
    cross(lists.filter((list) => list.name !== name)).flatMap((at) =>
      sums.map(({ whole, parts }) => ({ whole: placeOf({ ...at, [name]: whole }), parts: parts.map((part) => placeOf({ ...at, [name]: part })) })),
    ),
  )

const findFault = (given: Tables, lists: Lists): TablesRefusal | undefined => {
  if (given.tables.length === 0) return { kind: 'no-table' }
  const unknown = allTables(given).flat().find((name) => !lists.has(name))
  if (unknown !== undefined) return { kind: 'unknown-code-list', list: unknown }
  const size = allTables(given).reduce((sum, table) => sum + listsOf(lists, table).reduce((product, { codes }) => product * codes.length, 1), 0)
  if (size > MOST_CELLS || given.cells.length > MOST_CELLS) return { kind: 'too-many-cells', most: MOST_CELLS }
  for (const { at, state } of given.cells) {
    const fault = lookAtCodes(lists, at) ?? lookAtState(at, state)
    if (fault) return fault
  }
  return given.alreadyPublic?.map((at) => lookAtCodes(lists, at)).find((fault) => fault !== undefined)
}

/** Every place of every table once: the margin that two tables have in common is one place. */
const placesOf = (given: Tables, lists: Lists): Map<string, At> =>
  new Map(allTables(given).flatMap((table) => cross(listsOf(lists, table))).map((at) => [keyOf(lists, at), at]))

const statesOf = (given: Tables, lists: Lists, places: ReadonlyMap<string, At>): Result<Map<string, CellState>, TablesRefusal> => {
  const states = new Map<string, CellState>()
  for (const { at, state } of given.cells) {
    const key = keyOf(lists, at)
    if (!places.has(key)) return refuse({ kind: 'cell-outside-tables', at })
    if (states.has(key)) return refuse({ kind: 'cell-given-twice', at })
    states.set(key, state)
  }
  const absent = [...places].find(([key]) => !states.has(key))
  return absent ? refuse({ kind: 'cell-not-given', at: absent[1] }) : ok(states)
}

/**
 * Lays linked tables out as cells and sums, and checks that every whole is the sum of its parts.
 * A sum whose whole is missing is left out: nobody can use it. A part that is missing counts as nothing, which is also what is allowed
 * to an attacker.
 */
export const layOut = (given: Tables): Result<Layout, TablesRefusal | CodeListRefusal> => {
  const read = readCodeLists(given.codeLists)
  if (!read.ok) return read
  const lists = read.value
  const fault = findFault(given, lists)
  if (fault) return refuse(fault)
  const places = placesOf(given, lists)
  const states = statesOf(given, lists, places)
  if (!states.ok) return states

  const shown = new Set((given.alreadyPublic ?? []).map((at) => keyOf(lists, at)))
  const outside = (given.alreadyPublic ?? []).find((at) => !places.has(keyOf(lists, at)))
  if (outside) return refuse({ kind: 'cell-outside-tables', at: outside })
  const published = new Set(given.tables.flatMap((table) => cross(listsOf(lists, table))).map((at) => keyOf(lists, at)))
  const cells = [...places].map(([key, at]): LaidCell => {
    const state = states.value.get(key) ?? { kind: 'missing' }
    return { at, state, value: state.kind === 'counted' ? state.value : 0, alreadyPublic: shown.has(key), withheld: !published.has(key) }
  })
  const placeByKey = new Map([...places.keys()].map((key, place) => [key, place]))
  const placeOf = (at: At): number | undefined => placeByKey.get(keyOf(lists, at))
  const all = allTables(given).flatMap((table) => sumsOf(listsOf(lists, table), (at) => placeOf(at) ?? -1))
  const once = new Map(all.map((sum) => [`${sum.whole}=${sum.parts.join('+')}`, sum]))
  const sums = [...once.values()].filter(({ whole }) => nth(cells, whole).state.kind !== 'missing')
  const wrong = sums.map((sum) => lookAtSum(cells, sum)).find((one) => one !== undefined)
  return wrong ? refuse(wrong) : ok({ cells, sums, placeOf })
}
