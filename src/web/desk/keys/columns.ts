/** Rows of one shape as columns: a browser copies them from one thread to another in a fraction of the time that as many objects take. */
export type Columns<Row> = { readonly [Name in keyof Row]: readonly Row[Name][] }

/** Every name of a row, and no other: what is forgotten here does not compile. */
export type NamesOf<Row> = Readonly<Record<keyof Row, true>>

// The names are those of a row, by their type.
const inOrder = <Row extends object>(names: NamesOf<Row>) => Object.keys(names) as (keyof Row)[]

export const inColumns = <Row extends object>(rows: readonly Row[], names: NamesOf<Row>): Columns<Row> =>
  // Each name has its column.
  Object.fromEntries(inOrder(names).map((name) => [name, rows.map((row) => row[name])])) as unknown as Columns<Row>

export const inRows = <Row extends object>(columns: Columns<Row>, names: NamesOf<Row>): readonly Row[] => {
  const each = inOrder(names)
  const [first] = each
  // One property after another in one order: all rows are of one shape to the engine.
  return first === undefined ? [] : columns[first].map((_, at) => {
    const row: Partial<Row> = {}
    for (const name of each) row[name] = columns[name][at]
    return row as Row // All of its names were set.
  })
}
