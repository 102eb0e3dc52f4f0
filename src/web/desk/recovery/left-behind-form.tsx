import { useState } from 'react'
import { Button, Checkbox, CheckboxGroup, Disclosure, DisclosurePanel, Heading, Label, Text } from 'react-aria-components'
import type { SessionShown } from '../access/access-state.ts'
import { CeremonyForm, type Wrong } from '../access/ceremony-form.tsx'
import { ShareFields } from '../access/share-fields.tsx'
import { useWrong } from '../access/use-wrong.ts'
import { useDesk } from '../desk.tsx'
import { useMessages } from '../i18n/use-messages.tsx'
import { usePeople } from '../people/use-people.ts'

/** Roles that read clients' files. */
const READ_FILES: ReadonlySet<string> = new Set(['counsellor', 'coordinator', 'helpline-consultant'])

type Given = { readonly given: number; readonly shut: readonly unknown[] }

/** Gives restricted files, whose readers have all left, to people who are there, from two papers. */
export const LeftBehindForm = ({ session }: { readonly session: SessionShown }) => {
  const { keys } = useDesk()
  const { keysAndRecovery: says, access } = useMessages()
  const inWords = useWrong()
  const { people = [] } = usePeople(session)
  const [typed, setTyped] = useState<readonly string[]>(['', ''])
  const [readers, setReaders] = useState<readonly string[]>([])
  const [given, setGiven] = useState<Given>()
  const here = people.filter(({ standing, roles }) => standing === 'active' && roles.some((role) => READ_FILES.has(role)))
  const give = async (): Promise<Wrong | undefined> => {
    const done = await keys.ask('recovery.give-left-behind', { typed, readers })
    if (!done.ok) return inWords(done.refusal, 'share' in done.refusal ? `share-${Number(done.refusal.share)}` : undefined)
    setTyped(['', ''])
    setGiven(done.value)
    return undefined
  }
  return (
    <section aria-label={says.leftBehind}>
      <Disclosure className="disclosure">
        <Heading level={2}><Button slot="trigger" className="quiet">{says.leftBehind} …</Button></Heading>
        <DisclosurePanel>
          {given === undefined ? (
            <CeremonyForm does={says.give} doing={access.working} onSubmit={give}>
              <p>{says.leftBehindWhy}</p>
              <p>{says.recoverNoted}</p>
              <ShareFields typed={typed} onChange={setTyped} />
              <CheckboxGroup className="field wide" value={[...readers]} onChange={setReaders}>
                <Label>{says.leftBehindReaders}</Label>
                <Text slot="description" className="hint">{says.leftBehindHint}</Text>
                {here.map(({ id, name }) => <Checkbox key={id} value={id} className="tick"><span className="box" aria-hidden="true" />{name}</Checkbox>)}
              </CheckboxGroup>
            </CeremonyForm>
          ) : (
            <>
              <p role="status">{says.given(given.given)}</p>
              {given.shut.length === 0 ? null : <p className="now">{says.givenShut(given.shut.length)}</p>}
            </>
          )}
        </DisclosurePanel>
      </Disclosure>
    </section>
  )
}
