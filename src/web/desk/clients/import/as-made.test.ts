import { expect, test } from 'vitest'
import { randomIds } from '#kernel'
import type { FileShown, RecordShown } from '../register.ts'
import { eraseAsSeen, isUntouched, stateOf } from './as-made.ts'

const record = (id: string, revision = 1): RecordShown => ({ client: 'c', record: id, kind: 'facts', revision, changedOn: '2026-03-01', body: { form: 'person', version: 1, answers: {}, by: randomIds.next(), at: '2026-03-01T10:00:00.000Z' } })
const file = (more: Partial<FileShown> = {}): FileShown => ({ client: 'c', group: 'g', assigned: [], readers: undefined, records: [record('r')], narratives: [{ record: 'n', revision: 1, changedOn: '2026-03-01' }], drafts: [], attachments: [], unopened: [], ...more })

const CHANGED: readonly Partial<FileShown>[] = [
  { unopened: [{ client: 'c', record: 'theirs', because: 'not-understood' }] },
  { records: [record('r', 2)] }, { records: [record('r'), record('theirs')] }, { narratives: [{ record: 'n', revision: 2, changedOn: '2026-03-02' }] },
  { attachments: [{ attachment: 'a', size: 1 }] }, { readers: ['s'] },
]

test('what a colleague wrote makes a file theirs too, also where it did not open', () => {
  for (const more of CHANGED) expect(isUntouched(file(more), new Set(['r', 'n'])), JSON.stringify(more)).toBe(false)
  expect(isUntouched(file(), new Set(['r', 'n']))).toBe(true)
})

test('a file that was changed after somebody looked at it is kept; one that is gone is passed over', async () => {
  for (const more of CHANGED) expect(stateOf(file(more)), JSON.stringify(more)).not.toBe(stateOf(file()))
  const now = new Map([['same', file()], ['changed', file({ records: [record('r', 2)] })]])
  const [erased, told]: [string[], number[]] = [[], []]
  const ended = await eraseAsSeen(['changed', 'gone', 'same'].map((client) => ({ client, state: stateOf(file()) })), {
    open: async (client) => await Promise.resolve(now.get(client)),
    erase: async (client) => void (await Promise.resolve(erased.push(client))),
    told: async (done) => void (await Promise.resolve(told.push(done))),
  })
  expect([ended, erased, told]).toEqual([{ erased: 1, kept: 1 }, ['same'], [1, 2, 3]])
})
