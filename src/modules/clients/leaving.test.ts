import { expect, test } from 'vitest'
import { fieldsOf, type Field } from './form.ts'
import { FORMS } from './forms/index.ts'
import { answersLeaving } from './leaving.ts'
import { namesIn } from './names-in.ts'

const columnsOf = (field: Field): readonly Field[] => [field, ...(field.fields ?? [])]

test('words for safe contact never leave, asked for or not', () => {
  const contact = { proofWord: 'heron', notFreeWord: 'rain', ifAnotherAnswers: 'The dentist', placeNow: 'Bălți', neverTell: [{ who: 'The uncle' }] }
  expect(answersLeaving(FORMS.contact, contact)).toEqual({ placeNow: 'Bălți' })
  expect(answersLeaving(FORMS.contact, contact, true)).toEqual({ placeNow: 'Bălți', neverTell: [{ who: 'The uncle' }] })
})

test('alleged persons do not leave unless asked for; and what a form does not know stays', () => {
  const told = { forms: ['labour'], alleged: [{ knownAs: 'the boss', role: 'exploiter', neededFor: 'wages', older: 'x' }], older: 'x' }
  expect(answersLeaving(FORMS.exploitation, told)).toEqual({ forms: ['labour'] })
  expect(answersLeaving(FORMS.exploitation, told, true)).toEqual({ forms: ['labour'], alleged: [{ knownAs: 'the boss', role: 'exploiter', neededFor: 'wages' }] })
  expect(answersLeaving(FORMS.exploitation, { places: ['x'], withinOneCountry: { without: 'not-known' } })).toEqual({ places: [], withinOneCountry: { without: 'not-known' } })
})

test('every name of the person is found by, and nobody else’s', () => {
  expect(namesIn(FORMS.person, { givenName: 'Ana', familyName: { without: 'not-known' }, otherNames: [{ name: 'Анна', kind: 'other-spelling' }, {}], codeName: 'Lark', gender: 'x' })).toEqual(['Ana', 'Анна', 'Lark'])
  expect(namesIn(FORMS.household, { members: [{ name: 'Bogdan' }] })).toEqual([])
  for (const field of Object.values(FORMS).flatMap((form) => fieldsOf(form)).flatMap(columnsOf)) expect(field.finds === true && field.aboutOthers === true, field.name).toBe(false)
})
