import { Button } from 'react-aria-components'
import { fieldsOf, fromBefore, isOfNewerForm } from '#clients'
import type { SessionShown } from '../../access/access-state.ts'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { useNames } from '../../people/use-people.ts'
import { fieldLabel, type FormAsked } from '../forms/form-asked.ts'
import { Said } from '../forms/said.tsx'
import type { RecordShown as Shown } from '../register.ts'
import { asFileRecords } from './file-records.ts'

type Props = { readonly session: SessionShown; readonly asked: FormAsked; readonly record: Shown; readonly change?: (() => void) | undefined; readonly only?: readonly string[]; /** What is kept by the desk alone, and not shown as from before. */ readonly byDesk?: readonly string[] }

/** What is answered to one form, and nothing that is not. */
export const RecordShown = ({ session, asked, record, change, only, byDesk = [] }: Props) => {
  const { clientFile: says } = useClientMessages()
  const { day } = useFormats()
  const nameOf = useNames(session)
  const { answers, by, at } = record.body
  const answered = fieldsOf(asked.form).filter(({ name }) => answers[name] !== undefined && (only === undefined || only.includes(name)))
  const before = fromBefore(asked.form, answers).filter(([name]) => !byDesk.includes(name))
  const [known] = asFileRecords([record])
  const isNewer = known !== undefined && isOfNewerForm(known.body, asked.form)
  return (
    <article className="record" aria-label={asked.labels.label}>
      <dl className="facts">
        {answered.map((field) => (
          <div key={field.name}>
            <dt>{fieldLabel(asked, field.name)}</dt>
            <dd><Said field={field} answer={answers[field.name]} columns={asked.labels.fields?.[field.name]?.columns} /></dd>
          </div>
        ))}
      </dl>
      {before.length === 0 ? null : (
        <details className="before">
          <summary>{says.fromBefore}</summary>
          <p className="hint">{says.fromBeforeText}</p>
          <dl className="facts">{before.map(([name, answer]) => <div key={name}><dt>{fieldLabel(asked, name)}</dt><dd><Said field={undefined} answer={answer} /></dd></div>)}</dl>
        </details>
      )}
      <p className="hint">{says.writtenBy(nameOf(by), day(at.slice(0, 10)))}</p>
      {isNewer ? <p className="now">{says.newer}</p> : change === undefined ? null : <Button className="quiet" onPress={change}>{says.change(asked.labels.label)}</Button>}
    </article>
  )
}
