import { readdirSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findImports } from '#tests/house/find-imports'
import type { MicrodataRow } from '../attribute.ts'
import { placesBelow } from '../residuals/along-axes.ts'
import { keyOf, subsetsOf } from '../residuals/attribute-set.ts'
import { measure } from '../residuals/measure.ts'
import { tablesOf, type NoisyTable } from '../residuals/reconstruct.ts'
import { anyRelease, anySeed } from '../residuals/testing.ts'
import { exactRelease, noisyRelease, rounds, seeded, valueOf } from '../testing.ts'
import { publish, type PublicationRule, type PublishedTable } from './publish.ts'

const RUNS = { seed: 20261, numRuns: rounds(50, 150) }
const BUDGETS = { min: 0.01, max: 10 }

const anyRule: fc.Arbitrary<PublicationRule> = fc.record({
  deviations: fc.double({ min: 2, max: 3, noNaN: true }),
  level: fc.noBias(fc.double({ min: 0.5, max: 0.99, noNaN: true })),
})
const anyTables: fc.Arbitrary<NoisyTable[]> = anyRelease(BUDGETS).map(({ plan, rows, seed }) => noisyRelease(plan, seeded(seed))(rows))

const figuresOf = (tables: Iterable<NoisyTable>, rule: PublicationRule): PublishedTable[] => [...valueOf(publish(tables, rule))]

/** Rows that answer until they are sealed, and throw at any look afterwards. */
const sealable = (rows: readonly MicrodataRow[]) => {
  let isSealed = false
  const guard = <T extends object>(inner: T): T =>
    new Proxy(inner, {
      get: (target, key): unknown => {
        if (isSealed) throw new Error('the data were looked at again')
        return Reflect.get(target, key)
      },
    })
  return { rows: guard(rows.map(guard)), seal: () => (isSealed = true) }
}

test('after the measurement nobody looks at a row again, however often figures are made', () => {
  fc.assert(
    fc.property(anyRelease(BUDGETS), anyRule, anyRule, ({ plan, rows, seed }, rule, otherRule) => {
      const data = sealable(rows)
      const measured = valueOf(measure(plan, data.rows, seeded(seed)))
      data.seal()
      expect(() => data.rows.length).toThrow('looked at again')
      const figures = figuresOf(tablesOf(measured), rule)
      figuresOf(tablesOf(measured), otherRule)
      expect(figuresOf(tablesOf(measured), rule)).toEqual(figures)
    }),
    RUNS,
  )
})

/** Everybody's answers dealt out anew, question by question: other people, of whom single answers are as many as before. */
const dealtAnew = (rows: readonly MicrodataRow[], by: number): MicrodataRow[] =>
  rows.map((row, person) => row.map((_, place) => rows[(person + place * by) % rows.length]?.[place] ?? ''))

test('other people with the same noisy tables have the same figures', () => {
  let others = 0
  fc.assert(
    fc.property(anyRelease(BUDGETS), anyRule, fc.integer({ min: 1, max: 5 }), ({ plan, rows, seed }, rule, by) => {
      fc.pre(plan.tables.every(({ set }) => set.length <= 1))
      const people = dealtAnew(rows, by)
      if (JSON.stringify(people.map(String).toSorted()) !== JSON.stringify(rows.map(String).toSorted())) others++
      expect(figuresOf(noisyRelease(plan, seeded(seed))(people), rule)).toEqual(figuresOf(noisyRelease(plan, seeded(seed))(rows), rule))
    }),
    { ...RUNS, numRuns: rounds(25, 60), maxSkipsPerRun: 1000 },
  )
  expect(others).toBeGreaterThan(rounds(2, 10))
})

/** A table as it comes out of a file: nothing of it but its words and numbers. */
const carriedOver = (table: NoisyTable): NoisyTable => {
  const read = JSON.parse(JSON.stringify({ ...table, estimates: [...table.estimates] }))
  return { ...read, estimates: Float64Array.from(read.estimates) }
}

