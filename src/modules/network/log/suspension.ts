import type { EntryBody, EntryKind } from '#vault/envelope'
import type { Commit } from './commit.ts'

/** Of a suspended organisation: it may end access and renew keys, and lets nobody in. A leaver must not keep their keys because of it. */
const WHILE_SUSPENDED = {
  founding: false,
  'recovery-changed': true,
  'invitation-made': false,
  'invitation-revoked': true,
  'staff-joined': false,
  'role-changed': false,
  'staff-left': true,
  'group-made': false,
  'member-added': false,
  'member-removed': true,
  'epoch-opened': true,
  'roster-pinned': true,
  'office-closed': true,
} as const satisfies Record<EntryKind, boolean>

export const mayWhileSuspended = (bodies: readonly EntryBody[], { admissions }: Pick<Commit, 'admissions'>): boolean =>
  admissions.length === 0 && bodies.every(({ kind }) => WHILE_SUSPENDED[kind])
