import type { Actor } from '#network'

type Action = 'read' | 'write'

const POLICY = {
  public: { read: 'yes', write: 'no' },
  operator: { read: 'yes', write: 'yes' },
  staff: { read: 'yes', write: 'no' },
} as const satisfies Record<Actor['kind'], Record<Action, 'yes' | 'no'>>

export type NotAllowed = { readonly kind: 'not-allowed' }

/** Whoever may change the help sheets; `undefined` for everybody else. There is one set, for the whole installation. */
export const writerFor = (actor: Actor): Extract<Actor, { kind: 'operator' }> | undefined =>
  actor.kind === 'operator' && POLICY[actor.kind].write === 'yes' ? actor : undefined
