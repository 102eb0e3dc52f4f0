import { expect, test } from 'vitest'
import type { ClientRow } from '../register.ts'
import { inView } from './list-rows.ts'

const aRow = (more: Partial<ClientRow>): ClientRow => ({
  client: 'a', name: undefined, byWish: false, age: undefined, child: undefined, status: undefined, languages: [], assigned: [], changedOn: undefined, flags: 0, tasks: 0, drafts: 0, mine: false, finished: true, restricted: false, unopened: false, ...more,
})

test('views show one’s own, all, those of whom something is due, and those not finished or not saved', () => {
  const rows = [aRow({}), aRow({ mine: true }), aRow({ tasks: 2 }), aRow({ finished: false }), aRow({ drafts: 1, mine: true })]
  expect((['mine', 'all', 'due', 'unfinished'] as const).map((view) => inView(rows, view).map((row) => rows.indexOf(row)))).toEqual([[1, 4], [0, 1, 2, 3, 4], [2], [3, 4]])
})
