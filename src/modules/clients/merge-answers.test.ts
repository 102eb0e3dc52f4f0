import { array, assert, boolean, constantFrom, dictionary, oneof, property, record, string, uniqueArray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rowsIn, type Answers } from './answer.ts'
import { FORMS } from './forms/index.ts'
import { mergeAnswers, settle } from './merge-answers.ts'
import { isSame } from './same-answer.ts'

const merge = (base: Answers, mine: Answers, theirs: Answers) => mergeAnswers(FORMS.person, base, mine, theirs)

describe('two people write at once', () => {
  test('both changed one field: both are shown, and nothing is thrown away', () => {
    expect(merge({ givenName: 'Ana' }, { givenName: 'Anna' }, { givenName: 'Hanna' })).toEqual({ merged: { givenName: 'Hanna' }, conflicts: [{ field: 'givenName', base: 'Ana', mine: 'Anna', theirs: 'Hanna' }] })
  })

  test('one took away what the other changed', () => {
    const { merged, conflicts } = merge({ givenName: 'Ana' }, {}, { givenName: 'Anna' })
    expect({ merged, conflicts }).toEqual({ merged: { givenName: 'Anna' }, conflicts: [{ field: 'givenName', base: 'Ana', mine: undefined, theirs: 'Anna' }] })
    expect(settle(merged, 'givenName', undefined)).toEqual({})
    expect(settle(merged, 'givenName', 'Ana')).toEqual({ givenName: 'Ana' })
  })

  test('no answer and an answer are two things, and why there is none counts', () => {
    expect(merge({}, { stateless: { without: 'not-known' } }, { stateless: false }).conflicts).toHaveLength(1)
    expect(merge({}, { stateless: { without: 'not-known' } }, { stateless: { without: 'not-known' } }).conflicts).toEqual([])
  })

  test('each changed another field', () => {
    expect(merge({ givenName: 'Ana' }, { givenName: 'Anna' }, { givenName: 'Ana', codeName: 'Lark' })).toEqual({ merged: { givenName: 'Anna', codeName: 'Lark' }, conflicts: [] })
  })

  test('what an older version knew is merged like anything else', () => {
    expect(merge({ tribe: 'x' }, { tribe: 'x', sex: 'x' }, {})).toEqual({ merged: { sex: 'x' }, conflicts: [] })
  })
})

const rows = (...names: readonly string[]): Answers => ({ otherNames: names.map((name) => ({ name })) })

describe('lists and tables', () => {
  test('codes: what each added and took away', () => {
    expect(merge({ accessNeeds: ['deaf', 'blind'] }, { accessNeeds: ['deaf', 'memory'] }, { accessNeeds: ['other', 'deaf', 'blind'] }).merged).toEqual({ accessNeeds: ['other', 'deaf', 'memory'] })
  })

  test('both added a row, and one row was added by both', () => {
    expect(merge(rows('A'), rows('A', 'B', 'C'), rows('A', 'D', 'B'))).toEqual({ merged: rows('A', 'D', 'B', 'C'), conflicts: [] })
    expect(merge({}, rows('B'), rows('D'))).toEqual({ merged: rows('D', 'B'), conflicts: [] })
  })

  test('one changed a row, the other another', () => {
    expect(merge(rows('A', 'B'), rows('A2', 'B'), rows('A', 'B2'))).toEqual({ merged: rows('A2', 'B2'), conflicts: [] })
  })

  test('both changed one row, or one took away what the other changed: both tables are shown', () => {
    expect(merge(rows('A', 'B'), rows('A2', 'B'), rows('A3', 'B'))).toMatchObject({ merged: rows('A3', 'B'), conflicts: [{ field: 'otherNames' }] })
    expect(merge(rows('A', 'B'), rows('B'), rows('A3', 'B')).conflicts).toHaveLength(1)
  })

  test('one took away a row, the other added one', () => {
    expect(merge(rows('A', 'B'), rows('B'), rows('A', 'B', 'C'))).toEqual({ merged: rows('B', 'C'), conflicts: [] })
  })
})

describe('always', () => {
  const word = constantFrom('a', 'b', 'c')
  const answers = record(
    { givenName: word, stateless: oneof(boolean(), constantFrom({ without: 'not-known' as const })), languages: uniqueArray(word), otherNames: array(dictionary(word, word, { maxKeys: 2, noNullPrototype: true }), { maxLength: 4 }), older: string() },
    { requiredKeys: [], noNullPrototype: true },
  )

  test('who changed nothing gets what the other wrote, and it is no conflict', () => {
    assert(property(answers, answers, (base, theirs) => {
      expect(merge(base, base, theirs)).toEqual({ merged: theirs, conflicts: [] })
      expect(merge(base, theirs, base)).toEqual({ merged: theirs, conflicts: [] })
      expect(merge(base, theirs, theirs)).toEqual({ merged: theirs, conflicts: [] })
    }))
  })

  test('whoever comes second, the same fields are in conflict; and every value in the merge was written by somebody', () => {
    assert(property(answers, answers, answers, (base, mine, theirs) => {
      const [one, other] = [merge(base, mine, theirs), merge(base, theirs, mine)]
      expect(one.conflicts.map(({ field }) => field).toSorted()).toEqual(other.conflicts.map(({ field }) => field).toSorted())
      for (const field of ['givenName', 'stateless', 'older'] as const) if (one.merged[field] !== undefined) expect([base[field], mine[field], theirs[field]]).toContainEqual(one.merged[field])
    }))
  })

  test('nothing that one of them added is lost without being shown', () => {
    assert(property(answers, answers, answers, (base, mine, theirs) => {
      const { merged, conflicts } = merge(base, mine, theirs)
      const shown = [rowsIn(merged, 'otherNames'), ...conflicts.flatMap((one) => [one.mine, one.theirs])].flat()
      for (const row of [mine, theirs].flatMap((side) => rowsIn(side, 'otherNames'))) if (!rowsIn(base, 'otherNames').some((one) => isSame(one, row))) expect(shown).toContainEqual(row)
    }))
  })
})
