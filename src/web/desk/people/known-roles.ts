import { ROLES, type Role } from '#vault/envelope'

/** Of these words those that are roles, in the order of the table. */
export const knownRoles = (roles: readonly string[]): readonly Role[] => ROLES.filter((role) => roles.includes(role))
