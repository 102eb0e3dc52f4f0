import type { Answers, Rows } from './answer.ts'
import { isSame } from './same-answer.ts'

/**
 * Merges two tables over the one that both began from. Rows have no names: a row is known again by being as it was, or by its place where nobody added or took away
 * before it. `undefined` where both changed one row, or one changed what the other took away: then both tables are shown whole.
 */
export const mergeRows = (began: Rows, mine: Rows, theirs: Rows): Rows | undefined => {
  const [toMine, toTheirs] = [follow(began, mine), follow(began, theirs)]
  const kept: Answers[] = []
  for (const [place, row] of began.entries()) {
    const [here, there] = [toMine.rows[place], toTheirs.rows[place]]
    const merged = isSame(here, row) ? there : isSame(there, row) || isSame(here, there) ? here : CONFLICT
    if (merged === CONFLICT) return undefined
    if (merged !== undefined) kept.push(merged)
  }
  const added = toMine.added.filter((row) => !toTheirs.added.some((other) => isSame(row, other)))
  return [...kept, ...toTheirs.added, ...added]
}

const CONFLICT = Symbol('conflict')

/** What became of each row that was there (`undefined`: taken away), and what was added. */
type Followed = { readonly rows: readonly (Answers | undefined)[]; readonly added: Rows }

const follow = (began: Rows, now: Rows): Followed => {
  const free = new Set(now.keys())
  const rows: (Answers | undefined)[] = began.map((row) => {
    const place = [...free].find((one) => isSame(now[one], row))
    if (place === undefined) return undefined
    free.delete(place)
    return now[place]
  })
  // What is left at the place of a row that is gone was that row, changed; unless the table grew or shrank, when nobody can tell.
  if (now.length === began.length) {
    for (const [place, row] of rows.entries()) {
      if (row !== undefined || !free.has(place)) continue
      rows[place] = now[place]
      free.delete(place)
    }
  }
  return { rows, added: now.filter((_row, place) => free.has(place)) }
}
