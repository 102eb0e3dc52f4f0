import { useState } from 'react'
import { Button } from 'react-aria-components'
import { countNotifications, estimateRepeats, stringIn } from '#clients'
import { useSession } from '../../access/guard.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { may } from '../../people/may.ts'
import { useDates } from '../forms/use-dates.ts'
import type { RecordShown } from '../register.ts'
import type { BookKind } from './book-kind.ts'
import { BookPage } from './book-page.tsx'

const FIRST_MONTHS = 6

/** People whom other bodies reported, for a member who keeps a register for others; counted apart from clients. */
export const NotificationsPage = () => {
  const session = useSession()
  const { notificationsBook: says } = useClientMessages()
  const { kept } = useDates()
  if (session === undefined) return null
  const kind: BookKind = {
    content: 'notifications', form: 'notification', title: says.title, lead: says.lead, empty: says.empty, mayWrite: may(session, 'write-clients'),
    line: ({ body: { answers } }) => ({ name: `${stringIn(answers, 'reporter') ?? ''} · ${stringIn(answers, 'pseudonym') ?? ''}`, says: [kept(stringIn(answers, 'receivedOn') ?? ''), stringIn(answers, 'ground') ?? ''].filter((part) => part !== '').join(' · ') }),
    order: (one, other) => ((stringIn(one.body.answers, 'receivedOn') ?? '') < (stringIn(other.body.answers, 'receivedOn') ?? '') ? 1 : -1),
    head: (records) => (records.length === 0 ? null : <Counted records={records} />),
  }
  return <BookPage kind={kind} />
}

const Counted = ({ records }: { readonly records: readonly RecordShown[] }) => {
  const { notificationsBook: says } = useClientMessages()
  const { number } = useFormats()
  const { kept } = useDates()
  const [most, setMost] = useState(FIRST_MONTHS)
  const reports = records.map(({ body }) => body.answers)
  const all = estimateRepeats(reports)
  const between = ([least, greatest]: readonly [number, number]): string => says.between(number(least), number(greatest))
  const months = countNotifications(reports, 'month')
  return (
    <section className="book-head" aria-label={says.columns.reports}>
      <p>{says.all(number(all.reports), between(all.people))} {says.repeats(number(all.certain), number(all.possible))}</p>
      <div className="book-filters">
        {([['year', countNotifications(reports, 'year')], ['month', months.slice(0, most)]] as const).map(([by, counts]) => (
          <table key={by} className="book-figures book-narrow">
            <caption>{by === 'year' ? says.years : says.months}</caption>
            <thead><tr><th scope="col">{says.columns.period}</th><th scope="col">{says.columns.reports}</th><th scope="col">{says.columns.people}</th></tr></thead>
            <tbody>{counts.map(({ period, reports: came, people }) => <tr key={period}><th scope="row">{kept(period)}</th><td>{number(came)}</td><td>{between(people)}</td></tr>)}</tbody>
          </table>
        ))}
      </div>
      {months.length > most ? <Button className="quiet" onPress={() => setMost(months.length)}>{says.earlier}</Button> : null}
      <details className="before">
        <summary>{says.how}</summary>
        <ul>{says.howText.map((text) => <li key={text}>{text}</li>)}</ul>
      </details>
    </section>
  )
}
