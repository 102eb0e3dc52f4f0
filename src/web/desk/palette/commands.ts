import type { SessionShown } from '../access/access-state.ts'
import { may } from '../people/may.ts'

/** Something that the palette does, beside leading to a place. `to`: where it leads; `make`: something is made there; `find`: somebody is looked for. */
export type Command =
  | { readonly id: 'invite' | 'makeGroup' | 'newPapers' | 'assembly'; readonly to: '/people' | '/groups' | '/keys' | '/assembly'; readonly make?: true }
  | { readonly id: 'findClient'; readonly to: '/clients'; readonly find: true }
  | { readonly id: 'lock' | 'signOut' }

/** What whoever sits here may do from anywhere. */
export const commandsFor = (session: SessionShown): readonly Command[] => [
  ...(session.standing === 'member' && may(session, 'open-clients') ? [{ id: 'findClient', to: '/clients', find: true } as const] : []),
  ...(session.administrator && may(session, 'invite') ? [{ id: 'invite', to: '/people', make: true } as const] : []),
  ...(session.administrator ? [{ id: 'makeGroup', to: '/groups', make: true } as const] : []),
  ...(session.administrator && may(session, 'fetch-recovery') ? [{ id: 'newPapers', to: '/keys' } as const] : []),
  ...(session.administrator && may(session, 'sign-roster') ? [{ id: 'assembly', to: '/assembly' } as const] : []),
  { id: 'lock' },
  { id: 'signOut' },
]
