import { ok, refuse, type Id, type Result } from '#kernel'
import { readAudit, type AuditRead } from '#audit'
import type { AccountsDeps } from './accounts-deps.ts'
import type { OrganisationNotFound } from './find-organisation.ts'
import type { Actor } from './model.ts'
import { mayAt } from './policy.ts'

/** An organisation's audit chain after its first `after` entries. */
export const readAuditChain = async ({ database }: Pick<AccountsDeps, 'database'>, actor: Actor, { organisation, after }: { readonly organisation: Id; readonly after: number }): Promise<Result<AuditRead, OrganisationNotFound>> =>
  mayAt(actor, 'see-audit', organisation) ? ok(await database.asOrganisation(organisation, (tx) => readAudit(tx, organisation, after))) : refuse({ kind: 'organisation-not-found' })
