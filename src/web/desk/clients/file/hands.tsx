import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import { Button, Checkbox, CheckboxGroup, Dialog, DialogTrigger, Heading, Label, Modal, ModalOverlay } from 'react-aria-components'
import { cameInto, mergedInto } from '#clients'
import type { SessionShown } from '../../access/access-state.ts'
import { CeremonyForm, type Wrong } from '../../access/ceremony-form.tsx'
import { asking, Refused } from '../../api/queries.ts'
import { useDesk } from '../../desk.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats, useRefusal } from '../../i18n/use-messages.tsx'
import type { StaffOnServer } from '../../people/list-people.ts'
import { may } from '../../people/may.ts'
import { nameGroup } from '../../people/name-group.ts'
import { useNames } from '../../people/use-people.ts'
import { useAssign, useRelease, useRestrict, type FileShown, type Together } from '../register.ts'
import { asFileRecords } from './file-records.ts'

type Props = { readonly session: SessionShown; readonly file: FileShown }

/** Who has the file, and what changes that: assigning, restricting, erasing. */
export const Hands = ({ session, file }: Props) => {
  const { api } = useDesk()
  const { clientParts: says } = useClientMessages()
  const { list } = useFormats()
  const nameOf = useNames(session)
  const staff = useQuery(asking<readonly StaffOnServer[]>(api, `/api/organisations/${session.organisation}/staff`)).data ?? []
  const group = session.groups.find((one) => one.group === file.group)
  const mayWrite = may(session, 'write-clients')
  return (
    <>
      <dl className="facts">
        <div><dt>{says.assigned}</dt><dd>{file.assigned.length === 0 ? says.nobody : list(file.assigned.map(nameOf))}</dd></div>
        {group === undefined ? null : <div><dt>{says.group}</dt><dd>{nameGroup(group, staff, list)}</dd></div>}
        {file.readers === undefined ? null : <div><dt>{says.readers}</dt><dd>{list(file.readers.map(nameOf))}</dd></div>}
      </dl>
      <div className="actions">
        {mayWrite ? <Assign session={session} file={file} nameOf={nameOf} /> : null}
        {mayWrite ? <Restrict session={session} file={file} staff={staff} /> : null}
        {mayWrite && file.readers !== undefined ? <Release file={file} /> : null}
        {mayWrite ? <Link to="/clients/$client/erase" params={{ client: file.client }}>{says.erase}</Link> : null}
      </div>
    </>
  )
}

/** Something that is asked in a dialog. */
export const InDialog = ({ opens, children }: { readonly opens: string; readonly children: (close: () => void) => ReactNode }) => (
  <DialogTrigger>
    <Button className="quiet">{`${opens} …`}</Button>
    <ModalOverlay className="overlay" isDismissable>
      <Modal className="modal"><Dialog className="dialog">{({ close }) => <><Heading slot="title">{opens}</Heading>{children(close)}</>}</Dialog></Modal>
    </ModalOverlay>
  </DialogTrigger>
)

/** Does it, and gives what went wrong. */
export const useTry = () => {
  const inWords = useRefusal()
  return async (does: () => Promise<unknown>): Promise<Wrong | undefined> => {
    try {
      await does()
      return undefined
    } catch (fault) {
      if (fault instanceof Refused) return { says: inWords(fault.refusal) }
      throw fault
    }
  }
}

type WhoProps = { readonly label: string; readonly who: string; readonly text: string; readonly people: readonly (readonly [id: string, name: string])[]; readonly first: readonly string[]; readonly does: (chosen: readonly string[]) => Promise<Wrong | undefined>; readonly close: () => void }

