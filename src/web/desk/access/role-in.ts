/** A role in words; one that this version does not know stands as it is. */
export const roleIn = (roles: Readonly<Record<string, string>>, role: string): string => (Object.hasOwn(roles, role) ? (roles[role] ?? role) : role)
