import type { Id } from '#kernel'
import type { Actor, StaffActor } from './model.ts'
import { RIGHTS, WHILE_SUSPENDED, type StaffAction, type Verdict } from './rights.ts'

/** What can be done to the directory of the network. */
type Action = 'read' | 'import'

const POLICY = {
  public: { read: 'yes', import: 'no' },
  operator: { read: 'yes', import: 'secretariat' },
  staff: { read: 'yes', import: 'no' },
} as const satisfies Record<Actor['kind'], Record<Action, Verdict>>

export type NotAllowed = { readonly kind: 'not-allowed' }

/** Whether the actor may say who the organisations of the network are. */
export const mayImport = (actor: Actor, secretariat: Id): boolean =>
  actor.kind === 'operator' && POLICY[actor.kind].import === 'secretariat' && actor.organisation === secretariat

const verdictsOf = (actor: StaffActor, action: StaffAction): readonly Verdict[] => (isClosedTo(actor, action) ? [] : actor.roles.map((role) => RIGHTS[role][action]))

const isClosedTo = ({ suspended = false }: StaffActor, action: StaffAction): boolean => suspended && !WHILE_SUSPENDED[action]

/** Whether it is the suspension of their organisation, and nothing else, that keeps the actor from this everywhere. */
export const isSuspendedFrom = (actor: StaffActor, action: StaffAction): boolean => isClosedTo(actor, action) && mayAnywhere({ ...actor, suspended: false }, action)

/** Whether there is any organisation where the actor may do this. Whoever may nowhere need not be told whether a thing is there. */
export const mayAnywhere = (actor: Actor, action: StaffAction): actor is StaffActor =>
  actor.kind === 'staff' && verdictsOf(actor, action).some((verdict) => verdict === 'yes' || verdict === 'own' || (verdict === 'secretariat' && actor.secretariat))

/** Whether the actor may do this at that organisation. Nobody but staff may. */
export const mayAt = (actor: Actor, action: StaffAction, organisation: Id): actor is StaffActor =>
  actor.kind === 'staff' &&
  verdictsOf(actor, action).some((verdict) => verdict === 'yes' || (verdict === 'own' && actor.organisation === organisation) || (verdict === 'secretariat' && actor.secretariat))
