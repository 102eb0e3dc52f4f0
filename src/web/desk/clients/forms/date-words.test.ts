import { expect, test } from 'vitest'
import { dateQuestion, keepAsWords, keepTyped, typedOf } from './date-words.ts'

const HOW = { today: '2026-03-01', ahead: false }

test('what is kept is shown as it could have been typed, and read again as the same', () => {
  for (const kept of ['1999-12-31', '1999-02', '1999', '~1999', '~2001-05', 'said:the summer after the wedding']) expect(keepTyped(typedOf(kept), HOW)).toBe(kept)
})

test('a date that may mean two days is asked back, and kept in words once somebody says so', () => {
  const kept = keepTyped('03/04/1999', HOW) ?? ''
  expect(kept).toBe('said:03/04/1999')
  expect(dateQuestion(kept, HOW)).toEqual({ kind: 'ambiguous-date', readings: ['1999-04-03', '1999-03-04'] })
  const words = keepAsWords('03/04/1999')
  expect(dateQuestion(words, HOW)).toBeUndefined()
  expect(keepTyped(typedOf(words), HOW)).toBe(words)
})

test('words are no question; nothing is nothing', () => {
  expect(dateQuestion('said:before the war', HOW)).toBeUndefined()
  expect(keepTyped('  ', HOW)).toBeUndefined()
})
