import { NETWORK_LANGUAGES, parseLanguageTag } from '#kernel'
import { expect, test } from 'vitest'
import { codeOf, languagesOf } from './language-codes.ts'

const tag = (text: string) => parseLanguageTag(text) ?? expect.fail(text)

test.for([['de-AT', 'deu'], ['sr', 'srp'], ['sr-Cyrl-RS', 'srp'], ['sr-Latn', 'srp_latn'], ['nb', 'nor'], ['ja', undefined]] as const)('%s is %s', ([language, code]) => {
  expect(codeOf(tag(language))).toBe(code)
})

test('every language of the network has data of its own, and every name leads back', () => {
  const codes = NETWORK_LANGUAGES.map((language) => codeOf(tag(language)) ?? '')
  expect(new Set(codes).size).toBe(NETWORK_LANGUAGES.length)
  expect(languagesOf(new Set(codes))).toEqual([...NETWORK_LANGUAGES])
  for (const language of languagesOf(new Set(['srp_latn', 'nor']))) expect(parseLanguageTag(language)).toBe(language)
})
