/** A few whole numbers for each place, one place after another, in two arrays that lie in memory as they are read: millions of them are gone through for each table. */
export type NumbersInRows = {
  readonly push: (numbers: readonly number[]) => void
  /** From which on, and up to which (not among them), the numbers of a place stand in `all`. */
  readonly from: (place: number) => number
  readonly all: () => Int32Array
}

const larger = (array: Int32Array): Int32Array<ArrayBuffer> => {
  const more = new Int32Array(array.length * 2)
  more.set(array)
  return more
}

export const emptyNumbersInRows = (): NumbersInRows => {
  let [starts, all] = [new Int32Array(1024), new Int32Array(4096)]
  let [places, many] = [0, 0]

  const push: NumbersInRows['push'] = (numbers) => {
    for (const number of numbers) {
      if (many === all.length) all = larger(all)
      all[many++] = number
    }
    places += 1
    if (places === starts.length) starts = larger(starts)
    starts[places] = many
  }

  return { push, from: (place) => starts[place] ?? 0, all: () => all }
}
