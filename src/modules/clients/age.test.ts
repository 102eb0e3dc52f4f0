import { assert, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ageBandOn, ageOn, childhoodOn, turnsEighteen, yearsAfter } from './age.ts'
import { maySee, maySign } from './representatives.ts'

const TODAY = '2026-03-01'

describe('a child is not taken for an adult', () => {
  test('while in doubt, whatever a paper says', () => {
    expect(childhoodOn({ dateOfBirth: '2000-01-01', ageBasis: 'documented', ageInDoubt: true }, TODAY)).toBe('presumed-child')
    expect(childhoodOn({ ageInDoubt: true }, TODAY)).toBe('presumed-child')
    expect(childhoodOn({}, TODAY)).toBe('not-known')
    expect(childhoodOn({ dateOfBirth: 'said:in the year of the flood' }, TODAY)).toBe('not-known')
  })

  test('by a year in which both may be true, or by "about"', () => {
    expect(childhoodOn({ dateOfBirth: '2008' }, TODAY)).toBe('presumed-child')
    expect(childhoodOn({ dateOfBirth: '2007' }, TODAY)).toBe('adult')
    expect(childhoodOn({ dateOfBirth: '~2007' }, TODAY)).toBe('presumed-child')
    expect(childhoodOn({ dateOfBirth: '~2000' }, TODAY)).toBe('adult')
  })

  test('on the last day, and is one no more on the birthday', () => {
    expect(childhoodOn({ dateOfBirth: '2008-03-02' }, TODAY)).toBe('child')
    expect(childhoodOn({ dateOfBirth: '2008-03-01' }, TODAY)).toBe('adult')
    expect(turnsEighteen({ dateOfBirth: '2008-02-29' }, TODAY)).toEqual(['2026-03-01', '2026-03-01'])
  })

  test('an age that was said grows, from the day it was said', () => {
    expect(childhoodOn({ age: 17, ageOn: '2026-02-01' }, TODAY)).toBe('presumed-child')
    expect(childhoodOn({ age: 16, ageOn: '2026-02-01' }, TODAY)).toBe('child')
    expect(childhoodOn({ age: 16, ageOn: '2020' }, TODAY)).toBe('adult')
    expect(childhoodOn({ age: 16 }, TODAY, '2020-05-05')).toBe('adult')
    expect(ageOn({ age: 30 }, TODAY)).toEqual({ least: 30, most: 30, about: false })
    expect(ageOn({ age: 30 }, TODAY, '2025-06-01')).toEqual({ least: 30, most: 31, about: false })
  })
})

test('bands do not guess', () => {
  expect(ageBandOn({ dateOfBirth: '1999-12-31' }, TODAY)).toBe('24-26')
  expect(ageBandOn({ dateOfBirth: '1950' }, TODAY)).toBe('48-plus')
  expect(ageBandOn({ dateOfBirth: '2008' }, TODAY)).toBeUndefined()
  expect(ageBandOn({}, TODAY)).toBeUndefined()
  expect(ageBandOn({ dateOfBirth: '2027' }, TODAY)).toBeUndefined()
})

test('somebody is as old in the least as at the most when the day is known, and one year older on each birthday', () => {
  assert(
    property(integer({ min: 0, max: 40_000 }), integer({ min: 0, max: 90 }), (days, years) => {
      const born = new Date(days * 86_400_000 + Date.UTC(1850, 0, 1)).toISOString().slice(0, 10)
      expect(ageOn({ dateOfBirth: born }, yearsAfter(born, years))).toEqual({ least: years, most: years, about: false })
    }),
  )
})

describe('who signs for a child', () => {
  const child = { dateOfBirth: '2012-05-05' }
  const guardian = { name: 'A. Guardian', kind: 'guardian', authority: 'court', from: '2025-01-10', until: '2027-01' }
  const says = (person: typeof child | object, representative: object, day = TODAY) => {
    const may = maySign({ ...person }, { ...representative }, day)
    return may.ok ? 'may' : may.refusal.kind
  }

  test('nobody who is excluded, whatever papers they hold: they sign nothing and see nothing', () => {
    expect(says(child, { ...guardian, excluded: true })).toBe('representative-excluded')
    expect(maySee(child, { ...guardian, excluded: true }, TODAY)).toBe(false)
  })

  test('nobody without authority, before it begins or after it ends', () => {
    expect(says(child, { name: 'An uncle' })).toBe('no-authority')
    expect(says(child, { ...guardian, authority: 'none-shown' })).toBe('no-authority')
    expect(says(child, guardian, '2025-01-09')).toBe('authority-not-yet')
    expect(says(child, guardian, '2027-02-01')).toBe('authority-ended')
    expect(says(child, { ...guardian, until: 'said:until the court says otherwise' })).toBe('authority-unclear')
  })

  test('nobody for an adult, nor for somebody of whom nobody knows whether they are a child', () => {
    expect(says({ dateOfBirth: '1990' }, guardian)).toBe('not-a-child')
    expect(says({}, guardian)).toBe('not-a-child')
  })

  test('a guardian, while it is theirs to sign', () => {
    for (const day of ['2025-01-10', TODAY, '2027-01-31']) expect(says(child, guardian, day), day).toBe('may')
    expect(says({ ageInDoubt: true }, guardian)).toBe('may')
  })
})
