import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { SessionShown } from '../access/access-state.ts'
import { useDesk } from '../desk.tsx'
import { useFormats, useMessages, useRefusal } from '../i18n/use-messages.tsx'
import { AddMember } from './add-member.tsx'
import { CloseOffice } from './close-office.tsx'
import { groupState, type GroupShown } from './group-state.ts'
import type { Person } from './list-people.ts'
import { may } from './may.ts'
import { nameGroup } from './name-group.ts'
import { NotHere } from './not-here.tsx'
import { useAfterwards } from './use-asked.ts'
import { useWrapping } from './use-wrapping.ts'
import { WrappingProgress } from './wrapping-progress.tsx'

type Props = { readonly session: SessionShown; readonly group: GroupShown; readonly people: readonly Person[] }

/** One group: its key, its members, and what can be done with both. */
export const GroupPanel = ({ session, group, people }: Props) => {
  const { keys, notices } = useDesk()
  const { groups: says } = useMessages()
  const { list, number } = useFormats()
  const inWords = useRefusal()
  const afterwards = useAfterwards()
  const { state, wrap, breakOff } = useWrapping()
  const [how, setHow] = useState<'groups.rewrap' | 'offices.hand-over'>('groups.rewrap')
  const [refusal, setRefusal] = useState<{ readonly kind: string }>()
  const nameOf = (id: string): string => nameGroup(session.groups.find((one) => one.group === id) ?? { group: id, members: [] }, people, list)
  const run = async (which: 'groups.rewrap' | 'offices.hand-over'): Promise<void> => {
    setHow(which)
    await wrap([group.group], which)
  }
  const remove = async (staff: string, name: string): Promise<void> => {
    const removed = await keys.ask('groups.remove', { group: group.group, staff })
    setRefusal(removed.ok ? undefined : removed.refusal)
    if (!removed.ok) return
    notices.tell({ says: removed.value.turned.includes(group.group) ? says.removed(name) : says.removedDue(name) })
    await afterwards()
    if (removed.value.turned.length > 0) await wrap(removed.value.turned)
  }
  const takeOut = async (staff: string, name: string): Promise<void> => {
    const removed = await keys.ask('groups.remove', { group: group.group, staff })
    notices.tell({ says: removed.ok ? says.notAdded(name) : inWords(removed.refusal) })
    await afterwards()
  }
  const standing = groupState(group)
  const open = group.heir === undefined
  const empty = group.members.length === 0
  const recovers = session.administrator && may(session, 'fetch-recovery')
  return (
    <article aria-labelledby="group">
      <h2 id="group">{nameOf(group.group)}</h2>
      <p><b>{says.state[standing]}.</b> {says.epoch(number(group.epoch))}.</p>
      {group.shut === undefined ? null : <p className="now">{says.shut}</p>}
      {group.due && open && !group.mine && !empty ? <p>{says.dueOthers}</p> : null}
      {open && empty ? <p>{says.nobodyHere} {recovers ? <Link to="/keys">{says.toRecovery}</Link> : null}</p> : null}
      {group.heir === undefined ? null : <p>{says.closed(nameOf(group.heir))}</p>}
      {!open && !group.mine ? <p>{says.handedByPapers} {recovers ? <Link to="/keys">{says.toRecovery}</Link> : null}</p> : null}
      {refusal === undefined ? null : <NotHere refusal={refusal} />}
      <WrappingProgress state={state} nameOf={nameOf} goOn={() => void run(how)} breakOff={breakOff} />
      {empty ? null : <h3>{says.members}</h3>}
      <ul className="rows members">
        {group.members.map((member) => {
          const name = people.find(({ id }) => id === member)?.name ?? member.slice(-8)
          return (
            <li key={member}>
              <span>{name}</span>
              {session.administrator && open && group.members.length > 1 ? <Button className="quiet" aria-label={says.removeOne(name)} onPress={() => void remove(member, name)}>{says.remove}</Button> : null}
            </li>
          )
        })}
      </ul>
      {session.administrator && group.mine && open && !group.due ? <AddMember group={group} people={people} takeOut={takeOut} /> : null}
      {group.mine && open && !group.due && state.kind === 'idle' ? <section><h3>{says.wrapRest}</h3><p className="hint">{says.wrapRestWhy}</p><Button className="quiet" onPress={() => void run('groups.rewrap')}>{says.wrapRest}</Button></section> : null}
      {!open && group.mine && session.groups.some((one) => one.group === group.heir && one.mine) ? <section><p>{says.handOverWhy}</p><Button onPress={() => void run('offices.hand-over')}>{says.handOver}</Button></section> : null}
      {open && !empty && may(session, 'propose') && session.standing === 'member' ? <CloseOffice session={session} group={group} people={people} /> : null}
    </article>
  )
}
