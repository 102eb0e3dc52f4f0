import { expect, test } from 'vitest'
import { childhoodOn } from './age.ts'
import { withAgeOn } from './age-said-on.ts'
import type { Answers } from './answer.ts'

test('an age without a day grows, however often the record is saved again', () => {
  let person: Answers = { age: 17 }
  let writtenOn = '2024-03-01'
  // As it was written before there was a day.
  for (const today of ['2024-09-01', '2025-02-01', '2026-11-23']) {
    person = withAgeOn({ ...person, sex: 'female' }, today, { answers: person, writtenOn })
    writtenOn = today
  }
  expect(person).toEqual({ age: 17, sex: 'female', ageOn: '2024-03-01' })
  expect(childhoodOn(person, '2026-11-23', writtenOn)).toBe('adult')
})

test('the day is that on which the age is written: anew, another one, or for a day of which nobody knew', () => {
  expect(withAgeOn({ age: 17 }, '2026-03-01')).toEqual({ age: 17, ageOn: '2026-03-01' })
  expect(withAgeOn({ age: 19 }, '2026-03-01', { answers: { age: 17, ageOn: '2024-01-01' }, writtenOn: '2024-02-01' })).toMatchObject({ ageOn: '2026-03-01' })
  expect(withAgeOn({ age: 17, ageOn: { without: 'not-known' } }, '2026-03-01')).toMatchObject({ ageOn: '2026-03-01' })
})

test('a day that somebody took away comes back while the age stays', () => {
  expect(withAgeOn({ age: 17 }, '2026-03-01', { answers: { age: 17, ageOn: '2024-01' }, writtenOn: '2024-02-01' })).toMatchObject({ ageOn: '2024-01' })
})

test('a day that was said stays, in words too, and without an age there is none', () => {
  for (const person of [{ age: 17, ageOn: '2024' }, { age: 17, ageOn: 'said:in spring' }, { age: { without: 'not-known' } as const }, { dateOfBirth: '2009' }, {}]) expect(withAgeOn(person, '2026-03-01')).toBe(person)
})
