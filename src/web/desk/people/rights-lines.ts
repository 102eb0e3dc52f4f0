import { RIGHTS, STAFF_ACTIONS, STAFF_ROLES, WHILE_SUSPENDED, type StaffAction, type StaffRole, type Verdict } from '#network/rights'

/** One line of the table: what, who may do it at which places, and whether that stays while their organisation is suspended. */
export type RightsLine = { readonly action: StaffAction; readonly who: readonly { readonly where: Exclude<Verdict, 'no'>; readonly roles: readonly StaffRole[] }[]; readonly stays: boolean }

const PLACES = ['yes', 'own', 'secretariat'] as const satisfies readonly Verdict[]

/** The table of rights, action by action. `role`: only what that one may do. */
export const rightsLines = (role?: StaffRole): readonly RightsLine[] =>
  STAFF_ACTIONS.filter((action) => role === undefined || RIGHTS[role][action] !== 'no').map((action) => ({
    action,
    who: PLACES.map((where) => ({ where, roles: STAFF_ROLES.filter((one) => RIGHTS[one][action] === where) })).filter(({ roles }) => roles.length > 0),
    stays: WHILE_SUSPENDED[action],
  }))
