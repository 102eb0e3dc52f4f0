import { expect, test } from 'vitest'
import type { Id } from '#kernel'
import { auditLines, matching } from './audit-lines.ts'

// Ids of a story; the table shows them and looks no closer.
const entry = (by: string, did: string, ...about: readonly string[]) => ({ at: '2026-11-22T10:15:00Z', by: by as Id, did, about: [...about] })
const words = { name: (id: string) => id.toUpperCase(), deed: (did: string) => did.replace('log.', ''), list: (items: readonly string[]) => items.join(', '), unreadable: 'cannot be read' }

test('the newest comes first, and each keeps its place in the chain', () => {
  expect(auditLines([entry('anna', 'session.opened'), entry('boris', 'log.staff-left', 'vera')], words)).toEqual([
    { number: 2, at: '2026-11-22T10:15:00Z', who: 'BORIS', did: 'staff-left', about: 'VERA' },
    { number: 1, at: '2026-11-22T10:15:00Z', who: 'ANNA', did: 'session.opened', about: '' },
  ])
})

test('an entry that cannot be read has its place too', () => {
  expect(auditLines([undefined], words)).toEqual([{ number: 1, at: undefined, who: '', did: 'cannot be read', about: '' }])
})

test('of many things three are named', () => {
  expect(auditLines([entry('anna', 'proposal.withdrawn', 'a', 'b', 'c', 'd', 'e')], words)[0]?.about).toBe('A, B, C, +2')
})

test('a group that was made is called by its members, each of them once', () => {
  const about = auditLines([entry('anna', 'log.group-made', 'group', 'vesna', 'biljana'), entry('anna', 'log.member-added', 'group', 'vera')], words).map((line) => line.about)
  expect(about).toEqual(['GROUP, VERA', 'VESNA, BILJANA'])
})

test('every word that is typed must stand somewhere in the line', () => {
  const lines = auditLines([entry('anna', 'session.opened'), entry('boris', 'log.staff-left', 'anna')], words)
  const found = (typed: string): readonly number[] => matching(lines, typed, () => '22 November 2026').map(({ number }) => number)
  expect([found(''), found('anna'), found('Boris LEFT'), found('22 november'), found('anna zoya')]).toEqual([[2, 1], [2, 1], [2], [2, 1], []])
})
