import { useState } from 'react'
import { CeremonyForm, type Wrong } from '../access/ceremony-form.tsx'
import { useWrong } from '../access/use-wrong.ts'
import { useDesk } from '../desk.tsx'
import { useMessages } from '../i18n/use-messages.tsx'
import { Choice } from './choice.tsx'
import type { GroupShown } from './group-state.ts'
import type { Person } from './list-people.ts'
import { useAfterwards } from './use-asked.ts'

type Props = { readonly group: GroupShown; readonly people: readonly Person[]; readonly takeOut: (staff: string, name: string) => Promise<void> }

/** Adds somebody to a group whose keys are open here; can be undone by taking them out again. */
export const AddMember = ({ group, people, takeOut }: Props) => {
  const { keys, notices } = useDesk()
  const { groups: says, access } = useMessages()
  const inWords = useWrong()
  const afterwards = useAfterwards()
  const others = people.filter(({ id, standing }) => standing === 'active' && !group.members.includes(id))
  const [staff, setStaff] = useState('')
  const chosen = others.find(({ id }) => id === staff) ?? others[0]
  if (chosen === undefined) return <p className="hint">{says.nobodyLeft}</p>
  const add = async (): Promise<Wrong | undefined> => {
    const added = await keys.ask('groups.add', { group: group.group, staff: chosen.id })
    if (!added.ok) return inWords(added.refusal)
    notices.tell({ says: says.added(chosen.name), undo: () => takeOut(chosen.id, chosen.name) })
    await afterwards()
    return undefined
  }
  return (
    <section aria-labelledby="add-member">
      <h3 id="add-member">{says.add}</h3>
      <CeremonyForm does={says.addSubmit} doing={access.working} onSubmit={add}>
        <p className="hint">{says.addHint}</p>
        <Choice label={says.add} value={chosen.id} choose={setStaff} options={others.map(({ id, name }) => [id, name])} />
      </CeremonyForm>
    </section>
  )
}
