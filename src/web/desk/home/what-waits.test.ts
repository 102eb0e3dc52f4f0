import { expect, test } from 'vitest'
import type { SessionShown } from '../access/access-state.ts'
import { whatWaits, type Standing } from './what-waits.ts'

const SESSION: SessionShown = {
  organisation: 'o', staff: 'anna', name: 'Anna', signInName: 'anna', roles: ['administrator'], at: { slug: 'heron', name: 'Heron House', secretariat: false, suspended: false },
  standing: 'member', administrator: true, spoken: undefined, entries: 1, hasRecovery: true, groups: [],
}

const person = (id: string, joinedAt: string, roles = ['administrator']) => ({ id, name: id, signInName: id, roles, joinedAt })

const STAFF = [person('anna', '2026-01-01'), person('boris', '2026-01-02')]

const standing = (said: Partial<Omit<Standing, 'session'>> = {}, session: Partial<SessionShown> = {}): Standing => ({
  session: { ...SESSION, ...session }, staff: STAFF, invitations: [], proposals: [], joiners: [], members: ['anna', 'boris'], editions: 0, roster: undefined, proposes: true, now: new Date('2026-02-01T12:00:00Z'), ...said,
})

const kinds = (of: Standing) => whatWaits(of).map(({ kind }) => kind)

test('nothing waits where all is done', () => expect(kinds(standing())).toEqual([]))

test('a founding waits at the step where it is', () => {
  const unfounded = { standing: 'unfounded', administrator: false, hasRecovery: false } as const
  const invitation = { id: 'i', name: 'Boris', signInName: 'boris', state: 'open', expiresAt: '2026-02-08T00:00:00Z' }
  expect(kinds(standing({ staff: STAFF.slice(0, 1) }, unfounded))).toEqual(['founding-invite'])
  expect(kinds(standing({ staff: STAFF.slice(0, 1), invitations: [{ ...invitation, state: 'revoked' }] }, unfounded))).toEqual(['founding-invite'])
  expect(whatWaits(standing({ staff: STAFF.slice(0, 1), invitations: [invitation] }, unfounded))).toMatchObject([{ kind: 'founding-join', names: ['Boris'], to: '/founding' }])
  expect(kinds(standing({}, unfounded))).toEqual(['founding-go-on'])
})

test('whoever is not in the log yet waits for others', () => expect(whatWaits(standing({}, { standing: 'waiting', administrator: false }))).toMatchObject([{ kind: 'let-in', to: undefined }]))

test('recovery papers wait to be made, for the other signature, or for mine', () => {
  const proposal = { id: 'p', kind: 'recovery-changed' }
  expect(kinds(standing({}, { hasRecovery: false }))).toEqual(['recovery-make'])
  expect(kinds(standing({ proposals: [{ ...proposal, by: 'anna' }] }, { hasRecovery: false }))).toEqual(['recovery-waits'])
  expect(whatWaits(standing({ proposals: [{ ...proposal, by: 'boris' }] }, { hasRecovery: false }))).toMatchObject([{ kind: 'recovery-sign', names: ['boris'], to: '/recovery' }])
  // Papers that take the place of others are signed among the keys: the page of first papers says that all is done.
  expect(whatWaits(standing({ proposals: [{ ...proposal, by: 'boris' }] }, { hasRecovery: true }))).toMatchObject([{ kind: 'recovery-sign', to: '/keys' }])
})

test('joiners, groups that are due, invitations that end, editions of the roster; and no more than the groups for whoever administers nothing', () => {
  const group = { group: 'g', members: ['anna'], epoch: 1, due: true, heir: undefined, mine: true, shut: undefined }
  const all = {
    joiners: [{ id: 'j', name: 'Vera' }], editions: 1,
    invitations: [{ id: 'i', name: 'Wim', signInName: 'wim', state: 'open', expiresAt: '2026-02-02T00:00:00Z' }, { id: 'k', name: 'Late', signInName: 'late', state: 'open', expiresAt: '2026-02-08T00:00:00Z' }],
  }
  expect(kinds(standing(all, { groups: [group] }))).toEqual(['joiner', 'groups-due', 'invitation-ends', 'roster-edition'])
  expect(kinds(standing(all, { groups: [group], administrator: false, roles: ['counsellor'] }))).toEqual(['groups-due'])
})

test('an edition that is newer than the pinned one waits to be heard, until somebody has', () => {
  const roster = { edition: 2, pinned: 1 }
  expect(whatWaits(standing({ roster }))).toMatchObject([{ kind: 'roster-hear', to: '/roster' }])
  expect(kinds(standing({ roster: { edition: 2, pinned: 2 } }))).toEqual([])
  expect(kinds(standing({ roster, proposals: [{ id: 'p', kind: 'roster-pinned', by: 'boris' }] }))).toEqual(['roster-sign'])
  expect(kinds(standing({ roster, proposals: [{ id: 'p', kind: 'roster-pinned', by: 'anna' }] }))).toEqual([])
  const coordinator = { administrator: false, roles: ['coordinator'] }
  expect([kinds(standing({ roster }, coordinator)), kinds(standing({ roster, proposes: false }, coordinator))]).toEqual([['roster-hear'], []])
})

test('an account that was closed in an emergency waits for the log, before anything else', () => {
  const staff = [...STAFF, { ...person('vera', '2026-01-03'), leftAt: '2026-01-20' }]
  expect(whatWaits(standing({ staff, members: ['anna', 'boris', 'vera'], joiners: [{ id: 'j', name: 'Wim' }] }))).toMatchObject([{ kind: 'shut-out', names: ['vera'], to: '/people' }, { kind: 'joiner' }])
  expect(kinds(standing({ staff, members: ['anna', 'boris'] }))).toEqual([])
})
