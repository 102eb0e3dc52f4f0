import { expect, test } from 'vitest'
import { NO_JSON, readJson } from './read-json.ts'

test('what people write is read as it is', () => {
  for (const value of [{ name: 'Олена 👩‍🦰', list: [[1, -0.5, null, true], {}], '': 'ß' }, [], 'text', 0, null, { constructor: 1, toString: { deep: [1] } }]) expect(readJson(JSON.stringify(value))).toEqual(value)
})

test.each([
  ['nothing', ''],
  ['half of something', '{"a":'],
  ['thousands of arrays', '['.repeat(50_000) + ']'.repeat(50_000)],
  ['thousands of objects', '{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000)],
  ['both in turn, deep in one corner', `{"a":1,"b":[${'[{"c":'.repeat(5000)}2${'}]'.repeat(5000)}]}`],
  ['a level more than anything here has', '['.repeat(34) + ']'.repeat(34)],
  ['half of a surrogate pair', String.raw`{"name":"\ud800"}`],
  ['the other half, as a name', String.raw`{"\udc00x":1}`],
  ['a NUL', String.raw`["\u0000"]`],
  ['a prototype', '{"__proto__":{"admin":true}}'],
  ['a prototype within', '{"a":[{"__proto__":null}]}'],
])('%s is none of ours', (_, text) => {
  expect(readJson(text)).toBe(NO_JSON)
})

test('ten megabytes in a row are read, and a million parts', { timeout: 60_000 }, () => {
  expect(readJson(JSON.stringify('x'.repeat(1e7)))).toHaveLength(1e7)
  expect(readJson(`[${'0,'.repeat(1e6)}0]`)).toHaveLength(1e6 + 1)
})
