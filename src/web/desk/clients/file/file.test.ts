import { expect, test } from 'vitest'
import { formOf, FORMS } from '#clients'
import { SECTIONS } from './file-records.ts'
import { readFileSearch, readRegisterSearch } from './file-search.ts'
import { firstAnswers } from './first-answers.ts'
import { whoIsIt } from './who-is-it.ts'

const ID = '0b8a4a3e-6f0c-4a52-9c33-1f1f4c4f2b11'

test('every form that people fill in for a client has its place in the file', () => {
  const elsewhere = new Set(['narrative', 'attachment', 'own', 'access-names', 'export-made'])
  const placed = new Set<string>(SECTIONS.flatMap(({ forms }) => forms))
  const missing = Object.values(FORMS).filter((form) => !('byDesk' in form) && form.kind !== 'report' && !elsewhere.has(form.name) && !placed.has(form.name))
  expect(missing.map(({ name }) => name)).toEqual([])
})

test('an address that is not understood asks for nothing', () => {
  expect(readFileSearch({ edit: 'x', form: 'person' })).toEqual({})
  expect(readFileSearch({ edit: ID, form: '<b>', of: 7 })).toEqual({ edit: ID })
  expect(readFileSearch({ edit: ID, form: 'best-interests', of: ID })).toEqual({ edit: ID, form: 'best-interests', of: ID })
  expect(readRegisterSearch({ client: '../../x' })).toEqual({})
})

const called = (person: Parameters<typeof whoIsIt>[0]): string | undefined => whoIsIt(person, '2026-03-01', '2026-03-01').name

test('a person is called by their name, else by their code name, else by none', () => {
  expect(called({ givenName: ' Оксана ', familyName: 'Ткаченко', codeName: 'Swallow' })).toBe('Оксана Ткаченко')
  expect(called({ givenName: { without: 'not-answered' }, codeName: 'Swallow' })).toBe('Swallow')
  expect(called({ namelessByWish: true })).toBeUndefined()
})

test('a form that is begun anew knows the hour and the writer, and guesses nothing', () => {
  const now = new Date('2026-03-01T12:34:56Z')
  const begun = (name: string) => {
    const form = formOf(name)
    return form && firstAnswers(form, ID, now)
  }
  expect(begun('contact-made')).toEqual({ on: '2026-03-01T12:34Z' })
  expect(begun('disclosure')).toEqual({ on: '2026-03-01T12:34Z', first: ID })
  expect(begun('person')).toEqual({})
  expect(begun('consent')).toEqual({ on: '2026-03-01T12:34Z' })
})
