import type { MicrodataRow, Plan } from '#disclosure'

/** The truth about rows: a table over a set of attributes, the last running fastest. Tables are counted once. */
export const countExactly = (plan: Plan, rows: readonly MicrodataRow[]): ((set: readonly number[]) => Float64Array) => {
  const codes = plan.attributes.map((attribute) => new Map(attribute.codes.map((code, place) => [code, place])))
  const coded = rows.map((row) => row.map((text, place) => codes[place]?.get(text) ?? 0))
  const counted = new Map<string, Float64Array>()
  return (set) => {
    const known = counted.get(set.join(','))
    if (known) return known
    const table = new Float64Array(set.reduce((all, place) => all * (codes[place]?.size ?? 1), 1))
    for (const row of coded) {
      const cell = set.reduce((at, place) => at * (codes[place]?.size ?? 1) + (row[place] ?? 0), 0)
      table[cell] = (table[cell] ?? 0) + 1
    }
    counted.set(set.join(','), table)
    return table
  }
}
