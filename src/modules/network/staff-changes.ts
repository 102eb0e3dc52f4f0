import { ok, refuse, type Id, type Result } from '#kernel'
import type { Transaction } from '#platform/database'
import type { AccountsDeps } from './accounts-deps.ts'
import { appendAudit } from '#audit'
import type { OrganisationNotFound } from './find-organisation.ts'
import type { LogWantsEntry, PersonNotFound } from './invite.ts'
import { endMembership, type LastAdministrator } from './join.ts'
import { isFounded } from './log/log-store.ts'
import type { Actor, StaffActor } from './model.ts'
import { mayAt } from './policy.ts'
import { presentStaff } from './present-staff.ts'
import type { StaffAction, StaffRole } from './rights.ts'
import type { StaffMember } from './staff.ts'
import { readStaff, writeRoles, type StaffRow } from './staff-store.ts'

type OnePerson = { readonly organisation: Id; readonly person: Id }

/** Everybody of an organisation, those who left too. */
export const listStaff = async ({ database }: AccountsDeps, actor: Actor, { organisation }: { readonly organisation: Id }): Promise<Result<readonly StaffMember[], OrganisationNotFound>> => {
  if (!mayAt(actor, 'see-staff', organisation)) return refuse({ kind: 'organisation-not-found' })
  return await database.asOrganisation(actor.organisation, async (tx) => ok((await readStaff(tx, organisation)).map(presentStaff)))
}

/** Gives a person these roles and no others, as long as there is no log; afterwards a `role-changed` in it does, with a signature. */
export const changeRoles = async (
  { database }: AccountsDeps,
  actor: Actor,
  { organisation, person, roles }: OnePerson & { readonly roles: readonly StaffRole[] },
): Promise<Result<undefined, PersonNotFound | LastAdministrator | LogWantsEntry>> => {
  if (!mayAt(actor, 'change-roles', organisation)) return refuse({ kind: 'person-not-found' })
  return await database.asOrganisation(actor.organisation, async (tx) => {
    const found = await personAmong(tx, actor, 'change-roles', { organisation, person })
    if (found === undefined) return refuse({ kind: 'person-not-found' })
    if (await isFounded(tx, organisation)) return refuse({ kind: 'log-wants-entry' })
    if (!roles.includes('administrator') && found.lastAdministrator) return refuse({ kind: 'last-administrator' })
    await writeRoles(tx, person, roles)
    return ok(undefined)
  })
}

/**
 * Ends a membership: somebody else's, by right, or one's own. The name stays for the audit; sessions end at once. In an emergency this comes before
 * the log's `staff-left`: that takes the keys' side of it, as soon as an administrator is at a desk.
 */
export const closeAccountOf = async ({ database, clock }: AccountsDeps, actor: Actor, { organisation, person }: OnePerson): Promise<Result<undefined, PersonNotFound | LastAdministrator>> => {
  const action = actor.kind === 'staff' && actor.staff === person && actor.organisation === organisation ? 'own-account' : 'close-account'
  if (!mayAt(actor, action, organisation)) return refuse({ kind: 'person-not-found' })
  return await database.asDoorkeeper(async (tx) => {
    const found = await personAmong(tx, actor, action, { organisation, person })
    if (found === undefined) return refuse({ kind: 'person-not-found' })
    if (found.lastAdministrator) return refuse({ kind: 'last-administrator' })
    await endMembership(tx, found.row, clock.now())
    await appendAudit(tx, organisation, { at: clock.now(), by: actor.staff, did: 'account.closed', about: [person] })
    return ok(undefined)
  })
}

/** The person, with everybody of the organisation held as they are. Of two who remove each other, the second has left by then and finds nobody. */
const personAmong = async (tx: Transaction, actor: StaffActor, action: StaffAction, { organisation, person }: OnePerson): Promise<{ readonly row: StaffRow; readonly lastAdministrator: boolean } | undefined> => {
  const here = (await readStaff(tx, organisation, true)).filter(({ left_at }) => left_at === null)
  const row = here.find(({ id }) => id === person)
  // Their rights may have changed since the request came.
  const asking = here.find(({ id }) => id === actor.staff)
  if (row === undefined || asking === undefined || !mayAt({ ...actor, roles: asking.roles }, action, organisation)) return undefined
  const administrators = here.filter(({ roles }) => roles.includes('administrator'))
  return { row, lastAdministrator: administrators.length === 1 && administrators[0]?.id === person }
}
