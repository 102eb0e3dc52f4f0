import { expect, test } from 'vitest'
import { BLANK, faultsIn, textOfHelplines, type Helpline } from './helplines.ts'
import { bodyOf, conflicts, differing, fieldsOf, merged, type Described } from './organisation-draft.ts'

const HERON: Described = { version: 'v', name: 'Heron House', names: { uk: 'Дім чаплі' }, about: {}, city: 'Lviv', languages: ['uk', 'ru'], contact: { telephone: '+380 1' }, helplines: [] }
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

test('a country is said by its code, and taken away', () => {
  expect(bodyOf(base, { ...base, country: 'UA' })).toEqual({ country: 'UA' })
  expect(bodyOf({ ...base, country: 'UA' }, base)).toEqual({ country: '' })
})

const LINE: Helpline = { ...BLANK, number: '0 800 500 335', languages: ['uk', 'ru'], cost: 'free' }

test('helplines go as a whole, without fields that were opened and left empty; their order of languages says nothing', () => {
  const mine = { ...base, helplines: textOfHelplines([{ ...LINE, number: ' 0 800 500 335 ', names: { en: ' ', uk: 'Гаряча лінія' }, hours: { en: 'Weekdays', uk: '' } }]) }
  expect(bodyOf(base, mine)).toEqual({ helplines: [{ number: '0 800 500 335', names: { uk: 'Гаряча лінія' }, hours: { en: 'Weekdays' }, languages: ['ru', 'uk'], cost: 'free' }] })
  expect(differing(fieldsOf({ ...HERON, helplines: [LINE] }), fieldsOf({ ...HERON, helplines: [{ ...LINE, languages: ['ru', 'uk'] }] }))).toEqual([])
  expect(bodyOf(mine, base)).toEqual({ helplines: [] })
})

test('a line without a number, or with hours that nobody has said, is named before it is sent', () => {
  expect(faultsIn(textOfHelplines([LINE, BLANK, { ...LINE, hours: { en: ' ' } }, { ...LINE, number: 'ask' }]))).toEqual([{ at: 1, part: 'number' }, { at: 2, part: 'hours' }, { at: 3, part: 'number' }])
  expect(faultsIn('')).toEqual([])
})
