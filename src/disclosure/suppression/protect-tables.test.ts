import { expect, test } from 'vitest'
import { solver } from '#tests/solver'
import { auditTables, flatList, forThePublic, protectTables, statusForPartners, statusForThePublic, tabulate, treeList, type At, type Contribution, type PublishedCell, type Rules } from '../index.ts'
import { listOf, tabulated } from './testing.ts'

const RULES: Rules = { threshold: { least: 3 }, zeros: 'shown' }
const people = (at: At, count: number): Contribution[] => Array.from({ length: count }, () => ({ at, amount: 1 }))
const protect = async (tables: ReturnType<typeof tabulated>, rules = RULES) => {
  const done = await protectTables(tables, { rules }, solver)
  if (!done.ok) throw new Error(JSON.stringify(done.refusal))
  return done.value
}
const word = (cell: PublishedCell | undefined) => (cell?.kind === 'shown' ? cell.value : cell?.kind === 'suppressed' ? cell.because : cell?.kind)

test('suppressed, zero, impossible and missing are four things, in the cell and in its codes', async () => {
  const made = tabulated({
    codeLists: [flatList('form', 'all', ['labour', 'sexual', 'begging', 'organs', 'other'])],
    tables: [['form']],
    contributions: [...people({ form: 'labour' }, 20), ...people({ form: 'sexual' }, 2), ...people({ form: 'begging' }, 5)],
    impossible: [{ form: 'organs' }],
  })
  const cells = made.cells.map((cell) => (cell.at['form'] === 'other' ? { ...cell, state: { kind: 'missing' as const } } : cell))
  const { cellAt } = await protect({ ...made, cells })
  const all = ['all', 'labour', 'sexual', 'begging', 'organs', 'other'].map((form) => cellAt({ form }))
  expect(all.map(word)).toEqual([27, 20, 'small-count', 'for-others', 'impossible', 'missing'])
  const shown = all.flatMap((cell) => cell ?? [])
  expect(shown.map(forThePublic).map(statusForThePublic).map(({ obsStatus, confStatus }) => obsStatus + confStatus)).toEqual(['AF', 'AF', 'QN', 'QN', 'MF', 'OF'])
  expect(shown.map((cell) => statusForPartners(cell, 'sender').confStatus).join('')).toBe('FFADFF')
  expect(shown.map((cell) => statusForPartners(cell, 'receiver').confStatus).join('')).toBe('FFASFF')
  expect(cellAt({ form: 'unheard of' })).toBeUndefined()
})

test('an observed zero is shown as 0 and never suppressed where the rules say so, and a guess then begins at 1', async () => {
  const made = tabulated({ codeLists: [listOf('a', 3)], tables: [['a']], contributions: [...people({ a: 'a1' }, 9), ...people({ a: 'a2' }, 1)], alreadyPublic: [{}] })
  const limits = async (zeros: Rules['zeros']) => {
    const { cellAt, exposures } = await protect(made, { ...RULES, zeros })
    return [word(cellAt({ a: 'a3' })), exposures.find(({ at }) => at['a'] === 'a2')?.lowest]
  }
  expect([await limits('shown'), await limits('may-be-hidden')]).toEqual([[0, 1], [0, 0]])
})

test('subtotals of a tree are protected with their parts, and so is a second grouping of the same leaves', async () => {
  const where = { ...treeList('where', 'all', [['coast'], ['hills'], ['c1', 'coast'], ['c2', 'coast'], ['h1', 'hills'], ['h2', 'hills']]) }
  const twice = { ...where, sums: [...where.sums, { whole: 'all', parts: ['old', 'new'] }, { whole: 'old', parts: ['c1', 'h1'] }, { whole: 'new', parts: ['c2', 'h2'] }] }
  const contributions = [...people({ where: 'c1' }, 2), ...people({ where: 'c2' }, 8), ...people({ where: 'h1' }, 6), ...people({ where: 'h2' }, 11)]
  const once = await protect(tabulated({ codeLists: [where], tables: [['where']], contributions }))
  expect(['c1', 'c2', 'h1', 'h2', 'coast', 'hills'].map((code) => word(once.cellAt({ where: code })))).toEqual(['small-count', 'for-others', 6, 11, 10, 17])
  // With "old" and "new" beside it, c1 would follow from old − h1: more has to go.
  const linked = await protect(tabulated({ codeLists: [twice], tables: [['where']], contributions }))
  expect([once.forOthers, linked.forOthers, linked.least]).toEqual([1, 3, true])
})

