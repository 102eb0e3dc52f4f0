import type { Id } from '#kernel'
import { mayAt, RIGHTS, type Actor, type StaffAction, type StaffActor, type StaffRole } from '#network'

/** What can be done with client files; by whom is in the table of rights. */
export type ClientAction = Extract<StaffAction, 'list-clients' | 'wrap-clients' | 'open-clients' | 'write-clients' | 'erase-clients'>

/** Those who see every client of their groups also where counsellors see their own only. */
const SEE_ALL: ReadonlySet<StaffRole> = new Set(['administrator', 'coordinator'])

export const mayWithClients = (actor: Actor, action: ClientAction, organisation: Id): actor is StaffActor => mayAt(actor, action, organisation)

/** How far it goes: all of one's groups, or those that are assigned to oneself. */
export const scopeOf = ({ roles }: StaffActor, action: ClientAction, ownOnly: boolean): 'own' | 'all' =>
  !ownOnly || roles.some((role) => SEE_ALL.has(role) && RIGHTS[role][action] === 'own') ? 'all' : 'own'
