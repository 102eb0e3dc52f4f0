/** Numbers of a table, the last attribute running fastest. */
export type Cells = Float64Array

/** Does the same to every line of cells along every side of the table: `change` gets a cell and its line's sum. */
const alongAxes = (cells: Cells, sides: readonly number[], change: (cell: number, sum: number, size: number) => number): Cells => {
  const out = Float64Array.from(cells)
  let stride = 1
  for (const size of sides.toReversed()) {
    for (let block = 0; block < out.length; block += stride * size) {
      for (let first = block; first < block + stride; first++) {
        let sum = 0
        for (let at = first; at < first + stride * size; at += stride) sum += out[at] ?? 0
        for (let at = first; at < first + stride * size; at += stride) out[at] = change(out[at] ?? 0, sum, size)
      }
    }
    stride *= size
  }
  return out
}

/** ⊗ (n·I − 11ᵀ): n times the part that no margin tells. Whole numbers stay whole, and exact below 2⁵³. */
export const timesXi = (cells: Cells, sides: readonly number[]): Cells => alongAxes(cells, sides, (cell, sum, size) => size * cell - sum)

/** ⊗ (I − 11ᵀ/n): the projection on what no margin tells. Every line along every side then sums to zero. */
export const centred = (cells: Cells, sides: readonly number[]): Cells => alongAxes(cells, sides, (cell, sum, size) => cell - sum / size)

/** For every cell of a table, in order: the place of the cell of a smaller table that it belongs to. `kept` are the sides that the smaller one has. */
export const placesBelow = (sides: readonly number[], kept: readonly boolean[]): Int32Array => {
  let places = Int32Array.of(0)
  for (const [at, size] of sides.entries()) {
    const wider = new Int32Array(places.length * size)
    for (let place = 0; place < places.length; place++) {
      for (let code = 0; code < size; code++) wider[place * size + code] = kept[at] === true ? (places[place] ?? 0) * size + code : (places[place] ?? 0)
    }
    places = wider
  }
  return places
}

/** The margin of a table: its cells summed over the sides that are not kept. */
export const marginOf = (cells: Cells, sides: readonly number[], kept: readonly boolean[]): Cells => {
  const margin = new Float64Array(sides.reduce((all, size, at) => (kept[at] === true ? all * size : all), 1))
  const places = placesBelow(sides, kept)
  for (let at = 0; at < cells.length; at++) margin[places[at] ?? 0] = (margin[places[at] ?? 0] ?? 0) + (cells[at] ?? 0)
  return margin
}
