import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { disclosureState, toAskAgain, type ToAskAgain } from '#clients'
import { useSession } from '../../access/guard.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { Awaited, NotHere } from '../../people/not-here.tsx'
import { Page } from '../../shell/page.tsx'
import { asFileRecords } from '../file/file-records.ts'
import { useClientNames } from '../forms/use-client-names.ts'
import { useRecords, useRegister, type RecordShown } from '../register.ts'
import './consents.css'
import { useBriefly } from './use-briefly.ts'

/** What waits over all files that somebody may open: second names, people who came of age, consents to ask again. */
export const ToAskPage = () => {
  const { toAsk: says } = useClientMessages()
  const session = useSession()
  if (session === undefined) return null
  return <Page title={says.title} lead={says.lead}><Waiting /></Page>
}

type Row = { readonly client: string; readonly waits: ToAskAgain }

const byClient = (records: readonly RecordShown[], at: string): readonly Row[] => [...Map.groupBy(records, ({ client }) => client)].flatMap(([client, own]) => {
  const waits = toAskAgain(asFileRecords(own), at)
  return waits === undefined ? [] : [{ client, waits }]
})

const Waiting = () => {
  const { toAsk: says, disclosing, consenting } = useClientMessages()
  const opened = useRegister()
  const [consents, events, people, facts] = [useRecords('consent'), useRecords('event'), useRecords('identity'), useRecords('facts')]
  const contacts = useRecords('contact')
  const all = [consents, events, people, facts, contacts]
  const { nameOf } = useClientNames()
  const briefly = useBriefly()
  const fetched = [consents.data, events.data, people.data, facts.data, contacts.data]
  const rows = useMemo(() => (fetched.every((one) => one !== undefined) ? byClient(fetched.flatMap((one) => one ?? []), new Date().toISOString()) : undefined), fetched)
  const fault = all.find(({ error }) => error !== null)
  if (rows === undefined) return fault?.error ? <NotHere refusal={fault.error.refusal} again={() => void Promise.all(all.map((one) => one.refetch()))} /> : <Awaited says={says.opening} />
  const second = rows.flatMap(({ client, waits }) => waits.secondNames.map((one) => ({ client, key: one.record, hash: 'disclosure', text: `${briefly(one.body)}. ${disclosing.states[disclosureState(one.body.answers)][0]}` })))
  const adult = rows.filter(({ waits }) => waits.adult !== undefined).map(({ client }) => ({ client, key: client, hash: 'consent', text: '' }))
  const again = rows.flatMap(({ client, waits }) => waits.consents.map((record) => ({ client, key: record, hash: 'consent', text: consenting.states['ask-again'][0] })))
  return (
    <>
      {(opened.data?.unopened.length ?? 0) > 0 ? <p className="now">{says.unopened}</p> : null}
      {second.length + adult.length + again.length === 0 ? <p className="soft">{says.none}</p> : null}
      {([[says.second, second], [says.adult, adult], [says.consents, again]] as const).map(([title, lines]) => (lines.length === 0 ? null : (
        <section key={title} aria-label={title}>
          <h2>{title}</h2>
          <ul className="to-ask">{lines.map(({ client, key, hash, text }) => <li key={key}><Link to="/clients/$client" params={{ client }} hash={hash}><span dir="auto" translate="no">{nameOf(client)}</span></Link>{text === '' ? '' : ` · ${text}`}</li>)}</ul>
        </section>
      )))}
    </>
  )
}
