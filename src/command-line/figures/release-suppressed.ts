import { resolve } from 'node:path'
import { ok, refuse, type Result } from '#kernel'
import { flatList, forThePublic, protectTables, tabulate, type At, type LinearSolver, type ProtectRefusal, type Protection, type PublicCell, type Rules, type TabulateRefusal, type Tables } from '#disclosure'
import { attributesFault, type PlanningRefusal } from './plan-noised.ts'
import { csvLine, outFault, tableFile, writeRelease, type FolderRefusal, type Manifest } from './release-folder.ts'
import type { Records, RecordsRefusal } from './records.ts'
import type { SuppressedSpec } from './spec.ts'

/** What a list stands at in the cells of margins. */
export const TOTAL = 'all'

export type SuppressedRefusal = PlanningRefusal | FolderRefusal | RecordsRefusal | { readonly kind: 'not-protected'; readonly because: ProtectRefusal | TabulateRefusal } | { readonly kind: 'total-is-a-code'; readonly attribute: string }

/** The rules as the engine takes them. */
export const rulesOf = ({ rules: { zeros, threshold } }: SuppressedSpec): Rules => ({
  zeros,
  threshold: { least: threshold.least, ...(threshold.below === undefined ? {} : { below: threshold.below }), ...(threshold.above === undefined ? {} : { above: threshold.above }) },
})

/** The name of a cell: two of the same codes have the same. */
export const cellKey = (at: At): string => JSON.stringify(Object.entries(at).toSorted(([one], [other]) => (one < other ? -1 : 1)))

/** The exact tables of a spec, margins included, from records that are read one by one. */
export const exactTables = (spec: SuppressedSpec, records: Records): Result<Tables, SuppressedRefusal> => {
  const fault = attributesFault(spec)
  if (fault) return refuse(fault)
  const strange = spec.attributes.find(({ codes }) => codes.includes(TOTAL))
  if (strange) return refuse({ kind: 'total-is-a-code', attribute: strange.name })
  const { tables, withheld, alreadyPublic } = spec
  const empty = tabulate({ codeLists: spec.attributes.map(({ name, codes }) => flatList(name, TOTAL, codes)), tables, contributions: [], ...(withheld === undefined ? {} : { withheld }), ...(alreadyPublic === undefined ? {} : { alreadyPublic }) })
  if (!empty.ok) return refuse({ kind: 'not-protected', because: empty.refusal })
  const margins = new Map<string, readonly number[]>()
  for (const table of [...tables, ...(withheld ?? [])]) {
    const places = table.map((name) => spec.attributes.findIndex((attribute) => attribute.name === name))
    for (const margin of subsets(places)) margins.set(margin.toSorted((one, other) => one - other).join(','), margin)
  }
  const counts = new Map<string, number>()
  for (const [row, persons] of alike(records)) {
    for (const margin of margins.values()) {
      const key = cellKey(Object.fromEntries(margin.map((place) => [spec.attributes[place]?.name ?? '', row[place] ?? ''])))
      counts.set(key, (counts.get(key) ?? 0) + persons)
    }
  }
  const broken = records.fault()
  if (broken !== undefined) return refuse(broken)
  return ok({ ...empty.value, cells: empty.value.cells.map(({ at }) => ({ at, state: { kind: 'counted', value: counts.get(cellKey(at)) ?? 0 } })) })
}

const subsets = (places: readonly number[]): readonly (readonly number[])[] => {
  const found: (readonly number[])[] = [[]]
  for (const place of places) found.push(...found.map((one) => [...one, place]))
  return found
}

/** Rows that are alike, once, and how many there are. */
const alike = (records: Records): ReadonlyMap<readonly string[], number> => {
  const found = new Map<string, { readonly row: readonly string[]; persons: number }>()
  for (const row of records.rows()) {
    const key = row.join('\u0000')
    const one = found.get(key)
    if (one) one.persons++
    else found.set(key, { row, persons: 1 })
  }
  return new Map([...found.values()].map(({ row, persons }) => [row, persons]))
}

export type Suppressed = { readonly protection: Protection; readonly manifest: Manifest | undefined }

/** Protects the tables, lets the attacker judge them, and writes what the public may see. Without `out` nothing is written. */
export const releaseSuppressed = async (spec: SuppressedSpec, records: Records, out: string | undefined, solver: LinearSolver): Promise<Result<Suppressed, SuppressedRefusal>> => {
  const folder = out === undefined ? undefined : resolve(out)
  const fault = folder === undefined ? undefined : outFault(folder)
  if (fault) return refuse(fault)
  const tables = exactTables(spec, records)
  if (!tables.ok) return tables
  const protection = await protectTables(tables.value, { rules: rulesOf(spec) }, solver)
  if (!protection.ok) return refuse({ kind: 'not-protected', because: protection.refusal })
  if (folder === undefined) return ok({ protection: protection.value, manifest: undefined })
  const cells = protection.value.cells.map(forThePublic)
  const written = writeRelease(folder, spec.tables.map((table, place) => ({ path: tableFile(place, table), text: textOf(table, cells) })), (files) => ({
    format: 'waystation release of figures 1',
    mode: 'suppression',
    population: spec.population,
    release: spec.release,
    guarantee:
      'Shown numbers are exact. For every suppressed number that is sensitive, the guesses that agree with everything shown here reach as far as the rules ask. Nothing is promised against what people know from elsewhere, nor against other tables of the same persons.',
    rules: spec.rules,
    alreadyPublic: spec.alreadyPublic ?? [],
    tables: spec.tables.map((table, place) => ({ table: [...table], file: tableFile(place, table) })),
    files: { ...files },
  }))
  return written.ok ? ok({ protection: protection.value, manifest: written.value }) : written
}

/** The rows of one table and of its margins. */
const textOf = (table: readonly string[], cells: readonly PublicCell[]): string => {
  const own = cells.filter(({ at }) => Object.keys(at).every((name) => table.includes(name)))
  const lines = own.map((cell) => csvLine([...table.map((name) => cell.at[name] ?? TOTAL), cell.kind === 'shown' ? cell.value : '', cell.kind]))
  return csvLine([...table, 'persons', 'status']) + lines.join('')
}
