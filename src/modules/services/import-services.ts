import { isDeepStrictEqual } from 'node:util'
import { ok, refuse, type Result } from '#kernel'
import type { Actor } from '#network'
import { recordFact } from '#platform/outbox'
import type { ServicesDeps } from './deps.ts'
import type { ServicesChanged } from './facts.ts'
import { findIssues, readServicesFile, type FoundIssue } from './find-issues.ts'
import { isComplete, type Day, type KeptService, type Service } from './model.ts'
import { writerFor, type NotAllowed } from './policy.ts'
import { holdDirectory, readServices, writeService } from './store.ts'
import { dayOf, transactionOn } from './transaction-on.ts'
import { dayOfWithdrawal } from './withdraw-service.ts'

export type ImportServicesInput = {
  /** Parsed JSON. */
  readonly file: unknown
  /** True in a demonstration only: samples never go among what people rely on. */
  readonly samplesAllowed: boolean
}

export type ImportServicesRefusal = NotAllowed | { readonly kind: 'services-malformed'; readonly issues: readonly FoundIssue[] }

/** `leftAlone`: what is there was verified on a later day than what the file says, or withdrawn since. */
export type ImportedServices = { readonly made: number; readonly changed: number; readonly unchanged: number; readonly leftAlone: number }

const ISSUES_TOLD = 20

/**
 * Takes in a file of entries, each in the place of the one with its key; entries that the file does not name stay as they are.
 * All of it or nothing; the same file again changes nothing.
 */
export const importServices = async (
  { database, clock }: ServicesDeps,
  actor: Actor,
  { file, samplesAllowed }: ImportServicesInput,
): Promise<Result<ImportedServices, ImportServicesRefusal>> => {
  const writer = writerFor(actor)
  if (writer === undefined) return refuse({ kind: 'not-allowed' })
  const day = dayOf(clock)
  const read = readServicesFile(file)
  const issues = 'issues' in read ? read.issues : findIssues(read.services, { day, samplesAllowed })
  if ('issues' in read || issues.length > 0) return refuse({ kind: 'services-malformed', issues: issues.slice(0, ISSUES_TOLD) })

  return transactionOn(database, writer, day, async (tx) => {
    await holdDirectory(tx)
    const before = new Map((await readServices(tx, { organisation: writer.organisation })).map((service) => [service.key, service]))
    const totals = { made: 0, changed: 0, unchanged: 0, leftAlone: 0 }
    for (const service of read.services) {
      const known = before.get(service.key)
      const fate = fateOf(service, known)
      totals[fate] += 1
      if (fate === 'made' || fate === 'changed') await writeService(tx, writer.organisation, { ...service, withdrawnOn: withdrawnBy(service, known, day) })
    }
    const fact: ServicesChanged = { kind: 'services.changed' }
    if (totals.made + totals.changed > 0) await recordFact(tx, fact)
    return ok(totals)
  })
}

const fateOf = (said: Service, before: KeptService | undefined): keyof ImportedServices => {
  if (before === undefined) return 'made'
  const { withdrawnOn, ...was } = before
  const same = isDeepStrictEqual(said, was)
  // A wrong number can always be taken away, whatever day somebody has put under it.
  if (!isComplete(said)) return same ? 'unchanged' : 'changed'
  const { verifiedOn = '' } = said
  if (withdrawnOn !== undefined) return verifiedOn > withdrawnOn ? 'changed' : 'leftAlone'
  if (same) return 'unchanged'
  // A file from last year must not undo what somebody has made sure of since.
  return (was.verifiedOn ?? '') > verifiedOn ? 'leftAlone' : 'changed'
}

/** What nobody answers for any longer is withdrawn; what was withdrawn before stays so, until somebody answers for it. */
const withdrawnBy = (said: Service, before: KeptService | undefined, day: Day): Day | undefined => {
  if (isComplete(said) || before === undefined) return undefined
  return before.withdrawnOn ?? (isComplete(before) ? dayOfWithdrawal(before, day) : undefined)
}
