import { expect, test } from 'vitest'
import { listPeople, type InvitationOnServer, type StaffOnServer, type LogShown } from './list-people.ts'

const aPerson = (id: string, more: Partial<StaffOnServer> = {}): StaffOnServer => ({ id, name: id, signInName: id, roles: ['counsellor'], joinedAt: '2026-11-01T10:00:00.000Z', ...more })
const anInvitation = (id: string, state: string): InvitationOnServer => ({ id, name: id, signInName: id, roles: ['counsellor'], state, expiresAt: '2026-11-30T23:59:59.999Z' })
const member = (staff: string, standing: 'active' | 'left' | 'office-closed' = 'active') => ({ staff, role: 'counsellor' as const, standing, fingerprint: '12345 67890' })
const aLog = (...members: LogShown['members']): LogShown => ({ members, invitations: [] })

const standings = (...asked: Parameters<typeof listPeople>): readonly string[] => listPeople(...asked).map(({ name, standing }) => `${name} ${standing}`)
const order = (one: string, other: string): number => one.localeCompare(other)

test('whoever waits for something comes first, then by name', () => {
  const staff = [aPerson('vera'), aPerson('anna'), aPerson('boris', { leftAt: '2026-11-05T10:00:00.000Z' }), aPerson('zoya')]
  expect(standings(staff, [anInvitation('daria', 'open')], aLog(member('vera'), member('anna'), member('boris', 'left')), order)).toEqual(['zoya to-check', 'daria invited', 'anna active', 'vera active', 'boris left'])
})

test('somebody whom the server calls a colleague and the log calls gone is gone', () => {
  expect(standings([aPerson('anna'), aPerson('vera')], [], aLog(member('anna', 'left'), member('vera', 'office-closed')), order)).toEqual(['anna left', 'vera office-closed'])
})

test('somebody whose account was closed in an emergency waits for the log to follow', () => {
  const leftAt = '2026-11-05T10:00:00.000Z'
  expect(standings([aPerson('anna'), aPerson('vera', { leftAt }), aPerson('zoya', { leftAt })], [], aLog(member('anna'), member('vera')), order)).toEqual(['vera shut-out', 'anna active', 'zoya left'])
})

test('somebody whom the server has added by itself is nobody yet: they are to be checked', () => {
  expect(standings([aPerson('mallory')], [], aLog(member('anna')), order)).toEqual(['mallory to-check'])
})

test('invitations that were used or taken back are not listed; those that ran out are', () => {
  expect(standings([], ['open', 'used', 'revoked', 'expired', 'exhausted'].map((state) => anInvitation(state, state)), aLog(), order)).toEqual(['open invited', 'exhausted invitation-over', 'expired invitation-over'])
})

test('before the founding nobody is more than the server says', () => {
  expect(standings([aPerson('anna')], [], undefined, order)).toEqual(['anna unfounded'])
})
