import { array, assert, boolean, constantFrom, dictionary, oneof, property, record, string, uniqueArray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rowsIn, type Answers } from './answer.ts'
import { mergeAnswers, settle } from './merge-answers.ts'
import { isSame } from './same-answer.ts'

describe('two people write at once', () => {
  test('both changed one field: both are shown, and nothing is thrown away', () => {
    expect(mergeAnswers({ givenName: 'Ana' }, { givenName: 'Anna' }, { givenName: 'Hanna' })).toEqual({ answers: { givenName: 'Anna' }, conflicts: [{ field: 'givenName', began: 'Ana', mine: 'Anna', theirs: 'Hanna' }] })
  })

  test('one took away what the other changed', () => {
    const { answers, conflicts } = mergeAnswers({ givenName: 'Ana' }, {}, { givenName: 'Anna' })
    expect({ answers, conflicts }).toEqual({ answers: {}, conflicts: [{ field: 'givenName', began: 'Ana', mine: undefined, theirs: 'Anna' }] })
    expect(settle({ givenName: 'Ana' }, 'givenName', undefined)).toEqual({})
    expect(settle(answers, 'givenName', 'Anna')).toEqual({ givenName: 'Anna' })
  })

  test('no answer and an answer are two things, and why there is none counts', () => {
    expect(mergeAnswers({}, { stateless: { without: 'not-known' } }, { stateless: false }).conflicts).toHaveLength(1)
    expect(mergeAnswers({}, { stateless: { without: 'not-known' } }, { stateless: { without: 'not-known' } }).conflicts).toEqual([])
  })

  test('each changed another field', () => {
    expect(mergeAnswers({ givenName: 'Ana' }, { givenName: 'Anna' }, { givenName: 'Ana', codeName: 'Lark' })).toEqual({ answers: { givenName: 'Anna', codeName: 'Lark' }, conflicts: [] })
  })

  test('what an older version knew is merged like anything else', () => {
    expect(mergeAnswers({ tribe: 'x' }, { tribe: 'x', sex: 'x' }, {})).toEqual({ answers: { sex: 'x' }, conflicts: [] })
  })
})

const rows = (...names: readonly string[]): Answers => ({ otherNames: names.map((name) => ({ name })) })

describe('lists and tables', () => {
  test('codes: what each added and took away', () => {
    expect(mergeAnswers({ accessNeeds: ['deaf', 'blind'] }, { accessNeeds: ['deaf', 'memory'] }, { accessNeeds: ['other', 'deaf', 'blind'] }).answers).toEqual({ accessNeeds: ['other', 'deaf', 'memory'] })
  })

  test('both added a row, and one row was added by both', () => {
    expect(mergeAnswers(rows('A'), rows('A', 'B', 'C'), rows('A', 'D', 'B'))).toEqual({ answers: rows('A', 'D', 'B', 'C'), conflicts: [] })
    expect(mergeAnswers({}, rows('B'), rows('D'))).toEqual({ answers: rows('D', 'B'), conflicts: [] })
  })

  test('one changed a row, the other another', () => {
    expect(mergeAnswers(rows('A', 'B'), rows('A2', 'B'), rows('A', 'B2'))).toEqual({ answers: rows('A2', 'B2'), conflicts: [] })
  })

  test('a table that no form knows is merged like any other; a table and a list of codes are two things', () => {
    expect(mergeAnswers({}, { own: [{ a: 'x' }] }, { own: [{ a: 'y' }] })).toEqual({ answers: { own: [{ a: 'y' }, { a: 'x' }] }, conflicts: [] })
    expect(mergeAnswers({}, { own: ['x'] }, { own: [{ a: 'y' }] })).toMatchObject({ answers: { own: ['x'] }, conflicts: [{ field: 'own' }] })
  })

  test('both changed one row, or one took away what the other changed: both tables are shown', () => {
    expect(mergeAnswers(rows('A', 'B'), rows('A2', 'B'), rows('A3', 'B'))).toMatchObject({ answers: rows('A2', 'B'), conflicts: [{ field: 'otherNames' }] })
    expect(mergeAnswers(rows('A', 'B'), rows('B'), rows('A3', 'B')).conflicts).toHaveLength(1)
  })

  test('one took away a row, the other added one', () => {
    expect(mergeAnswers(rows('A', 'B'), rows('B'), rows('A', 'B', 'C'))).toEqual({ answers: rows('B', 'C'), conflicts: [] })
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
      expect(mergeAnswers(base, base, theirs)).toEqual({ answers: theirs, conflicts: [] })
      expect(mergeAnswers(base, theirs, base)).toEqual({ answers: theirs, conflicts: [] })
      expect(mergeAnswers(base, theirs, theirs)).toEqual({ answers: theirs, conflicts: [] })
    }))
  })

  test('whoever comes second, the same fields are in conflict; and every value in the merge was written by somebody', () => {
    assert(property(answers, answers, answers, (base, mine, theirs) => {
      const [one, other] = [mergeAnswers(base, mine, theirs), mergeAnswers(base, theirs, mine)]
      expect(one.conflicts.map(({ field }) => field).toSorted()).toEqual(other.conflicts.map(({ field }) => field).toSorted())
      for (const field of ['givenName', 'stateless', 'older'] as const) if (one.answers[field] !== undefined) expect([base[field], mine[field], theirs[field]]).toContainEqual(one.answers[field])
    }))
  })

  test('nothing that one of them added is lost without being shown', () => {
    assert(property(answers, answers, answers, (base, mine, theirs) => {
      const { answers: both, conflicts } = mergeAnswers(base, mine, theirs)
      const shown = [rowsIn(both, 'otherNames'), ...conflicts.flatMap((one) => [one.mine, one.theirs])].flat()
      for (const row of [mine, theirs].flatMap((side) => rowsIn(side, 'otherNames'))) if (!rowsIn(base, 'otherNames').some((one) => isSame(one, row))) expect(shown).toContainEqual(row)
    }))
  })
})
