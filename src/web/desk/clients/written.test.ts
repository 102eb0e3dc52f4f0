import { expect, test } from 'vitest'
import { randomIds } from '#kernel'
import { Refused } from '../api/queries.ts'
import type { BothChanged, RecordShown, Saved } from './register.ts'
import { written, writtenOver } from './written.ts'

const at = (revision: number): RecordShown => ({ client: 'c', record: 'r', kind: 'rights', revision, changedOn: '2026-03-01', body: { form: 'rights-request', version: 1, answers: {}, by: randomIds.next(), at: '2026-03-01T10:00:00.000Z' } })
const quicker = (revision: number): BothChanged => ({ kind: 'both-changed', records: [{ record: 'r', theirs: at(revision), answers: {}, conflicts: [] }] })
const saved: Saved = { kind: 'saved', records: [], on: '2026-03-01', clockIsOff: false, merged: [] }

const refusalOf = async (does: () => unknown): Promise<unknown> => await Promise.resolve().then(does).then(() => undefined, (fault: unknown) => (fault instanceof Refused ? fault.refusal.kind : fault))

test('what a colleague was quicker with was not written, and is not taken for it', async () => {
  expect(await refusalOf(() => written(quicker(2)))).toBe('overtaken')
  expect(written(saved)).toBe(saved)
})

test('it is written over what colleagues wrote meanwhile, again and again; after some times it is refused', async () => {
  const over: number[] = []
  const after = (turns: number) => async ({ revision }: RecordShown): Promise<Saved | BothChanged> => {
    over.push(revision)
    return over.length > turns ? saved : quicker(revision + 1)
  }
  expect(await writtenOver(at(1), after(2))).toBe(saved)
  expect(over).toEqual([1, 2, 3])
  over.length = 0
  expect(await refusalOf(async () => await writtenOver(at(1), after(100)))).toBe('overtaken')
  expect(over).toEqual([1, 2, 3, 4])
})
