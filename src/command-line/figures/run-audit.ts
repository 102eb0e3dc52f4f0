import { systemBytes } from '#disclosure'
import { openSolver } from '#platform/solver'
import type { Situation } from '../carry-out.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { auditNoised } from './audit-noised.ts'
import { auditSuppressed } from './audit-suppressed.ts'
import { openRecords } from './records.ts'
import { readManifest } from './release-folder.ts'
import { noisedAuditLines, suppressedAuditLines } from './report-sentences.ts'
import { sayRefusal, SECONDS_PER_PROGRAM } from './run-release.ts'
import { readSpec } from './spec.ts'

/** `figures audit` */
export const runAudit = async (situation: Situation, { folder, records: path, spec: specPath }: { readonly folder: string; readonly records: string; readonly spec: string }): Promise<ExitCode> => {
  const spec = readSpec(specPath)
  if (!spec.ok) return sayRefusal(situation, spec.refusal)
  const manifest = readManifest(folder)
  if (!manifest.ok) return sayRefusal(situation, manifest.refusal)
  const records = openRecords(path, spec.value)
  if (!records.ok) return sayRefusal(situation, records.refusal)
  const tell = (audit: { readonly findings: readonly string[] }, lines: readonly string[]): ExitCode => {
    if (situation.json) situation.console.out(JSON.stringify(audit))
    else for (const line of lines) situation.console.out(line)
    return audit.findings.length === 0 ? EXIT.well : EXIT.failed
  }
  if (spec.value.mode === 'noise' && manifest.value.mode === 'noise') {
    const audit = auditNoised(spec.value, manifest.value, folder, records.value, systemBytes())
    return audit.ok ? tell(audit.value, noisedAuditLines(audit.value)) : sayRefusal(situation, audit.refusal)
  }
  if (spec.value.mode !== 'suppression' || manifest.value.mode !== 'suppression') return sayRefusal(situation, { kind: 'release-of-another-spec' })
  const solver = openSolver({ secondsPerProgram: SECONDS_PER_PROGRAM })
  try {
    const audit = await auditSuppressed(spec.value, manifest.value, folder, records.value, solver.solve)
    return audit.ok ? tell(audit.value, suppressedAuditLines(audit.value)) : sayRefusal(situation, audit.refusal)
  } finally {
    solver.close()
  }
}
