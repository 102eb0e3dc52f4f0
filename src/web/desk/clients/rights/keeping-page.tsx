import { useState } from 'react'
import { KEEPING_LAW, KEEPING_PRINCIPLE } from '#clients'
import type { SessionShown } from '../../access/access-state.ts'
import { useSession } from '../../access/guard.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { Choice } from '../../people/choice.tsx'
import { nameGroup } from '../../people/name-group.ts'
import { usePeople } from '../../people/use-people.ts'
import '../../people/people.css'
import { Page } from '../../shell/page.tsx'
import { LawLines } from './law-lines.tsx'
import { Reminders } from './reminders.tsx'
import { RetentionRuleOfGroup } from './retention-rule.tsx'
import './rights.css'
import { useOwnCountry } from './use-own-country.ts'

/** How long files are kept: whom to decide about now, one's own rule, and what laws say. */
export const KeepingPage = () => {
  const { keepingFiles: says } = useClientMessages()
  const session = useSession()
  if (session === undefined) return null
  return <Page title={says.title} lead={says.lead}><Keeping session={session} /></Page>
}

const Keeping = ({ session }: { readonly session: SessionShown }) => {
  const { keepingFiles: says } = useClientMessages()
  const { list } = useFormats()
  const { people = [] } = usePeople(session)
  const country = useOwnCountry(session)
  const groups = session.groups.filter(({ mine, heir }) => mine && heir === undefined)
  const [chosen, setChosen] = useState(groups[0]?.group)
  if (chosen === undefined) return <p className="now">{says.noGroup}</p>
  return (
    <div className="keeping-of rights-page">
      {groups.length < 2 ? null : <Choice label={says.group} value={chosen} choose={setChosen} options={groups.map((one) => [one.group, nameGroup(one, people, list)])} />}
      <Reminders key={chosen} group={chosen} />
      <RetentionRuleOfGroup key={`rule ${chosen}`} session={session} group={chosen} />
      <section aria-labelledby="law-of-keeping">
        <h2 id="law-of-keeping">{says.law}</h2>
        <p className="hint">{says.lawText}</p>
        <LawLines everywhere={KEEPING_PRINCIPLE} facts={KEEPING_LAW} countries={country === undefined ? KEEPING_LAW.map((fact) => fact.country) : [country]} />
      </section>
    </div>
  )
}
