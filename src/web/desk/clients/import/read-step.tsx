import { Button } from 'react-aria-components'
import { DELIMITERS, ENCODINGS, TABLE_LIMITS, type Reading, type Table } from '#clients/import'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { Choice } from '../../people/choice.tsx'
import type { OpenedFile } from './opened-file.ts'
import { Step } from './step.tsx'

const SHOWN = 6

type Props = { readonly file: OpenedFile; readonly table: Table; readonly reading: Reading; readonly read: (reading: Reading) => void; readonly next: () => void; readonly back: () => void; readonly seen: string | undefined }

/** The second step: a sample, and how the file is read. */
export const ReadStep = ({ file, table, reading, read, next, back, seen }: Props) => {
  const { clientImport: says, count } = useClientMessages()
  const { number } = useFormats()
  const broken = table.lines.filter(({ wrong }) => wrong !== undefined).length
  const top = Math.max(20, table.headerLine)
  return (
    <Step step="read">
      {seen === undefined ? null : <p className="wrong">{seen}</p>}
      <div className="import-settings">
        {file.kind === 'sheets'
          ? <Choice label={says.sheet} value={String(reading.sheet ?? 0)} choose={(sheet) => read({ sheet: Number(sheet) })} options={file.sheets.sheets.map(({ name, hidden }, place) => [String(place), hidden ? says.hidden(name) : name])} />
          : file.kind === 'records' ? null : (
            <>
              <Choice label={says.encoding} value={reading.encoding ?? ''} choose={(encoding) => read({ ...reading, encoding })} options={ENCODINGS.map((one) => [one, says.encodings[one]])} />
              <Choice label={says.delimiter} value={reading.delimiter ?? ''} choose={(delimiter) => read({ ...reading, delimiter })} options={DELIMITERS.map((one) => [one, says.delimiters[one]])} />
            </>
          )}
        {file.kind === 'records' ? null : <Choice label={says.headerLine} value={String(table.headerLine)} choose={(line) => read({ ...reading, headerLine: Number(line) })} options={Array.from({ length: top }, (_, place) => [String(place + 1), number(place + 1)])} />}
      </div>
      <p>{count(says.lines)(table.lines.length)}{broken === 0 ? '' : `. ${count(says.brokenLines)(broken)}`}.</p>
      {table.more ? <p className="wrong">{says.more(number(TABLE_LIMITS.lines))}</p> : null}
      {file.kind === 'text' ? <p className="hint">{says.sampleHint}</p> : null}
      <div className="import-sample" role="region" aria-label={says.sample} tabIndex={0}>
        <table translate="no">
          <thead><tr><th scope="col" className="number">{says.line}</th>{table.headers.map((header) => <th key={header} scope="col">{header}</th>)}</tr></thead>
          <tbody>
            {table.lines.slice(0, SHOWN).map(({ line, cells }) => <tr key={line}><td className="number">{number(line)}</td>{table.headers.map((header, place) => <td key={header} dir="auto">{cells[place] ?? ''}</td>)}</tr>)}
          </tbody>
        </table>
      </div>
      <div className="actions">
        <Button isDisabled={table.lines.length === 0} onPress={next}>{says.next}</Button>
        <Button className="quiet" onPress={back}>{says.another}</Button>
      </div>
    </Step>
  )
}
