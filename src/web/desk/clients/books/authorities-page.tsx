import { daysToAnswer, requestYears, stringIn, valueOf, type Answers } from '#clients'
import { useSession } from '../../access/guard.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { may } from '../../people/may.ts'
import { todayHere } from '../forms/answers.ts'
import { useDates } from '../forms/use-dates.ts'
import type { RecordShown } from '../register.ts'
import type { BookKind } from './book-kind.ts'
import { BookPage } from './book-page.tsx'
import { LawyersNotes } from './lawyers-notes.tsx'

const useStanding = () => {
  const { authorities: says, count } = useClientMessages()
  const { kept } = useDates()
  return (request: Answers): { readonly says: string; readonly waits: boolean } => {
    const answered = stringIn(request, 'answeredOn')
    if (answered !== undefined) return { says: says.answered(kept(answered)), waits: false }
    const left = daysToAnswer(request, todayHere())
    if (left === undefined) return { says: says.noDay, waits: valueOf(request, 'answeredOn') === undefined }
    return { says: left === 0 ? says.lastDay : count(left > 0 ? says.left : says.late)(Math.abs(left)), waits: true }
  }
}

/** The register of requests by authorities, with its yearly figures at the head. */
export const AuthoritiesPage = () => {
  const session = useSession()
  const { authorities: says } = useClientMessages()
  const { moment } = useDates()
  const stateOf = useStanding()
  if (session === undefined) return null
  const kind: BookKind = {
    content: 'authority-requests', form: 'authority-request', title: says.title, lead: says.lead, empty: says.empty, byDesk: ['notes'], mayWrite: may(session, 'write-clients'),
    line: ({ body: { answers } }) => {
      const state = stateOf(answers)
      return { name: stringIn(answers, 'authority') ?? '', says: `${moment(stringIn(answers, 'on') ?? '')} · ${state.says}`, waits: state.waits }
    },
    order: (one, other) => ((stringIn(one.body.answers, 'on') ?? '') < (stringIn(other.body.answers, 'on') ?? '') ? 1 : -1),
    head: (records) => (records.length === 0 ? null : <Years records={records} />),
    beside: (record, book) => <LawyersNotes key={record.record} session={session} request={record} group={book.group} />,
  }
  return <BookPage kind={kind} />
}

const Years = ({ records }: { readonly records: readonly RecordShown[] }) => {
  const { authorities: { figures, columns } } = useClientMessages()
  const { number } = useFormats()
  const names = ['requests', 'withoutBasis', 'lawyerAsked', 'objected', 'nothing', 'part', 'all', 'personTold', 'open'] as const
  return (
    <section className="book-head" aria-labelledby="request-years">
      <h2 id="request-years">{figures}</h2>
      <table className="book-figures book-stacked">
        <thead><tr><th scope="col">{columns.year}</th>{names.map((name) => <th key={name} scope="col">{columns[name]}</th>)}</tr></thead>
        <tbody>
          {requestYears(records.map(({ body }) => body.answers)).map(({ year, given, ...counts }) => (
            <tr key={year}><th scope="row">{year}</th>{names.map((name) => <td key={name} data-label={columns[name]}>{number({ ...counts, ...given }[name])}</td>)}</tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
