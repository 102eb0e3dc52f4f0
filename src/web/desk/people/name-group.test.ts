import { expect, test } from 'vitest'
import { nameGroup } from './name-group.ts'

const people = ['Anna', 'Boris', 'Vera', 'Daria', 'Emil'].map((name) => ({ id: name.toLowerCase(), name }))
const called = (...members: readonly string[]): string => nameGroup({ group: '0190a0b0-0000-7000-8000-00000000abcd', members }, people, (items) => items.join(', '))

test('a group is called by its people; of a large one two are named, and the rest are counted', () => {
  expect(called('anna')).toBe('Anna')
  expect(called('anna', 'boris', 'vera')).toBe('Anna, Boris, Vera')
  expect(called('anna', 'boris', 'vera', 'daria', 'emil')).toBe('Anna, Boris, +3')
})

test('a group of nobody, or of people whom nobody knows, is called by the end of its id', () => {
  expect([called(), called('somebody')]).toEqual(['0000abcd', '0000abcd'])
})
