import { expect, test } from 'vitest'
import { excerptOf } from './excerpts.ts'

test('a short text is looked at whole, a long one at a few places, always the same', () => {
  expect(excerptOf('All of it.', 2)).toBe('All of it.')
  const long = Array.from({ length: 20_000 }, (_, index) => `w${index}`).join(' ')
  const excerpt = excerptOf(long, 4)
  expect(excerptOf(long, 4)).toBe(excerpt)
  expect(excerpt.length).toBeLessThanOrEqual(803)
  const lines = excerpt.split('\n')
  expect(lines).toHaveLength(4)
  // Whole words, none from the first or last tenth.
  for (const word of lines.flatMap((line) => line.split(' '))) expect(word).toMatch(/^w\d{4,5}$/)
  expect(lines.map((line) => Math.round(Number(line.slice(1, 6)) / 4000))).toEqual([1, 2, 3, 4])
})

test('a text without a space is cut anywhere', () => {
  expect(excerptOf('ж'.repeat(100_000), 2)).toBe(`${'ж'.repeat(200)}\n${'ж'.repeat(200)}`)
})
