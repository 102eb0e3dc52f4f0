import { expect, test } from 'vitest'
import { inHandOf, surelyStay, whyTheyStay } from './what-stays.ts'

const groups = [{ group: 'day', members: ['ana', 'bela'] }, { group: 'night', members: ['ana'] }]
const a = (client: string, group: string, assigned: readonly string[], restricted = false) => ({ client, group, assigned, restricted })
const clients = [a('one', 'day', ['ana']), a('two', 'night', ['ana', 'bela']), a('three', 'night', ['ana'], true), a('four', 'day', ['bela']), a('five', 'gone', ['ana'])]

test('what somebody has in hand is handed over, also what they share, and nothing else', () => {
  expect(inHandOf(clients, 'ana').map(({ client }) => client)).toEqual(['one', 'two', 'three', 'five'])
  expect(inHandOf(clients, 'nobody')).toEqual([])
})

test('a file of a group that the other is not in stays, and so does one of a group that nobody here knows', () => {
  expect(surelyStay(inHandOf(clients, 'ana'), 'bela', groups).map(({ client }) => client)).toEqual(['two', 'five'])
})

test('of what was left each has its reason, and of a file that is not open here nothing more is said', () => {
  expect(whyTheyStay(['two', 'three', 'nine'], clients)).toEqual([{ client: 'two', why: 'group' }, { client: 'three', why: 'restricted' }, { client: 'nine', why: 'not-seen' }])
})
