import { expect, test } from 'vitest'
import { formOf, type Answers, type Form } from '#clients'
import { withAnswer } from './answers.ts'
import { problemsIn } from './problems.ts'

const TODAY = '2026-03-01'

const form = (name: string): Form => {
  const found = formOf(name)
  if (found === undefined) throw new Error(`${name} is in the table`)
  return found
}

test('a date that may mean two days keeps a form from being saved, in a table too', () => {
  expect(problemsIn(form('person'), { dateOfBirth: 'said:03/04/1999' }, TODAY)).toEqual([{ field: 'dateOfBirth', kind: 'date-open' }])
  expect(problemsIn(form('household'), { members: [{ name: 'A' }, { born: 'said:03/04/1999' }] }, TODAY)).toEqual([{ field: 'members', row: 1, column: 'born', kind: 'date-open' }])
})

test('words that are no date do not, and nothing at all is needed of a person', () => {
  expect(problemsIn(form('person'), { dateOfBirth: 'said:in the year of the flood' }, TODAY)).toEqual([])
  expect(problemsIn(form('person'), {}, TODAY)).toEqual([])
})

test('what is hidden asks nothing', () => {
  const answers: Answers = { needed: false, refused: [{ scope: 'this-person' }] }
  expect(problemsIn(form('identification'), { status: 'presumed', appealBy: 'said:03/04/1999' }, TODAY)).toEqual([])
  expect(problemsIn(form('interpreting'), withAnswer(answers, 'refused', []), TODAY)).toEqual([])
})

test('an answer that is taken away is gone, and so is an empty one; no answer is an answer', () => {
  expect(withAnswer({ a: 'x', b: 'y' }, 'a', '')).toEqual({ b: 'y' })
  expect(withAnswer({ a: ['x'] }, 'a', [])).toEqual({})
  expect(withAnswer({}, 'a', { without: 'not-asked' })).toEqual({ a: { without: 'not-asked' } })
  expect(withAnswer({}, 'a', false)).toEqual({ a: false })
})
