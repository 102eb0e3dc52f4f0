import { expect, test } from 'vitest'
import type { SessionShown } from '../access/access-state.ts'
import { commandsFor } from './commands.ts'

const aSession = (roles: readonly string[], administrator: boolean): SessionShown => ({
  organisation: 'o', staff: 's', name: 'Anna', signInName: 'anna', roles, at: { slug: 'heron', name: 'Heron House', secretariat: false, suspended: false },
  standing: 'member', administrator, spoken: undefined, entries: 1, hasRecovery: true, groups: [],
})

test('an administrator is offered what administrators do, a counsellor is not', () => {
  expect(commandsFor(aSession(['administrator'], true)).map(({ id }) => id)).toEqual(['invite', 'makeGroup', 'newPapers', 'assembly', 'lock', 'signOut'])
  expect(commandsFor(aSession(['counsellor'], false)).map(({ id }) => id)).toEqual(['findClient', 'lock', 'signOut'])
})

test('whom only the server calls an administrator is offered nothing that wants a signature', () => {
  expect(commandsFor(aSession(['administrator'], false)).map(({ id }) => id)).toEqual(['lock', 'signOut'])
})
