import { expect, test } from 'vitest'
import { bodyOf, conflicts, differing, fieldsOf, merged, type Described } from './organisation-draft.ts'

const HERON: Described = { name: 'Heron House', names: { uk: 'Дім чаплі' }, about: {}, city: 'Lviv', languages: ['uk', 'ru'], contact: { telephone: '+380 1' } }
const base = fieldsOf(HERON)

test('what was not touched is not sent', () => {
  expect(bodyOf(base, base)).toEqual({})
  expect(bodyOf(base, { ...base, city: 'Kyiv', 'names.de': 'Reiherhaus', 'contact.email': 'a@example.org' })).toEqual({ city: 'Kyiv', names: { de: 'Reiherhaus' }, contact: { email: 'a@example.org' } })
})

test('an emptied text takes away, and one that never was says nothing', () => {
  expect(bodyOf(base, { ...base, 'names.uk': ' ', 'contact.email': '' })).toEqual({ names: { uk: '' } })
})

test('languages are a list again, whatever their order was', () => {
  expect(bodyOf(base, { ...base, languages: 'de ru uk' })).toEqual({ languages: ['de', 'ru', 'uk'] })
  expect(differing(base, fieldsOf({ ...HERON, languages: ['ru', 'uk'] }))).toEqual([])
})

test('two who change different things do not stand in each other’s way', () => {
  const mine = { ...base, city: 'Kyiv' }
  const theirs = fieldsOf({ ...HERON, contact: { telephone: '+380 2' } })
  expect(conflicts(base, mine, theirs)).toEqual([])
  expect(bodyOf(theirs, merged(base, mine, theirs))).toEqual({ city: 'Kyiv' })
})

test('two who change the same to something else do; to the same, they do not', () => {
  const theirs = fieldsOf({ ...HERON, city: 'Odesa' })
  expect(conflicts(base, { ...base, city: 'Kyiv' }, theirs)).toEqual(['city'])
  expect(conflicts(base, { ...base, city: 'Odesa ' }, theirs)).toEqual([])
  expect(bodyOf(theirs, merged(base, { ...base, city: 'Kyiv', name: 'Herons' }, theirs, ['city']))).toEqual({ name: 'Herons' })
})

test('a language whose tag has a hyphen keeps its own text', () => {
  expect(bodyOf(base, { ...base, 'about.sr-Latn': 'Kuća' })).toEqual({ about: { 'sr-Latn': 'Kuća' } })
})
