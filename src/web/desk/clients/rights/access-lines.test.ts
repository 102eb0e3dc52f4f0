import { expect, test } from 'vitest'
import { isId, type Id } from '#kernel'
import type { RecordShown } from '../register.ts'
import { accessLines, type AccessedFile } from './access-lines.ts'

const anId = (number: number): Id => {
  const id = `00000000-0000-4000-8000-00000000000${number}`
  if (!isId(id)) throw new Error('no such id')
  return id
}
const [WREN, LARK, ROBIN] = [anId(1), anId(2), anId(3)]

const aRecord = (form: string, at: string, by: Id, kind: RecordShown['kind'] = 'facts'): RecordShown => ({ client: 'c', record: form + at, kind, revision: 1, changedOn: at.slice(0, 10), body: { form, version: 1, answers: {}, at, by } })
const SAID = { deed: (did: string) => `did ${did}`, wrote: (form: string) => `wrote ${form}` }

const own: AccessedFile = { file: { client: 'a', records: [aRecord('person', '2026-03-03T10:00:00Z', WREN), aRecord('draft', '2026-03-09T10:00:00Z', WREN, 'draft')] }, accesses: [{ at: '2026-03-01T10:00:00Z', by: ROBIN, did: 'read' }] }
const cameIn: AccessedFile = { file: { client: 'b', records: [aRecord('person', '2026-03-02T10:00:00Z', LARK)] }, accesses: [{ at: '2026-03-04T10:00:00Z', by: ROBIN, did: 'read' }], number: 1 }

test('of files that were put together, whoever worked with either is told, the latest first, and with which', () => {
  expect(accessLines([own, cameIn], SAID)).toEqual([
    { at: '2026-03-04T10:00:00Z', by: ROBIN, what: 'did read', number: 1 },
    { at: '2026-03-03T10:00:00Z', by: WREN, what: 'wrote person' },
    { at: '2026-03-02T10:00:00Z', by: LARK, what: 'wrote person', number: 1 },
    { at: '2026-03-01T10:00:00Z', by: ROBIN, what: 'did read' },
  ])
})

test('who read one file only because it went into another is not hidden by who read the other, and drafts are nobody’s reading', () => {
  const twice = accessLines([own, { ...own, number: 1 }], SAID)
  expect(twice).toHaveLength(4)
  expect(twice.some(({ what }) => what === 'wrote draft')).toBe(false)
  expect(accessLines([], SAID)).toEqual([])
})
