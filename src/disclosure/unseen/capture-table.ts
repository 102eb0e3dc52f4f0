import { ok, refuse, type Result } from '#kernel'
import { tallyOf, type Tally } from './tally.ts'

/**
 * Who was seen where: for each combination of lists, how many persons stand on exactly these lists and on no other.
 * Combinations that are not given count nobody; one that is given twice adds up. Nobody can stand on no list: that is what is estimated.
 */
export type CaptureTable = {
  /** A name for each list, each once. */
  readonly lists: readonly string[]
  /** `on` has one place per list, in the order of `lists`. `people` is a whole number, 0 or more. */
  readonly rows: readonly { readonly on: readonly boolean[]; readonly people: number }[]
}

/** Why a table can not be worked with. */
export type TableRefusal =
  | { readonly kind: 'one-list-says-nothing' }
  | { readonly kind: 'too-many-lists'; readonly most: number }
  | { readonly kind: 'list-name-twice'; readonly name: string }
  | { readonly kind: 'row-has-wrong-length'; readonly row: number }
  | { readonly kind: 'row-has-no-list'; readonly row: number }
  | { readonly kind: 'count-is-no-count'; readonly row: number }
  | { readonly kind: 'nobody-was-seen' }

/** With more lists small ones should be put together first: their overlaps are too thin to say anything, and the table doubles with each. */
export const MOST_LISTS = 10

// Below this, sums of counts are exact in a double.
const MOST_PEOPLE = 1e9

/** Reads a capture table. Rows are named in refusals by their place, from 0. */
export const readCaptureTable = ({ lists, rows }: CaptureTable): Result<Tally, TableRefusal> => {
  if (lists.length < 2) return refuse({ kind: 'one-list-says-nothing' })
  if (lists.length > MOST_LISTS) return refuse({ kind: 'too-many-lists', most: MOST_LISTS })
  const twice = lists.find((name, place) => lists.indexOf(name) !== place)
  if (twice !== undefined) return refuse({ kind: 'list-name-twice', name: twice })
  const counts = new Float64Array(2 ** lists.length)
  for (const [row, { on, people }] of rows.entries()) {
    if (on.length !== lists.length) return refuse({ kind: 'row-has-wrong-length', row })
    if (!Number.isInteger(people) || people < 0 || people > MOST_PEOPLE) return refuse({ kind: 'count-is-no-count', row })
    const history = on.reduce((set, here, list) => (here ? set | (1 << list) : set), 0)
    if (history === 0 && people > 0) return refuse({ kind: 'row-has-no-list', row })
    counts[history] = (counts[history] ?? 0) + people
  }
  const tally = tallyOf(counts)
  return tally.observed === 0 ? refuse({ kind: 'nobody-was-seen' }) : ok(tally)
}
