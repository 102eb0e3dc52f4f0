import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Figure } from './rounds.ts'

/** The table for people, and beside it the same as JSON: on the last line, and in `bench/results/`. */
export const print = (bench: string, figures: readonly Figure[]): void => {
  const rows = figures.map(({ name, ours, theirs, unit, ratio, bar, met }) => [name, said(ours), said(theirs), unit, said(ratio), bar ?? '', met === null ? '' : met ? 'yes' : 'NO'])
  const table = [['', 'ours', 'theirs', 'unit', 'ratio', 'bar', 'met'], ...rows]
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? []
  for (const row of table) console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '))
  const folder = join(import.meta.dirname, '../results')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${bench}.json`), `${JSON.stringify(figures, null, 2)}\n`)
  console.log(JSON.stringify(figures))
}

const said = (number: number | null): string => (number === null ? '–' : String(number))
