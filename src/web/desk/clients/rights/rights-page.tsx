import { useState } from 'react'
import { Link } from '@tanstack/react-router'
import { Button } from 'react-aria-components'
import { isOpenRequest, requestClock, requestsByYear, retentionOf, stringIn } from '#clients'
import type { SessionShown } from '../../access/access-state.ts'
import { useSession } from '../../access/guard.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { may } from '../../people/may.ts'
import { Awaited, NotHere } from '../../people/not-here.tsx'
import { useNames } from '../../people/use-people.ts'
import '../../people/people.css'
import { Page } from '../../shell/page.tsx'
import { asFileRecords } from '../file/file-records.ts'
import { todayHere } from '../forms/answers.ts'
import { useFormWords } from '../forms/form-asked.ts'
import { useClientNames } from '../forms/use-client-names.ts'
import '../list/clients.css'
import { useKeepingUp, useRecords, type RecordShown } from '../register.ts'
import { codeLabelOf } from './code-label-of.ts'
import { Erasures } from './erasures.tsx'
import { RequestStanding } from './request-standing.tsx'
import './rights.css'

/** The desk of requests over all files that one may open: what is due, what was answered, the figures of each year, and what was erased. */
export const RightsPage = () => {
  const { rightsDesk: says } = useClientMessages()
  const session = useSession()
  if (session === undefined) return null
  return <Page title={says.title} lead={says.lead}><Desk session={session} /></Page>
}

const VIEWS = ['open', 'done'] as const

const Desk = ({ session }: { readonly session: SessionShown }) => {
  const { rightsDesk: says } = useClientMessages()
  const { number } = useFormats()
  const [view, setView] = useState<(typeof VIEWS)[number]>('open')
  const records = useRecords('rights')
  useKeepingUp()
  if (records.data === undefined) return records.error ? <NotHere refusal={records.error.refusal} again={() => void records.refetch()} /> : <Awaited says={says.loading} />
  const today = todayHere()
  const dueOf = ({ body }: RecordShown): string => requestClock(body.answers, today).due ?? ''
  const requests = records.data.filter(({ body }) => body.form === 'rights-request').toSorted((one, other) => (dueOf(one) < dueOf(other) ? -1 : 1))
  const isOpen = ({ body }: RecordShown): boolean => isOpenRequest(requestClock(body.answers, today))
  const by = { open: requests.filter(isOpen), done: requests.filter((one) => !isOpen(one)).toReversed() }
  return (
    <div className="rights-page">
      <div className="links"><Link to="/clients/rights/keeping">{says.toRetention}</Link></div>
      <div className="views" role="group" aria-label={says.show}>
        {VIEWS.map((one) => <Button key={one} className="quiet view" aria-pressed={one === view} onPress={() => setView(one)}>{`${says.views[one]} ${number(by[one].length)}`}</Button>)}
      </div>
      {by[view].length === 0 ? <p className="lead">{says.empty[view]}</p> : <ul className="rights-lines" aria-label={says.list}>{by[view].map((request) => <RequestLine key={request.record} request={request} today={today} />)}</ul>}
      {may(session, 'erase-clients') ? <EraseAsked session={session} records={records.data} today={today} /> : null}
      <Figures requests={requests} today={today} />
      {may(session, 'erase-clients') ? <Erasures /> : null}
    </div>
  )
}

const RequestLine = ({ request: { client, body: { answers } }, today }: { readonly request: RecordShown; readonly today: string }) => {
  const { rightsDesk: says } = useClientMessages()
  const { code } = useFormWords()
  const { nameOf } = useClientNames()
  const who = codeLabelOf(code, 'requesters', answers, 'requester')
  const outcome = codeLabelOf(code, 'rights-outcomes', answers, 'outcome')
  return (
    <li>
      <Link className="called" to="/clients/$client/rights" params={{ client }}>{codeLabelOf(code, 'rights', answers, 'right') || says.nothingAsked}</Link>
      <p dir="auto" translate="no">{[says.who(nameOf(client)), who === '' ? '' : says.by(who), outcome].filter((part) => part !== '').join(' · ')}</p>
      <p><RequestStanding request={answers} today={today} /></p>
    </li>
  )
}

/** Files of which a colleague asked that a coordinator erase them. */
const EraseAsked = ({ session, records, today }: { readonly session: SessionShown; readonly records: readonly RecordShown[]; readonly today: string }) => {
  const { rightsDesk: says } = useClientMessages()
  const { day } = useFormats()
  const nameOf = useNames(session)
  const clients = useClientNames()
  const asked = [...Map.groupBy(records, ({ client }) => client)].flatMap(([client, own]) => {
    const { erase } = retentionOf({ records: asFileRecords(own), changedOn: [] }, undefined, today)
    return erase === undefined ? [] : [{ client, ...erase }]
  })
  if (asked.length === 0) return null
  return (
    <section aria-labelledby="erase-asked">
      <h2 id="erase-asked">{says.eraseAsked}</h2>
      <p className="hint">{says.eraseAskedText}</p>
      <ul className="rights-lines">
        {asked.map(({ client, on, by, reason }) => (
          <li key={client}>
            <span className="called" dir="auto" translate="no">{clients.nameOf(client)}</span>
            <p dir="auto" translate="no">{reason}</p>
            <p className="hint">{says.askedBy(nameOf(by), day(on))}</p>
            <Link to="/clients/$client/erase" params={{ client }}>{says.toErase}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Figures = ({ requests, today }: { readonly requests: readonly RecordShown[]; readonly today: string }) => {
  const { rightsDesk: says } = useClientMessages()
  const { list, number } = useFormats()
  const { code } = useFormWords()
  const years = requestsByYear(requests.map(({ body }) => body.answers).filter((one) => stringIn(one, 'receivedOn') !== undefined), today)
  const counted = (codes: string, counts: ReadonlyMap<string, number>): string => list([...counts].map(([one, count]) => `${code({ codes }, one)} ${number(count)}`))
  return (
    <section aria-labelledby="figures-of">
      <h2 id="figures-of">{says.figures}</h2>
      <p className="hint">{says.figuresText}</p>
      {years.length === 0 ? <p className="soft">{says.noFigures}</p> : (
        <table className="figures-of wide">
          <thead><tr>{Object.entries(says.columns).map(([name, label]) => <th key={name} scope="col">{label}</th>)}</tr></thead>
          <tbody>
            {years.map((one) => (
              <tr key={one.year}>
                <th scope="row">{one.year}</th>
                <td className="count" data-label={says.columns.received}>{number(one.received)}</td>
                <td className="count" data-label={says.columns.open}>{number(one.open)}</td>
                <td className="count" data-label={says.columns.late}>{number(one.late)}</td>
                <td className="count" data-label={says.columns.days}>{one.days === undefined ? '–' : number(one.days)}</td>
                <td data-label={says.columns.what}>{counted('rights', one.byRight)}</td>
                <td data-label={says.columns.outcome}>{counted('rights-outcomes', one.byOutcome) || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
