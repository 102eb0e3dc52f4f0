import { ok, refuse, type Id, type Result } from '#kernel'
import { appendAudit } from '#audit'
import type { AccountsDeps } from '../accounts-deps.ts'
import type { OrganisationNotFound } from '../find-organisation.ts'
import type { Actor, StaffActor } from '../model.ts'
import { mayAt } from '../policy.ts'
import { readOlderKeys, readRecoveryWraps, readWraps, type OlderKey, type Wrap } from './epoch-store.ts'

/** The newest wrap of each group, and every older key under the one after it. */
export type Epochs = { readonly wraps: readonly Wrap[]; readonly older: readonly OlderKey[] }

const groupsOf = (wraps: readonly Wrap[]): readonly Id[] => wraps.map(({ group }) => group)

/** What was wrapped to oneself. What was wrapped to a group that one has left is gone. */
export const readOwnEpochs = ({ database }: AccountsDeps, { organisation, staff }: StaffActor): Promise<Epochs> =>
  database.asOrganisation(organisation, async (tx) => {
    const wraps = await readWraps(tx, organisation, staff)
    return { wraps, older: await readOlderKeys(tx, organisation, groupsOf(wraps)) }
  })

/** What was wrapped to the recovery identity, for whoever has two of its papers. Every fetch is in the audit chain. */
export const fetchRecovery = async ({ database, clock }: AccountsDeps, actor: Actor, { organisation }: { readonly organisation: Id }): Promise<Result<Epochs, OrganisationNotFound>> => {
  if (!mayAt(actor, 'fetch-recovery', organisation)) return refuse({ kind: 'organisation-not-found' })
  return await database.asOrganisation(organisation, async (tx) => {
    const wraps = await readRecoveryWraps(tx, organisation)
    const older = await readOlderKeys(tx, organisation, groupsOf(wraps))
    await appendAudit(tx, organisation, { at: clock.now(), by: actor.staff, did: 'recovery.fetched', about: groupsOf(wraps) })
    return ok({ wraps, older })
  })
}
