import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { SessionShown } from '../access/access-state.ts'
import { useDesk } from '../desk.tsx'
import { useFormats, useMessages } from '../i18n/use-messages.tsx'
import type { Person } from './list-people.ts'
import { nameGroup } from './name-group.ts'
import { NotHere } from './not-here.tsx'
import { useAfterwards } from './use-asked.ts'
import { useWrapping } from './use-wrapping.ts'
import { WrappingProgress } from './wrapping-progress.tsx'

/** Groups that want a new key, and the one button that makes it and wraps the clients' keys anew. */
export const GroupsDue = ({ session, people }: { readonly session: SessionShown; readonly people: readonly Person[] }) => {
  const { keys } = useDesk()
  const { groups: says, wrapping } = useMessages()
  const { list } = useFormats()
  const afterwards = useAfterwards()
  const { state, wrap, breakOff } = useWrapping()
  const [turned, setTurned] = useState<readonly string[]>([])
  const [refusal, setRefusal] = useState<{ readonly kind: string }>()
  const [busy, setBusy] = useState(false)
  const nameOf = (group: string): string => nameGroup(session.groups.find((one) => one.group === group) ?? { group, members: [] }, people, list)
  const begin = async (): Promise<void> => {
    setBusy(true)
    const begun = await keys.ask('groups.begin-due', undefined)
    setRefusal(begun.ok ? undefined : begun.refusal)
    if (begun.ok) {
      setTurned(begun.value.turned)
      await afterwards()
      await wrap(begun.value.turned)
    }
    setBusy(false)
  }
  // Where nobody is left there is nobody to make a key, and nobody to write.
  const due = session.groups.filter(({ due: isDue, heir, members }) => isDue && heir === undefined && members.length > 0)
  const mine = due.filter((group) => group.mine)
  const others = due.filter((group) => !group.mine)
  if (due.length === 0 && state.kind === 'idle') return null
  return (
    <section className="waits" aria-labelledby="due">
      <h2 id="due">{due.length === 0 ? says.begun : says.dueTitle}</h2>
      {due.length === 0 ? null : <p>{says.dueWhy}</p>}
      {refusal === undefined ? null : <NotHere refusal={refusal} />}
      {mine.length === 0 || state.kind === 'running' ? null : <p><Button isPending={busy} onPress={() => void begin()}>{`${says.beginDue}: ${list(mine.map(({ group }) => nameOf(group)))}`}</Button></p>}
      {others.length === 0 ? null : <p>{wrapping.waits(list(others.map(({ group }) => nameOf(group))))}</p>}
      <WrappingProgress state={state} nameOf={nameOf} goOn={() => void wrap(turned)} breakOff={breakOff} />
    </section>
  )
}
