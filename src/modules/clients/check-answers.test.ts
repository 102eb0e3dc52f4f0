import { describe, expect, test } from 'vitest'
import type { Answers, Rows } from './answer.ts'
import { checkAnswers } from './check-answers.ts'
import { FORMS, type FormName } from './forms/index.ts'
import { anId } from './testing.ts'

const check = (form: FormName, answers: Answers) => checkAnswers(FORMS[form], answers, '2026-03-01')
const kinds = (form: FormName, field: string, values: readonly Answers[string][]) => values.map((value) => check(form, { [field]: value }).find((problem) => problem.field === field)?.kind)

describe('what is wrong is said, field by field', () => {
  test('dates', () => {
    expect(kinds('person', 'dateOfBirth', ['1849', '1999-02-31', '31.12.1999', '2027', '', '~', 'said:', 7])).toEqual(['before-1850', 'not-a-date', 'not-a-date', 'in-future', undefined, 'not-a-date', undefined, 'wrong-kind'])
    expect(kinds('person', 'dateOfBirth', ['1999', '1999-12', '~1999', '2026-03-02', 'said:the year of the flood', { without: 'not-known' }])).toEqual(Array.from({ length: 6 }))
    expect(kinds('task', 'due', ['2027', '2031-02-28', '2031-02-29'])).toEqual([undefined, undefined, 'not-a-date'])
    expect(kinds('contact-made', 'on', ['2026-03-01T10:00:00Z', '2026-03-09T10:00:00Z', '2026-03-01'])).toEqual([undefined, 'in-future', 'not-a-date'])
  })

  test('texts: too long, of several lines, or none', () => {
    expect(check('person', { givenName: 'x'.repeat(501) })).toEqual([{ field: 'givenName', kind: 'too-long', most: 500 }])
    expect(kinds('person', 'givenName', ['A\nB', true, ['x'], '<script>alert(1)</script>', '\u202Eanna', 'Ծովինար'])).toEqual(['many-lines', 'wrong-kind', 'wrong-kind', undefined, undefined, undefined])
    expect(check('narrative', { text: 'x'.repeat(500_001) })).toEqual([{ field: 'text', kind: 'too-long', most: 500_000 }])
    expect(check('flag', { kind: 'danger', note: 'x'.repeat(20_001) })).toEqual([{ field: 'note', kind: 'too-long', most: 20_000 }])
  })

  test('codes, countries, languages, times, zones, ids', () => {
    expect(kinds('person', 'sex', ['female', 'Female', 'constructor', 1])).toEqual([undefined, 'code-unknown', 'code-unknown', 'wrong-kind'])
    expect(kinds('person', 'accessNeeds', [['deaf'], ['deaf', 'x'], 'deaf', [{}], Array.from({ length: 301 }, () => 'deaf')])).toEqual([undefined, 'code-unknown', 'wrong-kind', 'wrong-kind', 'too-many'])
    expect(kinds('person', 'citizenships', [['MD', 'XK'], ['md'], ['EU']])).toEqual([undefined, 'country-unknown', 'country-unknown'])
    expect(kinds('person', 'languages', [['rom', 'uk'], ['english']])).toEqual([undefined, 'language-unknown'])
    expect(kinds('contact', 'timeZone', ['Europe/Chisinau', 'Mars/Base', '../etc', '+01:00'])).toEqual([undefined, 'time-zone-unknown', 'time-zone-unknown', 'time-zone-unknown'])
    expect(kinds('hand-over', 'from', [anId(1), 'me'])).toEqual([undefined, 'wrong-kind'])
  })

  test('numbers', () => {
    expect(kinds('person', 'age', [-1, 0, 130, 131, Number.NaN, '17'])).toEqual(['out-of-range', undefined, undefined, 'out-of-range', 'wrong-kind', 'wrong-kind'])
  })

  test('rows are looked into, and what is wrong is told by row and column', () => {
    const ways: Rows = [{ channel: 'call', times: 'these-hours', from: '18:00', until: '25:00' }, { address: 'x' }, { channel: { without: 'not-known' } }]
    expect(check('contact', { ways })).toEqual([
      { field: 'ways', row: 0, column: 'until', kind: 'time-invalid' },
      { field: 'ways', row: 1, column: 'channel', kind: 'missing' },
      { field: 'ways', row: 2, column: 'channel', kind: 'missing' },
    ])
    expect(check('contact', { ways: ['call'] })).toEqual([{ field: 'ways', kind: 'wrong-kind' }])
    expect(check('household', { members: Array.from({ length: 501 }, () => ({})) })).toEqual([{ field: 'members', kind: 'too-many', most: 500 }])
  })

  test('what must be there is missed, and what is hidden is not', () => {
    expect(check('intake', {})).toEqual([{ field: 'cameOn', kind: 'missing' }])
    expect(check('intake', { cameOn: { without: 'not-known' } })).toEqual([{ field: 'cameOn', kind: 'missing' }])
  })
})

test('a person without a name, an age or much else is a person like all others', () => {
  expect(check('person', {})).toEqual([])
  expect(check('person', { namelessByWish: true, tribe: 'from before' })).toEqual([])
})
