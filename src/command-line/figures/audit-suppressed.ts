import { ok, refuse, type Result } from '#kernel'
import { auditTables, type At, type AuditTablesRefusal, type Exposure, type LinearSolver, type Tables } from '#disclosure'
import type { CsvRefusal } from './read-csv.ts'
import type { Records } from './records.ts'
import { readAmount } from './read-amount.ts'
import { measureOf, type SuppressedRefusal } from './release-suppressed.ts'
import { readTable, type Manifest } from './release-folder.ts'
import type { SuppressedSpec } from './spec.ts'
import { cellKey, exactTables, rulesOf, TOTAL } from './suppressed-tables.ts'

export type AuditSuppressedRefusal = SuppressedRefusal | CsvRefusal | { readonly kind: 'release-of-another-spec' } | { readonly kind: 'editions-do-not-match' } | { readonly kind: 'not-audited'; readonly because: AuditTablesRefusal }

export type SuppressedAudit = {
  readonly suppressed: number
  /** Cells that a guess comes too near to. */
  readonly exposed: readonly Exposure[]
  /** Cells that the rules hide, and that are shown. */
  readonly shownThough: readonly At[]
  /** Cells that are shown with another number than the records have. */
  readonly wrong: readonly At[]
  readonly findings: readonly ('suppressed-can-be-worked-out' | 'sensitive-is-shown' | 'number-is-wrong')[]
}

/** Reads suppressed tables as they lie in a folder, and lets the attacker loose on them who knows all of them and the rules. */
export const auditSuppressed = async (spec: SuppressedSpec, manifest: Extract<Manifest, { mode: 'suppression' }>, folder: string, records: Records, solver: LinearSolver): Promise<Result<SuppressedAudit, AuditSuppressedRefusal>> => {
  const tables = exactTables(spec, records)
  if (!tables.ok) return tables
  const read = readShown(spec, manifest, folder)
  if (!read.ok) return read
  const published = ofPublished(tables.value, spec)
  if (!published.every(({ at }) => read.value.has(cellKey(at)))) return refuse({ kind: 'release-of-another-spec' })
  const suppressed = published.filter(({ at }) => read.value.get(cellKey(at)) === 'suppressed').map(({ at }) => at)
  const wrong = published.filter(({ at, state }) => {
    const shown = read.value.get(cellKey(at))
    return typeof shown === 'number' && !(state.kind === 'counted' && state.value === shown)
  })
  const audited = await auditTables(tables.value, { rules: rulesOf(spec), suppressed }, solver)
  if (!audited.ok) return refuse({ kind: 'not-audited', because: audited.refusal })
  const exposed = audited.value.exposures.filter(({ holds }) => !holds)
  const { shownThough } = audited.value
  return ok({
    suppressed: suppressed.length,
    exposed,
    shownThough,
    wrong: wrong.map(({ at }) => at),
    findings: [
      ...(exposed.length > 0 ? (['suppressed-can-be-worked-out'] as const) : []),
      ...(shownThough.length > 0 ? (['sensitive-is-shown'] as const) : []),
      ...(wrong.length > 0 ? (['number-is-wrong'] as const) : []),
    ],
  })
}

const ofPublished = ({ cells }: Tables, { tables }: SuppressedSpec): Tables['cells'] => cells.filter(({ at }) => tables.some((table) => Object.keys(at).every((name) => table.includes(name))))

/** What every cell shows: a number, or that it is suppressed. A cell that one table hides and another one shows is shown. */
export const readShown = (spec: SuppressedSpec, { tables }: Extract<Manifest, { mode: 'suppression' }>, folder: string): Result<ReadonlyMap<string, number | 'suppressed'>, AuditSuppressedRefusal> => {
  const shown = new Map<string, number | 'suppressed'>()
  for (const table of spec.tables) {
    const listed = tables.find((one) => JSON.stringify(one.table) === JSON.stringify(table))
    if (!listed) return refuse({ kind: 'release-of-another-spec' })
    const read = readTable(folder, listed.file)
    if (!read.ok) return read
    if (read.value.length === 0) return refuse({ kind: 'release-of-another-spec' })
    for (const row of read.value) {
      const key = cellKey(Object.fromEntries(table.flatMap((name) => (row[name] === TOTAL ? [] : [[name, row[name] ?? '']]))))
      if (row['status'] !== 'suppressed') shown.set(key, readAmount(row[measureOf(spec)] ?? '', spec.amount?.decimals ?? 0) ?? Number.NaN)
      else if (!shown.has(key)) shown.set(key, 'suppressed')
    }
  }
  return ok(shown)
}
