import { expect, test } from 'vitest'
import { LONGEST_PAGE } from './limits.ts'
import { cleanPageText } from './page-text.ts'

test.each([
  ['word halves around a soft hyphen', 'traf\u00AD\nficking', 'trafficking'],
  ['the same with spaces and other line ends', 'traf\u00AD \r\n  ficking', 'trafficking'],
  ['a hyphen that is meant', 'non-\nprofit', 'non-profit'],
  ['soft hyphens inside a line', 'торгів\u00ADля', 'торгівля'],
  ['NUL, which no database takes', 'a\0b', 'ab'],
  ['letters and their marks', 'кои\u0306', 'кой'],
  ['half a character', 'a\uD835 b', 'a\uFFFD b'],
  ['a whole one', 'a𝕏b', 'a𝕏b'],
  ['lines and what stands between them', '  one  \ntwo\t\n\nthree\n\n', 'one\ntwo\n\nthree'],
])('%s', (_what, text, clean) => {
  expect(cleanPageText(text)).toBe(clean)
})

test('a page without end is cut, and not through a character', () => {
  const text = cleanPageText(`a${'𝕏'.repeat(LONGEST_PAGE)}`)
  expect(text.length).toBe(LONGEST_PAGE)
  expect(text.isWellFormed()).toBe(true)
})
