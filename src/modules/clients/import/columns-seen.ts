import { isNotKnown } from './said-words.ts'
import type { Table } from './table.ts'

/** What stands in a column. `samples`: the first of it, top to bottom, without what says nothing. `said`: each thing that is said in it, once. */
export type ColumnSeen = { readonly samples: readonly string[]; readonly said: readonly string[] }

const SAMPLES = 200
/** A column in which more is said than this has no answers to choose from. */
const DIFFERENT = 1_000

type Looking = { readonly samples: string[]; readonly said: Set<string>; readonly silent: Set<string> }

/** Folding words is what takes long: the same cell is read once, however often it comes again. */
const saysNothing = ({ said, silent }: Looking, cell: string): boolean => {
  if (said.has(cell)) return false
  if (silent.has(cell)) return true
  const nothing = isNotKnown(cell)
  const known = nothing ? silent : said
  if (known.size < DIFFERENT) known.add(cell)
  return nothing
}

/**
 * Looks through all columns of a table, once for everything that asks what stands in them. `pause` is awaited with each line, and may throw to stop it.
 * Lines that are broken say nothing: nobody knows which cell is of which column.
 */
export const seeColumns = async ({ headers, lines }: Table, pause: () => Promise<void>): Promise<readonly ColumnSeen[]> => {
  const columns = headers.map((): Looking => ({ samples: [], said: new Set(), silent: new Set() }))
  for (const { cells, wrong } of lines) {
    await pause()
    if (wrong !== undefined) continue
    for (const [place, column] of columns.entries()) {
      const { samples, said } = column
      if (samples.length >= SAMPLES && said.size >= DIFFERENT) continue
      const cell = cells[place]?.trim() ?? ''
      if (cell !== '' && !saysNothing(column, cell) && samples.length < SAMPLES) samples.push(cell)
    }
  }
  return columns.map(({ samples, said }) => ({ samples, said: [...said] }))
}
