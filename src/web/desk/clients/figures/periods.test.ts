import { expect, test } from 'vitest'
import { periodOf } from './periods.ts'

const NONE = { from: '', until: '' }

test('a period begins and ends with whole months', () => {
  expect(periodOf('twelve-months', '2026-03-31', NONE)).toEqual({ from: '2025-04-01', until: '2026-03-31' })
  expect(periodOf('this-year', '2026-03-31', NONE)).toEqual({ from: '2026-01-01', until: '2026-12-31' })
  expect(periodOf('last-year', '2026-03-31', NONE)).toEqual({ from: '2025-01-01', until: '2025-12-31' })
  expect(periodOf('everything', '2026-03-31', NONE)).toEqual({})
})

test('one of one\'s own may have one end, and what is no month is none', () => {
  expect(periodOf('own', '2026-03-31', { from: '2024-02', until: '2024-02' })).toEqual({ from: '2024-02-01', until: '2024-02-29' })
  expect(periodOf('own', '2026-03-31', { from: '2024-13', until: '2024-12' })).toEqual({ until: '2024-12-31' })
})
