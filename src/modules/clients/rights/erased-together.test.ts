import { expect, test } from 'vitest'
import type { Id } from '#kernel'
import type { FileRecord } from '../file-record.ts'
import { aBody, anId } from '../testing.ts'
import { beforeErasure } from './before-erasure.ts'
import { cameInWith } from './erased-together.ts'

const ON = '2026-03-01T10:00:00.000Z'
let next = 100
const came = (other: Id, undone = false): FileRecord => ({ record: anId(++next), body: aBody('merged', { other, on: ON, records: [], ...(undone && { undoneOn: ON }) }) })
const went = (other: Id): FileRecord => ({ record: anId(++next), body: aBody('merged', { other, on: ON }) })
const [kept, second, third, apart] = [anId(1), anId(2), anId(3), anId(4)]

const around = async (files: ReadonlyMap<Id, readonly FileRecord[]>) => {
  const { files: found, notOpen } = await cameInWith(kept, files.get(kept) ?? [], async (client) => files.get(client))
  return [found.map(({ client }) => client), notOpen.map(({ client }) => client)]
}

test('a file that came into one that came in goes first, and the file itself is not among them', async () => {
  expect(await around(new Map([[kept, [came(second)]], [second, [went(kept), came(third)]], [third, [went(second)]]]))).toEqual([[third, second], []])
  expect(await around(new Map([[kept, []]]))).toEqual([[], []])
})

test('what was taken apart again stays; what is not open is named, and not passed over', async () => {
  expect(await around(new Map([[kept, [came(apart, true), came(second), came(third)]], [apart, []], [third, []]]))).toEqual([[third], [second]])
})

test('files that name each other in a circle are each erased once', async () => {
  expect(await around(new Map([[kept, [came(second)]], [second, [came(kept), came(third)]], [third, [came(second)]]]))).toEqual([[third, second], []])
})

test('papers that lie in a file that came in are evidence too; an export is a copy elsewhere', () => {
  const paper: FileRecord = { record: anId(9), body: aBody('attachment', { title: 'Payslip', kind: 'contract-or-wages', attachment: 'x' }) }
  const exported: FileRecord = { record: anId(7), body: aBody('export-made', { on: ON, purpose: 'own-work', ground: 'own-work', recipient: 'Bookkeeping', format: 'xlsx' }) }
  const found = beforeErasure([exported], '2026-03-10T12:00:00Z', [paper])
  expect(found.concerns).toEqual([{ kind: 'evidence', record: anId(9), said: 'contract-or-wages' }])
  expect(found.elsewhere).toEqual([{ record: anId(7), how: 'export', who: 'Bookkeeping', on: ON }])
})
