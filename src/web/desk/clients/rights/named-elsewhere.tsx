import { Link } from '@tanstack/react-router'
import { namedIn } from '#clients'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { Awaited, NotHere } from '../../people/not-here.tsx'
import { useClientNames } from '../forms/use-client-names.ts'
import { useRecords } from '../register.ts'

/** Where the person stays after this file is gone: in the files of others, and in books. `together`: files of the same person. */
export const NamedElsewhere = ({ client, together }: { readonly client: string; readonly together: ReadonlySet<string> }) => {
  const { fileErase: says } = useClientMessages()
  const { nameOf } = useClientNames()
  const records = useRecords('event')
  if (records.data === undefined) return records.error ? <NotHere refusal={records.error.refusal} again={() => void records.refetch()} /> : <Awaited says={says.opening} />
  const named = namedIn(client, records.data, together)
  return (
    <section aria-labelledby="named-in-of">
      <h2 id="named-in-of">{says.named}</h2>
      <p>{named.length === 0 ? says.namedNone : says.namedText}</p>
      {named.length === 0 ? null : <ul className="rights-lines">{named.map((one) => <li key={`${one.client} ${one.how}`}><Link to="/clients/$client" params={{ client: one.client }}><bdi translate="no">{nameOf(one.client)}</bdi></Link><span>{says.namedHow[one.how]}</span></li>)}</ul>}
      <p>{says.books}</p>
    </section>
  )
}
