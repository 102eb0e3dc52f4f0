import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { solver } from '#tests/solver'
import { auditTables, protectTables, type At, type Rules, type Tables } from '../index.ts'
import { rounds } from '../testing.ts'
import { layOut, type Layout } from './layout.ts'
import { nth } from './nth.ts'
import { differences, listOf, tabulated } from './testing.ts'

const RUNS = { seed: 20263, numRuns: rounds(12, 30) }

const SHAPES = [[['a', 'b']], [['a', 'b'], ['b', 'c']], [['a', 'b'], ['b', 'c'], ['a', 'c']], [['a', 'b', 'c']]]

/** A few people in a few linked tables, and the rules for them. */
const anyTables = fc
  .record({ a: fc.integer({ min: 2, max: 4 }), b: fc.integer({ min: 2, max: 3 }), c: fc.integer({ min: 2, max: 3 }), tables: fc.constantFrom(...SHAPES) })
  .chain(({ tables, ...sizes }) => {
    const used = Object.entries(sizes).filter(([name]) => tables.flat().includes(name))
    const codes = used.map(([name, size]) => fc.integer({ min: 1, max: size }).map((code) => [name, `${name}${code}`] as const))
    const place = fc.tuple(...codes).map((chosen): At => Object.fromEntries(chosen))
    const contributions = fc.array(fc.record({ at: place, amount: fc.integer({ min: 1, max: 4 }) }), { minLength: 4, maxLength: 24, size: 'max' })
    return contributions.map((all) => tabulated({
      codeLists: used.map(([name, size]) => listOf(name, size)),
      tables,
      // So many people of that kind, each for themselves.
      contributions: all.flatMap(({ at, amount }) => Array.from({ length: amount }, () => ({ at, amount: 1 }))),
    }))
  })
const anyRules: fc.Arbitrary<Rules> = fc.record({ threshold: fc.record({ least: fc.integer({ min: 2, max: 5 }) }), zeros: fc.constantFrom('shown' as const, 'may-be-hidden' as const) })

const laidOut = (tables: Tables): Layout => {
  const laid = layOut(tables)
  if (!laid.ok) throw new Error(laid.refusal.kind)
  return laid.value
}

/** The cells of every sum that a cell stands in, wholes and parts alike: whoever knows all but one of them knows that one. */
const sumsWith = (tables: Tables, place: number): (readonly number[])[] =>
  laidOut(tables).sums.flatMap(({ whole, parts }) => (whole === place || parts.includes(place) ? [parts.concat(whole)] : []))

const isSmall = ({ threshold }: Rules, value: number): boolean => value > 0 && value < (threshold?.least ?? 0)
const placesWhere = (tables: Tables, isSo: (value: number) => boolean): number[] => laidOut(tables).cells.flatMap(({ value }, place) => (isSo(value) ? [place] : []))
const atOf = (tables: Tables, places: Iterable<number>): At[] => {
  const { cells } = laidOut(tables)
  return [...places].map((place) => nth(cells, place).at)
}

/** What the audit says of a pattern, beside what subtraction alone tells of it. */
const auditOf = async (tables: Tables, rules: Rules, hidden: ReadonlySet<number>) => {
  const audited = await auditTables(tables, { rules, suppressed: atOf(tables, hidden) }, solver)
  if (!audited.ok) throw new Error(audited.refusal.kind)
  const { cells, placeOf } = laidOut(tables)
  const known = differences(tables, cells.map(({ at, value }, place) => (hidden.has(place) ? { kind: 'suppressed', at } : { kind: 'shown', at, value })))
  const exposures = new Map(audited.value.exposures.map((exposure) => [placeOf(exposure.at) ?? -1, exposure]))
  return { exposures, known, shownThough: audited.value.shownThough }
}

/** Every cell that subtraction tells, the audit tells too, to the number; and a sensitive one among them never holds. */
const nothingKnownIsMissed = (tables: Tables, rules: Rules, { exposures, known }: Awaited<ReturnType<typeof auditOf>>): void => {
  for (const [place, value] of known) {
    expect(value).toBe(laidOut(tables).cells[place]?.value)
    const isSafe = !isSmall(rules, value)
    expect(exposures.get(place)).toMatchObject({ lowest: value, highest: value, holds: isSafe })
  }
}

test('a small number left alone in a sum is always found, whatever else is hidden', async () => {
  await fc.assert(
    fc.asyncProperty(anyTables, anyRules, fc.nat(), fc.nat(), fc.infiniteStream(fc.boolean()), async (tables, rules, pick, otherPick, coins) => {
      const small = placesWhere(tables, (value) => isSmall(rules, value))
      fc.pre(small.length > 0)
      const planted = small[pick % small.length] ?? -1
      const sums = sumsWith(tables, planted)
      const alone = sums[otherPick % sums.length] ?? []
      // Zeros may be hidden under one of the two rules only.
      const others = placesWhere(tables, (value) => value > 0 || rules.zeros === 'may-be-hidden').filter((place) => !alone.includes(place) && coins.next().value === true)
      const hidden = new Set([planted, ...others])
      const audited = await auditOf(tables, rules, hidden)
      expect(audited.known.has(planted)).toBe(true)
      expect(audited.exposures.get(planted)?.holds).toBe(false)
      nothingKnownIsMissed(tables, rules, audited)
      expect(audited.shownThough).toEqual(atOf(tables, small.filter((place) => !hidden.has(place))))
    }),
    RUNS,
  )
})

test('what the engine hides is found sound; shown again around one small number, the leak is found', async () => {
  let planted = 0
  await fc.assert(
    fc.asyncProperty(anyTables, anyRules, fc.nat(), async (tables, rules, pick) => {
      fc.pre(placesWhere(tables, (value) => isSmall(rules, value)).length > 0)
      const done = await protectTables(tables, { rules, depth: 'verdicts' }, solver)
      // Some tables this small cannot be protected; that is said, and nothing comes out.
      if (!done.ok) expect(done.refusal.kind).toBe('cannot-be-protected')
      fc.pre(done.ok && done.value.forOthers > 0)
      const { placeOf } = laidOut(tables)
      const published = done.ok ? done.value.cells : []
      const suppressed = new Map(published.flatMap((cell) => (cell.kind === 'suppressed' ? [[placeOf(cell.at) ?? -1, cell.because] as const] : [])))
      const sound = await auditOf(tables, rules, new Set(suppressed.keys()))
      expect([sound.shownThough, [...sound.exposures.values()].filter(({ holds }) => !holds)]).toEqual([[], []])
      const small = [...suppressed].flatMap(([place, because]) => (because === 'for-others' ? [] : [place]))
      const leak = small[pick % small.length] ?? -1
      const alone = sumsWith(tables, leak)[0] ?? []
      const left = new Set([...suppressed.keys()].filter((place) => place === leak || !alone.includes(place)))
      const audited = await auditOf(tables, rules, left)
      expect(audited.exposures.get(leak)?.holds).toBe(false)
      nothingKnownIsMissed(tables, rules, audited)
      planted++
    }),
    { ...RUNS, numRuns: rounds(4, 8) },
  )
  expect(planted).toBe(rounds(4, 8))
})
