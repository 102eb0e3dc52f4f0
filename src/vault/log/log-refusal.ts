/**
 * Why an entry is not believed.
 * `stale-head`: it does not follow the entry before. `missing-signature`, `bad-signature`, `not-allowed`: who signed.
 * The rest: what it says does not go with what stands before it.
 */
export type LogFault =
  | 'not-an-entry'
  | 'wrong-organisation'
  | 'stale-head'
  | 'missing-signature'
  | 'bad-signature'
  | 'not-allowed'
  | 'founded-already'
  | 'not-a-founding'
  | 'unknown-staff'
  | 'known-staff'
  | 'unknown-group'
  | 'known-group'
  | 'unknown-invitation'
  | 'known-invitation'
  | 'wrong-role'
  | 'invitation-over'
  | 'last-administrator'
  | 'not-a-member'
  | 'a-member-already'
  | 'group-closed'
  | 'wrong-epoch'
  | 'wrong-readers'
  | 'wrong-recovery'
  | 'old-roster'

/** `entry`: its number, from 0. */
export type LogRefusal = { readonly kind: 'log-refused'; readonly entry: number; readonly because: LogFault }
