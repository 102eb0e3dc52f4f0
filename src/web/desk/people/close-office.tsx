import { useState } from 'react'
import { Button, Checkbox, CheckboxGroup, Dialog, DialogTrigger, FieldError, Heading, Label, Modal, ModalOverlay } from 'react-aria-components'
import type { SessionShown } from '../access/access-state.ts'
import { CeremonyForm, type Wrong } from '../access/ceremony-form.tsx'
import { useWrong } from '../access/use-wrong.ts'
import { useDesk } from '../desk.tsx'
import { useFormats, useMessages } from '../i18n/use-messages.tsx'
import { Choice } from './choice.tsx'
import type { GroupShown } from './group-state.ts'
import type { Person } from './list-people.ts'
import { nameGroup } from './name-group.ts'
import { useAfterwards } from './use-asked.ts'

type Props = { readonly session: SessionShown; readonly group: GroupShown; readonly people: readonly Person[] }

/** Proposes to close an office: one of two signatures. */
export const CloseOffice = (props: Props) => {
  const { closing: says } = useMessages()
  return (
    <section>
      <DialogTrigger>
        <Button className="quiet">{says.open}</Button>
        <ModalOverlay className="overlay" isDismissable>
          <Modal className="modal">
            <Dialog className="dialog">{({ close }) => <Proposing {...props} close={close} />}</Dialog>
          </Modal>
        </ModalOverlay>
      </DialogTrigger>
    </section>
  )
}

const Proposing = ({ session, group, people, close }: Props & { readonly close: () => void }) => {
  const { keys, notices } = useDesk()
  const { closing: says, groups, access, ending } = useMessages()
  const { list } = useFormats()
  const inWords = useWrong()
  const afterwards = useAfterwards()
  // Whoever proposes works elsewhere: they cannot close themselves out.
  const members = group.members.filter((member) => member !== session.staff)
  const [staff, setStaff] = useState<readonly string[]>(members)
  const heirs = session.groups.filter((one) => one.group !== group.group && one.heir === undefined)
  const [heir, setHeir] = useState(heirs[0]?.group ?? '')
  const propose = async (): Promise<Wrong | undefined> => {
    if (staff.length === 0) return { field: 'staff', says: groups.nobody }
    const proposed = await keys.ask('offices.propose', { group: group.group, heir, staff })
    if (!proposed.ok) return inWords(proposed.refusal)
    notices.tell({ says: says.proposed })
    await afterwards()
    close()
    return undefined
  }
  return (
    <>
      <Heading slot="title">{says.title}</Heading>
      {heir === '' ? <><p>{says.noHeir}</p><Button className="quiet" onPress={close}>{ending.stay}</Button></> : (
        <CeremonyForm does={says.submit} doing={access.working} onSubmit={propose} beside={<Button className="quiet" onPress={close}>{access.back}</Button>}>
          <p>{says.why}</p>
          <p className="now">{says.cannot}</p>
          {group.members.every((member) => staff.includes(member)) ? <p className="now">{says.nobodyElsewhere}</p> : null}
          <CheckboxGroup className="field wide" name="staff" value={[...staff]} onChange={setStaff}>
            <Label>{says.staff}</Label>
            {members.map((member) => <Checkbox key={member} value={member} className="tick"><span className="box" aria-hidden="true" />{people.find(({ id }) => id === member)?.name ?? member.slice(-8)}</Checkbox>)}
            <FieldError className="wrong" />
          </CheckboxGroup>
          <Choice label={says.heir} value={heir} choose={setHeir} options={heirs.map((one) => [one.group, nameGroup(one, people, list)])} />
        </CeremonyForm>
      )}
    </>
  )
}
