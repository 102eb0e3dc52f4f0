import { useState } from 'react'
import { Link } from '@tanstack/react-router'
import { Button } from 'react-aria-components'
import type { SessionShown } from '../../access/access-state.ts'
import { CeremonyForm, type Wrong } from '../../access/ceremony-form.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { Choice } from '../../people/choice.tsx'
import type { Person, PersonStanding } from '../../people/list-people.ts'
import { may } from '../../people/may.ts'
import { Awaited, NotHere } from '../../people/not-here.tsx'
import { usePeople } from '../../people/use-people.ts'
import { InDialog, useTry } from '../file/hands.tsx'
import { useClientNames } from '../forms/use-client-names.ts'
import { useClients, useHandOver, type ClientShown, type FieldName } from '../register.ts'
import './hand-over.css'
import { inHandOf, surelyStay, whyTheyStay, type WhyStays } from './what-stays.ts'

/** Whoever left may have clients in hand still. */
const MAY_HAVE: ReadonlySet<PersonStanding> = new Set(['active', 'shut-out', 'left'])

type Props = { readonly session: SessionShown; /** Whose clients. */ readonly from: Pick<Person, 'id' | 'name' | 'standing'> }

/** All clients of one person go to another, in one step. For whoever may write clients. */
export const HandOverClients = ({ session, from }: Props) => {
  const { handingOver: says } = useClientMessages()
  if (!may(session, 'write-clients') || !MAY_HAVE.has(from.standing)) return null
  return <InDialog opens={from.id === session.staff ? says.openOwn : says.open}>{(close) => <HandingOver session={session} from={from} close={close} />}</InDialog>
}

/** One's own clients, where they are listed. */
export const HandOverMine = ({ session }: { readonly session: SessionShown }) => <HandOverClients session={session} from={{ id: session.staff, name: '', standing: 'active' }} />

/** Only who has them is asked here. */
const NO_FIELDS: readonly FieldName[] = []

/** What was done. Names as they were before it: whoever sees their own clients alone sees these no more. */
type Done = { readonly to: string; readonly handedOver: readonly Named[]; readonly left: readonly (Named & { readonly why: WhyStays })[] }
type Named = { readonly client: string; readonly name: string }

const HandingOver = ({ session, from, close }: Props & { readonly close: () => void }) => {
  const { handingOver: says } = useClientMessages()
  const clients = useClients(NO_FIELDS)
  const { people, error, again } = usePeople(session)
  const [done, setDone] = useState<Done>()
  if (done !== undefined) return <HandedOver done={done} open={new Set(clients.data?.map(({ client }) => client))} close={close} />
  if (clients.data === undefined) return clients.error ? <NotHere refusal={clients.error.refusal} again={() => void clients.refetch()} /> : <Awaited says={says.loading} />
  if (people === undefined) return error ? <NotHere refusal={error.refusal} again={again} /> : <Awaited says={says.loading} />
  const mine = inHandOf(clients.data, from.id)
  const others = people.filter(({ id, standing, roles }) => standing === 'active' && id !== from.id && may({ roles, at: session.at }, 'open-clients'))
  const stop = mine.length === 0 ? (from.id === session.staff ? says.noneOwn : says.none(from.name)) : others.length === 0 ? says.nobody : undefined
  if (stop !== undefined) return <><p>{stop}</p><div className="actions"><Button className="quiet" onPress={close}>{says.close}</Button></div></>
  return <Choosing session={session} from={from.id} clients={mine} others={others} done={setDone} close={close} />
}

type ChoosingProps = { readonly session: SessionShown; readonly from: string; readonly clients: readonly ClientShown[]; readonly others: readonly Person[]; readonly done: (done: Done) => void; readonly close: () => void }

const Choosing = ({ session, from, clients, others, done, close }: ChoosingProps) => {
  const { handingOver: says, count } = useClientMessages()
  const { nameOf } = useClientNames()
  const handOver = useHandOver()
  const tried = useTry()
  const [to, setTo] = useState('')
  const other = others.find(({ id }) => id === to)
  const stay = other === undefined ? [] : surelyStay(clients, other.id, session.groups)
  const submit = async (): Promise<Wrong | undefined> => {
    if (other === undefined) return { says: says.chooseWrong }
    return await tried(async () => {
      const { handedOver, left } = await handOver.mutateAsync({ from, to: other.id })
      done({ to: other.name, handedOver: handedOver.map((client) => ({ client, name: nameOf(client) })), left: whyTheyStay(left, clients).map(({ client, why }) => ({ client, name: nameOf(client), why })) })
    })
  }
  return (
    <CeremonyForm does={says.does} doing={says.doing} onSubmit={submit} beside={<Button className="quiet" onPress={close}>{says.cancel}</Button>}>
      <p><b>{count(says.count)(clients.length)}</b> {says.countWhy}</p>
      <Choice label={says.to} value={to} choose={setTo} options={[['', says.choose], ...others.map(({ id, name }) => [id, name] as const)]} />
      {other === undefined || stay.length === 0 ? null : <p className="now" role="status">{count(says.stay(other.name))(stay.length)}</p>}
    </CeremonyForm>
  )
}

/** What went and what stayed. `open`: files that are open here still: those can be gone to. */
const HandedOver = ({ done: { to, handedOver, left }, open, close }: { readonly done: Done; readonly open: ReadonlySet<string>; readonly close: () => void }) => {
  const { handingOver: says, count } = useClientMessages()
  const named = ({ client, name }: Named) => (open.has(client) ? <Link to="/clients/$client" params={{ client }} onClick={close} translate="no" dir="auto">{name}</Link> : <span translate="no" dir="auto">{name}</span>)
  return (
    <div className="handed-over">
      <p role="status"><b>{handedOver.length === 0 ? says.doneNone : count(says.done(to))(handedOver.length)}</b></p>
      {handedOver.length === 0 ? null : <ul>{handedOver.map((one) => <li key={one.client}>{named(one)}</li>)}</ul>}
      {left.length === 0 ? null : (
        <>
          <p className="now">{count(says.left)(left.length)}</p>
          <ul>{left.map((one) => <li key={one.client}>{named(one)} <span className="hint">{says.why[one.why]}</span></li>)}</ul>
        </>
      )}
      <div className="actions"><Button autoFocus onPress={close}>{says.close}</Button></div>
    </div>
  )
}