test('tables that were written down and read elsewhere give the same figures, and stay as they were', () => {
  fc.assert(
    fc.property(anyTables, anyRule, (tables, rule) => {
      const figures = figuresOf(tables, rule)
      expect(figuresOf(tables.map(carriedOver), rule)).toEqual(figures)
      for (const [at, figure] of figures.entries()) expect(figure).toMatchObject(tables[at] ?? {})
    }),
    RUNS,
  )
})

/** Every file that is loaded with a file, itself among them. Types are gone by then. */
const loadedWith = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const { specifier, kind } of findImports(file, readFileSync(file, 'utf8'))) {
    if (kind === 'load' && specifier.startsWith('.')) loadedWith(resolve(dirname(file), specifier), seen)
  }
  return seen
}

const ROOM = resolve(import.meta.dirname, '..')
const NEAR_DATA = /^(?:residuals\/(?:count|measure)|testing)\.ts$|^noise\//
const readsData = (file: string): boolean => [...loadedWith(resolve(ROOM, file))].some((path) => NEAR_DATA.test(relative(ROOM, path).replaceAll('\\', '/')))

test('no file that publishes loads one that counts, measures or draws noise', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  expect(files).toContain('publish.ts')
  expect(files.filter((name) => readsData(`publication/${name}`))).toEqual([])
  // Where there is such a way, it is found: straight, and over others.
  expect(['residuals/measure.ts', 'attacks/reconstruction.ts', 'index.ts'].map(readsData)).toEqual([true, true, true])
})

test('intervals of the unbiased estimate hold the true number as often as they say, at any level', () => {
  let [surplus, spread] = [0, 0]
  // Budgets so small that the steps of whole numbers do not show.
  fc.assert(
    fc.property(anyRelease({ min: 0.0005, max: 0.005 }), anyRule, anySeed, ({ plan, rows, seed }, rule, pick) => {
      const exact = exactRelease(plan)(rows)
      const held = figuresOf(noisyRelease(plan, seeded(seed))(rows), rule).flatMap(({ estimates, margin }, at) =>
        Array.from(estimates, (estimate, cell) => Math.abs(estimate - (exact[at]?.estimates[cell] ?? Number.NaN)) <= margin),
      )
      // One cell of each release: cells of one release share their noise.
      surplus += Number(held[pick % held.length]) - rule.level
      spread += rule.level * (1 - rule.level)
    }),
    { ...RUNS, numRuns: rounds(400, 1200) },
  )
  expect(Math.abs(surplus)).toBeLessThan(4 * Math.sqrt(spread))
})

test('what is shown is whole and reaches the threshold, and is never more than a shown cell around it, nor within a withheld one', () => {
  fc.assert(
    fc.property(anyTables, anyRule, (tables, rule) => {
      const figures = figuresOf(tables, rule)
      const byKey = new Map(figures.map((figure) => [keyOf(figure.set), figure]))
      for (const { set, sides, counts, estimates, threshold } of figures) {
        for (const around of subsetsOf(set).flatMap((below) => byKey.get(keyOf(below)) ?? [])) {
          const places = placesBelow(sides, set.map((place) => around.set.includes(place)))
          for (const [cell, count] of counts.entries()) if (count !== null) expect(count).toBeLessThanOrEqual(around.counts[places[cell] ?? -1] ?? -1)
        }
        for (const [cell, count] of counts.entries()) {
          if (count !== null) expect([Number.isInteger(count), count >= 1, (estimates[cell] ?? Number.NaN) >= threshold]).toEqual([true, true, true])
        }
      }
    }),
    RUNS,
  )
})

test('a stricter threshold withholds more and changes no number that it shows', () => {
  fc.assert(
    fc.property(anyTables, anyRule, fc.double({ min: 2, max: 3, noNaN: true }), (tables, rule, deviations) => {
      const thresholds = [Math.min(rule.deviations, deviations), Math.max(rule.deviations, deviations)]
      const [mild, strict] = thresholds.map((each) => figuresOf(tables, { ...rule, deviations: each }).flatMap(({ counts }) => counts))
      for (const [cell, count] of (strict ?? []).entries()) if (count !== null) expect(mild?.[cell]).toBe(count)
    }),
    RUNS,
  )
})
