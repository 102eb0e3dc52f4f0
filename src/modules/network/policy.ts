import type { Id } from '#kernel'
import type { Actor } from './model.ts'

/** What can be done to the directory of the network. */
type Action = 'read' | 'import'

/** `secretariat`: whoever acts for the secretariat, and nobody else. */
type Verdict = 'yes' | 'no' | 'secretariat'

const POLICY = {
  public: { read: 'yes', import: 'no' },
  operator: { read: 'yes', import: 'secretariat' },
} as const satisfies Record<Actor['kind'], Record<Action, Verdict>>

export type NotAllowed = { readonly kind: 'not-allowed' }

/** Whether the actor may say who the organisations of the network are. */
export const mayImport = (actor: Actor, secretariat: Id): boolean =>
  actor.kind === 'operator' && POLICY[actor.kind].import === 'secretariat' && actor.organisation === secretariat
