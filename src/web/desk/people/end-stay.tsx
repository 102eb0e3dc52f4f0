import { useState } from 'react'
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { SessionShown } from '../access/access-state.ts'
import { CeremonyForm, type Wrong } from '../access/ceremony-form.tsx'
import { Field } from '../access/field.tsx'
import { useWrong } from '../access/use-wrong.ts'
import { useDesk } from '../desk.tsx'
import { useFormats, useMessages } from '../i18n/use-messages.tsx'
import type { Person } from './list-people.ts'
import { nameGroup } from './name-group.ts'
import { useAfterwards } from './use-asked.ts'
import { useWrapping } from './use-wrapping.ts'
import { WrappingProgress } from './wrapping-progress.tsx'

type Props = { readonly session: SessionShown; readonly person: Person; readonly people: readonly Person[] }

/** What ended: groups whose clients' keys are wrapped now, and those that wait for one of their members. */
type Ended = { readonly turned: readonly string[]; readonly stillDue: readonly string[] }

/** Ends somebody's stay. It cannot be undone, so it says what it does, and is confirmed by typing. */
export const EndStay = ({ session, person, people }: Props) => {
  const { ending: says } = useMessages()
  return (
    <DialogTrigger>
      <Button className="quiet">{says.open}</Button>
      <ModalOverlay className="overlay">
        <Modal className="modal">
          <Dialog className="dialog">{({ close }) => <Ending session={session} person={person} people={people} close={close} />}</Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  )
}

const Ending = ({ session, person, people, close }: Props & { readonly close: () => void }) => {
  const { keys } = useDesk()
  const { ending: says, wrapping, access, notices: words } = useMessages()
  const { list } = useFormats()
  const inWords = useWrong()
  const afterwards = useAfterwards()
  const { state, wrap, breakOff } = useWrapping()
  const [typed, setTyped] = useState('')
  const [ended, setEnded] = useState<Ended>()
  const [groups] = useState(session.groups.filter(({ members }) => members.includes(person.id)))
  const nameOf = (group: string): string => nameGroup(session.groups.find((one) => one.group === group) ?? { group, members: [] }, people, list)
  const end = async (): Promise<Wrong | undefined> => {
    if (typed.trim().toLowerCase() !== person.signInName) return { field: 'confirmation', says: says.otherName }
    const done = await keys.ask('people.end', { staff: person.id })
    if (!done.ok) return inWords(done.refusal)
    setEnded(done.value)
    await wrap(done.value.turned)
    return undefined
  }
  const shut = async (): Promise<void> => {
    await afterwards()
    close()
  }
  if (ended !== undefined) {
    // Where they were the last there is no member to wait for.
    const waiting = ended.stillDue.filter((due) => !groups.some(({ group, members }) => group === due && members.length === 1))
    return (
      <>
        <Heading slot="title">{says.done(person.name)}</Heading>
        <WrappingProgress state={state} nameOf={nameOf} goOn={() => void wrap(ended.turned)} breakOff={breakOff} />
        {waiting.length === 0 ? null : <p>{wrapping.waits(list(waiting.map(nameOf)))}</p>}
        <Button className="quiet" onPress={() => void shut()}>{words.close}</Button>
      </>
    )
  }
  const last = groups.filter(({ members }) => members.length === 1)
  const turning = groups.filter((group) => !last.includes(group))
  const notMine = turning.filter(({ mine }) => !mine)
  return (
    <>
      <Heading slot="title">{says.title(person.name)}</Heading>
      <CeremonyForm does={says.submit} doing={access.working} onSubmit={end} beside={<Button className="quiet" onPress={close}>{says.stay}</Button>}>
        <p className="now">{says.cannotRecall}</p>
        <p>{says.what}</p>
        {groups.length === 0 ? <p>{says.noGroups}</p> : null}
        {turning.length === 0 ? null : <p>{says.groups(list(turning.map(({ group }) => nameOf(group))))}</p>}
        {notMine.length === 0 ? null : <p>{says.notYours(list(notMine.map(({ group }) => nameOf(group))))}</p>}
        {last.length === 0 ? null : <p className="now">{says.lastOf(list(last.map(({ group }) => nameOf(group))))}</p>}
        <Field name="confirmation" label={says.type(person.signInName)} value={typed} onChange={setTyped} longest={60} />
      </CeremonyForm>
    </>
  )
}
