import { Link } from '@tanstack/react-router'
import { beforeCopy, copyLeaves, factsFor, requestClock, stringIn, SUPERVISORS, whyNotAsk, type FileRecord } from '#clients'
import type { SessionShown } from '../../access/access-state.ts'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { may } from '../../people/may.ts'
import { todayHere } from '../forms/answers.ts'
import { useFormWords } from '../forms/form-asked.ts'
import type { RecordShown } from '../register.ts'
import { LawStanding } from './law-lines.tsx'
import { RequestStanding } from './request-standing.tsx'

type Props = { readonly session: SessionShown; readonly client: string; readonly known: readonly FileRecord[]; readonly request: RecordShown; readonly country: string | undefined }

const ABOUT_COPIES = new Set(['see', 'copy', 'port'])
const WANTS_ROUTE = new Set(['partly', 'refused', 'restricted-until'])

/** One request: when the answer is due, what stands in its way, and what can be done now. */
export const RequestOne = ({ session, client, known, request: { record, body: { answers } }, country }: Props) => {
  const { fileRights: says, rightsDesk } = useClientMessages()
  const { day } = useFormats()
  const { code } = useFormWords()
  const today = todayHere()
  const right = stringIn(answers, 'right') ?? ''
  const clock = requestClock(answers, today)
  const stops = ABOUT_COPIES.has(right) ? beforeCopy(known, answers, today) : whyNotAsk(known, answers, today)
  const isOpen = clock.state !== 'answered'
  const outcome = stringIn(answers, 'outcome') ?? ''
  return (
    <article className="request-one" data-request={record} aria-label={code({ codes: 'rights' }, right)}>
      <h3>{right === '' ? rightsDesk.nothingAsked : code({ codes: 'rights' }, right)}</h3>
      <p><RequestStanding request={answers} today={today} /></p>
      {isOpen && clock.tellBy !== undefined && clock.tellBy >= today ? <p className="hint">{rightsDesk.tellBy(day(clock.tellBy))}</p> : null}
      {isOpen && stops.length > 0 ? (
        <>
          <p className="now">{ABOUT_COPIES.has(right) ? says.beforeTitle : says.refuse}</p>
          <ul className="stops">{stops.map((stop) => <li key={stop}>{says.before[stop]}</li>)}</ul>
        </>
      ) : null}
      {ABOUT_COPIES.has(right) && stops.length === 0 && may(session, 'write-clients') ? (
        <>
          {isOpen ? <p>{says.copyReady}</p> : null}
          <div className="actions"><Link to="/clients/$client/copy/$request" params={{ client, request: record }}>{copyLeaves(answers) ? says.makeCopy : says.readHere}</Link></div>
        </>
      ) : null}
      {right === 'erase' && isOpen && stops.length === 0 ? <div className="actions"><Link to="/clients/$client/erase" params={{ client }}>{says.toErase}</Link></div> : null}
      {WANTS_ROUTE.has(outcome) || stops.length > 0 ? <ComplaintRoute country={country} /> : null}
    </article>
  )
}

/** To whom the person may complain, in the country where the organisation works. */
const ComplaintRoute = ({ country }: { readonly country: string | undefined }) => {
  const { fileRights: says } = useClientMessages()
  const [authority] = factsFor(SUPERVISORS, country === undefined ? [] : [country])
  return (
    <details>
      <summary>{says.complain}</summary>
      <p>{says.complainText}</p>
      {authority === undefined ? <p>{says.complainNone}</p> : <><p><b>{authority.says}</b>, {authority.site}</p><LawStanding fact={authority.fact} /></>}
    </details>
  )
}
