import { expect, test } from 'vitest'
import type { LinearSolver, Solution } from '../linear-solver.ts'
import { solver } from '#tests/solver'
import { auditTables, flatList, protectTables, tabulate, treeList, type At, type CellState, type Rules, type Tables } from '../index.ts'
import { drawPeople, listOf, tabulated } from './testing.ts'

const counted = (value: number): CellState => ({ kind: 'counted', value })
const RULES: Rules = { threshold: { least: 3 }, zeros: 'shown' }
const SEX = flatList('sex', 'all', ['w', 'm'])
const ONE_TABLE: Tables = {
  codeLists: [SEX],
  tables: [['sex']],
  cells: [{ at: {}, state: counted(9) }, { at: { sex: 'w' }, state: counted(7) }, { at: { sex: 'm' }, state: counted(2) }],
}
const withCell = (at: At, state: CellState): Tables => ({ ...ONE_TABLE, cells: [...ONE_TABLE.cells.filter((cell) => cell.at['sex'] !== at['sex']), { at, state }] })

const BAD_TABLES: readonly (readonly [string, Tables])[] = [
  ['negative', withCell({ sex: 'm' }, counted(-2))],
  ['not-whole', withCell({ sex: 'm' }, counted(1.5))],
  ['not-whole', withCell({ sex: 'm' }, counted(Number.NaN))],
  ['too-large', withCell({ sex: 'm' }, counted(1e13))],
  ['contributions-do-not-fit', withCell({ sex: 'm' }, { kind: 'counted', value: 2, largest: [2, 1] })],
  ['contributions-do-not-fit', withCell({ sex: 'm' }, { kind: 'counted', value: 2, contributors: -1 })],
  ['not-additive', withCell({ sex: 'm' }, counted(3))],
  ['not-additive', withCell({ sex: 'm' }, { kind: 'missing' })],
  ['not-additive', withCell({ sex: 'm' }, { kind: 'impossible' })],
  ['cell-not-given', { ...ONE_TABLE, cells: ONE_TABLE.cells.slice(1) }],
  ['cell-given-twice', { ...ONE_TABLE, cells: [...ONE_TABLE.cells, { at: { sex: 'all' }, state: counted(9) }] }],
  ['unknown-code', { ...ONE_TABLE, cells: [...ONE_TABLE.cells, { at: { sex: 'x' }, state: counted(0) }] }],
  ['unknown-code', { ...ONE_TABLE, alreadyPublic: [{ sex: 'x' }] }],
  ['unknown-code-list', { ...ONE_TABLE, cells: [...ONE_TABLE.cells, { at: { age: '18' }, state: counted(0) }] }],
  ['unknown-code-list', { ...ONE_TABLE, tables: [['sex'], ['age']] }],
  ['no-table', { ...ONE_TABLE, tables: [] }],
  ['cell-outside-tables', { ...ONE_TABLE, codeLists: [SEX, flatList('age', 'all', ['18'])], cells: [...ONE_TABLE.cells, { at: { age: '18' }, state: counted(0) }] }],
  ['code-list-given-twice', { ...ONE_TABLE, codeLists: [SEX, SEX] }],
  ['code-list-has-a-circle', { ...ONE_TABLE, codeLists: [treeList('sex', 'all', [['w'], ['m', 'w'], ['w', 'm']])] }],
  ['code-list-has-a-circle', { ...ONE_TABLE, codeLists: [{ name: 'sex', total: 'all', sums: [{ whole: 'x', parts: ['y'] }, { whole: 'y', parts: ['x'] }] }] }],
  ['code-outside-total', { ...ONE_TABLE, codeLists: [{ ...SEX, sums: [...SEX.sums, { whole: 'x', parts: ['y'] }] }] }],
  ['sums-disagree', { ...ONE_TABLE, codeLists: [{ ...SEX, sums: [...SEX.sums, { whole: 'all', parts: ['w'] }] }] }],
  ['sums-disagree', { ...ONE_TABLE, codeLists: [flatList('sex', 'all', ['w', 'w', 'm'])] }],
  ['too-many-cells', { ...ONE_TABLE, codeLists: [SEX, listOf('a', 200), listOf('b', 200)], tables: [['a', 'b']] }],
]

