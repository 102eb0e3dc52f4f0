import { expect, test } from 'vitest'
import { RIGHTS, STAFF_ROLES } from '#network'
import { ROLES } from './known-roles.ts'
import { actionsOf, DESK_ACTIONS, may } from './may.ts'

test('the desk offers exactly what the server allows, role by role', () => {
  for (const role of STAFF_ROLES) {
    for (const action of DESK_ACTIONS) {
      const verdict = RIGHTS[role][action]
      expect([role, action, may({ roles: [role], at: { secretariat: false } }, action)]).toEqual([role, action, verdict === 'yes' || verdict === 'own'])
      expect([role, action, may({ roles: [role], at: { secretariat: true } }, action)]).toEqual([role, action, verdict !== 'no'])
    }
  }
})

test('whoever has several roles may do what any of them may; whoever has none, nothing', () => {
  expect(may({ roles: ['counsellor', 'auditor'], at: { secretariat: false } }, 'see-audit')).toBe(true)
  expect(DESK_ACTIONS.filter((action) => may({ roles: [], at: { secretariat: true } }, action))).toEqual([])
  expect(actionsOf('librarian', true)).toEqual([])
})

test('the desk knows every role, in the server’s order', () => {
  expect(ROLES).toEqual(STAFF_ROLES)
})
