import type { KeyRequests } from '../keys/requests.ts'

/** What the page may know of whoever works here: ids, words, how things stand. */
export type SessionShown = KeyRequests['session.refresh']['output']

/** Who sits before a desk that is locked: known to the server, without keys. */
export type Locked = { readonly name: string; readonly signInName: string; readonly organisation: string }

/** How things stand between whoever sits here, the server, and the keys. */
export type AccessState =
  /** The server is being asked. */
  | { readonly kind: 'asking' }
  /** The server could not be asked. */
  | { readonly kind: 'unknown'; readonly refusal: { readonly kind: string } }
  /** An empty installation: nobody can sign in yet. */
  | { readonly kind: 'set-up' }
  /** `over`: there was a session, and the server has ended it. `left`: they went by themselves, and whoever comes next begins at the start. */
  | { readonly kind: 'signed-out'; readonly over: boolean; readonly left: boolean }
  | { readonly kind: 'locked'; readonly who: Locked; readonly because: 'start' | 'idle' | 'asked' | 'elsewhere' }
  | { readonly kind: 'open'; readonly session: SessionShown }
