import { expect, test } from 'vitest'
import type { Answers } from '#clients'
import { isId, type Id } from '#kernel'
import type { ClientShown, RecordShown } from '../register.ts'
import { waitsOfClients } from './waits-of-clients.ts'

const anId = (number: number): Id => {
  const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
  if (!isId(id)) throw new Error(`${id} is no id`)
  return id
}
const aClient = (client: number, mine: boolean): ClientShown => ({ client: anId(client), group: anId(90), assigned: [], mine, restricted: false, finished: true, changedOn: '2026-03-01', shown: {}, unopened: false })
const aRecord = (client: number, record: number, form: string, answers: Answers): RecordShown => ({ client: anId(client), record: anId(record), kind: 'event', revision: 1, changedOn: '2026-03-01', body: { form, version: 1, answers, by: anId(91), at: '2020-03-01T10:00:00.000Z' } })
const none = { clients: [aClient(1, true), aClient(2, false)], drafts: [], event: [], consent: [], identity: [] }
const waits = (more: Partial<Parameters<typeof waitsOfClients>[0]>) => waitsOfClients({ ...none, ...more }, anId(91), '2026-03-04', '2026-03-04T10:00:00.000Z')

test('tasks that are due are mine, or of my clients and nobody’s', () => {
  const due = { what: 'x', due: '2026-03-01' }
  expect(waits({ event: [aRecord(1, 11, 'task', due), aRecord(1, 12, 'task', { ...due, whose: anId(92) }), aRecord(2, 21, 'task', { ...due, whose: anId(91) }), aRecord(2, 22, 'task', due), aRecord(1, 13, 'task', { ...due, due: '2026-05' })] }).tasks).toBe(2)
})

test('what somebody left behind who has gone falls to those of the client', () => {
  const due = { what: 'x', due: '2026-03-01', whose: anId(92) }
  const event = [aRecord(1, 11, 'task', due), aRecord(2, 21, 'task', due), aRecord(1, 12, 'task', { ...due, whose: anId(93) })]
  expect(waits({ event, gone: new Set([anId(92)]) }).tasks).toBe(1)
  expect(waits({ event }).tasks).toBe(0)
})

test('what a withdrawal stopped is not due any more', () => {
  expect(waits({ event: [aRecord(1, 11, 'task', { what: 'x', due: '2026-03-01', stoppedOn: '2026-03-02' })] }).tasks).toBe(0)
})

test('consents wait to be asked again of my clients: given in doubt, or by a child who is one no more', () => {
  const given = { purpose: 'referral', recipient: 'A', agrees: true, on: '2020-03-01T10:00:00Z' }
  const consent = [aRecord(1, 11, 'consent', given), aRecord(1, 12, 'consent', { ...given, capacity: 'in-doubt', askAgainOn: '2026-03-04' }), aRecord(2, 21, 'consent', { ...given, capacity: 'in-doubt' })]
  expect(waits({ consent }).again).toEqual([{ client: anId(1), consents: 1 }])
  expect(waits({ consent, identity: [aRecord(1, 13, 'person', { dateOfBirth: '2006-01-01' })] }).again).toEqual([{ client: anId(1), consents: 2 }])
  expect(waits({})).toEqual({ drafts: 0, tasks: 0, again: [] })
})
