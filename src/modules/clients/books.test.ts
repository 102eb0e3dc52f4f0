import { describe, expect, test } from 'vitest'
import type { Answers } from './answer.ts'
import { daysToAnswer, requestYears } from './authority-requests.ts'
import { breachClock, peopleMustBeTold } from './breach-clock.ts'
import { countNotifications, estimateRepeats } from './notifications.ts'

const report = (reporter: string, pseudonym: string, more: Answers = {}): Answers => ({ reporter, pseudonym, receivedOn: '2026-01-10', ...more })

describe('notifications are counted by persons as far as anybody can tell', () => {
  test('the same sign of the same reporter is one person, however it is written; of two reporters it means nothing', () => {
    expect(estimateRepeats([report('Police', 'A-17'), report('police ', 'a 17', { from: '2020' }), report('Inspectorate', 'A-17')])).toEqual({ reports: 3, certain: 1, possible: 0, people: [2, 2] })
  })

  test('what a reporter suspects to be a repeat may be one, where sex and period allow', () => {
    const first = report('Police', '1', { sex: 'female', from: '2024', until: '2024-06' })
    const said = (more: Answers) => estimateRepeats([first, report('Shelter', 'x', { mayBeRepeat: true, ...more })]).people
    expect(said({ sex: 'female', from: '2024-05', until: '2025' })).toEqual([1, 2])
    expect(said({ sex: 'male' })).toEqual([2, 2])
    expect(said({ from: '2024-07' })).toEqual([2, 2])
    expect(said({})).toEqual([1, 2])
    expect(estimateRepeats([first, report('Shelter', 'x')]).people).toEqual([2, 2])
  })

  test('two that suspect each other are one at least, and one alone repeats nobody', () => {
    expect(estimateRepeats([report('A', '1', { mayBeRepeat: true }), report('B', '2', { mayBeRepeat: true })]).people).toEqual([1, 2])
    expect(estimateRepeats([report('A', '1', { mayBeRepeat: true })]).people).toEqual([1, 1])
    expect(estimateRepeats([report('A', '1', { mayBeRepeat: true }), report('A', '2')]).people).toEqual([2, 2])
    expect(estimateRepeats([])).toEqual({ reports: 0, certain: 0, possible: 0, people: [0, 0] })
  })

  test('by month and year of receipt, the latest first; a day that nobody knows is in no month', () => {
    const all = [report('A', '1'), report('A', '1', { receivedOn: '2026-02' }), report('B', '2', { receivedOn: '2025' }), report('B', '3', { receivedOn: 'said:in spring' })]
    expect(countNotifications(all, 'month')).toEqual([{ period: '2026-02', reports: 1, people: [1, 1] }, { period: '2026-01', reports: 1, people: [1, 1] }])
    expect(countNotifications(all, 'year')).toEqual([{ period: '2026', reports: 2, people: [1, 1] }, { period: '2025', reports: 1, people: [1, 1] }])
  })
})

describe('requests by authorities', () => {
  test('yearly figures count yes alone, and say what nobody wrote down', () => {
    const requests: readonly Answers[] = [
      { on: '2026-01-05T10:00Z', legalBasis: 'art. 10', lawyerAsked: true, objected: true, given: 'nothing', personTold: true, answeredOn: '2026-01-09' },
      { on: '2026-02-05T10:00Z', lawyerAsked: { without: 'not-known' }, given: 'part', personTold: false },
      { on: '2025-02-05T10:00Z' },
    ]
    expect(requestYears(requests)).toEqual([
      { year: '2026', requests: 2, withoutBasis: 1, lawyerAsked: 1, objected: 1, given: { nothing: 1, part: 1, all: 0, notSaid: 0 }, personTold: 1, personNotTold: 1, open: 1 },
      { year: '2025', requests: 1, withoutBasis: 1, lawyerAsked: 0, objected: 0, given: { nothing: 0, part: 0, all: 0, notSaid: 1 }, personTold: 0, personNotTold: 0, open: 1 },
    ])
  })

  test('days are left until the last day that was meant, and none once it was answered', () => {
    expect([daysToAnswer({ deadline: '2026-03-04' }, '2026-03-01'), daysToAnswer({ deadline: '2026-02' }, '2026-03-01'), daysToAnswer({ deadline: '2026-03-04', answeredOn: '2026-03' }, '2026-03-01'), daysToAnswer({}, '2026-03-01')]).toEqual([3, -1, undefined, undefined])
  })
})

describe('the clock of a breach', () => {
  const knownAt = '2026-03-01T10:00Z'
  const at = (time: string, more: Answers = {}) => breachClock({ knownAt, ...more }, new Date(time))

  test('runs for 72 hours from when it was known, and is over after', () => {
    expect(at('2026-03-01T10:30:00Z')).toEqual({ kind: 'runs', hoursLeft: 71 })
    expect(at('2026-03-04T10:00:00Z')).toEqual({ kind: 'runs', hoursLeft: 0 })
    expect(at('2026-03-04T10:00:01Z')).toEqual({ kind: 'over', hoursOver: 1 })
    expect(breachClock({}, new Date())).toEqual({ kind: 'unknown' })
  })

  test('stops when the authority was told, and says how late', () => {
    expect(at('2027-01-01T00:00:00Z', { authorityTold: true, authorityToldAt: '2026-03-03T10:00Z' })).toEqual({ kind: 'told', hoursLate: 0 })
    expect(at('2027-01-01T00:00:00Z', { authorityTold: true, authorityToldAt: '2026-03-04T12:00Z' })).toEqual({ kind: 'told', hoursLate: 2 })
    // Told, and nobody knows when: the clock goes on.
    expect(at('2026-03-01T11:00:00Z', { authorityTold: true })).toMatchObject({ kind: 'runs' })
  })

  test('need not be told only with a reason, and not where there is a risk', () => {
    const not = { authorityTold: false, authorityNotToldWhy: 'It was sealed.' }
    expect(at('2026-03-01T11:00:00Z', not)).toEqual({ kind: 'need-not' })
    expect(at('2026-03-01T11:00:00Z', { authorityTold: false })).toMatchObject({ kind: 'runs' })
    expect(at('2026-03-01T11:00:00Z', { ...not, risk: 'high' })).toMatchObject({ kind: 'runs' })
  })

  test('a high risk is told to the people, too', () => {
    expect([peopleMustBeTold({ risk: 'high' }), peopleMustBeTold({ risk: 'high', peopleTold: true }), peopleMustBeTold({ risk: 'some' })]).toEqual([true, false, false])
  })
})
