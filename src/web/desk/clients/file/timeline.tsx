import { readDate, spanOf, timelineOf, type TimelineEntry } from '#clients'
import type { SessionShown } from '../../access/access-state.ts'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useNames } from '../../people/use-people.ts'
import { fieldLabel, useFormWords } from '../forms/form-asked.ts'
import { useDates } from '../forms/use-dates.ts'
import type { FileShown } from '../register.ts'
import { asFileRecords } from './file-records.ts'

type Line = Omit<TimelineEntry, 'record' | 'by'> & { readonly record: string; readonly by?: string }

/** The first day that a date or moment may mean. */
const firstDay = (on: string): string => {
  const known = readDate(on)
  return known === undefined ? on.slice(0, 10) : spanOf(known)[0]
}

/** Everything in the file, the latest first. */
export const Timeline = ({ session, file }: { readonly session: SessionShown; readonly file: FileShown }) => {
  const { clientFile: says, merging } = useClientMessages()
  const nameOf = useNames(session)
  const { asked } = useFormWords()
  const { kept, moment } = useDates()
  // Of a narrative that nobody has opened only the day is known, on which it was last written.
  const told: readonly Line[] = file.narratives.map(({ record, changedOn }) => ({ record, form: 'narrative', on: changedOn }))
  const lines: readonly Line[] = [...timelineOf(asFileRecords(file.records)), ...told]
  const entries = lines.toSorted((one, other) => (firstDay(one.on) < firstDay(other.on) ? 1 : firstDay(one.on) > firstDay(other.on) ? -1 : 0))
  if (entries.length === 0) return <p className="soft">{says.empty}</p>
  return (
    <ol className="timeline">
      {entries.map(({ record, form, by, on, field, said }) => {
        const known = asked(form)
        return (
          <li key={`${record} ${field ?? ''}`}>
            <span className="when">{said === undefined ? (on.includes('T') ? moment(on) : kept(on)) : said}</span>
            <span><a href={form === 'narrative' ? '#part-narratives' : form === 'attachment' ? '#part-attachments' : `#${form}`}>{known?.labels.label ?? form}</a>{field === undefined || known === undefined ? '' : form === 'merged' ? (field === 'undoneOn' ? ` · ${merging.undone}` : '') : ` · ${fieldLabel(known, field)}`} <span className="soft">{by === undefined ? '' : nameOf(by)}</span></span>
          </li>
        )
      })}
    </ol>
  )
}
