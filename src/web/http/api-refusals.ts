import type { Refusal, Result } from '#kernel'
import type { beginSetUp, changeRoles, changeRosterEntry, closeAccountOf, endOwnSession, invite, join, listInvitations, listRoster, listStaff, openInvitation, readOwnAccount, revokeInvitation, setUp } from '#network'
import type { CodeRefused, PasskeyRefused, SignInAgain, SignInRefused, TooManyAttempts } from '#platform/authentication'

/** The refusals of a use case. */
type RefusalsOf<U extends (...input: never[]) => Promise<Result<unknown, Refusal>>> = Extract<Awaited<ReturnType<U>>, { ok: false }>['refusal']

/** What the door itself refuses, before any use case is asked. */
export type DoorRefusal =
  /** A page of somewhere else asks for a change. */
  | { readonly kind: 'foreign-origin' }
  | { readonly kind: 'not-signed-in' }
  /** By no role of theirs, wherever the thing may be. */
  | { readonly kind: 'not-allowed' }
  /** There is nothing of that shape. */
  | { readonly kind: 'page-unknown' }
  /** `fields`: which parts of the body are wrong; none when it is no JSON. */
  | { readonly kind: 'body-not-understood'; readonly fields: readonly string[] }

/** All that a route of the API may be refused. A use case that routes call is added here once, with all its refusals. */
export type ApiRefusal =
  | DoorRefusal
  | SignInRefused
  | CodeRefused
  | SignInAgain
  | TooManyAttempts
  | PasskeyRefused
  | RefusalsOf<typeof beginSetUp>
  | RefusalsOf<typeof setUp>
  | RefusalsOf<typeof openInvitation>
  | RefusalsOf<typeof join>
  | RefusalsOf<typeof invite>
  | RefusalsOf<typeof listInvitations>
  | RefusalsOf<typeof revokeInvitation>
  | RefusalsOf<typeof listStaff>
  | RefusalsOf<typeof changeRoles>
  | RefusalsOf<typeof closeAccountOf>
  | RefusalsOf<typeof readOwnAccount>
  | RefusalsOf<typeof endOwnSession>
  | RefusalsOf<typeof listRoster>
  | RefusalsOf<typeof changeRosterEntry>

/** The status of each (RFC 9110, section 15). A kind left out does not compile. What is another's is 404, as what is not there. */
export const STATUS_OF_API_REFUSAL = {
  'foreign-origin': 403,
  'not-signed-in': 401,
  'not-allowed': 403,
  'page-unknown': 404,
  'body-not-understood': 400,
  'sign-in-refused': 403,
  'code-refused': 403,
  'sign-in-again': 403,
  'too-many-attempts': 429,
  'passkey-refused': 403,
  'set-up-token-wrong': 403,
  'already-set-up': 409,
  'invitation-not-found': 404,
  'invitation-over': 410,
  'invitation-repeated': 409,
  'sign-in-name-taken': 409,
  'staff-id-taken': 409,
  'person-not-found': 404,
  'organisation-not-found': 404,
  'session-not-found': 404,
  'last-administrator': 409,
} as const satisfies Record<ApiRefusal['kind'], 400 | 401 | 403 | 404 | 409 | 410 | 429>
