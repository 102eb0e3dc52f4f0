import type { Id } from '#kernel'
import { mayAt, RIGHTS, type Actor, type StaffAction, type StaffActor, type StaffRole } from '#network'

/** What can be done with client files; by whom is in the table of rights. */
export type ClientAction = Extract<StaffAction, 'list-clients' | 'wrap-clients' | 'open-clients' | 'write-clients' | 'erase-clients' | 'see-accesses' | 'fetch-recovery'>

/** Those who see every client of their groups also where counsellors see their own only. */
const SEE_ALL: ReadonlySet<StaffRole> = new Set(['administrator', 'coordinator'])

export const mayWithClients = (actor: Actor, action: ClientAction, organisation: Id): actor is StaffActor => mayAt(actor, action, organisation)

/** How far it goes: all of one's groups, or those that are assigned to oneself. */
export const scopeOf = ({ roles }: StaffActor, action: ClientAction, ownOnly: boolean): 'own' | 'all' =>
  !ownOnly || roles.some((role) => SEE_ALL.has(role) && RIGHTS[role][action] === 'own') ? 'all' : 'own'

/**
 * What is done to restricted files by whoever is none of their readers: erased, in one's own groups; recovered from papers, wherever they lie in
 * the organisation, since whoever recovers may be in no group.
 */
export const BEYOND_READERS: Readonly<Partial<Record<ClientAction, 'groups' | 'all'>>> = { 'erase-clients': 'groups', 'fetch-recovery': 'all' }
