/** An end of an interval, in persons. `unbounded`: the data do not rule out any number, however large. */
export type Bound = number | 'unbounded'

/** An interval for the number of persons, seen and unseen together. `level` is 0.95 for an interval of 95 %. */
export type Interval = { readonly level: number; readonly lower: Bound; readonly upper: Bound }

/** Infinity in arithmetic is `unbounded` in words, and so survives JSON. */
export const boundOf = (people: number): Bound => (Number.isFinite(people) ? people : 'unbounded')
