import { resolve } from 'node:path'
import { ok, refuse, type Result } from '#kernel'
import { forThePublic, protectTables, type LinearSolver, type ProtectRefusal, type Protection, type PublicCell, type TabulateRefusal } from '#disclosure'
import { writeAmount } from './read-amount.ts'
import { csvLine, outFault, tableFile, writeRelease, type FolderRefusal, type Manifest } from './release-folder.ts'
import type { Records } from './records.ts'
import type { SuppressedSpec } from './spec.ts'
import { exactTables, rulesOf, TOTAL, type TablesOfRecordsRefusal } from './suppressed-tables.ts'

export type SuppressedRefusal = TablesOfRecordsRefusal | FolderRefusal | { readonly kind: 'not-protected'; readonly because: ProtectRefusal | TabulateRefusal }

/** What a number is called in the tables that come out. */
export const measureOf = ({ amount }: SuppressedSpec): 'persons' | 'amount' => (amount === undefined ? 'persons' : 'amount')

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
  const written = writeRelease(folder, spec.tables.map((table, place) => ({ path: tableFile(place, table), text: textOf(spec, table, cells) })), (files) => ({
    format: 'waystation release of figures 1',
    mode: 'suppression',
    population: spec.population,
    release: spec.release,
    guarantee:
      'Shown numbers are exact. For every suppressed number that is sensitive, the guesses that agree with everything shown here reach as far as the rules ask. Nothing is promised against what people know from elsewhere, nor against other tables of the same persons.',
    measure: measureOf(spec),
    attributes: spec.attributes.map(({ name, codes, groups }) => ({ name, codes, ...(groups === undefined ? {} : { groups }) })),
    rules: spec.rules,
    alreadyPublic: spec.alreadyPublic ?? [],
    tables: spec.tables.map((table, place) => ({ table: [...table], file: tableFile(place, table) })),
    files: { ...files },
  }))
  return written.ok ? ok({ protection: protection.value, manifest: written.value }) : written
}

/** The rows of one table and of its margins. */
const textOf = (spec: SuppressedSpec, table: readonly string[], cells: readonly PublicCell[]): string => {
  const own = cells.filter(({ at }) => Object.keys(at).every((name) => table.includes(name)))
  const lines = own.map((cell) => csvLine([...table.map((name) => cell.at[name] ?? TOTAL), cell.kind === 'shown' ? writeAmount(cell.value, spec.amount?.decimals ?? 0) : '', cell.kind]))
  return csvLine([...table, measureOf(spec), 'status']) + lines.join('')
}
