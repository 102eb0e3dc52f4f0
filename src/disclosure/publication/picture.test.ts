import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rhoBelow } from '../accounting/rho.ts'
import { measure } from '../residuals/measure.ts'
import { planRelease } from '../residuals/plan.ts'
import { tablesOf } from '../residuals/reconstruct.ts'
import { bytesOfSeed, valueOf } from '../testing.ts'
import { drawIntervals } from './draw-intervals.ts'
import { publish } from './publish.ts'

// Made-up people: nobody was counted for this picture.
const ATTRIBUTES = [
  { name: 'form', codes: ['domestic work', 'agriculture', 'sexual exploitation', 'begging'] },
  { name: 'age', codes: ['child', 'adult'] },
]
const SIZES = [3, 71, 2, 48, 19, 122, 14, 6]
const ROWS = SIZES.flatMap((size, cell) => Array.from({ length: size }, () => [ATTRIBUTES[0]?.codes[Math.floor(cell / 2)] ?? '', ATTRIBUTES[1]?.codes[cell % 2] ?? '']))
const PLAN = valueOf(planRelease({ attributes: ATTRIBUTES, workload: { upTo: 2 }, rho: rhoBelow(0.06) }))
const tables = [...valueOf(publish(tablesOf(valueOf(measure(PLAN, ROWS, bytesOfSeed(Uint8Array.of(5, 0, 0, 0))))), { deviations: 2, level: 0.95 }))]
const WORDS = { title: 'Persons by form and age, made-up example, with 95 % intervals', withheld: 'withheld: too few to tell from noise', threshold: 'least shown' }

test('the picture of the page is the engine’s own (drawn again with REDRAW=1)', () => {
  const drawn = `${drawIntervals(tables[2] ?? expect.fail('a third table'), ATTRIBUTES, WORDS)}\n`
  const path = join(import.meta.dirname, '../intervals.svg')
  if (process.env['REDRAW'] === '1') writeFileSync(path, drawn)
  expect(drawn).toBe(readFileSync(path, 'utf8'))
})

test('every cell is there: shown with a dot and its number, withheld in words and hatched', () => {
  const [, , table] = tables
  const drawn = drawIntervals(table ?? expect.fail('a third table'), ATTRIBUTES, WORDS)
  const shown = table?.counts.filter((count) => count !== null) ?? []
  expect(drawn.split('<circle').length - 1).toBe(shown.length)
  expect(drawn.split(WORDS.withheld).length - 1).toBe(8 - shown.length)
  for (const count of shown) expect(drawn).toContain(`>${count}<`)
  expect(shown.length).toBeGreaterThan(2)
  expect(shown.length).toBeLessThan(8)
})

test('words are words, whatever they are made of', () => {
  const [table] = tables
  const drawn = drawIntervals(table ?? expect.fail('a first table'), [{ name: 'form', codes: ['<script>', '"&\'', 'c', 'd'] }], { ...WORDS, title: '"><x' })
  expect(drawn).not.toContain('<script>')
  expect(drawn).not.toContain('"><x')
})
