import { expect, test } from 'vitest'
import { catalogueFor, INTERFACE_LANGUAGES } from './index.ts'
import { countsIn } from './plural.ts'

test('a language without a catalogue has none, whatever its name', () => {
  for (const name of ['de', 'toString', '__proto__', '', 'EN']) expect(catalogueFor(name)).toBeUndefined()
})

test('every language of the interface has its catalogue', () => {
  for (const language of INTERFACE_LANGUAGES) expect(catalogueFor(language)?.language).toBe(language)
})

test('counts follow the rules of the language', () => {
  const pages = countsIn('en-GB')({ one: '# page', other: '# pages' })
  expect([0, 1, 2, 21, 1200].map(pages)).toEqual(['0 pages', '1 page', '2 pages', '21 pages', '1,200 pages'])
  const strony = countsIn('pl')({ one: '# strona', few: '# strony', many: '# stron', other: '# strony' })
  expect([1, 2, 5, 22, 112].map(strony)).toEqual(['1 strona', '2 strony', '5 stron', '22 strony', '112 stron'])
})

test('no message is left blank', () => {
  const blank = (value: unknown): boolean =>
    typeof value === 'string' ? value.trim() === '' : typeof value === 'object' && value !== null && Object.values(value).some(blank)
  for (const language of INTERFACE_LANGUAGES) expect(blank(catalogueFor(language)?.messages)).toBe(false)
})
