import { useState } from 'react'
import { Checkbox, CheckboxGroup, Label, Text } from 'react-aria-components'
import type { SessionShown } from '../access/access-state.ts'
import { CeremonyForm, type Wrong } from '../access/ceremony-form.tsx'
import { Field } from '../access/field.tsx'
import { reasonOf, useWrong } from '../access/use-wrong.ts'
import { useDesk } from '../desk.tsx'
import { useFormats, useMessages } from '../i18n/use-messages.tsx'
import type { Person } from './list-people.ts'
import { nameGroup } from './name-group.ts'
import { useAfterwards } from './use-asked.ts'

/** Refusals that are about the code, and are said where it is typed. */
const OF_CODE: ReadonlySet<string> = new Set(['code-wanted', 'mistyped-code', 'not-by-this-code', 'other-version'])

/** Checks a joiner's keys by the code that went by hand, and lets them in. */
export const LetIn = ({ session, person, people }: { readonly session: SessionShown; readonly person: Person; readonly people: readonly Person[] }) => {
  const { keys, notices } = useDesk()
  const { letIn: says, access } = useMessages()
  const { list } = useFormats()
  const inWords = useWrong()
  const afterwards = useAfterwards()
  const [wantsCode, setWantsCode] = useState(false)
  const [code, setCode] = useState('')
  const open = session.groups.filter(({ mine, heir }) => mine && heir === undefined)
  const [groups, setGroups] = useState<readonly string[]>(open.length === 1 ? open.map(({ group }) => group) : [])
  const admit = async (): Promise<Wrong | undefined> => {
    const admitted = await keys.ask('people.admit', { invitation: person.invitation ?? person.id, groups, ...(code.trim() !== '' && { code }) })
    if (!admitted.ok) {
      const ofCode = OF_CODE.has(reasonOf(admitted.refusal))
      if (ofCode) setWantsCode(true)
      return inWords(admitted.refusal, ofCode && wantsCode ? 'invitation-code' : undefined)
    }
    notices.tell({ says: says.done(person.name) })
    await afterwards()
    return undefined
  }
  return (
    <section className="waits" aria-labelledby="let-in">
      <h3 id="let-in">{says.title}</h3>
      <p>{says.why(person.name)}</p>
      <CeremonyForm does={says.submit} doing={access.working} onSubmit={admit}>
        {wantsCode ? <Field className="wide code-field" name="invitation-code" label={says.code} hint={says.codeHint} value={code} onChange={setCode} autoFocus /> : null}
        {open.length === 0 ? <p>{says.noGroups}</p> : (
          <CheckboxGroup className="field wide" value={[...groups]} onChange={setGroups}>
            <Label>{says.groups}</Label>
            <Text slot="description" className="hint">{says.groupsHint}</Text>
            {open.map((group) => <Checkbox key={group.group} value={group.group} className="tick"><span className="box" aria-hidden="true" />{nameGroup(group, people, list)}</Checkbox>)}
          </CheckboxGroup>
        )}
      </CeremonyForm>
    </section>
  )
}
