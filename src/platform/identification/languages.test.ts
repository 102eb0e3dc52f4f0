import { parseLanguageTag } from '#kernel'
import { expect, test } from 'vitest'
import { KNOWN_LANGUAGES, ourNameOf } from './languages.ts'

test('every language is a registered tag in its canonical spelling', () => {
  for (const tag of KNOWN_LANGUAGES.keys()) expect(parseLanguageTag(tag)).toBe(tag)
})

test.for([['nb', 'no'], ['nno', 'no'], ['ron', 'ro'], ['bg-Latn', 'bg'], ['sh', 'hr'], ['yue', 'yue'], ['', '']])('an engine says %s, we say %s', ([said = '', ours]) => {
  expect(ourNameOf(said)).toBe(ours)
})
