import type { Actor } from '#network'

type Action = 'read' | 'write'

const POLICY = {
  public: { read: 'yes', write: 'no' },
  operator: { read: 'yes', write: 'yes' },
  staff: { read: 'yes', write: 'no' },
} as const satisfies Record<Actor['kind'], Record<Action, 'yes' | 'no'>>

export type NotAllowed = { readonly kind: 'not-allowed' }

/** Who may change the thesaurus; `undefined` for everybody else. There is one, for the whole network. */
export const writerFor = (actor: Actor): Extract<Actor, { kind: 'operator' }> | undefined =>
  actor.kind === 'operator' && POLICY[actor.kind].write === 'yes' ? actor : undefined
