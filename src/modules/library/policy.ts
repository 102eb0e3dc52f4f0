import type { Id } from '#kernel'
import { mayAt, type Actor, type StaffAction } from '#network'
import type { PublicationState } from './model.ts'

/** What can be done to a document. Seeing is not here: row-level security shows each actor its own rows. */
export type Action = 'add' | 'publish' | 'withdraw'

/** `own`: on documents of the actor's organisation alone. Another word: who has that right there. */
type Verdict = 'no' | 'own' | StaffAction

const POLICY = {
  public: { add: 'no', publish: 'no', withdraw: 'no' },
  operator: { add: 'own', publish: 'own', withdraw: 'own' },
  staff: { add: 'edit-library', publish: 'publish-library', withdraw: 'publish-library' },
} as const satisfies Record<Actor['kind'], Record<Action, Verdict>>

export type NotAllowed = { readonly kind: 'not-allowed' }

/** What it takes to change a document that stands there: what readers see is changed by whoever may put it before them. */
export const actionOn = (state: PublicationState): Action => (state === 'draft' || state === 'review' ? 'add' : 'publish')

/** Who may do this; `undefined` for everybody else. The rows an actor may touch are those of its organisation. */
export const actorFor = (actor: Actor, action: Action): { readonly organisation: Id } | undefined => {
  if (actor.kind === 'operator') return POLICY.operator[action] === 'own' ? actor : undefined
  return actor.kind === 'staff' && mayAt(actor, POLICY.staff[action], actor.organisation) ? actor : undefined
}