test('a headline total is shown whatever the rules say, and whoever publishes is told', async () => {
  const { cellAt, sensitiveButPublic } = await protect(tabulated({ codeLists: [listOf('a', 2)], tables: [['a']], contributions: people({ a: 'a1' }, 2), alreadyPublic: [{}, { a: 'a1' }] }))
  expect([word(cellAt({})), word(cellAt({ a: 'a1' })), sensitiveButPublic]).toEqual([2, 2, [{ a: 'all' }, { a: 'a1' }]])
})

test('three tables in a ring: sums alone pass what the table behind them gives away, and the audit sees it when it is told of that table', async () => {
  // Whoever is a1 and c1 is b1 or b2. Nobody is b2 and c1, so all six are b1: a and b follow, though every cell of that table is suppressed.
  const contributions = [...people({ a: 'a1', b: 'b1', c: 'c1' }, 6), ...people({ a: 'a2', b: 'b2', c: 'c2' }, 6)]
  const given = { codeLists: ['a', 'b', 'c'].map((name) => listOf(name, 2)), tables: [['a', 'b'], ['b', 'c'], ['a', 'c']], contributions, alreadyPublic: [{}] }
  const suppressed = ['a1', 'a2'].flatMap((a) => ['b1', 'b2'].map((b) => ({ a, b })))
  const widths = async (withheld: readonly (readonly string[])[]) => {
    const audited = await auditTables(tabulated({ ...given, withheld }), { rules: { zeros: 'may-be-hidden' }, suppressed }, solver)
    return audited.ok ? audited.value.exposures.map(({ lowest, highest = Infinity }) => highest - lowest) : []
  }
  expect(await widths([])).toEqual([6, 6, 6, 6])
  expect(await widths([['a', 'b', 'c']])).toEqual([0, 0, 0, 0])
})

const by = (a: string, amounts: Readonly<Record<string, number>>) => Object.entries(amounts).map(([name, amount]) => ({ at: { a }, amount, by: name }))

test('dominance: one, two or many behind a cell, counted by name', async () => {
  const contributions = [...by('a1', { x: 900, y: 20, z: 10 }), ...by('a1', { x: 30 }), ...by('a2', { x: 300, y: 310, z: 290 }), ...by('a3', { x: 100, y: 90, z: 110, w: 100 })]
  const made = tabulate({ codeLists: [listOf('a', 3)], tables: [['a']], contributions })
  if (!made.ok) throw new Error(made.refusal.kind)
  expect(made.value.cells.find(({ at }) => at['a'] === 'a1')?.state).toEqual({ kind: 'counted', value: 960, contributors: 3, largest: [930, 20, 10] })
  const reasons = async (rules: Omit<Rules, 'zeros'>) => {
    const { cells } = await protect(made.value, { ...rules, zeros: 'shown' })
    return cells.flatMap((cell) => (cell.kind === 'suppressed' && cell.because !== 'for-others' ? [`${cell.at['a']} ${cell.because}`] : []))
  }
  expect(await reasons({ dominance: { largest: 1, percent: 80 } })).toEqual(['a1 one-dominates'])
  expect(await reasons({ dominance: { largest: 2, percent: 65 } })).toEqual(['all two-dominate', 'a1 two-dominate', 'a2 two-dominate'])
  expect(await reasons({ dominance: { largest: 3, percent: 99 } })).toEqual(['a1 concentrated', 'a2 concentrated'])
})

test('nothing sensitive, nothing suppressed', async () => {
  const { exposures, forOthers, loss, least } = await protect(tabulated({ codeLists: [listOf('a', 2)], tables: [['a']], contributions: [...people({ a: 'a1' }, 9), ...people({ a: 'a2' }, 9)] }))
  expect([exposures, forOthers, loss, least]).toEqual([[], 0, 0, true])
})
