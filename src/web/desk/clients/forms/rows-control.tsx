import { useId, type ComponentType } from 'react'
import { Button } from 'react-aria-components'
import { isAsked, rowsIn, type Answers } from '#clients'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { withAnswer } from './answers.ts'
import type { AskedProps, ControlProps } from './control.ts'
import type { Found } from './problems.ts'
import { Called } from './typed-control.tsx'

type Props = ControlProps & { readonly columns: Readonly<Record<string, string>>; readonly problems: readonly Found[]; /** How one cell is asked. */ readonly Cell: ComponentType<AskedProps> }

/** Several that belong together, one below the other: a table would not fit a phone. */
export const RowsControl = ({ field, label, why, answer, set, problem, columns, problems, Cell }: Props) => {
  const { clientForm: says } = useClientMessages()
  const id = useId()
  const rows = answer === undefined ? [] : rowsIn({ rows: answer }, 'rows')
  const put = (place: number, row: Answers): void => set(rows.map((one, at) => (at === place ? row : one)))
  return (
    <div className="entry" role="group" aria-labelledby={id}>
      <p className="label" id={id}><Called label={label} field={field} /></p>
      {why === undefined ? null : <p className="hint">{why}</p>}
      {rows.map((row, place) => (
        // Rows have no names; what is typed into one is kept by its answers and not by its place.
        <fieldset key={place} className="row">
          <legend>{says.row(label, place + 1)}</legend>
          {(field.fields ?? []).filter((column) => isAsked(column, row)).map((column) => (
            <Cell
              key={column.name}
              field={column}
              label={columns[column.name] ?? column.name}
              answer={row[column.name]}
              set={(cell) => put(place, withAnswer(row, column.name, cell))}
              problems={problems.filter((one) => one.row === place && one.column === column.name).map(({ row: _row, ...one }) => one)}
            />
          ))}
          <Button className="quiet" onPress={() => set(rows.filter((_one, at) => at !== place))}>{says.remove(says.row(label, place + 1))}</Button>
        </fieldset>
      ))}
      <Button className="quiet" onPress={() => set([...rows, {}])}>{says.add(label)}</Button>
      {problem === undefined ? null : <p className="wrong">{problem}</p>}
    </div>
  )
}
