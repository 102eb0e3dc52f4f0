import { RIGHTS, STAFF_ACTIONS, STAFF_ROLES, WHILE_SUSPENDED, type StaffAction, type StaffRole, type Verdict } from '#network/rights'

/** What the table of rights names: the server's own table, and no copy of it. What one may not do is not offered. */
export type DeskAction = StaffAction

type Sitting = { readonly roles: readonly string[]; readonly at: { readonly secretariat: boolean; readonly suspended?: boolean } }

const isRole = (word: string): word is StaffRole => STAFF_ROLES.some((role) => role === word)

/** Whether somebody who works there may do this, at their own organisation or anywhere. */
const holds = (verdict: Verdict, secretariat: boolean): boolean => verdict === 'yes' || verdict === 'own' || (verdict === 'secretariat' && secretariat)

/** Whether whoever sits here is offered this; at an organisation that is suspended less is. */
export const may = ({ roles, at }: Sitting, action: DeskAction): boolean =>
  (at.suspended !== true || WHILE_SUSPENDED[action]) && roles.some((role) => isRole(role) && holds(RIGHTS[role][action], at.secretariat))

/** What every role may do: it need not be told of each. */
const OF_ALL: ReadonlySet<StaffAction> = new Set(STAFF_ACTIONS.filter((action) => STAFF_ROLES.every((role) => RIGHTS[role][action] !== 'no')))

/** What a role may do beyond what everybody may, in the order of the table. */
export const actionsOf = (role: string, secretariat: boolean): readonly DeskAction[] =>
  STAFF_ACTIONS.filter((action) => !OF_ALL.has(action) && may({ roles: [role], at: { secretariat } }, action))
