import { capFor } from './attack-program.ts'
import type { Layout } from './layout.ts'
import type { Need, SensitiveCell } from './sensitive-cells.ts'

/** What shall be lost as little as possible: what the hidden cells add up to (a cell counts its value and one more), or how many they are. */
export type Loss = 'least-sum' | 'fewest-cells'

/**
 * All that the choice of a pattern looks at. `sensitive`: the cells that have to be hidden and protected. `mayHide`: these, and all others that may be hidden for
 * their sake. `always`: what is hidden in any case, the sensitive cells and those of tables that are not published. `weights`: by place in the layout, what is lost when the cell is hidden.
 */
export type Scene = {
  readonly layout: Layout
  readonly sensitive: readonly SensitiveCell[]
  readonly needs: ReadonlyMap<number, Need>
  readonly mayHide: ReadonlySet<number>
  readonly always: ReadonlySet<number>
  readonly weights: readonly number[]
  /** What everybody knows each cell to be at least, by place in the layout. */
  readonly floors: readonly number[]
  readonly cap: number
}

/** From the true table to another one that agrees with what is shown: by how much each cell is more, or less when negative. Cells that stay are left out. */
export type Moves = ReadonlyMap<number, number>

/**
 * Which cells are hidden: the sensitive ones and those hidden for their sake. `least`: no pattern that holds loses less, and this is proved.
 * `witnesses`: tables that may prove that it holds; the audit checks them.
 */
export type Pattern = { readonly hidden: ReadonlySet<number>; readonly least: boolean; readonly witnesses: readonly Moves[] }

/** Cells already public are out of the game: they are neither hidden nor protected. */
export const setScene = (layout: Layout, found: readonly SensitiveCell[], { floors, zeros, loss }: { readonly floors: readonly number[]; readonly zeros: 'shown' | 'may-be-hidden'; readonly loss: Loss }): Scene => {
  const sensitive = found.filter(({ cell }) => !layout.cells[cell]?.alreadyPublic)
  const unpublished = layout.cells.flatMap((cell, place) => (cell.withheld && cell.state.kind === 'counted' ? [place] : []))
  const mayHide = layout.cells.flatMap(({ state, value, alreadyPublic, withheld }, place) => (state.kind === 'counted' && (value > 0 || withheld || zeros === 'may-be-hidden') && !alreadyPublic ? [place] : []))
  return {
    layout,
    sensitive,
    needs: new Map(sensitive.map(({ cell, need }) => [cell, need])),
    mayHide: new Set(mayHide),
    always: new Set([...sensitive.map(({ cell }) => cell), ...unpublished]),
    weights: layout.cells.map(({ value, withheld }) => (withheld ? 0 : loss === 'least-sum' ? value + 1 : 1)),
    floors,
    cap: capFor(layout, Math.max(0, ...sensitive.map(({ need }) => need.highest))),
  }
}

export const lossOf = ({ weights }: Scene, hidden: Iterable<number>): number => [...hidden].reduce((sum, cell) => sum + (weights[cell] ?? 0), 0)
