import { Link } from '@tanstack/react-router'
import type { SessionShown } from '../../access/access-state.ts'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import type { PersonStanding } from '../../people/list-people.ts'
import { NotHere } from '../../people/not-here.tsx'
import { usePeople } from '../../people/use-people.ts'
import { todayHere } from '../forms/answers.ts'
import { useClients, useDrafts, useRecords } from '../register.ts'
import { waitsOfClients } from './waits-of-clients.ts'

/** Where those stand who do nothing here any more. */
const GONE: ReadonlySet<PersonStanding> = new Set(['shut-out', 'left'])

/** So many clients are spoken of one by one. */
const MOST = 5

/** What waits of clients: how much, and where. No name stands on a page that is seen by whoever passes. `alone`: nothing else waits. */
export const ClientsWait = ({ session, alone }: { readonly session: SessionShown; readonly alone: boolean }) => {
  const { clientsWait: says, home, count } = useClientMessages()
  const { number } = useFormats()
  const [clients, drafts, event, consent, identity] = [useClients([]), useDrafts(), useRecords('event'), useRecords('consent'), useRecords('identity')]
  const { people = [] } = usePeople(session)
  const gone = new Set(people.filter(({ standing }) => GONE.has(standing)).map(({ id }) => id))
  const asked = [clients, drafts, event, consent, identity]
  const error = asked.find((one) => one.error !== null)?.error
  if (error) return <NotHere refusal={error.refusal} again={() => void Promise.all(asked.map(async ({ refetch }) => await refetch()))} />
  if (!clients.data || !drafts.data || !event.data || !consent.data || !identity.data) return <p className="hint" role="status">{says.looking}</p>
  const waits = waitsOfClients({ clients: clients.data, drafts: drafts.data, event: event.data, consent: consent.data, identity: identity.data, gone }, session.staff, todayHere(), new Date().toISOString())
  if (waits.drafts === 0 && waits.tasks === 0 && waits.again.length === 0) return alone ? <p>{home.nothing}</p> : null
  return (
    <section aria-labelledby="clients-wait">
      <h2 id="clients-wait">{says.title}</h2>
      <ul className="waiting">
        {waits.tasks === 0 ? null : <li><p>{count(says.tasks)(waits.tasks)}</p><Link to="/clients" search={{ show: 'due' }}>{says.look}</Link></li>}
        {waits.drafts === 0 ? null : <li><p>{count(says.drafts)(waits.drafts)}</p><Link to="/clients" search={{ show: 'unfinished' }}>{says.goOn}</Link></li>}
        {waits.again.slice(0, MOST).map(({ client, consents }) => <li key={client}><p>{count(says.again)(consents)}</p><Link to="/clients/$client" params={{ client }} hash="part-consent">{says.open}</Link></li>)}
      </ul>
      {waits.again.length > MOST ? <p className="hint">{says.more(number(waits.again.length - MOST))}</p> : null}
    </section>
  )
}
