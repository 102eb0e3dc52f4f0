import { useState } from 'react'
import { Checkbox, CheckboxGroup, FieldError, Label } from 'react-aria-components'
import type { SessionShown } from '../access/access-state.ts'
import { CeremonyForm, type Wrong } from '../access/ceremony-form.tsx'
import { useWrong } from '../access/use-wrong.ts'
import { useDesk } from '../desk.tsx'
import { useMessages } from '../i18n/use-messages.tsx'
import type { Person } from './list-people.ts'
import { useAfterwards } from './use-asked.ts'

/** Makes a group of people who work here. */
export const MakeGroup = ({ session, people, done }: { readonly session: SessionShown; readonly people: readonly Person[]; readonly done: (group: string) => void }) => {
  const { keys, notices } = useDesk()
  const { groups: says, access } = useMessages()
  const inWords = useWrong()
  const afterwards = useAfterwards()
  const [members, setMembers] = useState<readonly string[]>([session.staff])
  const make = async (): Promise<Wrong | undefined> => {
    if (members.length === 0) return { field: 'members', says: says.nobody }
    const made = await keys.ask('groups.make', { members })
    if (!made.ok) return inWords(made.refusal)
    notices.tell({ says: says.made })
    await afterwards()
    done(made.value.group)
    return undefined
  }
  return (
    <section aria-labelledby="make-group">
      <h2 id="make-group">{says.makeTitle}</h2>
      <CeremonyForm does={says.submit} doing={access.working} onSubmit={make}>
        <p>{says.makeWhy}</p>
        <CheckboxGroup className="field wide" name="members" value={[...members]} onChange={setMembers}>
          <Label>{says.members}</Label>
          {people.filter(({ standing }) => standing === 'active').map(({ id, name }) => <Checkbox key={id} value={id} className="tick"><span className="box" aria-hidden="true" />{name}</Checkbox>)}
          <FieldError className="wrong" />
        </CheckboxGroup>
      </CeremonyForm>
    </section>
  )
}
