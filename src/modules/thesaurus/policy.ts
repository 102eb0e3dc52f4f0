import type { Id } from '#kernel'
import { mayAt, type Actor } from '#network'

type Action = 'read' | 'write'

const POLICY = {
  public: { read: 'yes', write: 'no' },
  operator: { read: 'yes', write: 'yes' },
  // By the table of rights: there is one thesaurus, and the secretariat's librarians keep it.
  staff: { read: 'yes', write: 'by-right' },
} as const satisfies Record<Actor['kind'], Record<Action, 'yes' | 'no' | 'by-right'>>

export type NotAllowed = { readonly kind: 'not-allowed' }

/** Who may change the thesaurus; `undefined` for everybody else. There is one, for the whole network. */
export const writerFor = (actor: Actor): { readonly organisation: Id } | undefined => {
  if (actor.kind === 'public') return undefined
  const verdict = POLICY[actor.kind].write
  return verdict === 'yes' || mayAt(actor, 'edit-thesaurus', actor.organisation) ? actor : undefined
}
