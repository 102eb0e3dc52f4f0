import { describe, expect, test } from 'vitest'
import type { Answers } from './answer.ts'
import type { FileRecord } from './file-record.ts'
import type { FormName } from './forms/index.ts'
import { currentStatus, currentStatuses, currentWish } from './status.ts'
import { aBody, anId } from './testing.ts'
import { timelineOf } from './timeline.ts'

const a = (number: number, form: FormName, answers: Answers, at = '2026-03-01T10:00:00Z'): FileRecord => ({ record: anId(number), body: aBody(form, answers, { at }) })
const TODAY = '2026-03-01'

describe('where identification stands', () => {
  test('a refusal in one country is none in another', () => {
    const file = [a(1, 'identification', { status: 'identified', country: 'NL', on: '2025-05' }), a(2, 'identification', { status: 'refused', country: 'BE', on: '2025-11-02' }), a(3, 'identification', { status: 'presumed', country: 'NL', on: '2024' })]
    expect(currentStatuses(file, TODAY).map(({ country, status }) => [country, status])).toEqual([['NL', 'identified'], ['BE', 'refused']])
    expect(currentStatus(file, TODAY)).toMatchObject({ record: anId(2), status: 'refused' })
  })

  test('one that lapsed gives way to one that holds, and is shown as lapsed where there is none', () => {
    const lapsed = a(2, 'identification', { status: 'identified', country: 'NL', on: '2025-11', until: '2026-02-28' })
    expect(currentStatus([lapsed], TODAY)).toMatchObject({ status: 'identified', lapsed: true })
    expect(currentStatus([lapsed, a(1, 'identification', { status: 'presumed', country: 'BE', on: '2024' })], TODAY)).toMatchObject({ status: 'presumed', lapsed: false })
  })

  test('what has no day stands first, what lies ahead not yet, and of one day the one written later', () => {
    expect(currentStatus([a(1, 'identification', { status: 'at-risk' }), a(2, 'identification', { status: 'presumed', on: '2025' }), a(3, 'identification', { status: 'identified', on: '2026-04-01' })], TODAY)?.status).toBe('presumed')
    expect(currentStatus([a(1, 'identification', { status: 'refused', on: '2025' }, '2026-01-02T10:00:00Z'), a(2, 'identification', { status: 'presumed', on: '2025' }, '2026-01-01T10:00:00Z')], TODAY)?.status).toBe('refused')
    expect(currentStatus([a(1, 'identification', { status: { without: 'not-known' } })], TODAY)).toBeUndefined()
  })

  test('the last wish counts', () => {
    expect(currentWish([a(1, 'wish', { wish: 'wants', on: '2026-01' }), a(2, 'wish', { wish: 'declines', on: '2026-02' })])).toBe('declines')
    expect(currentWish([])).toBeUndefined()
  })
})

describe('one timeline', () => {
  test('of everything, the latest first; what is not known to the day stands at the beginning of what it may be', () => {
    const file = [
      a(1, 'exploitation', { from: '2023', until: '~2024-06' }), a(2, 'consent', { on: '2026-02-01T09:00:00Z', withdrawnOn: '2026-02-03T09:00:00Z' }), a(3, 'narrative', { on: '2026-02-01', text: 'x' }),
      a(4, 'contact-made', { on: '2026-02-02T23:30:00Z' }), a(5, 'person', {}),
    ]
    expect(timelineOf(file).map(({ record, on, field }) => [record, on, field])).toEqual([
      [anId(5), '2026-03-01T10:00:00Z', undefined], [anId(2), '2026-02-03T09:00:00Z', 'withdrawnOn'], [anId(4), '2026-02-02T23:30:00Z', 'on'], [anId(2), '2026-02-01T09:00:00Z', 'on'], [anId(3), '2026-02-01', 'on'],
      [anId(1), '~2024-06', 'until'], [anId(1), '2023', 'from'],
    ])
  })

  test('drafts, books and forms that nobody knows are not on it; words in place of a date are', () => {
    const strange: FileRecord = { record: anId(9), body: { ...aBody('person', {}), form: 'constructor' } }
    expect(timelineOf([a(1, 'draft', { form: 'person' }), a(2, 'notification', {}), strange])).toEqual([])
    expect(timelineOf([a(1, 'exploitation', { from: 'said:after the flood' })])).toMatchObject([{ on: '2026-03-01T10:00:00Z', said: 'after the flood' }])
    expect(timelineOf([a(1, 'exploitation', { from: ['x'], until: 'nonsense' })])).toHaveLength(1)
  })
})
