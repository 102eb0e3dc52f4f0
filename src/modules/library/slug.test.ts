import { expect, test } from 'vitest'
import { slugOf } from './slug.ts'

test.each([
  ['The Recovery Period: a Guide', 'the-recovery-period-a-guide'],
  ['Права жертв торгівлі людьми', 'права-жертв-торгівлі-людьми'],
  ['حقوق الضحايا', 'حقوق-الضحايا'],
  ['../../etc/passwd?x=<b>#&', 'etc-passwd-x-b'],
  ['e\u0301tude', 'étude'],
  ['…', 'document'],
  ['', 'document'],
  ['x'.repeat(200), 'document'],
])('%s', (title, slug) => {
  expect(slugOf(title)).toBe(slug)
})

test('a long title ends with a whole word', () => {
  const slug = slugOf('word '.repeat(50))
  expect(slug.length).toBeLessThanOrEqual(80)
  expect(slug.endsWith('-word')).toBe(true)
})