/** Chooses people, and does something with them. */
export const Who = ({ label, who, text, people, first, does, close }: WhoProps) => {
  const { clientParts: says } = useClientMessages()
  const [chosen, setChosen] = useState(first)
  const submit = async (): Promise<Wrong | undefined> => {
    const wrong = await does(chosen)
    if (wrong === undefined) close()
    return wrong
  }
  return (
    <CeremonyForm does={label} doing={says.working} onSubmit={submit} beside={<Button className="quiet" onPress={close}>{says.cancel}</Button>}>
      <p>{text}</p>
      <CheckboxGroup className="field wide" value={[...chosen]} onChange={setChosen}>
        <Label>{who}</Label>
        {people.map(([id, name]) => <Checkbox key={id} value={id} className="tick"><span className="box" aria-hidden="true" />{name}</Checkbox>)}
      </CheckboxGroup>
    </CeremonyForm>
  )
}

const Assign = ({ session, file, nameOf }: Props & { readonly nameOf: (id: string) => string }) => {
  const { notices } = useDesk()
  const { clientParts: says } = useClientMessages()
  const assign = useAssign()
  const tried = useTry()
  const members = file.readers ?? session.groups.find(({ group }) => group === file.group)?.members ?? []
  const does = async (assigned: readonly string[]): Promise<Wrong | undefined> => {
    const before = file.assigned
    const wrong = await tried(async () => await assign.mutateAsync({ client: file.client, assigned }))
    if (wrong === undefined) notices.tell({ says: says.assignDone, undo: async () => void (await tried(async () => await assign.mutateAsync({ client: file.client, assigned: before }))) })
    return wrong
  }
  return <InDialog opens={says.assign}>{(close) => <Who label={says.assign} who={says.assignWho} text={says.assignText} people={[...new Set([...members, ...file.assigned])].map((id) => [id, nameOf(id)])} first={file.assigned} does={does} close={close} />}</InDialog>
}

/** What became of the file and of each that went into it, in words. */
const useTogetherSaid = () => {
  const { clientParts: says, count } = useClientMessages()
  return (first: string, { done, left, notOpen, apart }: Together): string =>
    [first, ...([[says.togetherDone, done], [says.togetherLeft, left], [says.togetherNotOpen, notOpen], [says.togetherApart, apart]] as const).flatMap(([words, some]) => (some.length === 0 ? [] : [count(words)(some.length)]))].join(' ')
}

const Restrict = ({ session, file, staff }: Props & { readonly staff: readonly StaffOnServer[] }) => {
  const { notices } = useDesk()
  const { clientParts: says } = useClientMessages()
  const restrict = useRestrict()
  const tried = useTry()
  // Whom their roles let open no file a key would not help.
  const people = staff.filter(({ id, roles, leftAt }) => leftAt === undefined && id !== session.staff && may({ roles, at: session.at }, 'open-clients')).map(({ id, name }) => [id, name] as const)
  const said = useTogetherSaid()
  const known = asFileRecords(file.records)
  const into = mergedInto(known)
  // What it says would stay open in the other.
  const text = [says.restrictText, ...(into === undefined ? [] : [says.restrictWent]), ...(cameInto(known).length === 0 ? [] : [says.restrictWith])].join(' ')
  const does = async (readers: readonly string[]): Promise<Wrong | undefined> =>
    await tried(async () => notices.tell({ says: said(says.restrictDone, await restrict.mutateAsync({ client: file.client, readers })) }))
  return <InDialog opens={says.restrict}>{(close) => <Who label={says.restrict} who={says.restrictWho} text={text} people={people} first={(file.readers ?? []).filter((id) => id !== session.staff)} does={does} close={close} />}</InDialog>
}

const Release = ({ file }: Pick<Props, 'file'>) => {
  const { notices } = useDesk()
  const { clientParts: says } = useClientMessages()
  const release = useRelease()
  const said = useTogetherSaid()
  const tried = useTry()
  const does = async (): Promise<void> => {
    const wrong = await tried(async () => notices.tell({ says: said(says.releaseDone, await release.mutateAsync({ client: file.client })) }))
    if (wrong !== undefined) notices.tell(wrong)
  }
  return <Button className="quiet" onPress={() => void does()}>{says.release}</Button>
}
