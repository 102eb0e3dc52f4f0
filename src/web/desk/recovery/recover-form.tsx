import { useState } from 'react'
import { Button, Checkbox, CheckboxGroup, Disclosure, DisclosurePanel, Heading, Label, Text } from 'react-aria-components'
import type { SessionShown } from '../access/access-state.ts'
import { CeremonyForm, type Wrong } from '../access/ceremony-form.tsx'
import { ShareFields } from '../access/share-fields.tsx'
import { useWrong } from '../access/use-wrong.ts'
import { useDesk } from '../desk.tsx'
import { useFormats, useMessages } from '../i18n/use-messages.tsx'
import { nameGroup } from '../people/name-group.ts'
import { useAfterwards } from '../people/use-asked.ts'
import { usePeople } from '../people/use-people.ts'
import { useWrapping } from '../people/use-wrapping.ts'
import { WrappingProgress } from '../people/wrapping-progress.tsx'

type Recovered = { readonly turned: readonly string[]; readonly shut: readonly (readonly [string, string])[]; readonly handedOver: number }

/** Opens the keys of all groups from two papers. */
export const RecoverForm = ({ session }: { readonly session: SessionShown }) => {
  const { keys } = useDesk()
  const { keysAndRecovery: says, access, count } = useMessages()
  const { list } = useFormats()
  const inWords = useWrong()
  const afterwards = useAfterwards()
  const { people = [] } = usePeople(session)
  const { state, wrap, breakOff } = useWrapping()
  const [typed, setTyped] = useState<readonly string[]>(['', ''])
  const [join, setJoin] = useState<readonly string[]>([])
  const [recovered, setRecovered] = useState<Recovered>()
  const nameOf = (group: string): string => nameGroup(session.groups.find((one) => one.group === group) ?? { group, members: [] }, people, list)
  const others = session.groups.filter(({ heir, members }) => heir === undefined && !members.includes(session.staff))
  const recover = async (): Promise<Wrong | undefined> => {
    const done = await keys.ask('recovery.recover', { typed, join })
    // Signing papers, the same name speaks of those that were proposed.
    if (!done.ok && done.refusal.kind === 'other-recovery') return { says: says.otherPapers }
    if (!done.ok) return inWords(done.refusal, 'share' in done.refusal ? `share-${Number(done.refusal.share)}` : undefined)
    setTyped(['', ''])
    setRecovered(done.value)
    await afterwards()
    // Of the others one keeps no key: their members wrap what is left.
    const own = new Set(session.groups.filter(({ group, members }) => members.includes(session.staff) || join.includes(group)).map(({ group }) => group))
    await wrap(done.value.turned.filter((group) => own.has(group)))
    return undefined
  }
  return (
    <section aria-label={says.recover}>
      <Disclosure className="disclosure">
        <Heading level={2}><Button slot="trigger" className="quiet">{says.recover} …</Button></Heading>
        <DisclosurePanel>
          {recovered === undefined ? (
            <CeremonyForm does={says.submit} doing={access.working} onSubmit={recover}>
              <p>{says.recoverWhy}</p>
              <p>{says.recoverNoted}</p>
              <ShareFields typed={typed} onChange={setTyped} />
              {others.length === 0 ? null : (
                <CheckboxGroup className="field wide" value={[...join]} onChange={setJoin}>
                  <Label>{says.join}</Label>
                  <Text slot="description" className="hint">{says.joinHint}</Text>
                  {others.map(({ group, members }) => <Checkbox key={group} value={group} className="tick"><span className="box" aria-hidden="true" />{members.length === 0 ? says.joinEmpty(nameOf(group)) : nameOf(group)}</Checkbox>)}
                </CheckboxGroup>
              )}
            </CeremonyForm>
          ) : (
            <>
              <p role="status">{says.recovered}</p>
              {recovered.shut.length === 0 ? null : <p className="now">{says.shut(list(recovered.shut.map(([group]) => nameOf(group))))}</p>}
              {recovered.handedOver === 0 ? null : <p>{count(says.handedOver)(recovered.handedOver)}</p>}
              <WrappingProgress state={state} nameOf={nameOf} goOn={() => void wrap(recovered.turned)} breakOff={breakOff} />
            </>
          )}
        </DisclosurePanel>
      </Disclosure>
    </section>
  )
}
