import type { Actor } from '#network'

type Action = 'read' | 'write'

const POLICY = {
  public: { read: 'yes', write: 'no' },
  operator: { read: 'yes', write: 'yes' },
  staff: { read: 'yes', write: 'no' },
} as const satisfies Record<Actor['kind'], Record<Action, 'yes' | 'no'>>

export type NotAllowed = { readonly kind: 'not-allowed' }

/** Whether the actor may change the help sheets. There is one set, for the whole installation. */
export const mayWrite = (actor: Actor): boolean => POLICY[actor.kind].write === 'yes'
