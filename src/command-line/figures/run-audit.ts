import type { Result } from '#kernel'
import { systemBytes } from '#disclosure'
import { openSolverThread } from '#platform/solver'
import type { Situation } from '../carry-out.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { auditEditions } from './audit-editions.ts'
import { auditNoised } from './audit-noised.ts'
import { auditSuppressed } from './audit-suppressed.ts'
import { auditSuppressedEditions } from './audit-suppressed-editions.ts'
import { openRecords } from './records.ts'
import { readManifest } from './release-folder.ts'
import { editionsLines, noisedAuditLines, suppressedAuditLines, suppressedEditionsLines } from './report-sentences.ts'
import { sayRefusal, SECONDS_PER_PROGRAM } from './run-release.ts'
import type { FiguresRefusal } from './sentences.ts'
import { readSpec, type Spec } from './spec.ts'

type Options = { readonly folder: string; readonly records: string; readonly spec: string; readonly before?: string; readonly beforeRecords?: string; readonly beforeSpec?: string }

/** What stands in a folder, and what it was made from and by. */
const openEdition = (folder: string, path: string, specPath: string) => {
  const spec = readSpec(specPath)
  if (!spec.ok) return spec
  const manifest = readManifest(folder)
  if (!manifest.ok) return manifest
  const records = openRecords(path, spec.value)
  if (!records.ok) return records
  return { ok: true, value: { folder, spec: spec.value, manifest: manifest.value, records: records.value, open: (other: Spec) => openRecords(path, other) } } as const
}

/** `figures audit` */
export const runAudit = async (situation: Situation, options: Options): Promise<ExitCode> => {
  const { folder, records, spec, before, beforeRecords = records, beforeSpec = spec } = options
  const later = openEdition(folder, records, spec)
  if (!later.ok) return sayRefusal(situation, later.refusal)
  const earlier = before === undefined ? undefined : openEdition(before, beforeRecords, beforeSpec)
  if (earlier?.ok === false) return sayRefusal(situation, earlier.refusal)
  const tell = <Audit extends { readonly findings: readonly string[] }>(audit: Result<Audit, FiguresRefusal>, lines: (audit: Audit) => readonly string[]): ExitCode => {
    if (!audit.ok) return sayRefusal(situation, audit.refusal)
    if (situation.json) situation.console.out(JSON.stringify(audit.value))
    else for (const line of lines(audit.value)) situation.console.out(line)
    return audit.value.findings.length === 0 ? EXIT.well : EXIT.failed
  }
  const { spec: asked, manifest } = later.value
  if (asked.mode !== manifest.mode) return sayRefusal(situation, { kind: 'release-of-another-spec' })
  if (asked.mode === 'noise' && manifest.mode === 'noise') {
    if (earlier === undefined) return tell(auditNoised(asked, manifest, folder, later.value.records, systemBytes()), noisedAuditLines)
    const { spec: first, manifest: its, folder: where, records: from } = earlier.value
    if (first.mode !== 'noise' || its.mode !== 'noise') return sayRefusal(situation, { kind: 'editions-do-not-match' })
    return tell(auditEditions({ spec: asked, manifest, folder, records: later.value.records }, { spec: first, manifest: its, folder: where, records: from }), editionsLines)
  }
  if (asked.mode !== 'suppression' || manifest.mode !== 'suppression') return sayRefusal(situation, { kind: 'release-of-another-spec' })
  const solver = openSolverThread({ secondsPerProgram: SECONDS_PER_PROGRAM })
  try {
    if (earlier === undefined) return tell(await auditSuppressed(asked, manifest, folder, later.value.records, solver.solve), suppressedAuditLines)
    const { spec: first, manifest: its, folder: where, open } = earlier.value
    if (first.mode !== 'suppression' || its.mode !== 'suppression') return sayRefusal(situation, { kind: 'editions-do-not-match' })
    return tell(await auditSuppressedEditions({ spec: asked, manifest, folder, open: later.value.open }, { spec: first, manifest: its, folder: where, open }, solver.solve), suppressedEditionsLines)
  } finally {
    solver.close()
  }
}
