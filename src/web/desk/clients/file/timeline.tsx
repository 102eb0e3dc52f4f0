import { timelineOf } from '#clients'
import type { SessionShown } from '../../access/access-state.ts'
import { useMessages } from '../../i18n/use-messages.tsx'
import { useNames } from '../../people/use-people.ts'
import { fieldLabel, useFormWords } from '../forms/form-asked.ts'
import { useDates } from '../forms/use-dates.ts'
import type { FileShown } from '../register.ts'
import { asFileRecords } from './file-records.ts'

/** Everything in the file, the latest first. */
export const Timeline = ({ session, file }: { readonly session: SessionShown; readonly file: FileShown }) => {
  const { clientFile: says } = useMessages()
  const nameOf = useNames(session)
  const { asked } = useFormWords()
  const { kept, moment } = useDates()
  const entries = timelineOf(asFileRecords(file.records))
  if (entries.length === 0) return <p className="soft">{says.empty}</p>
  return (
    <ol className="timeline">
      {entries.map(({ record, form, by, on, field, said }) => {
        const known = asked(form)
        return (
          <li key={`${record} ${field ?? ''}`}>
            <span className="when">{said === undefined ? (on.includes('T') ? moment(on) : kept(on)) : said}</span>
            <span><a href={`#${form}`}>{known?.labels.label ?? form}</a>{field === undefined || known === undefined ? '' : ` · ${fieldLabel(known, field)}`} <span className="soft">{nameOf(by)}</span></span>
          </li>
        )
      })}
    </ol>
  )
}
