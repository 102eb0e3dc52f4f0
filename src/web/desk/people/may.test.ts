import { expect, test } from 'vitest'
import { RIGHTS, STAFF_ACTIONS, STAFF_ROLES, WHILE_SUSPENDED } from '#network/rights'
import { ROLES } from './known-roles.ts'
import { actionsOf, may } from './may.ts'

test('the desk offers exactly what the server allows, role by role', () => {
  for (const role of STAFF_ROLES) {
    for (const action of STAFF_ACTIONS) {
      const verdict = RIGHTS[role][action]
      expect([role, action, may({ roles: [role], at: { secretariat: false } }, action)]).toEqual([role, action, verdict === 'yes' || verdict === 'own'])
      expect([role, action, may({ roles: [role], at: { secretariat: true } }, action)]).toEqual([role, action, verdict !== 'no'])
      expect([role, action, may({ roles: [role], at: { secretariat: true, suspended: true } }, action)]).toEqual([role, action, verdict !== 'no' && WHILE_SUSPENDED[action]])
    }
  }
})

test('whoever has several roles may do what any of them may; whoever has none, or one that nobody knows, nothing', () => {
  expect(may({ roles: ['counsellor', 'auditor'], at: { secretariat: false } }, 'see-audit')).toBe(true)
  expect(STAFF_ACTIONS.filter((action) => may({ roles: [], at: { secretariat: true } }, action) || may({ roles: ['toString'], at: { secretariat: true } }, action))).toEqual([])
})

test('of a role that is told what goes beyond everybody', () => {
  expect(actionsOf('auditor', true)).toEqual(['see-invitations', 'see-roster', 'see-audit'])
  expect(actionsOf('data-officer', false)).toEqual(['see-roster'])
})

test('the desk knows every role, in the server’s order', () => {
  expect(ROLES).toEqual(STAFF_ROLES)
})
