import type { Actor } from '#network'

/** What can be done to a document. Seeing is not here: row-level security shows each actor its own rows. */
export type Action = 'add' | 'publish' | 'withdraw'

/** `own`: on documents of the actor's organisation alone. */
type Verdict = 'no' | 'own'

const POLICY = {
  public: { add: 'no', publish: 'no', withdraw: 'no' },
  operator: { add: 'own', publish: 'own', withdraw: 'own' },
  staff: { add: 'no', publish: 'no', withdraw: 'no' },
} as const satisfies Record<Actor['kind'], Record<Action, Verdict>>

export type NotAllowed = { readonly kind: 'not-allowed' }

/** Who may do this; `undefined` for everybody else. The rows an actor may touch are those of its organisation. */
export const actorFor = (actor: Actor, action: Action): Extract<Actor, { kind: 'operator' }> | undefined =>
  actor.kind === 'operator' && POLICY[actor.kind][action] === 'own' ? actor : undefined
