import { useState } from 'react'
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { SessionShown } from '../access/access-state.ts'
import { CeremonyForm, type Wrong } from '../access/ceremony-form.tsx'
import { Field } from '../access/field.tsx'
import { useWrong } from '../access/use-wrong.ts'
import { useDesk } from '../desk.tsx'
import { useMessages } from '../i18n/use-messages.tsx'

/** Leaving the organisation cannot be undone: the one place where somebody must type that they mean it. */
export const Leaving = ({ session }: { readonly session: SessionShown }) => {
  const { access, api, keys } = useDesk()
  const { leaving: says, access: words } = useMessages()
  const inWords = useWrong()
  const [typed, setTyped] = useState('')
  const leave = async (): Promise<Wrong | undefined> => {
    if (typed.trim().toLowerCase() !== session.signInName) return { field: 'confirmation', says: says.otherName }
    // Before there is a log, nothing is signed.
    const left = session.standing === 'member' ? await keys.ask('people.leave', undefined) : await api.post('/api/me/leave')
    if (!left.ok) return inWords(left.refusal)
    access.left()
    return undefined
  }
  return (
    <section aria-labelledby="leaving">
      <h2 id="leaving">{says.title}</h2>
      <p>{says.lead}</p>
      <DialogTrigger>
        <Button className="quiet">{says.open}</Button>
        <ModalOverlay className="overlay" isDismissable>
          <Modal className="modal">
            <Dialog className="dialog">
              {({ close }) => (
                <>
                  <Heading slot="title">{says.really(session.at.name)}</Heading>
                  <CeremonyForm does={says.leave} doing={words.working} onSubmit={leave} beside={<Button className="quiet" onPress={close}>{says.stay}</Button>}>
                    <p>{says.what}</p>
                    <Field name="confirmation" label={says.type(session.signInName)} value={typed} onChange={setTyped} autoFocus />
                  </CeremonyForm>
                </>
              )}
            </Dialog>
          </Modal>
        </ModalOverlay>
      </DialogTrigger>
    </section>
  )
}