test.each(BAD_TABLES)('%s: refused before anything is worked out', async (kind, tables) => {
  const done = await protectTables(tables, { rules: RULES }, solver)
  expect(done.ok ? done.value.cells : done.refusal.kind).toBe(kind)
})

const BAD_RULES: readonly (readonly [string, Partial<Rules>])[] = [
  ['threshold-below-one', { threshold: { least: 0 } }],
  ['threshold-below-one', { threshold: { least: 2.5 } }],
  ['protection-below-one', { threshold: { least: 3, above: 0 } }],
  ['percent-out-of-range', { pPercent: { percent: 0 } }],
  ['percent-out-of-range', { dominance: { largest: 1, percent: 100 } }],
  ['largest-out-of-range', { dominance: { largest: 0, percent: 80 } }],
  ['contributions-not-given', { pPercent: { percent: 10 } }],
]

test.each(BAD_RULES)('%s: no such rule', async (kind, change) => {
  const done = await protectTables(ONE_TABLE, { rules: { ...RULES, ...change } }, solver)
  expect(done.ok ? done.value.cells : done.refusal.kind).toBe(kind)
})

const BAD_ANSWERS: readonly (readonly [string, Solution])[] = [
  ['time', { kind: 'failed', why: 'time' }],
  ['memory', { kind: 'failed', why: 'memory' }],
  ['broken', { kind: 'unbounded' }],
  ['broken', { kind: 'optimal', objective: 1, values: [] }],
]

test.each(BAD_ANSWERS)('a solver that fails (%s) is a refusal, never a table', async (why, answer) => {
  const failing: LinearSolver = async () => answer
  const done = await protectTables(ONE_TABLE, { rules: RULES }, failing)
  expect(done.ok ? done.value.cells : done.refusal).toEqual({ kind: 'solver-failed', why })
})

const lying: LinearSolver = async ({ bounds, direction }) => ({ kind: 'optimal', objective: direction === 'minimise' ? 0 : 1e9, values: bounds.map(({ lower }) => lower) })

test('a solver that lies about values passes nothing: the table it claims is checked', async () => {
  const audited = await auditTables(ONE_TABLE, { rules: RULES, suppressed: [{ sex: 'm' }] }, lying)
  expect(audited.ok ? audited.value : audited.refusal.kind).toBe('solver-failed')
})

test('what is public all around cannot be protected, and the refusal names it', async () => {
  const done = await protectTables({ ...ONE_TABLE, alreadyPublic: [{}, { sex: 'w' }] }, { rules: RULES }, solver)
  expect(done).toEqual({ ok: false, refusal: { kind: 'cannot-be-protected', cells: [{ sex: 'm' }] } })
})

const kind = (at: At, amount = 1) => {
  const made = tabulate({ codeLists: [treeList('where', 'all', [['north'], ['south'], ['lima', 'south']])], tables: [['where']], contributions: [{ at, amount }], impossible: [{ where: 'north' }] })
  return made.ok ? 'ok' : made.refusal.kind
}

test('a contribution must have its place: a leaf, a known code, somewhere possible', () => {
  expect([kind({}), kind({ where: 'south' }), kind({ where: 'mars' }), kind({ where: 'north' }), kind({ where: 'lima' }, -1), kind({ where: 'lima' }, 0.5), kind({ where: 'lima' })]).toEqual([
    'code-not-given', 'code-has-parts', 'unknown-code', 'counted-where-impossible', 'negative', 'not-whole', 'ok',
  ])
})

test('what cannot be hidden is not audited as hidden', async () => {
  const zero = tabulated({ codeLists: [listOf('a', 3)], tables: [['a']], contributions: drawPeople({ a: 2 }, 20, 1) })
  const audited = await auditTables(zero, { rules: RULES, suppressed: [{ a: 'a3' }] }, solver)
  expect(audited.ok || audited.refusal.kind).toBe('cannot-be-hidden')
})
