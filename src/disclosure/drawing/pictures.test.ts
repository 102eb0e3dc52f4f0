import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { solver } from '#tests/solver'
import { seededUniforms } from '../numerics/uniforms.ts'
import { flatList } from '../suppression/code-list.ts'
import { drawTable } from '../suppression/draw-table.ts'
import { protectTables } from '../suppression/protect-tables.ts'
import { forThePublic } from '../suppression/published-cell.ts'
import { tabulate } from '../suppression/tabulate.ts'
import { drawModels } from '../unseen/draw-models.ts'
import { estimateUnseen } from '../unseen/estimate-unseen.ts'

/** The page's picture is the engine's own; REDRAW=1 draws it again. */
const expectDrawn = (name: string, drawn: string): void => {
  const path = join(import.meta.dirname, '..', name)
  if (process.env['REDRAW'] === '1') writeFileSync(path, `${drawn}\n`)
  expect(`${drawn}\n`).toBe(readFileSync(path, 'utf8'))
}

// Made-up people: nobody was counted for these pictures.
const FORM = flatList('form', 'all', ['domestic work', 'agriculture', 'begging'])
const AGE = flatList('age', 'all', ['child', 'adult', 'not known'])
const COUNTS = [[6, 71, 9], [12, 48, 2], [19, 22, 7]]

const protectedCells = async () => {
  const contributions = COUNTS.flatMap((row, form) => row.flatMap((people, age) => Array.from({ length: people }, () => ({ at: { form: FORM.sums[0]?.parts[form] ?? '', age: AGE.sums[0]?.parts[age] ?? '' }, amount: 1 }))))
  const made = tabulate({ codeLists: [FORM, AGE], tables: [['form', 'age']], contributions })
  const done = made.ok ? await protectTables(made.value, { rules: { threshold: { least: 5 }, zeros: 'shown' } }, solver) : made
  if (!done.ok) throw new Error(done.refusal.kind)
  return done.value
}

test('a table with suppression: the small number, and those that keep it hidden, all hatched alike', async () => {
  const protection = await protectedCells()
  const cellAt = (at: Readonly<Record<string, string>>) => {
    const cell = protection.cellAt(at)
    return cell && forThePublic(cell)
  }
  const drawn = drawTable(FORM, AGE, cellAt, { title: 'Persons by form and age, made-up example', suppressed: 'suppressed' })
  expectDrawn('suppressed.svg', drawn)
  expect(drawn.split('<title>').length - 1).toBe(protection.cells.filter(({ kind }) => kind === 'suppressed').length)
  expect(drawTable(FORM, AGE, () => undefined, { title: '"><x', suppressed: '<b>' })).not.toMatch(/"><x|<b>/u)
})

const LISTS = ['shelter', 'police', 'helpline']
const ROWS = [[1, 0, 0, 62], [0, 1, 0, 75], [0, 0, 1, 88], [1, 1, 0, 31], [1, 0, 1, 14], [0, 1, 1, 17], [1, 1, 1, 6]] as const

test('the multiverse: every model with its interval, the dot as large as its weight, and what would be chosen', () => {
  const found = estimateUnseen({ uniforms: seededUniforms(3) }, { lists: LISTS, rows: ROWS.map(([one, two, three, people]) => ({ on: [one === 1, two === 1, three === 1], people })) }, { replications: 200, steps: 0 })
  if (!found.ok) throw new Error(found.refusal.kind)
  const words = { title: 'Persons seen and unseen, made-up example, with 95 % intervals', independent: 'all lists independent', observed: 'seen', chosen: 'what would be chosen', ways: { stepwise: 'stepwise', bic: 'least BIC', 'bic-downhill': 'least BIC, downhill' } }
  const drawn = drawModels(found.value, words)
  expectDrawn('models.svg', drawn)
  expect(drawn.split('<circle').length - 1).toBe(found.value.models.length + found.value.choices.length)
  const [best = expect.fail('a first model')] = found.value.models
  const open = { ...found.value, models: [{ ...best, intervals: [{ level: 0.95, lower: 300, upper: 'unbounded' as const }] }] }
  expect(drawModels(open, words)).toContain('l-9 -6')
})
