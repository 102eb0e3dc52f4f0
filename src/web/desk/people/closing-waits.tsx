import type { SessionShown } from '../access/access-state.ts'
import { CeremonyForm, type Wrong } from '../access/ceremony-form.tsx'
import { useWrong } from '../access/use-wrong.ts'
import { useDesk } from '../desk.tsx'
import { useFormats, useMessages } from '../i18n/use-messages.tsx'
import type { KeyRequests } from '../keys/requests.ts'
import { nameGroup } from './name-group.ts'
import type { Person } from './list-people.ts'
import { may } from './may.ts'
import { useAfterwards, useAsked } from './use-asked.ts'

type Proposal = KeyRequests['proposals.list']['output'][number]

type Props = { readonly session: SessionShown; readonly people: readonly Person[] }

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [])

/** Offices that somebody wants to close: what it does, in plain words, and the second signature. */
export const ClosingWaits = ({ session, people }: Props) => {
  const proposals = useAsked('proposals.list', may(session, 'propose') && session.standing === 'member')
  return (proposals.data ?? []).filter(({ kind }) => kind === 'office-closed').map((proposal) => <Closing key={proposal.id} session={session} people={people} proposal={proposal} />)
}

const Closing = ({ session, people, proposal }: Props & { readonly proposal: Proposal }) => {
  const { api, keys, notices } = useDesk()
  const { closing: says, access } = useMessages()
  const { list } = useFormats()
  const inWords = useWrong()
  const afterwards = useAfterwards()
  const nameOf = (staff: string): string => people.find(({ id }) => id === staff)?.name ?? staff.slice(-8)
  const heir = textOf(proposal.about['heir'])
  const own = proposal.by === session.staff
  const sign = async (): Promise<Wrong | undefined> => {
    const signed = own ? await api.delete(`/api/organisations/${session.organisation}/proposals/${proposal.id}`) : await keys.ask('offices.sign', { proposal: proposal.id })
    if (!signed.ok) return inWords(signed.refusal)
    notices.tell({ says: own ? says.takenBack : says.signed })
    await afterwards()
    return undefined
  }
  return (
    <section className="waits" aria-label={says.title}>
      <h2>{says.waits(nameOf(proposal.by))}</h2>
      <p>{says.says(list(textsOf(proposal.about['staff']).map(nameOf)), nameGroup(session.groups.find(({ group }) => group === heir) ?? { group: heir, members: [] }, people, list))}</p>
      {own ? <p>{says.own}</p> : <><p>{says.why}</p><p className="now">{says.cannot}</p></>}
      <CeremonyForm does={own ? says.takeBack : says.sign} doing={access.working} onSubmit={sign}>{null}</CeremonyForm>
    </section>
  )
}
