import { useState } from 'react'
import { Link } from '@tanstack/react-router'
import { Button } from 'react-aria-components'
import { mergedInto, retentionOf, type Retention } from '#clients'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { Awaited, NotHere } from '../../people/not-here.tsx'
import { todayHere } from '../forms/answers.ts'
import { useClientNames } from '../forms/use-client-names.ts'
import { asFileRecords } from '../file/file-records.ts'
import { useClients, useFile, useRecords, useRegister, type FieldName, type RecordKind } from '../register.ts'
import { keptFileOf, useRetentionRule } from './keeping-of-file.tsx'

/** Everything of a file that says how old it is, but for its narratives: of those only the file itself tells the day. */
const KINDS: readonly RecordKind[] = ['identity', 'facts', 'contact', 'consent', 'event', 'attachment', 'own-fields', 'rights', 'draft']

const NO_FIELDS: readonly FieldName[] = []

const AT_ONCE = 10

/** Files of a group whose time has ended, by what is open. Whether anything new is in their narratives is looked up in each before it is proposed. */
export const Reminders = ({ group }: { readonly group: string }) => {
  const { keepingFiles: says, count } = useClientMessages()
  const { list, number } = useFormats()
  const [most, setMost] = useState(AT_ONCE)
  const register = useRegister(KINDS)
  const open = register.isSuccess
  const clients = useClients(NO_FIELDS, open)
  const kinds = [useRecords('identity', open), useRecords('event', open), useRecords('rights', open)]
  const { rule, loaded, error } = useRetentionRule(group)
  const wrong = register.error ?? clients.error ?? kinds.find((one) => one.error !== null)?.error
  const [people, events, rights] = kinds.map((one) => one.data)
  const today = todayHere()
  const shown = (() => {
    if (wrong) return <NotHere refusal={wrong.refusal} again={() => void register.refetch()} />
    if (error !== undefined) return <NotHere refusal={error} />
    if (clients.data === undefined || people === undefined || events === undefined || rights === undefined || !loaded) return <Awaited says={says.loading} />
    if (rule === undefined) return <p>{says.noRule}</p>
    const records = Map.groupBy([...people, ...events, ...rights], ({ client }) => client)
    // A file that went into another is erased with that one.
    const kept = clients.data
      .filter((one) => one.group === group && one.finished)
      .map(({ client, changedOn }) => ({ client, changedOn, known: asFileRecords(records.get(client) ?? []) }))
      .filter(({ known }) => mergedInto(known) === undefined)
      .map(({ client, changedOn, known }) => ({ client, kept: retentionOf({ records: known, changedOn: changedOn === undefined ? [] : [changedOn] }, rule, today) }))
      .toSorted((one, other) => ((one.kept.until ?? '') < (other.kept.until ?? '') ? -1 : 1))
    const due = kept.filter((one) => one.kept.state === 'due')
    const years = Map.groupBy(kept.filter((one) => one.kept.state === 'kept'), (one) => (one.kept.until ?? '').slice(0, 4))
    return (
      <>
        {due.length === 0 ? <p>{says.none}</p> : <ul className="rights-lines">{due.slice(0, most).map(({ client }) => <DueFile key={client} client={client} />)}</ul>}
        {due.length > most ? <p className="actions">{says.shown(number(most), number(due.length))} <Button className="quiet" onPress={() => setMost(most + AT_ONCE)}>{says.more}</Button></p> : null}
        {years.size === 0 ? null : <p className="hint">{says.next(list([...years].slice(0, 5).map(([year, own]) => count(says.nextText(year))(own.length))))}</p>}
      </>
    )
  })()
  return (
    <section aria-labelledby="reminders">
      <h2 id="reminders">{says.reminders}</h2>
      {shown}
    </section>
  )
}

/** One file, once it is known that nothing new is in it: not in a narrative, not in an attachment, not in a draft. */
const DueFile = ({ client }: { readonly client: string }) => {
  const { keepingFiles: says } = useClientMessages()
  const { nameOf } = useClientNames()
  const file = useFile(client)
  const { rule } = useRetentionRule(file.data?.group ?? '', file.isSuccess)
  const kept = file.data === undefined || rule === undefined ? undefined : retentionOf(keptFileOf(file.data), rule, todayHere())
  return (
    <li>
      <span className="called" dir="auto" translate="no">{nameOf(client)}</span>
      {file.error ? <NotHere refusal={file.error.refusal} /> : kept === undefined ? <p className="hint" role="status">{says.looking}</p> : <Found kept={kept} />}
      {kept?.state === 'due' ? <Link to="/clients/$client/rights" params={{ client }}>{says.decide}</Link> : null}
    </li>
  )
}

const Found = ({ kept: { state, until, from, askedOn } }: { readonly kept: Retention }) => {
  const { keepingFiles: says, fileRights } = useClientMessages()
  const { day } = useFormats()
  if (state === 'fresh') return <p className="hint">{says.rested}</p>
  if (state === 'held') return <p className="hint">{says.held}</p>
  return <p className={state === 'due' ? 'now' : 'hint'}>{[until === undefined ? '' : says.ended(day(until), fileRights.from[from]), askedOn === undefined ? '' : fileRights.asked(day(askedOn))].filter((part) => part !== '').join(' · ')}</p>
}
