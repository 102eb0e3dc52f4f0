/** A figure beside another of the same run. `ratio` is ours to theirs; `bar` says what it should be, `null` where nothing was promised. */
export type Figure = {
  readonly name: string
  readonly ours: number | null
  readonly theirs: number | null
  readonly unit: string
  readonly ratio: number | null
  readonly bar: string | null
  readonly met: boolean | null
}

export const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? (sorted[middle] ?? Number.NaN) : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}

/** Measures both sides in turn, so that a machine that drifts drifts for both; medians of the rounds, and the median of their ratios. */
export const inTurn = async (rounds: number, ours: () => Promise<number>, theirs: () => Promise<number>): Promise<{ ours: number; theirs: number; ratio: number }> => {
  const measured: { ours: number; theirs: number }[] = []
  // The first round warms both up and is not counted.
  for (let round = 0; round <= rounds; round++) {
    const pair = { ours: await ours(), theirs: await theirs() }
    if (round > 0) measured.push(pair)
  }
  return { ours: median(measured.map((pair) => pair.ours)), theirs: median(measured.map((pair) => pair.theirs)), ratio: median(measured.map((pair) => pair.ours / pair.theirs)) }
}

/** A bar for a ratio or a number. */
export type Bar = { readonly atLeast: number } | { readonly atMost: number }

export const figure = (name: string, unit: string, ours: number, beside: { theirs: number; ratio: number } | null, bar: Bar | null): Figure => {
  const judged = beside === null ? ours : beside.ratio
  const met = bar === null ? null : 'atLeast' in bar ? judged >= bar.atLeast : judged <= bar.atMost
  return {
    name,
    ours: round(ours),
    theirs: beside === null ? null : round(beside.theirs),
    unit,
    ratio: beside === null ? null : round(beside.ratio),
    bar: bar === null ? null : `${'atLeast' in bar ? '≥' : '≤'} ${'atLeast' in bar ? bar.atLeast : bar.atMost}`,
    met,
  }
}

const round = (number: number): number => Number(number.toPrecision(4))
