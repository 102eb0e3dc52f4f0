/**
 * Which roles may do what: the part of the server's table of rights that the desk shows by. What one may not do is not offered; the server asks its own
 * table all the same, and a test holds this one against it. `secretariat`: at the organisation that keeps the network alone.
 */
export const MAY = {
  'see-invitations': { roles: ['administrator', 'auditor'] },
  invite: { roles: ['administrator'] },
  'change-roles': { roles: ['administrator'] },
  'close-account': { roles: ['administrator'] },
  'describe-organisation': { roles: ['administrator', 'coordinator'] },
  propose: { roles: ['administrator', 'coordinator'] },
  'fetch-recovery': { roles: ['administrator'] },
  'see-roster': { roles: ['administrator', 'coordinator', 'counsellor', 'helpline-consultant', 'data-officer', 'auditor'] },
  'sign-roster': { roles: ['administrator'] },
  'change-roster': { roles: ['administrator'], secretariat: true },
  'invite-founder': { roles: ['administrator'], secretariat: true },
  'see-audit': { roles: ['administrator', 'auditor'] },
} as const satisfies Record<string, { readonly roles: readonly string[]; readonly secretariat?: true }>

export type DeskAction = keyof typeof MAY

/** Every action, in the order in which they are told. */
export const DESK_ACTIONS = Object.keys(MAY) as readonly DeskAction[] // The table's own keys.

type Sitting = { readonly roles: readonly string[]; readonly at: { readonly secretariat: boolean } }

const entryOf = (action: DeskAction): { readonly roles: readonly string[]; readonly secretariat?: true } => MAY[action]

/** Whether whoever sits here is offered this. */
export const may = ({ roles, at }: Sitting, action: DeskAction): boolean => {
  const entry = entryOf(action)
  return roles.some((role) => entry.roles.includes(role)) && (entry.secretariat !== true || at.secretariat)
}

/** What a role may do beyond what everybody may. */
export const actionsOf = (role: string, secretariat: boolean): readonly DeskAction[] =>
  DESK_ACTIONS.filter((action) => may({ roles: [role], at: { secretariat } }, action))
