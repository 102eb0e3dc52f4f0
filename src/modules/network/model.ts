import type { Id } from '#kernel'
import type { Organisation } from './organisation.ts'
import type { StaffRole } from './rights.ts'

/** Who asks. Every use case is told, and its policy decides. */
export type Actor =
  /** Anybody, on the site. */
  | { readonly kind: 'public' }
  /** The person at the server's own command line, who acts for one organisation. */
  | { readonly kind: 'operator'; readonly organisation: Id }
  | StaffActor

/**
 * Somebody who works at an organisation, in a session of theirs. `secretariat`: that organisation keeps the network. `suspended`: the network has suspended
 * it, and its people may do less; left out, it is not.
 */
export type StaffActor = {
  readonly kind: 'staff'
  readonly staff: Id
  readonly account: Id
  readonly session: Id
  readonly organisation: Id
  readonly secretariat: boolean
  readonly suspended?: boolean
  readonly roles: readonly StaffRole[]
}

export const PUBLIC: Actor = { kind: 'public' }

/** One installation of Waystation: its own id, and whether it only demonstrates. */
export type Installation = {
  readonly id: Id
  readonly demonstration: boolean
  readonly secretariat: Organisation
  /** It was made by this very opening, so nothing is in it yet. */
  readonly founded: boolean
}
