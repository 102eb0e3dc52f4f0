import type { Role } from '#vault/envelope'

/** Every role, in the order of the table. The vault's own list would bring its reader of logs into the page. */
export const ROLES = ['administrator', 'coordinator', 'counsellor', 'helpline-consultant', 'data-officer', 'librarian', 'editor', 'auditor'] as const satisfies readonly Role[]

/** Of these words those that are roles, in the order of the table. */
export const knownRoles = (roles: readonly string[]): readonly Role[] => ROLES.filter((role) => roles.includes(role))
