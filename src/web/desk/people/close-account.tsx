import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { SessionShown } from '../access/access-state.ts'
import { CeremonyForm, type Wrong } from '../access/ceremony-form.tsx'
import { useWrong } from '../access/use-wrong.ts'
import { useDesk } from '../desk.tsx'
import { useMessages } from '../i18n/use-messages.tsx'
import type { Person } from './list-people.ts'
import { useAfterwards } from './use-asked.ts'

type Props = { readonly session: SessionShown; readonly person: Person }

/** Shuts somebody out at once, at the server alone: for a device that is stolen or taken. The log follows when there is time. */
export const CloseAccount = (props: Props) => {
  const { emergency: says } = useMessages()
  return (
    <DialogTrigger>
      <Button className="quiet">{says.open}</Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal">
          <Dialog className="dialog">{({ close }) => <Closing {...props} close={close} />}</Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  )
}

const Closing = ({ session, person, close }: Props & { readonly close: () => void }) => {
  const { api, notices } = useDesk()
  const { emergency: says, access, ending } = useMessages()
  const inWords = useWrong()
  const afterwards = useAfterwards()
  const shut = async (): Promise<Wrong | undefined> => {
    const closed = await api.delete(`/api/organisations/${session.organisation}/staff/${person.id}`)
    if (!closed.ok) return inWords(closed.refusal)
    notices.tell({ says: says.done(person.name) })
    await afterwards()
    close()
    return undefined
  }
  return (
    <>
      <Heading slot="title">{says.title(person.name)}</Heading>
      <CeremonyForm does={says.submit} doing={access.working} onSubmit={shut} beside={<Button className="quiet" onPress={close}>{ending.stay}</Button>}>
        <p className="now">{says.when}</p>
        <p>{says.what}</p>
        <p>{session.standing === 'unfounded' ? says.noLog : says.keys}</p>
        <p>{says.cannot}</p>
      </CeremonyForm>
    </>
  )
}
