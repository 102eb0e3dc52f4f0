import type { Actor } from '#network'

type Action = 'read-current' | 'read-all' | 'write'

const POLICY = {
  public: { 'read-current': 'yes', 'read-all': 'no', write: 'no' },
  operator: { 'read-current': 'yes', 'read-all': 'own', write: 'own' },
  staff: { 'read-current': 'yes', 'read-all': 'no', write: 'no' },
} as const satisfies Record<Actor['kind'], Record<Action, 'yes' | 'no' | 'own'>>

export type NotAllowed = { readonly kind: 'not-allowed' }

/** Whoever may write entries, for their own organisation; `undefined` for everybody else. */
export const writerFor = (actor: Actor): Extract<Actor, { kind: 'operator' }> | undefined =>
  actor.kind === 'operator' && POLICY[actor.kind].write === 'own' ? actor : undefined
